import { vocabulary } from '../model/vocabulary.ts';

/**
 * How far the sources of a record bear what it says, in five levels from weakest to strongest.
 * The levels answer to the numbers 1 to 5 of the Missing Migrants Project, so that imported rows keep theirs.
 */
export const sourceQualities = vocabulary('source-qualities', {
  label: { en: 'Quality of sources', fr: 'Qualité des sources', de: 'Güte der Quellen', es: 'Calidad de las fuentes', it: 'Qualità delle fonti', nl: 'Kwaliteit van de bronnen', pt: 'Qualidade das fontes', ar: 'جودة المصادر' },
  source: 'Throughline, in five levels that can be matched with those of the IOM Missing Migrants Project',
  version: '2026-11',
  codes: {
    'one-uncorroborated': {
      label: { en: '1 · One source, nothing beside it', fr: '1 · Une seule source, sans recoupement', de: '1 · Eine Quelle, sonst nichts', es: '1 · Una sola fuente, sin contrastar', it: '1 · Una sola fonte, senza riscontri', nl: '1 · Eén bron, verder niets', pt: '1 · Uma única fonte, sem confirmação', ar: '1 · مصدر واحد دون ما يؤيده' },
      definition: {
        en: 'A single press report or post that nothing else supports.',
        fr: 'Un seul article ou message, que rien d’autre ne vient appuyer.',
        de: 'Ein einzelner Bericht oder Beitrag, den nichts anderes stützt.',
        es: 'Una única noticia o publicación que nada más respalda.',
        it: 'Un solo articolo o messaggio che nient’altro conferma.',
        nl: 'Eén enkel bericht dat door niets anders wordt gesteund.',
        pt: 'Uma única notícia ou publicação que nada mais sustenta.',
      },
      alsoCalled: { en: ['quality 1', 'uncorroborated'] },
    },
    'several-indirect': {
      label: { en: '2 · Several sources, none close to the event', fr: '2 · Plusieurs sources, aucune proche des faits', de: '2 · Mehrere Quellen, keine nah am Geschehen', es: '2 · Varias fuentes, ninguna cercana a los hechos', it: '2 · Più fonti, nessuna vicina ai fatti', nl: '2 · Meerdere bronnen, geen dicht bij de feiten', pt: '2 · Várias fontes, nenhuma próxima dos factos', ar: '2 · عدة مصادر غير قريبة من الحدث' },
      definition: {
        en: 'Accounts that may repeat one another, or a survey of people who heard of it.',
        fr: 'Des récits qui peuvent se répéter les uns les autres, ou une enquête auprès de personnes qui en ont entendu parler.',
        de: 'Berichte, die voneinander abhängen können, oder eine Befragung von Menschen, die davon gehört haben.',
        es: 'Relatos que pueden repetirse unos a otros, o una encuesta a personas que oyeron hablar de ello.',
        it: 'Resoconti che possono ripetersi a vicenda, o un’indagine tra persone che ne hanno sentito parlare.',
        nl: 'Verslagen die elkaar kunnen herhalen, of een bevraging van mensen die ervan hoorden.',
        pt: 'Relatos que podem repetir-se uns aos outros, ou um inquérito a pessoas que ouviram falar do caso.',
      },
      alsoCalled: { en: ['quality 2'] },
    },
    'several-independent': {
      label: { en: '3 · Several independent sources', fr: '3 · Plusieurs sources indépendantes', de: '3 · Mehrere unabhängige Quellen', es: '3 · Varias fuentes independientes', it: '3 · Più fonti indipendenti', nl: '3 · Meerdere onafhankelijke bronnen', pt: '3 · Várias fontes independentes', ar: '3 · عدة مصادر مستقلة' },
      definition: {
        en: 'Two or more sources that do not draw on each other agree on the core of it.',
        fr: 'Au moins deux sources qui ne se reprennent pas l’une l’autre concordent sur l’essentiel.',
        de: 'Mindestens zwei Quellen, die nicht voneinander abschreiben, stimmen im Kern überein.',
        es: 'Al menos dos fuentes que no se basan una en otra coinciden en lo esencial.',
        it: 'Almeno due fonti che non dipendono l’una dall’altra concordano sull’essenziale.',
        nl: 'Ten minste twee bronnen die elkaar niet overnemen, zijn het over de kern eens.',
        pt: 'Pelo menos duas fontes que não se baseiam uma na outra coincidem no essencial.',
      },
      alsoCalled: { en: ['quality 3', 'corroborated'] },
    },
    'direct-account': {
      label: { en: '4 · Someone who was there, or an organisation at work there', fr: '4 · Une personne présente ou une organisation sur place', de: '4 · Jemand, der dabei war, oder eine Organisation vor Ort', es: '4 · Alguien presente o una organización sobre el terreno', it: '4 · Chi era presente o un’organizzazione sul posto', nl: '4 · Iemand die erbij was of een organisatie ter plaatse', pt: '4 · Alguém presente ou uma organização no local', ar: '4 · شخص حضر الحدث أو منظمة تعمل في المكان' },
      definition: {
        en: 'A witness, survivor or organisation on the spot, with details that can be checked.',
        fr: 'Un témoin, une personne survivante ou une organisation sur place, avec des détails vérifiables.',
        de: 'Zeuginnen, Überlebende oder eine Organisation vor Ort, mit überprüfbaren Einzelheiten.',
        es: 'Una persona testigo o superviviente, o una organización presente, con detalles que pueden comprobarse.',
        it: 'Un testimone, una persona sopravvissuta o un’organizzazione sul posto, con dettagli verificabili.',
        nl: 'Een getuige, overlevende of organisatie ter plaatse, met details die na te gaan zijn.',
        pt: 'Uma testemunha, uma pessoa sobrevivente ou uma organização no local, com pormenores verificáveis.',
      },
      alsoCalled: { en: ['quality 4', 'eyewitness'] },
    },
    'documented-official': {
      label: { en: '5 · Documents that settle it', fr: '5 · Documents qui font foi', de: '5 · Unterlagen, die es belegen', es: '5 · Documentos que lo acreditan', it: '5 · Documenti che lo attestano', nl: '5 · Documenten die het vastleggen', pt: '5 · Documentos que o comprovam', ar: '5 · وثائق حاسمة' },
      definition: {
        en: 'A court decision, forensic or civil-registry record or an authority’s own record that names the facts; it may still be wrong or one-sided.',
        fr: 'Une décision de justice, une pièce médico-légale, un acte d’état civil ou le dossier d’une autorité qui énonce les faits ; cela peut tout de même être erroné ou partial.',
        de: 'Gerichtsentscheidung, rechtsmedizinische oder standesamtliche Unterlage oder die eigene Aufzeichnung einer Behörde; auch sie kann falsch oder einseitig sein.',
        es: 'Una resolución judicial, un documento forense o del registro civil o el expediente de una autoridad que recoge los hechos; aun así puede ser erróneo o parcial.',
        it: 'Una decisione giudiziaria, un atto medico-legale o di stato civile o il registro di un’autorità che riporta i fatti; può comunque essere errato o di parte.',
        nl: 'Een rechterlijke beslissing, een forensisch stuk, een akte van de burgerlijke stand of het eigen dossier van een overheid; ook dat kan fout of eenzijdig zijn.',
        pt: 'Uma decisão judicial, um documento médico-legal ou do registo civil ou o registo de uma autoridade que enuncia os factos; ainda assim pode estar errado ou ser parcial.',
      },
      alsoCalled: { en: ['quality 5', 'official record'] },
    },
  },
});
