import { vocabulary } from '../model/vocabulary.ts';

/** How an item stands towards people on the move and people without papers, as a careful reader would put it. */
export const mediaStances = vocabulary('media-stances', {
  label: { en: 'Stance', fr: 'Position', de: 'Haltung', es: 'Postura', it: 'Posizione', nl: 'Houding', pt: 'Posição', ar: 'الموقف' },
  source: 'Throughline, after common practice of discourse coding in media monitoring',
  version: '2026-11',
  codes: {
    supportive: {
      label: {
        en: "Supportive of people's rights",
        fr: 'Favorable aux droits des personnes',
        de: 'Für die Rechte der Menschen',
        es: 'Favorable a los derechos de las personas',
        it: 'Favorevole ai diritti delle persone',
        nl: 'Steunt de rechten van mensen',
        pt: 'Favorável aos direitos das pessoas',
        ar: 'مؤيد لحقوق الناس',
      },
    },
    'mostly-supportive': {
      label: {
        en: 'Mostly supportive',
        fr: 'Plutôt favorable',
        de: 'Eher unterstützend',
        es: 'Más bien favorable',
        it: 'Piuttosto favorevole',
        nl: 'Overwegend steunend',
        pt: 'Mais favorável do que não',
        ar: 'مؤيد في الغالب',
      },
    },
    neutral: {
      label: {
        en: 'Neutral: tells without judging',
        fr: 'Neutre : rapporte sans juger',
        de: 'Neutral: berichtet ohne Wertung',
        es: 'Neutral: informa sin juzgar',
        it: 'Neutrale: riferisce senza giudicare',
        nl: 'Neutraal: bericht zonder oordeel',
        pt: 'Neutra: relata sem julgar',
        ar: 'محايد: ينقل من دون حكم',
      },
    },
    balanced: {
      label: {
        en: 'Balanced: several views given weight',
        fr: 'Équilibrée : plusieurs points de vue pris au sérieux',
        de: 'Ausgewogen: mehrere Sichtweisen mit Gewicht',
        es: 'Equilibrada: varias opiniones con peso',
        it: 'Equilibrata: più punti di vista con peso',
        nl: 'Evenwichtig: meerdere standpunten tellen',
        pt: 'Equilibrada: vários pontos de vista com peso',
        ar: 'متوازن: يعطي آراء عدة وزنًا',
      },
    },
    'mostly-hostile': {
      label: {
        en: 'Mostly hostile',
        fr: 'Plutôt hostile',
        de: 'Eher feindselig',
        es: 'Más bien hostil',
        it: 'Piuttosto ostile',
        nl: 'Overwegend vijandig',
        pt: 'Mais hostil do que não',
        ar: 'معادٍ في الغالب',
      },
    },
    hostile: {
      label: { en: 'Hostile', fr: 'Hostile', de: 'Feindselig', es: 'Hostil', it: 'Ostile', nl: 'Vijandig', pt: 'Hostil', ar: 'معادٍ' },
      definition: {
        en: 'Presents people as a threat or burden, or calls for their rights to be cut, without giving them or others a voice.',
        fr: 'Présente les personnes comme une menace ou une charge, ou appelle à réduire leurs droits, sans leur donner la parole.',
        de: 'Stellt Menschen als Bedrohung oder Last dar oder fordert weniger Rechte für sie, ohne sie oder andere zu Wort kommen zu lassen.',
        es: 'Presenta a las personas como amenaza o carga, o pide recortar sus derechos, sin darles voz.',
        it: 'Presenta le persone come minaccia o peso, o chiede di ridurne i diritti, senza dar loro voce.',
        nl: 'Stelt mensen voor als dreiging of last, of vraagt hun rechten in te perken, zonder hen aan het woord te laten.',
        pt: 'Apresenta as pessoas como ameaça ou encargo, ou pede que se cortem os seus direitos, sem lhes dar voz.',
      },
    },
    hateful: {
      label: {
        en: 'Hateful or dehumanising',
        fr: 'Haineuse ou déshumanisante',
        de: 'Hasserfüllt oder entmenschlichend',
        es: 'De odio o deshumanizadora',
        it: "D'odio o disumanizzante",
        nl: 'Haatdragend of ontmenselijkend',
        pt: 'De ódio ou desumanizante',
        ar: 'كراهية أو نزع للإنسانية',
      },
      definition: {
        en: "Incites hatred or violence, or denies people's humanity; may call for a fast response or a complaint.",
        fr: "Incite à la haine ou à la violence, ou nie l'humanité des personnes ; peut appeler une réponse rapide ou une plainte.",
        de: 'Ruft zu Hass oder Gewalt auf oder spricht Menschen das Menschsein ab; kann eine schnelle Antwort oder Beschwerde erfordern.',
        es: 'Incita al odio o a la violencia, o niega la humanidad de las personas; puede requerir una respuesta rápida o una denuncia.',
        it: "Istiga all'odio o alla violenza, o nega l'umanità delle persone; può richiedere una risposta rapida o un esposto.",
        nl: 'Zet aan tot haat of geweld, of ontkent dat mensen mens zijn; kan om snelle reactie of klacht vragen.',
        pt: 'Incita ao ódio ou à violência, ou nega a humanidade das pessoas; pode exigir resposta rápida ou queixa.',
      },
    },
    mixed: {
      label: {
        en: 'Mixed or contradictory',
        fr: 'Mitigée ou contradictoire',
        de: 'Gemischt oder widersprüchlich',
        es: 'Mixta o contradictoria',
        it: 'Mista o contraddittoria',
        nl: 'Gemengd of tegenstrijdig',
        pt: 'Mista ou contraditória',
        ar: 'مختلط أو متناقض',
      },
    },
  },
});
