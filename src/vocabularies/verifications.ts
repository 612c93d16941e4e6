import { vocabulary } from '../model/vocabulary.ts';

/** How far the network has itself checked what a record says. Apart from the quality of its sources and from its place in review. */
export const verifications = vocabulary('verifications', {
  label: { en: 'How far checked', fr: 'Degré de vérification', de: 'Stand der Prüfung', es: 'Grado de verificación', it: 'Grado di verifica', nl: 'Hoe ver nagegaan', pt: 'Grau de verificação', ar: 'درجة التحقق' },
  source: 'Throughline, after the practice of human-rights monitoring',
  version: '2026-11',
  codes: {
    'not-checked': {
      label: { en: 'Not checked', fr: 'Non vérifié', de: 'Nicht geprüft', es: 'Sin verificar', it: 'Non verificato', nl: 'Niet nagegaan', pt: 'Não verificado', ar: 'لم يُتحقق منه' },
      definition: {
        en: 'Recorded as it came; nobody in the network has checked it.',
        fr: 'Enregistré tel que reçu ; personne dans le réseau ne l’a vérifié.',
        de: 'So erfasst, wie es einging; niemand im Netzwerk hat es geprüft.',
        es: 'Registrado tal como llegó; nadie en la red lo ha verificado.',
        it: 'Registrato così com’è arrivato; nessuno nella rete l’ha verificato.',
        nl: 'Opgenomen zoals het binnenkwam; niemand in het netwerk ging het na.',
        pt: 'Registado tal como chegou; ninguém na rede o verificou.',
      },
    },
    plausible: {
      label: { en: 'Plausible', fr: 'Plausible', de: 'Plausibel', es: 'Verosímil', it: 'Plausibile', nl: 'Aannemelijk', pt: 'Plausível', ar: 'معقول' },
      definition: {
        en: 'Coherent and fits what is known of the place and time, but rests on one account.',
        fr: 'Cohérent et conforme à ce que l’on sait du lieu et du moment, mais fondé sur un seul récit.',
        de: 'Stimmig und passend zu dem, was über Ort und Zeit bekannt ist, aber nur auf einen Bericht gestützt.',
        es: 'Coherente y acorde con lo que se sabe del lugar y el momento, pero basado en un solo relato.',
        it: 'Coerente e conforme a quanto si sa del luogo e del momento, ma fondato su un solo racconto.',
        nl: 'Samenhangend en passend bij wat over plaats en tijd bekend is, maar op één verhaal gebaseerd.',
        pt: 'Coerente e conforme ao que se sabe do lugar e do momento, mas assente num único relato.',
      },
      alsoCalled: { en: ['credible'], fr: ['crédible'], de: ['glaubhaft'], es: ['creíble'], it: ['credibile'], nl: ['geloofwaardig'], pt: ['credível'] },
    },
    corroborated: {
      label: { en: 'Corroborated', fr: 'Recoupé', de: 'Durch weitere Quellen gestützt', es: 'Contrastado', it: 'Riscontrato', nl: 'Bevestigd door andere bronnen', pt: 'Corroborado', ar: 'مؤيَّد بمصادر أخرى' },
      definition: {
        en: 'Someone in the network has found a second, independent source for the core of it.',
        fr: 'Une personne du réseau a trouvé une seconde source indépendante pour l’essentiel.',
        de: 'Jemand im Netzwerk hat für den Kern eine zweite, unabhängige Quelle gefunden.',
        es: 'Alguien de la red ha encontrado una segunda fuente independiente para lo esencial.',
        it: 'Qualcuno nella rete ha trovato una seconda fonte indipendente per l’essenziale.',
        nl: 'Iemand in het netwerk vond voor de kern een tweede, onafhankelijke bron.',
        pt: 'Alguém na rede encontrou uma segunda fonte independente para o essencial.',
      },
    },
    confirmed: {
      label: { en: 'Confirmed', fr: 'Confirmé', de: 'Bestätigt', es: 'Confirmado', it: 'Confermato', nl: 'Vastgesteld', pt: 'Confirmado', ar: 'مؤكَّد' },
      definition: {
        en: 'Confirmed by a document, by the people concerned or their lawyer, or by a finding of a court or monitoring body.',
        fr: 'Confirmé par un document, par les personnes concernées ou leur défense, ou par le constat d’une juridiction ou d’un organe de contrôle.',
        de: 'Bestätigt durch ein Dokument, durch die Betroffenen oder ihre Vertretung oder durch die Feststellung eines Gerichts oder einer Kontrollstelle.',
        es: 'Confirmado por un documento, por las personas afectadas o su defensa, o por la constatación de un tribunal u órgano de supervisión.',
        it: 'Confermato da un documento, dalle persone interessate o dalla loro difesa, o dall’accertamento di un giudice o di un organismo di controllo.',
        nl: 'Bevestigd door een document, door de betrokkenen of hun advocaat, of door een vaststelling van een rechter of toezichthouder.',
        pt: 'Confirmado por um documento, pelas pessoas em causa ou pela sua defesa, ou por uma constatação de um tribunal ou órgão de fiscalização.',
      },
      alsoCalled: { en: ['verified'], fr: ['vérifié'], de: ['verifiziert'], es: ['verificado'], it: ['verificato'], nl: ['geverifieerd'], pt: ['verificado'] },
    },
    disputed: {
      label: { en: 'Disputed', fr: 'Contesté', de: 'Bestritten', es: 'Cuestionado', it: 'Contestato', nl: 'Betwist', pt: 'Contestado', ar: 'مختلَف عليه' },
      definition: {
        en: 'Sources or parties contradict one another on the core of it; the record says who says what.',
        fr: 'Des sources ou des parties se contredisent sur l’essentiel ; la fiche indique qui dit quoi.',
        de: 'Quellen oder Beteiligte widersprechen sich im Kern; der Eintrag nennt, wer was sagt.',
        es: 'Las fuentes o las partes se contradicen en lo esencial; la ficha indica quién dice qué.',
        it: 'Fonti o parti si contraddicono sull’essenziale; la scheda indica chi afferma che cosa.',
        nl: 'Bronnen of partijen spreken elkaar over de kern tegen; het record zegt wie wat zegt.',
        pt: 'As fontes ou as partes contradizem-se no essencial; o registo indica quem diz o quê.',
      },
    },
    refuted: {
      label: { en: 'Found not to be so', fr: 'Infirmé', de: 'Widerlegt', es: 'Desmentido', it: 'Smentito', nl: 'Weerlegd', pt: 'Desmentido', ar: 'ثبت عدم صحته' },
      definition: {
        en: 'Checked and found not to have happened as reported; kept so that it is not taken up again, and not counted.',
        fr: 'Vérifié et jugé ne pas s’être produit comme rapporté ; conservé pour ne pas être repris, et non compté.',
        de: 'Geprüft und nicht wie berichtet geschehen; aufbewahrt, damit es nicht erneut aufgenommen wird, und nicht gezählt.',
        es: 'Verificado y no ocurrido como se comunicó; se conserva para que no vuelva a recogerse y no se cuenta.',
        it: 'Verificato e risultato non accaduto come riferito; conservato perché non venga ripreso, e non contato.',
        nl: 'Nagegaan en niet gebeurd zoals gemeld; bewaard zodat het niet opnieuw wordt opgenomen, en niet meegeteld.',
        pt: 'Verificado e não ocorrido como foi comunicado; conservado para não ser retomado, e não contado.',
      },
    },
  },
});
