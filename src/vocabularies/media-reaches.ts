import { vocabulary } from '../model/vocabulary.ts';

/** How far an item reaches, in broad steps; no tracking of readers is needed to say so. */
export const mediaReaches = vocabulary('media-reaches', {
  label: { en: 'Reach', fr: 'Portée', de: 'Reichweite', es: 'Alcance', it: 'Diffusione', nl: 'Bereik', pt: 'Alcance', ar: 'مدى الانتشار' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    local: {
      label: {
        en: 'Local or regional',
        fr: 'Locale ou régionale',
        de: 'Lokal oder regional',
        es: 'Local o regional',
        it: 'Locale o regionale',
        nl: 'Lokaal of regionaal',
        pt: 'Local ou regional',
        ar: 'محلي أو إقليمي داخل البلد',
      },
    },
    national: {
      label: {
        en: 'National',
        fr: 'Nationale',
        de: 'National',
        es: 'Nacional',
        it: 'Nazionale',
        nl: 'Nationaal',
        pt: 'Nacional',
        ar: 'وطني',
      },
    },
    'several-countries': {
      label: {
        en: 'Several countries',
        fr: 'Plusieurs pays',
        de: 'Mehrere Länder',
        es: 'Varios países',
        it: 'Più paesi',
        nl: 'Meerdere landen',
        pt: 'Vários países',
        ar: 'بلدان عدة',
      },
    },
    international: {
      label: {
        en: 'European or international',
        fr: 'Européenne ou internationale',
        de: 'Europäisch oder international',
        es: 'Europeo o internacional',
        it: 'Europea o internazionale',
        nl: 'Europees of internationaal',
        pt: 'Europeu ou internacional',
        ar: 'أوروبي أو دولي',
      },
    },
    specialist: {
      label: {
        en: 'Specialist or professional readers',
        fr: 'Public spécialisé ou professionnel',
        de: 'Fachpublikum',
        es: 'Público especializado o profesional',
        it: 'Pubblico specializzato o professionale',
        nl: 'Vakpubliek',
        pt: 'Público especializado ou profissional',
        ar: 'جمهور متخصص أو مهني',
      },
    },
    community: {
      label: {
        en: 'Community or diaspora media',
        fr: 'Médias communautaires ou de la diaspora',
        de: 'Community- oder Diasporamedien',
        es: 'Medios comunitarios o de la diáspora',
        it: 'Media comunitari o della diaspora',
        nl: 'Gemeenschaps- of diasporamedia',
        pt: 'Media comunitários ou da diáspora',
        ar: 'إعلام مجتمعي أو إعلام المهجر',
      },
    },
    viral: {
      label: {
        en: 'Spread widely online',
        fr: 'Forte diffusion en ligne',
        de: 'Online stark verbreitet',
        es: 'Muy difundido en línea',
        it: 'Molto diffuso online',
        nl: 'Online wijd verspreid',
        pt: 'Muito difundido em linha',
        ar: 'انتشر واسعًا على الإنترنت',
      },
    },
  },
});
