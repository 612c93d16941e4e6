import { vocabulary } from '../model/vocabulary.ts';

/** Sexual orientation in the person's own words; never inferred, never asked for. */
export const sexualOrientations = vocabulary('sexual-orientations', {
  label: {
    en: 'Sexual orientation (self-described)',
    fr: 'Orientation sexuelle (selon la personne)',
    de: 'Sexuelle Orientierung (eigene Angabe)',
    es: 'Orientación sexual (según la persona)',
    it: 'Orientamento sessuale (secondo la persona)',
    nl: 'Seksuele oriëntatie (zelfomschrijving)',
    pt: 'Orientação sexual (segundo a própria pessoa)',
    ar: 'الميل الجنسي (بحسب وصف الشخص لنفسه)',
  },
  source: 'Throughline, in the spirit of the Yogyakarta Principles',
  version: '2026-11',
  codes: {
    lesbian: {
      label: { en: 'Lesbian', fr: 'Lesbienne', de: 'Lesbisch', es: 'Lesbiana', it: 'Lesbica', nl: 'Lesbisch', pt: 'Lésbica', ar: 'مثلية' },
    },
    gay: {
      label: { en: 'Gay', fr: 'Gay', de: 'Schwul', es: 'Gay', it: 'Gay', nl: 'Homo', pt: 'Gay', ar: 'مثلي' },
      alsoCalled: {
        en: ['homosexual'],
        fr: ['homosexuel'],
        de: ['homosexuell'],
        es: ['homosexual'],
        it: ['omosessuale'],
        nl: ['homoseksueel'],
        pt: ['homossexual'],
      },
    },
    bisexual: {
      label: {
        en: 'Bisexual',
        fr: 'Bisexuelle',
        de: 'Bisexuell',
        es: 'Bisexual',
        it: 'Bisessuale',
        nl: 'Biseksueel',
        pt: 'Bissexual',
        ar: 'مزدوج الميل الجنسي',
      },
    },
    pansexual: {
      label: {
        en: 'Pansexual',
        fr: 'Pansexuelle',
        de: 'Pansexuell',
        es: 'Pansexual',
        it: 'Pansessuale',
        nl: 'Panseksueel',
        pt: 'Pansexual',
        ar: 'شامل الميل الجنسي',
      },
    },
    asexual: {
      label: {
        en: 'Asexual',
        fr: 'Asexuelle',
        de: 'Asexuell',
        es: 'Asexual',
        it: 'Asessuale',
        nl: 'Aseksueel',
        pt: 'Assexual',
        ar: 'لاجنسي',
      },
    },
    queer: { label: { en: 'Queer', fr: 'Queer', de: 'Queer', es: 'Queer', it: 'Queer', nl: 'Queer', pt: 'Queer', ar: 'كوير' } },
    heterosexual: {
      label: {
        en: 'Heterosexual',
        fr: 'Hétérosexuelle',
        de: 'Heterosexuell',
        es: 'Heterosexual',
        it: 'Eterosessuale',
        nl: 'Heteroseksueel',
        pt: 'Heterossexual',
        ar: 'مغاير الجنس',
      },
      alsoCalled: { en: ['straight'] },
    },
    questioning: {
      label: {
        en: 'Questioning',
        fr: 'En questionnement',
        de: 'Auf der Suche',
        es: 'En cuestionamiento',
        it: 'In fase di ricerca',
        nl: 'Zoekend',
        pt: 'Em questionamento',
        ar: 'في طور التساؤل',
      },
    },
    other: {
      label: {
        en: 'Another orientation',
        fr: 'Autre orientation',
        de: 'Andere Orientierung',
        es: 'Otra orientación',
        it: 'Altro orientamento',
        nl: 'Andere oriëntatie',
        pt: 'Outra orientação',
        ar: 'ميل آخر',
      },
    },
  },
});
