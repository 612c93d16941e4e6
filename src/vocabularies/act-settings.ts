import { vocabulary } from '../model/vocabulary.ts';

/** Where the act or event took place, in kind of place. */
export const actSettings = vocabulary('act-settings', {
  label: { en: 'Setting', fr: 'Cadre', de: 'Umfeld', es: 'Entorno', it: 'Contesto', nl: 'Omgeving', pt: 'Contexto', ar: 'مكان الحدوث' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    sea: {
      label: { en: 'At sea', fr: 'En mer', de: 'Auf See', es: 'En el mar', it: 'In mare', nl: 'Op zee', pt: 'No mar', ar: 'في البحر' },
    },
    'coast-port': {
      label: {
        en: 'Coast or port',
        fr: 'Côte ou port',
        de: 'Küste oder Hafen',
        es: 'Costa o puerto',
        it: 'Costa o porto',
        nl: 'Kust of haven',
        pt: 'Costa ou porto',
        ar: 'ساحل أو ميناء',
      },
    },
    'river-lake': {
      label: {
        en: 'River or lake',
        fr: 'Fleuve, rivière ou lac',
        de: 'Fluss oder See im Binnenland',
        es: 'Río o lago',
        it: 'Fiume o lago',
        nl: 'Rivier of meer',
        pt: 'Rio ou lago',
        ar: 'نهر أو بحيرة',
      },
    },
    'land-border': {
      label: {
        en: 'Land border',
        fr: 'Frontière terrestre',
        de: 'Landgrenze',
        es: 'Frontera terrestre',
        it: 'Frontiera terrestre',
        nl: 'Landgrens',
        pt: 'Fronteira terrestre',
        ar: 'حدود برية',
      },
    },
    'wild-terrain': {
      label: {
        en: 'Desert, forest or mountains',
        fr: 'Désert, forêt ou montagne',
        de: 'Wüste, Wald oder Gebirge',
        es: 'Desierto, bosque o montaña',
        it: 'Deserto, foresta o montagna',
        nl: 'Woestijn, bos of bergen',
        pt: 'Deserto, floresta ou montanha',
        ar: 'صحراء أو غابة أو جبال',
      },
    },
    inland: {
      label: {
        en: 'Inland: town or countryside',
        fr: "À l'intérieur du pays : ville ou campagne",
        de: 'Im Landesinneren: Stadt oder Land',
        es: 'Interior del país: ciudad o campo',
        it: 'Interno del paese: città o campagna',
        nl: 'Binnenland: stad of platteland',
        pt: 'Interior do país: cidade ou campo',
        ar: 'داخل البلد: مدينة أو ريف',
      },
    },
    home: {
      label: { en: 'Home', fr: 'Domicile', de: 'Wohnung', es: 'Domicilio', it: 'Abitazione', nl: 'Woning', pt: 'Domicílio', ar: 'مسكن' },
    },
    workplace: {
      label: {
        en: 'Workplace',
        fr: 'Lieu de travail',
        de: 'Arbeitsplatz',
        es: 'Lugar de trabajo',
        it: 'Luogo di lavoro',
        nl: 'Werkplek',
        pt: 'Local de trabalho',
        ar: 'مكان عمل',
      },
    },
    'public-service': {
      label: {
        en: 'Hospital, school or other service',
        fr: 'Hôpital, école ou autre service',
        de: 'Krankenhaus, Schule oder anderer Dienst',
        es: 'Hospital, escuela u otro servicio',
        it: 'Ospedale, scuola o altro servizio',
        nl: 'Ziekenhuis, school of andere dienst',
        pt: 'Hospital, escola ou outro serviço',
        ar: 'مستشفى أو مدرسة أو خدمة أخرى',
      },
    },
    road: {
      label: {
        en: 'Road or motorway',
        fr: 'Route ou autoroute',
        de: 'Straße oder Autobahn',
        es: 'Carretera o autopista',
        it: 'Strada o autostrada',
        nl: 'Weg of snelweg',
        pt: 'Estrada ou autoestrada',
        ar: 'طريق',
      },
    },
    railway: {
      label: {
        en: 'Railway or train',
        fr: 'Voie ferrée ou train',
        de: 'Bahnstrecke oder Zug',
        es: 'Vía férrea o tren',
        it: 'Ferrovia o treno',
        nl: 'Spoor of trein',
        pt: 'Via férrea ou comboio',
        ar: 'سكة حديد أو قطار',
      },
    },
    airport: {
      label: {
        en: 'Airport or aircraft',
        fr: 'Aéroport ou avion',
        de: 'Flughafen oder Flugzeug',
        es: 'Aeropuerto o avión',
        it: 'Aeroporto o aereo',
        nl: 'Luchthaven of vliegtuig',
        pt: 'Aeroporto ou avião',
        ar: 'مطار أو طائرة',
      },
    },
    camp: {
      label: {
        en: 'Camp or reception centre',
        fr: "Camp ou centre d'accueil",
        de: 'Lager oder Aufnahmezentrum',
        es: 'Campo o centro de acogida',
        it: 'Campo o centro di accoglienza',
        nl: 'Kamp of opvangcentrum',
        pt: 'Campo ou centro de acolhimento',
        ar: 'مخيم أو مركز استقبال',
      },
    },
    'detention-place': {
      label: {
        en: 'Place of detention',
        fr: 'Lieu de détention',
        de: 'Haftort',
        es: 'Lugar de detención',
        it: 'Luogo di detenzione',
        nl: 'Plaats van detentie',
        pt: 'Local de detenção',
        ar: 'مكان احتجاز',
      },
      alsoCalled: { en: ['detention centre', 'removal centre'], fr: ['centre de rétention', 'CRA'], es: ['CIE'], it: ['CPR'] },
    },
    'informal-settlement': {
      label: {
        en: 'Informal settlement or squat',
        fr: 'Campement informel ou squat',
        de: 'Informelle Siedlung oder besetztes Haus',
        es: 'Asentamiento informal o casa ocupada',
        it: 'Insediamento informale o occupazione',
        nl: 'Informeel kamp of kraakpand',
        pt: 'Acampamento informal ou ocupação',
        ar: 'تجمع عشوائي أو مبنى مشغول',
      },
    },
    online: {
      label: { en: 'Online', fr: 'En ligne', de: 'Online', es: 'En línea', it: 'Online', nl: 'Online', pt: 'Em linha', ar: 'على الإنترنت' },
    },
    other: {
      label: { en: 'Other', fr: 'Autre', de: 'Anderes', es: 'Otro', it: 'Altro', nl: 'Anders', pt: 'Outro', ar: 'مكان آخر' },
    },
  },
});
