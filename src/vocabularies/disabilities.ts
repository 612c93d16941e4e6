import { vocabulary } from '../model/vocabulary.ts';

/** Disability as the person states it, whether or not a certificate exists. Nothing here is a diagnosis. */
export const disabilities = vocabulary('disabilities', {
  label: { en: 'Disability (self-described)', fr: 'Handicap (selon la personne)', de: 'Behinderung (eigene Angabe)', es: 'Discapacidad (según la persona)', it: 'Disabilità (secondo la persona)', nl: 'Handicap (zelfomschrijving)', pt: 'Deficiência (segundo a própria pessoa)', ar: 'الإعاقة (بحسب وصف الشخص لنفسه)' },
  source: 'Throughline, after Article 1 of the UN Convention on the Rights of Persons with Disabilities',
  version: '2026-11',
  codes: {
    mobility: { label: { en: 'Physical or mobility', fr: 'Physique ou motrice', de: 'Körperlich oder in der Bewegung', es: 'Física o de movilidad', it: 'Fisica o motoria', nl: 'Lichamelijk of in beweging', pt: 'Física ou de mobilidade', ar: 'جسدية أو حركية' }, alsoCalled: { en: ['wheelchair', 'amputation'], fr: ['fauteuil roulant'], de: ['Rollstuhl'], es: ['silla de ruedas'], it: ['sedia a rotelle'], nl: ['rolstoel'], pt: ['cadeira de rodas'] } },
    vision: { label: { en: 'Blind or low vision', fr: 'Cécité ou malvoyance', de: 'Blind oder sehbehindert', es: 'Ceguera o baja visión', it: 'Cecità o ipovisione', nl: 'Blind of slechtziend', pt: 'Cegueira ou baixa visão', ar: 'كف البصر أو ضعفه' } },
    hearing: { label: { en: 'Deaf or hard of hearing', fr: 'Surdité ou malentendance', de: 'Taub oder schwerhörig', es: 'Sordera o hipoacusia', it: 'Sordità o ipoacusia', nl: 'Doof of slechthorend', pt: 'Surdez ou baixa audição', ar: 'الصمم أو ضعف السمع' } },
    deafblind: { label: { en: 'Deafblind', fr: 'Surdicécité', de: 'Taubblind', es: 'Sordoceguera', it: 'Sordocecità', nl: 'Doofblind', pt: 'Surdocegueira', ar: 'الصمم وكف البصر معًا' } },
    communication: { label: { en: 'Speech or communication', fr: 'Parole ou communication', de: 'Sprechen oder Verständigung', es: 'Habla o comunicación', it: 'Linguaggio o comunicazione', nl: 'Spraak of communicatie', pt: 'Fala ou comunicação', ar: 'النطق أو التواصل' } },
    intellectual: { label: { en: 'Intellectual or learning', fr: 'Intellectuelle ou d’apprentissage', de: 'Geistig oder beim Lernen', es: 'Intelectual o del aprendizaje', it: 'Intellettiva o dell’apprendimento', nl: 'Verstandelijk of in leren', pt: 'Intelectual ou de aprendizagem', ar: 'ذهنية أو في التعلم' } },
    psychosocial: {
      label: { en: 'Psychosocial', fr: 'Psychosociale', de: 'Psychosozial', es: 'Psicosocial', it: 'Psicosociale', nl: 'Psychosociaal', pt: 'Psicossocial', ar: 'نفسية اجتماعية' },
      definition: {
        en: 'Lasting mental distress or trauma that, with the barriers around it, keeps the person from taking part.',
        fr: 'Souffrance psychique ou traumatisme durable qui, face aux obstacles rencontrés, empêche la personne de participer.',
        de: 'Dauerhafte seelische Belastung oder Trauma, die im Zusammenspiel mit Barrieren an der Teilhabe hindern.',
        es: 'Sufrimiento psíquico o trauma duradero que, junto con las barreras existentes, impide a la persona participar.',
        it: 'Sofferenza psichica o trauma duraturo che, insieme agli ostacoli presenti, impedisce alla persona di partecipare.',
        nl: 'Langdurig psychisch lijden of trauma dat, samen met de drempels eromheen, meedoen verhindert.',
        pt: 'Sofrimento psíquico ou trauma duradouro que, com as barreiras existentes, impede a pessoa de participar.',
      },
      alsoCalled: { en: ['mental health', 'PTSD', 'trauma'], fr: ['santé mentale'], de: ['psychische Erkrankung'], es: ['salud mental'], it: ['salute mentale'], nl: ['geestelijke gezondheid'], pt: ['saúde mental'] },
    },
    neurodivergence: { label: { en: 'Autism or other neurodivergence', fr: 'Autisme ou autre neurodivergence', de: 'Autismus oder andere Neurodivergenz', es: 'Autismo u otra neurodivergencia', it: 'Autismo o altra neurodivergenza', nl: 'Autisme of andere neurodivergentie', pt: 'Autismo ou outra neurodivergência', ar: 'التوحد أو تنوع عصبي آخر' } },
    'chronic-illness': { label: { en: 'Long-term illness', fr: 'Maladie de longue durée', de: 'Lang andauernde Krankheit', es: 'Enfermedad de larga duración', it: 'Malattia di lunga durata', nl: 'Langdurige ziekte', pt: 'Doença prolongada', ar: 'مرض مزمن' } },
    'several-disabilities': { label: { en: 'Several disabilities', fr: 'Polyhandicap ou plusieurs handicaps', de: 'Mehrere Behinderungen', es: 'Varias discapacidades', it: 'Più disabilità', nl: 'Meerdere handicaps', pt: 'Várias deficiências', ar: 'عدة إعاقات' } },
    'not-specified': { label: { en: 'Disability, kind not stated', fr: 'Handicap, sans précision', de: 'Behinderung, Art nicht angegeben', es: 'Discapacidad sin especificar', it: 'Disabilità non specificata', nl: 'Handicap, soort niet vermeld', pt: 'Deficiência não especificada', ar: 'إعاقة غير محددة النوع' } },
    none: { label: { en: 'No disability', fr: 'Pas de handicap', de: 'Keine Behinderung', es: 'Sin discapacidad', it: 'Nessuna disabilità', nl: 'Geen handicap', pt: 'Sem deficiência', ar: 'لا إعاقة' } },
    other: { label: { en: 'Another disability', fr: 'Autre handicap', de: 'Andere Behinderung', es: 'Otra discapacidad', it: 'Altra disabilità', nl: 'Andere handicap', pt: 'Outra deficiência', ar: 'إعاقة أخرى' } },
  },
});
