import { vocabulary } from '../model/vocabulary.ts';

/** Whose rule, body or policy it is, from the widest to the nearest. */
export const jurisdictionLevels = vocabulary('jurisdiction-levels', {
  label: { en: 'Level', fr: 'Niveau', de: 'Ebene', es: 'Nivel', it: 'Livello', nl: 'Niveau', pt: 'Nível', ar: 'المستوى' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    un: {
      label: { en: 'United Nations', fr: 'Nations unies', de: 'Vereinte Nationen', es: 'Naciones Unidas', it: 'Nazioni Unite', nl: 'Verenigde Naties', pt: 'Nações Unidas', ar: 'الأمم المتحدة' },
      alsoCalled: { en: ['UN', 'ILO', 'treaty bodies', 'OHCHR'], fr: ['ONU', 'OIT'], de: ['UN', 'UNO', 'IAO'], es: ['ONU', 'OIT'], it: ['ONU', 'OIL'], nl: ['VN', 'IAO'], pt: ['ONU', 'OIT'] },
    },
    'council-of-europe': {
      label: { en: 'Council of Europe', fr: 'Conseil de l’Europe', de: 'Europarat', es: 'Consejo de Europa', it: 'Consiglio d’Europa', nl: 'Raad van Europa', pt: 'Conselho da Europa', ar: 'مجلس أوروبا' },
      definition: {
        en: 'The organisation in Strasbourg with 46 member states, the European Court of Human Rights included; not an institution of the European Union.',
        fr: 'L’organisation de Strasbourg aux 46 États membres, y compris la Cour européenne des droits de l’homme ; ce n’est pas une institution de l’Union européenne.',
        de: 'Die Straßburger Organisation mit 46 Mitgliedstaaten einschließlich des Europäischen Gerichtshofs für Menschenrechte; kein Organ der Europäischen Union.',
        es: 'La organización de Estrasburgo con 46 Estados miembros, incluido el Tribunal Europeo de Derechos Humanos; no es una institución de la Unión Europea.',
        it: 'L’organizzazione di Strasburgo con 46 Stati membri, compresa la Corte europea dei diritti dell’uomo; non è un’istituzione dell’Unione europea.',
        nl: 'De organisatie in Straatsburg met 46 lidstaten, met inbegrip van het Europees Hof voor de Rechten van de Mens; geen instelling van de Europese Unie.',
        pt: 'A organização de Estrasburgo com 46 Estados-Membros, incluindo o Tribunal Europeu dos Direitos Humanos; não é uma instituição da União Europeia.',
      },
      alsoCalled: { en: ['CoE', 'ECtHR', 'Strasbourg'], fr: ['CEDH', 'Strasbourg'], de: ['EGMR', 'Straßburg'], es: ['TEDH', 'Estrasburgo'], it: ['Corte EDU', 'Strasburgo'], nl: ['EHRM', 'Straatsburg'], pt: ['TEDH', 'Estrasburgo'] },
    },
    eu: {
      label: { en: 'European Union', fr: 'Union européenne', de: 'Europäische Union', es: 'Unión Europea', it: 'Unione europea', nl: 'Europese Unie', pt: 'União Europeia', ar: 'الاتحاد الأوروبي' },
      alsoCalled: { en: ['EU', 'CJEU', 'Commission', 'Frontex'], fr: ['UE', 'CJUE'], de: ['EU', 'EuGH'], es: ['UE', 'TJUE'], it: ['UE', 'CGUE'], nl: ['EU', 'HvJ-EU'], pt: ['UE', 'TJUE'] },
    },
    bilateral: {
      label: { en: 'Between states', fr: 'Entre États', de: 'Zwischenstaatlich', es: 'Entre Estados', it: 'Tra Stati', nl: 'Tussen staten', pt: 'Entre Estados', ar: 'بين الدول' },
      definition: {
        en: 'An agreement or practice between two or more states outside the organisations above, such as a readmission agreement.',
        fr: 'Accord ou pratique entre deux ou plusieurs États en dehors des organisations ci-dessus, par exemple un accord de réadmission.',
        de: 'Abkommen oder Praxis zwischen zwei oder mehr Staaten außerhalb der genannten Organisationen, etwa ein Rückübernahmeabkommen.',
        es: 'Acuerdo o práctica entre dos o más Estados al margen de las organizaciones anteriores, como un acuerdo de readmisión.',
        it: 'Accordo o prassi tra due o più Stati al di fuori delle organizzazioni precedenti, ad esempio un accordo di riammissione.',
        nl: 'Een akkoord of praktijk tussen twee of meer staten buiten de genoemde organisaties, zoals een terug- en overnameovereenkomst.',
        pt: 'Acordo ou prática entre dois ou mais Estados fora das organizações acima, por exemplo um acordo de readmissão.',
      },
      alsoCalled: { en: ['bilateral agreement', 'readmission agreement', 'memorandum'], fr: ['accord bilatéral'], de: ['bilaterales Abkommen'], es: ['acuerdo bilateral'], it: ['accordo bilaterale'], nl: ['bilateraal akkoord'], pt: ['acordo bilateral'] },
    },
    national: { label: { en: 'National', fr: 'National', de: 'National', es: 'Nacional', it: 'Nazionale', nl: 'Nationaal', pt: 'Nacional', ar: 'وطني' }, alsoCalled: { en: ['federal'], fr: ['fédéral'], de: ['Bund'], es: ['estatal'], it: ['statale'], nl: ['federaal'], pt: ['estatal'] } },
    regional: {
      label: { en: 'Regional', fr: 'Régional', de: 'Regional', es: 'Regional', it: 'Regionale', nl: 'Regionaal', pt: 'Regional', ar: 'إقليمي' },
      definition: {
        en: 'A first-level part of a country: region, Land, canton, autonomous community, devolved nation.',
        fr: 'Une entité de premier niveau d’un pays : région, Land, canton, communauté autonome, nation dotée de pouvoirs propres.',
        de: 'Eine oberste Gliederung eines Landes: Bundesland, Region, Kanton, autonome Gemeinschaft, Landesteil mit eigener Regierung.',
        es: 'Una entidad de primer nivel de un país: comunidad autónoma, región, Land, cantón, nación con autogobierno.',
        it: 'Un ente di primo livello di un paese: regione, Land, cantone, comunità autonoma, nazione con poteri devoluti.',
        nl: 'Een eerste geleding van een land: gewest, gemeenschap, provincie, deelstaat, kanton, autonome gemeenschap.',
        pt: 'Uma entidade de primeiro nível de um país: região autónoma, Land, cantão, comunidade autónoma, nação com poderes próprios.',
      },
      alsoCalled: { de: ['Land', 'Bundesland', 'Kanton'], es: ['autonómico'], nl: ['gewestelijk', 'provinciaal'] },
    },
    local: { label: { en: 'Local', fr: 'Local', de: 'Kommunal', es: 'Local', it: 'Locale', nl: 'Lokaal', pt: 'Local', ar: 'محلي' }, alsoCalled: { en: ['municipal', 'city', 'county'], fr: ['communal', 'municipal'], de: ['Gemeinde', 'Stadt', 'Landkreis'], es: ['municipal'], it: ['comunale'], nl: ['gemeentelijk'], pt: ['municipal'] } },
  },
});
