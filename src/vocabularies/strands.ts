import { vocabulary } from '../model/vocabulary.ts';

/** Whether people are accused for migrating themselves, for helping someone who did, or both. Always counted apart. */
export const strands = vocabulary('strands', {
  label: { en: 'Strand', fr: 'Volet', de: 'Strang', es: 'Vertiente', it: 'Ambito', nl: 'Spoor', pt: 'Vertente', ar: 'المسار' },
  source: 'Throughline, after the distinction made in yearly monitoring of criminalisation in Europe',
  version: '2026-11',
  codes: {
    solidarity: {
      label: {
        en: 'Solidarity',
        fr: 'Solidarité',
        de: 'Solidarität',
        es: 'Solidaridad',
        it: 'Solidarietà',
        nl: 'Solidariteit',
        pt: 'Solidariedade',
        ar: 'التضامن',
      },
      definition: {
        en: 'People accused for helping, or standing up for, people on the move or people without papers.',
        fr: 'Personnes mises en cause pour avoir aidé ou défendu des personnes en migration ou sans papiers.',
        de: 'Menschen, die beschuldigt werden, weil sie Menschen auf der Flucht oder ohne Papiere geholfen oder sich für sie eingesetzt haben.',
        es: 'Personas acusadas por ayudar o defender a personas en movimiento o sin papeles.',
        it: 'Persone accusate per aver aiutato o difeso persone in movimento o senza documenti.',
        nl: 'Mensen die worden beschuldigd omdat zij mensen onderweg of zonder papieren hielpen of voor hen opkwamen.',
        pt: 'Pessoas acusadas por ajudarem ou defenderem pessoas em movimento ou sem documentos.',
      },
      alsoCalled: {
        en: ['crime of solidarity', 'criminalisation of solidarity'],
        fr: ['délit de solidarité'],
        it: ['reato di solidarietà'],
        es: ['delito de solidaridad'],
      },
    },
    migration: {
      label: {
        en: 'Migration',
        fr: 'Migration',
        de: 'Migration',
        es: 'Migración',
        it: 'Migrazione',
        nl: 'Migratie',
        pt: 'Migração',
        ar: 'الهجرة',
      },
      definition: {
        en: 'People accused for their own migration or for what they did on their own journey, such as crossing, staying or steering the boat they were on.',
        fr: 'Personnes mises en cause pour leur propre migration ou pour un acte accompli pendant leur propre trajet : traverser, rester, tenir la barre du bateau où elles se trouvaient.',
        de: 'Menschen, die wegen der eigenen Migration oder wegen Handlungen auf der eigenen Reise beschuldigt werden, etwa Grenzübertritt, Aufenthalt oder Steuern des Bootes, in dem sie saßen.',
        es: 'Personas acusadas por su propia migración o por lo que hicieron en su propio viaje, como cruzar, quedarse o llevar el timón de la embarcación en que iban.',
        it: "Persone accusate per la propria migrazione o per ciò che hanno fatto nel proprio viaggio, come attraversare, restare o condurre l'imbarcazione su cui si trovavano.",
        nl: 'Mensen die worden beschuldigd om hun eigen migratie of om wat zij op hun eigen reis deden, zoals de grens oversteken, blijven of de boot besturen waarin zij zaten.',
        pt: 'Pessoas acusadas pela sua própria migração ou pelo que fizeram na sua própria viagem, como atravessar, permanecer ou conduzir a embarcação em que seguiam.',
      },
    },
    both: {
      label: { en: 'Both', fr: 'Les deux', de: 'Beides', es: 'Ambas', it: 'Entrambi', nl: 'Beide', pt: 'Ambas', ar: 'كلاهما' },
      definition: {
        en: 'One proceeding that concerns people of both strands; the people of each are then given apart in the steps.',
        fr: 'Une même procédure concerne des personnes des deux volets ; elles sont alors distinguées dans les étapes.',
        de: 'Ein Verfahren betrifft Menschen beider Stränge; sie werden dann in den Schritten getrennt angegeben.',
        es: 'Un mismo procedimiento afecta a personas de las dos vertientes, que se distinguen entonces en las etapas.',
        it: 'Un solo procedimento riguarda persone di entrambi gli ambiti, distinte poi nelle fasi.',
        nl: 'Eén procedure betreft mensen van beide sporen; zij worden dan in de stappen apart vermeld.',
        pt: 'Um mesmo processo diz respeito a pessoas das duas vertentes, que são então distinguidas nas etapas.',
      },
    },
  },
});
