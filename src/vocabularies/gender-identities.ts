import { vocabulary } from '../model/vocabulary.ts';

/** A person's gender in their own words. Only as stated by the person; a source that says "a woman" without asking is coded so only where the register allows. */
export const genderIdentities = vocabulary('gender-identities', {
  label: { en: 'Gender identity', fr: 'Identité de genre', de: 'Geschlechtsidentität', es: 'Identidad de género', it: 'Identità di genere', nl: 'Genderidentiteit', pt: 'Identidade de género', ar: 'الهوية الجندرية' },
  source: 'Throughline, in the spirit of the Yogyakarta Principles: gender is what a person says it is',
  version: '2026-11',
  codes: {
    woman: {
      label: { en: 'Woman or girl', fr: 'Femme ou fille', de: 'Frau oder Mädchen', es: 'Mujer o niña', it: 'Donna o ragazza', nl: 'Vrouw of meisje', pt: 'Mulher ou rapariga', ar: 'امرأة أو فتاة' },
      definition: {
        en: 'Everyone who says she is a woman or girl, trans women and girls included.',
        fr: 'Toute personne qui se dit femme ou fille, femmes et filles trans comprises.',
        de: 'Alle, die sich als Frau oder Mädchen bezeichnen, trans Frauen und Mädchen eingeschlossen.',
        es: 'Toda persona que dice ser mujer o niña, incluidas las mujeres y niñas trans.',
        it: 'Ogni persona che si dice donna o ragazza, comprese le donne e ragazze trans.',
        nl: 'Iedereen die zegt vrouw of meisje te zijn, trans vrouwen en meisjes inbegrepen.',
        pt: 'Qualquer pessoa que se diga mulher ou rapariga, incluindo mulheres e raparigas trans.',
      },
      alsoCalled: { en: ['female'], fr: ['féminin'], de: ['weiblich'], es: ['femenino'], it: ['femmina'], nl: ['vrouwelijk'], pt: ['feminino'] },
    },
    'trans-woman': {
      parent: 'woman',
      label: { en: 'Trans woman or girl', fr: 'Femme ou fille trans', de: 'Trans Frau oder Mädchen', es: 'Mujer o niña trans', it: 'Donna o ragazza trans', nl: 'Trans vrouw of meisje', pt: 'Mulher ou rapariga trans', ar: 'امرأة أو فتاة عابرة جندريًا' },
      definition: {
        en: 'Only where the person wishes it to be recorded; otherwise “woman or girl”.',
        fr: 'Seulement si la personne souhaite que ce soit enregistré ; sinon « femme ou fille ».',
        de: 'Nur wenn die Person es so erfasst haben möchte; sonst „Frau oder Mädchen“.',
        es: 'Solo si la persona desea que conste; en otro caso, «mujer o niña».',
        it: 'Solo se la persona desidera che sia registrato; altrimenti «donna o ragazza».',
        nl: 'Alleen als de persoon dat vastgelegd wil zien; anders ‘vrouw of meisje’.',
        pt: 'Apenas se a pessoa quiser que fique registado; caso contrário, «mulher ou rapariga».',
      },
    },
    man: {
      label: { en: 'Man or boy', fr: 'Homme ou garçon', de: 'Mann oder Junge', es: 'Hombre o niño', it: 'Uomo o ragazzo', nl: 'Man of jongen', pt: 'Homem ou rapaz', ar: 'رجل أو فتى' },
      definition: {
        en: 'Everyone who says he is a man or boy, trans men and boys included.',
        fr: 'Toute personne qui se dit homme ou garçon, hommes et garçons trans compris.',
        de: 'Alle, die sich als Mann oder Junge bezeichnen, trans Männer und Jungen eingeschlossen.',
        es: 'Toda persona que dice ser hombre o niño, incluidos los hombres y niños trans.',
        it: 'Ogni persona che si dice uomo o ragazzo, compresi gli uomini e ragazzi trans.',
        nl: 'Iedereen die zegt man of jongen te zijn, trans mannen en jongens inbegrepen.',
        pt: 'Qualquer pessoa que se diga homem ou rapaz, incluindo homens e rapazes trans.',
      },
      alsoCalled: { en: ['male'], fr: ['masculin'], de: ['männlich'], es: ['masculino'], it: ['maschio'], nl: ['mannelijk'], pt: ['masculino'] },
    },
    'trans-man': {
      parent: 'man',
      label: { en: 'Trans man or boy', fr: 'Homme ou garçon trans', de: 'Trans Mann oder Junge', es: 'Hombre o niño trans', it: 'Uomo o ragazzo trans', nl: 'Trans man of jongen', pt: 'Homem ou rapaz trans', ar: 'رجل أو فتى عابر جندريًا' },
      definition: {
        en: 'Only where the person wishes it to be recorded; otherwise “man or boy”.',
        fr: 'Seulement si la personne souhaite que ce soit enregistré ; sinon « homme ou garçon ».',
        de: 'Nur wenn die Person es so erfasst haben möchte; sonst „Mann oder Junge“.',
        es: 'Solo si la persona desea que conste; en otro caso, «hombre o niño».',
        it: 'Solo se la persona desidera che sia registrato; altrimenti «uomo o ragazzo».',
        nl: 'Alleen als de persoon dat vastgelegd wil zien; anders ‘man of jongen’.',
        pt: 'Apenas se a pessoa quiser que fique registado; caso contrário, «homem ou rapaz».',
      },
    },
    'non-binary': {
      label: { en: 'Non-binary', fr: 'Non binaire', de: 'Nichtbinär', es: 'No binaria', it: 'Non binaria', nl: 'Non-binair', pt: 'Não-binária', ar: 'لاثنائي الجندر' },
      definition: {
        en: 'People who describe themselves as neither only a woman nor only a man: also agender, genderfluid, genderqueer.',
        fr: 'Personnes qui ne se disent ni uniquement femme ni uniquement homme : aussi agenre, genre fluide, genderqueer.',
        de: 'Menschen, die sich weder nur als Frau noch nur als Mann beschreiben: auch agender, genderfluid, genderqueer.',
        es: 'Personas que no se describen solo como mujer ni solo como hombre: también agénero, género fluido, genderqueer.',
        it: 'Persone che non si definiscono solo donna né solo uomo: anche agender, gender fluid, genderqueer.',
        nl: 'Mensen die zich niet alleen als vrouw of alleen als man omschrijven: ook agender, genderfluïde, genderqueer.',
        pt: 'Pessoas que não se descrevem apenas como mulher nem apenas como homem: também agénero, género fluido, genderqueer.',
      },
      alsoCalled: { en: ['diverse', 'genderqueer'], de: ['divers'], nl: ['X'] },
    },
    questioning: { label: { en: 'Questioning', fr: 'En questionnement', de: 'Auf der Suche', es: 'En cuestionamiento', it: 'In fase di ricerca', nl: 'Zoekend', pt: 'Em questionamento', ar: 'في طور التساؤل' } },
    other: { label: { en: 'Another identity', fr: 'Autre identité', de: 'Andere Identität', es: 'Otra identidad', it: 'Altra identità', nl: 'Andere identiteit', pt: 'Outra identidade', ar: 'هوية أخرى' } },
  },
});
