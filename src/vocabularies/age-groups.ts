import { vocabulary } from '../model/vocabulary.ts';

/** Age when it happened, in full years. "Child" and "adult" are for sources that say no more than that. */
export const ageGroups = vocabulary('age-groups', {
  label: { en: 'Age group', fr: 'Groupe d’âge', de: 'Altersgruppe', es: 'Grupo de edad', it: 'Fascia di età', nl: 'Leeftijdsgroep', pt: 'Grupo etário', ar: 'الفئة العمرية' },
  source: 'Throughline; a child is anyone under 18, as in the Convention on the Rights of the Child',
  version: '2026-11',
  codes: {
    child: {
      label: { en: 'Child (under 18)', fr: 'Enfant (moins de 18 ans)', de: 'Kind (unter 18)', es: 'Niña, niño o adolescente (menos de 18)', it: 'Minorenne (meno di 18 anni)', nl: 'Kind (jonger dan 18)', pt: 'Criança (menos de 18 anos)', ar: 'طفل (دون 18 سنة)' },
      definition: {
        en: 'Anyone under 18; who says to be a child is recorded as one, also while an authority disputes it.',
        fr: 'Toute personne de moins de 18 ans ; qui se dit enfant est enregistré comme tel, même si une autorité le conteste.',
        de: 'Alle unter 18; wer angibt, ein Kind zu sein, wird so erfasst, auch wenn eine Behörde es bestreitet.',
        es: 'Toda persona menor de 18 años; quien dice serlo se registra así, aunque una autoridad lo discuta.',
        it: 'Chiunque abbia meno di 18 anni; chi si dichiara minorenne è registrato come tale, anche se un’autorità lo contesta.',
        nl: 'Iedereen onder de 18; wie zegt een kind te zijn, wordt zo geregistreerd, ook als een overheid dat betwist.',
        pt: 'Qualquer pessoa com menos de 18 anos; quem diz ser criança é registado como tal, mesmo que uma autoridade o conteste.',
      },
      alsoCalled: { en: ['minor'], fr: ['mineur', 'MNA'], de: ['Minderjährige'], es: ['menor'], it: ['minore', 'bambino'], nl: ['minderjarige'], pt: ['menor'], ar: ['قاصر'] },
    },
    'child-0-5': { parent: 'child', label: { en: '0–5 years', fr: '0–5 ans', de: '0–5 Jahre', es: '0–5 años', it: '0–5 anni', nl: '0–5 jaar', pt: '0–5 anos', ar: '0–5 سنوات' }, alsoCalled: { en: ['infant', 'baby'], fr: ['bébé'], de: ['Kleinkind', 'Baby'], es: ['bebé'], it: ['neonato'], nl: ['baby'], pt: ['bebé'] } },
    'child-6-11': { parent: 'child', label: { en: '6–11 years', fr: '6–11 ans', de: '6–11 Jahre', es: '6–11 años', it: '6–11 anni', nl: '6–11 jaar', pt: '6–11 anos', ar: '6–11 سنة' } },
    'child-12-15': { parent: 'child', label: { en: '12–15 years', fr: '12–15 ans', de: '12–15 Jahre', es: '12–15 años', it: '12–15 anni', nl: '12–15 jaar', pt: '12–15 anos', ar: '12–15 سنة' } },
    'child-16-17': { parent: 'child', label: { en: '16–17 years', fr: '16–17 ans', de: '16–17 Jahre', es: '16–17 años', it: '16–17 anni', nl: '16–17 jaar', pt: '16–17 anos', ar: '16–17 سنة' } },
    adult: { label: { en: 'Adult (18 or over)', fr: 'Adulte (18 ans ou plus)', de: 'Erwachsen (ab 18)', es: 'Persona adulta (18 o más)', it: 'Persona adulta (18 anni o più)', nl: 'Volwassene (18 of ouder)', pt: 'Pessoa adulta (18 anos ou mais)', ar: 'بالغ (18 سنة فأكثر)' } },
    'adult-18-24': { parent: 'adult', label: { en: '18–24 years', fr: '18–24 ans', de: '18–24 Jahre', es: '18–24 años', it: '18–24 anni', nl: '18–24 jaar', pt: '18–24 anos', ar: '18–24 سنة' }, alsoCalled: { en: ['young adult', 'youth'], fr: ['jeune adulte'], de: ['junge Erwachsene'], es: ['joven'], it: ['giovane adulto'], nl: ['jongvolwassene'], pt: ['jovem adulto'] } },
    'adult-25-44': { parent: 'adult', label: { en: '25–44 years', fr: '25–44 ans', de: '25–44 Jahre', es: '25–44 años', it: '25–44 anni', nl: '25–44 jaar', pt: '25–44 anos', ar: '25–44 سنة' } },
    'adult-45-64': { parent: 'adult', label: { en: '45–64 years', fr: '45–64 ans', de: '45–64 Jahre', es: '45–64 años', it: '45–64 anni', nl: '45–64 jaar', pt: '45–64 anos', ar: '45–64 سنة' } },
    'adult-65-plus': { parent: 'adult', label: { en: '65 years or over', fr: '65 ans ou plus', de: '65 Jahre oder älter', es: '65 años o más', it: '65 anni o più', nl: '65 jaar of ouder', pt: '65 anos ou mais', ar: '65 سنة فأكثر' }, alsoCalled: { en: ['older person', 'elderly'], fr: ['personne âgée'], de: ['ältere Menschen'], es: ['persona mayor'], it: ['anziano'], nl: ['oudere'], pt: ['pessoa idosa'] } },
  },
});
