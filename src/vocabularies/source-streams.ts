import { vocabulary } from '../model/vocabulary.ts';

/** The way by which the network came to know of something. Streams miss different people, so counts show them apart. */
export const sourceStreams = vocabulary('source-streams', {
  label: { en: 'How we know', fr: 'Voie d’information', de: 'Informationsweg', es: 'Cómo lo sabemos', it: 'Come lo sappiamo', nl: 'Hoe we het weten', pt: 'Como sabemos', ar: 'كيف عرفنا' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    media: {
      label: { en: 'Media', fr: 'Médias', de: 'Medien', es: 'Medios de comunicación', it: 'Media', nl: 'Media', pt: 'Comunicação social', ar: 'وسائل الإعلام' },
      definition: {
        en: 'Found in press, broadcast or online media, whoever found it.',
        fr: 'Trouvé dans la presse, à l’antenne ou dans un média en ligne, quelle que soit la personne qui l’a trouvé.',
        de: 'In Presse, Rundfunk oder Onlinemedien gefunden, gleich von wem.',
        es: 'Hallado en prensa, radio, televisión o medios digitales, sea quien sea quien lo encontró.',
        it: 'Trovato nella stampa, in radio, in televisione o nei media online, chiunque l’abbia trovato.',
        nl: 'Gevonden in pers, omroep of onlinemedia, wie het ook vond.',
        pt: 'Encontrado na imprensa, na rádio, na televisão ou em meios digitais, independentemente de quem o encontrou.',
      },
      alsoCalled: { en: ['press', 'news'], fr: ['presse'], de: ['Presse'], es: ['prensa'], it: ['stampa'], nl: ['pers'], pt: ['imprensa'] },
    },
    member: {
      label: { en: 'Member organisation', fr: 'Organisation membre', de: 'Mitgliedsorganisation', es: 'Organización miembro', it: 'Organizzazione membro', nl: 'Lidorganisatie', pt: 'Organização membro', ar: 'منظمة عضو' },
      definition: {
        en: 'Reported by a member from its own work.',
        fr: 'Signalé par un membre à partir de son propre travail.',
        de: 'Von einem Mitglied aus der eigenen Arbeit gemeldet.',
        es: 'Comunicado por un miembro a partir de su propio trabajo.',
        it: 'Segnalato da un membro a partire dal proprio lavoro.',
        nl: 'Gemeld door een lid vanuit het eigen werk.',
        pt: 'Comunicado por um membro a partir do seu próprio trabalho.',
      },
    },
    testimony: {
      label: { en: 'Testimony', fr: 'Témoignage', de: 'Eigene Aussage', es: 'Testimonio', it: 'Testimonianza', nl: 'Getuigenis', pt: 'Testemunho', ar: 'شهادة' },
      definition: {
        en: 'Told to the network by someone who lived through or saw it, directly or with a person of trust.',
        fr: 'Raconté au réseau par une personne qui l’a vécu ou vu, directement ou avec une personne de confiance.',
        de: 'Dem Netzwerk von einer Person berichtet, die es erlebt oder gesehen hat, unmittelbar oder mit einer Vertrauensperson.',
        es: 'Contado a la red por una persona que lo vivió o lo vio, directamente o con alguien de confianza.',
        it: 'Raccontato alla rete da una persona che l’ha vissuto o visto, direttamente o con una persona di fiducia.',
        nl: 'Aan het netwerk verteld door iemand die het heeft meegemaakt of gezien, rechtstreeks of met een vertrouwenspersoon.',
        pt: 'Contado à rede por alguém que o viveu ou viu, diretamente ou com uma pessoa de confiança.',
      },
    },
    court: {
      label: { en: 'Court or tribunal', fr: 'Juridiction', de: 'Gericht', es: 'Órgano judicial', it: 'Autorità giudiziaria', nl: 'Rechtbank of hof', pt: 'Tribunal', ar: 'محكمة' },
      definition: {
        en: 'Read in a judgment or case file, or heard by an observer at a hearing.',
        fr: 'Lu dans une décision ou un dossier, ou entendu à l’audience par une personne chargée de l’observer.',
        de: 'Aus einem Urteil oder einer Akte, oder bei einer Prozessbeobachtung gehört.',
        es: 'Leído en una resolución o en unos autos, u oído por quien observaba la vista.',
        it: 'Letto in una decisione o in un fascicolo, o ascoltato da chi osservava l’udienza.',
        nl: 'Gelezen in een uitspraak of dossier, of gehoord door een waarnemer op de zitting.',
        pt: 'Lido numa decisão ou num processo, ou ouvido por quem observava a audiência.',
      },
      alsoCalled: { en: ['judgment', 'trial monitoring'], fr: ['tribunal', 'jugement'], de: ['Urteil', 'Prozessbeobachtung'], es: ['tribunal', 'sentencia'], it: ['tribunale', 'sentenza'], nl: ['vonnis', 'rechter'], pt: ['sentença'] },
    },
    official: {
      label: { en: 'Official body', fr: 'Organisme officiel', de: 'Amtliche Stelle', es: 'Organismo oficial', it: 'Ente ufficiale', nl: 'Officiële instantie', pt: 'Organismo oficial', ar: 'جهة رسمية' },
      definition: {
        en: 'Published or disclosed by a public authority, parliament or statistical office; not a court.',
        fr: 'Publié ou communiqué par une autorité publique, un parlement ou un institut statistique ; pas une juridiction.',
        de: 'Von einer Behörde, einem Parlament oder Statistikamt veröffentlicht oder herausgegeben; kein Gericht.',
        es: 'Publicado o facilitado por una autoridad pública, un parlamento o una oficina de estadística; no un tribunal.',
        it: 'Pubblicato o reso noto da un’autorità pubblica, un parlamento o un istituto di statistica; non un giudice.',
        nl: 'Gepubliceerd of vrijgegeven door een overheid, parlement of statistiekbureau; geen rechter.',
        pt: 'Publicado ou divulgado por uma autoridade pública, um parlamento ou um instituto de estatística; não um tribunal.',
      },
      alsoCalled: { en: ['government', 'freedom of information'], fr: ['gouvernement', 'autorité'], de: ['Behörde', 'Informationsfreiheit'], es: ['gobierno', 'transparencia'], it: ['governo', 'accesso civico'], nl: ['overheid', 'Woo-verzoek'], pt: ['governo'] },
    },
    'partner-database': {
      label: { en: 'Partner database', fr: 'Base de données partenaire', de: 'Datenbank von Partnern', es: 'Base de datos asociada', it: 'Banca dati di partner', nl: 'Databank van partners', pt: 'Base de dados parceira', ar: 'قاعدة بيانات شريكة' },
      definition: {
        en: 'Taken over from another organisation’s dataset or register, such as a list of deaths at borders.',
        fr: 'Repris du jeu de données ou du registre d’une autre organisation, par exemple une liste des morts aux frontières.',
        de: 'Aus dem Datensatz oder Register einer anderen Organisation übernommen, etwa einer Liste der Toten an Grenzen.',
        es: 'Tomado del conjunto de datos o registro de otra organización, como una lista de muertes en las fronteras.',
        it: 'Ripreso da un insieme di dati o registro di un’altra organizzazione, ad esempio un elenco delle morti alle frontiere.',
        nl: 'Overgenomen uit de gegevensset of het register van een andere organisatie, zoals een lijst van doden aan grenzen.',
        pt: 'Retomado do conjunto de dados ou registo de outra organização, por exemplo uma lista de mortes nas fronteiras.',
      },
      alsoCalled: { en: ['dataset', 'imported'], fr: ['jeu de données'], de: ['Datensatz'], es: ['conjunto de datos'], it: ['dataset'], nl: ['dataset'], pt: ['conjunto de dados'] },
    },
  },
});
