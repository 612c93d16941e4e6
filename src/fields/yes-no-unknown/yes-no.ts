import { vocabulary } from '../../model/vocabulary.ts';

/** Yes or no; every code field offers "not known" by itself. */
export const yesNo = vocabulary('yes-no', {
  label: {
    en: 'Yes or no',
    fr: 'Oui ou non',
    de: 'Ja oder nein',
    es: 'Sí o no',
    it: 'Sì o no',
    nl: 'Ja of nee',
    pt: 'Sim ou não',
    ar: 'نعم أو لا',
  },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    yes: {
      label: { en: 'Yes', fr: 'Oui', de: 'Ja', es: 'Sí', it: 'Sì', nl: 'Ja', pt: 'Sim', ar: 'نعم' },
      alsoCalled: { en: ['true', 'y', '1'], fr: ['vrai'], de: ['wahr'], es: ['verdadero'], it: ['vero'], nl: ['waar'], pt: ['verdadeiro'] },
    },
    no: {
      label: { en: 'No', fr: 'Non', de: 'Nein', es: 'No', it: 'No', nl: 'Nee', pt: 'Não', ar: 'لا' },
      alsoCalled: { en: ['false', 'n', '0'], fr: ['faux'], de: ['falsch'], es: ['falso'], it: ['falso'], nl: ['onwaar'], pt: ['falso'] },
    },
  },
});
