import { vocabulary } from '../model/vocabulary.ts';

/** Who runs a place of detention from day to day. */
export const operatorKinds = vocabulary('operator-kinds', {
  label: { en: 'Operator', fr: 'Gestionnaire', de: 'Betreiber', es: 'Gestor', it: 'Gestore', nl: 'Exploitant', pt: 'Gestor', ar: 'المشغّل' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    police: {
      label: { en: 'Police', fr: 'Police', de: 'Polizei', es: 'Policía', it: 'Polizia', nl: 'Politie', pt: 'Polícia', ar: 'الشرطة' },
    },
    'border-guard': {
      label: {
        en: 'Border or coast guard',
        fr: 'Garde-frontières ou garde-côtes',
        de: 'Grenz- oder Küstenschutz',
        es: 'Guardia fronteriza o costera',
        it: 'Guardia di frontiera o costiera',
        nl: 'Grens- of kustwacht',
        pt: 'Guarda de fronteira ou costeira',
        ar: 'حرس الحدود أو خفر السواحل',
      },
    },
    'immigration-authority': {
      label: {
        en: 'Immigration authority or ministry',
        fr: "Autorité de l'immigration ou ministère",
        de: 'Ausländerbehörde oder Ministerium',
        es: 'Autoridad de inmigración o ministerio',
        it: "Autorità per l'immigrazione o ministero",
        nl: 'Immigratiedienst of ministerie',
        pt: 'Autoridade de imigração ou ministério',
        ar: 'سلطة الهجرة أو الوزارة',
      },
    },
    'prison-service': {
      label: {
        en: 'Prison service',
        fr: 'Administration pénitentiaire',
        de: 'Justizvollzug',
        es: 'Administración penitenciaria',
        it: 'Amministrazione penitenziaria',
        nl: 'Gevangeniswezen',
        pt: 'Serviços prisionais',
        ar: 'إدارة السجون',
      },
    },
    military: {
      label: {
        en: 'Armed forces',
        fr: 'Forces armées',
        de: 'Streitkräfte',
        es: 'Fuerzas armadas',
        it: 'Forze armate',
        nl: 'Krijgsmacht',
        pt: 'Forças armadas',
        ar: 'القوات المسلحة',
      },
    },
    'local-authority': {
      label: {
        en: 'Region or municipality',
        fr: 'Région ou commune',
        de: 'Land, Kreis oder Gemeinde',
        es: 'Región o municipio',
        it: 'Regione o comune',
        nl: 'Regio of gemeente',
        pt: 'Região ou município',
        ar: 'إقليم أو بلدية',
      },
    },
    'private-company': {
      label: {
        en: 'Private company',
        fr: 'Entreprise privée',
        de: 'Privatunternehmen',
        es: 'Empresa privada',
        it: 'Impresa privata',
        nl: 'Particulier bedrijf',
        pt: 'Empresa privada',
        ar: 'شركة خاصة',
      },
    },
    'cooperative-nonprofit': {
      label: {
        en: 'Cooperative, charity or association',
        fr: 'Coopérative, organisme caritatif ou association',
        de: 'Genossenschaft, Wohlfahrtsverband oder Verein',
        es: 'Cooperativa, entidad social o asociación',
        it: 'Cooperativa, ente benefico o associazione',
        nl: 'Coöperatie, liefdadigheidsinstelling of vereniging',
        pt: 'Cooperativa, instituição social ou associação',
        ar: 'تعاونية أو جمعية خيرية',
      },
    },
    'public-private': {
      label: {
        en: 'Public authority with a private contractor',
        fr: 'Autorité publique avec prestataire privé',
        de: 'Behörde mit privatem Auftragnehmer',
        es: 'Autoridad pública con contratista privado',
        it: 'Autorità pubblica con appaltatore privato',
        nl: 'Overheid met particuliere aannemer',
        pt: 'Autoridade pública com prestador privado',
        ar: 'سلطة عامة مع متعاقد خاص',
      },
    },
    'international-organisation': {
      label: {
        en: 'International organisation or EU agency',
        fr: "Organisation internationale ou agence de l'UE",
        de: 'Internationale Organisation oder EU-Agentur',
        es: 'Organización internacional o agencia de la UE',
        it: "Organizzazione internazionale o agenzia dell'UE",
        nl: 'Internationale organisatie of EU-agentschap',
        pt: 'Organização internacional ou agência da UE',
        ar: 'منظمة دولية أو وكالة أوروبية',
      },
    },
    'third-state': {
      label: {
        en: 'Authorities of another state',
        fr: "Autorités d'un autre État",
        de: 'Behörden eines anderen Staates',
        es: 'Autoridades de otro Estado',
        it: 'Autorità di un altro Stato',
        nl: 'Autoriteiten van een andere staat',
        pt: 'Autoridades de outro Estado',
        ar: 'سلطات دولة أخرى',
      },
    },
    'armed-group': {
      label: {
        en: 'Militia or armed group',
        fr: 'Milice ou groupe armé',
        de: 'Miliz oder bewaffnete Gruppe',
        es: 'Milicia o grupo armado',
        it: 'Milizia o gruppo armato',
        nl: 'Militie of gewapende groep',
        pt: 'Milícia ou grupo armado',
        ar: 'ميليشيا أو جماعة مسلحة',
      },
    },
    carrier: {
      label: {
        en: 'Airline, shipping or transport company',
        fr: 'Compagnie aérienne, maritime ou de transport',
        de: 'Flug-, Schifffahrts- oder Transportunternehmen',
        es: 'Compañía aérea, naviera o de transporte',
        it: 'Compagnia aerea, marittima o di trasporto',
        nl: 'Luchtvaart-, scheepvaart- of vervoersbedrijf',
        pt: 'Companhia aérea, marítima ou de transporte',
        ar: 'شركة طيران أو ملاحة أو نقل',
      },
    },
    other: {
      label: {
        en: 'Other operator',
        fr: 'Autre gestionnaire',
        de: 'Anderer Betreiber',
        es: 'Otro gestor',
        it: 'Altro gestore',
        nl: 'Andere exploitant',
        pt: 'Outro gestor',
        ar: 'مشغّل آخر',
      },
    },
  },
});
