import { vocabulary } from '../model/vocabulary.ts';

/**
 * Groups that people say they belong to and that racism makes into targets. Never assigned by an observer, never read off a photograph, a name or a country:
 * where the person has not said it, code the ground of the act (`grounds-of-act`) instead.
 */
export const racialisedGroups = vocabulary('racialised-groups', {
  label: { en: 'Racialised group (self-described)', fr: 'Groupe racisé (selon la personne)', de: 'Rassifizierte Gruppe (Selbstbezeichnung)', es: 'Grupo racializado (según la persona)', it: 'Gruppo razzializzato (secondo la persona)', nl: 'Geracialiseerde groep (zelfomschrijving)', pt: 'Grupo racializado (segundo a própria pessoa)', ar: 'المجموعة المتعرضة للعنصرية (بحسب وصف الشخص لنفسه)' },
  source: 'Throughline, after the self-designations used in European equality data and by anti-racist networks',
  version: '2026-11',
  codes: {
    'black-african-descent': {
      label: { en: 'Black people and people of African descent', fr: 'Personnes noires et afrodescendantes', de: 'Schwarze Menschen und Menschen afrikanischer Herkunft', es: 'Personas negras y afrodescendientes', it: 'Persone nere e afrodiscendenti', nl: 'Zwarte mensen en mensen van Afrikaanse afkomst', pt: 'Pessoas negras e afrodescendentes', ar: 'ذوو البشرة السوداء والمنحدرون من أصل أفريقي' },
      definition: {
        en: 'Only as stated by the person; otherwise code the ground of the act, such as skin colour.',
        fr: 'Uniquement selon les dires de la personne ; sinon coder le motif de l’acte, par exemple la couleur de peau.',
        de: 'Nur nach eigener Angabe der Person; sonst den Grund der Handlung erfassen, etwa die Hautfarbe.',
        es: 'Solo según lo declarado por la persona; en otro caso, codificar el motivo del acto, como el color de piel.',
        it: 'Solo secondo quanto dichiarato dalla persona; altrimenti codificare il motivo dell’atto, ad esempio il colore della pelle.',
        nl: 'Alleen zoals de persoon het zelf zegt; codeer anders de grond van de handeling, zoals huidskleur.',
        pt: 'Apenas segundo o que a própria pessoa declara; caso contrário, codificar o motivo do ato, como a cor da pele.',
      },
      alsoCalled: { en: ['Afrodescendant', 'Afrophobia'], de: ['Afrodeutsche', 'Afrodiasporische Menschen'] },
    },
    'roma-sinti-travellers': {
      label: { en: 'Roma, Sinti and Travellers', fr: 'Roms, Sinti et Gens du voyage', de: 'Roma, Sinti und Jenische', es: 'Personas gitanas y romaníes', it: 'Rom, Sinti e Caminanti', nl: 'Roma, Sinti en Travellers', pt: 'Pessoas ciganas e Roma', ar: 'الروما والسنتي والرحّل' },
      definition: {
        en: 'Roma, Sinti, Kale, Travellers, Yenish and related groups, only as stated by the person; terms used by others about them are often slurs.',
        fr: 'Roms, Sinti, Kalé, Gens du voyage, Yéniches et groupes apparentés, uniquement selon les dires de la personne ; les termes employés par d’autres sont souvent injurieux.',
        de: 'Roma, Sinti, Kale, Jenische, Travellers und verwandte Gruppen, nur nach eigener Angabe; Fremdbezeichnungen sind oft abwertend.',
        es: 'Personas gitanas, romaníes, sinti, kale, travellers y grupos afines, solo según lo declarado por la persona; los nombres dados por otros suelen ser ofensivos.',
        it: 'Rom, Sinti, Caminanti, Kale, Travellers, Jenisch e gruppi affini, solo secondo quanto dichiarato dalla persona; i nomi dati da altri sono spesso offensivi.',
        nl: 'Roma, Sinti, Kale, Travellers, woonwagenbewoners en verwante groepen, alleen zoals de persoon het zelf zegt; namen door anderen zijn vaak beledigend.',
        pt: 'Pessoas ciganas, Roma, Sinti, Kale, Travellers e grupos afins, apenas segundo o que a própria pessoa declara; os nomes dados por outros são muitas vezes ofensivos.',
      },
      alsoCalled: { en: ['Romani', 'antigypsyism'], fr: ['Tsiganes', 'antitsiganisme'], de: ['Romnja', 'Antiziganismus'], es: ['antigitanismo'], it: ['antiziganismo'], nl: ['woonwagenbewoners', 'antiziganisme'], pt: ['anticiganismo'] },
    },
    'arab-north-african': { label: { en: 'Arab and North African people', fr: 'Personnes arabes et nord-africaines', de: 'Arabische und nordafrikanische Menschen', es: 'Personas árabes y norteafricanas', it: 'Persone arabe e nordafricane', nl: 'Arabische en Noord-Afrikaanse mensen', pt: 'Pessoas árabes e norte-africanas', ar: 'العرب وأهل شمال أفريقيا' }, alsoCalled: { en: ['Maghrebi', 'SWANA', 'MENA'], fr: ['maghrébin'], es: ['magrebí'], it: ['maghrebino'], nl: ['Maghrebijns'], pt: ['magrebino'] } },
    amazigh: { label: { en: 'Amazigh people', fr: 'Personnes amazighes', de: 'Amazigh', es: 'Personas amazig', it: 'Persone amazigh', nl: 'Amazigh', pt: 'Pessoas amazigh', ar: 'الأمازيغ' }, alsoCalled: { en: ['Berber', 'Kabyle', 'Tuareg'], fr: ['Berbère', 'Kabyle', 'Touareg'], de: ['Imazighen'] } },
    'west-central-asian': { label: { en: 'West and Central Asian people', fr: 'Personnes d’Asie occidentale et centrale', de: 'West- und zentralasiatische Menschen', es: 'Personas de Asia occidental y central', it: 'Persone dell’Asia occidentale e centrale', nl: 'West- en Centraal-Aziatische mensen', pt: 'Pessoas da Ásia ocidental e central', ar: 'أهل غرب آسيا ووسطها' }, alsoCalled: { en: ['Afghan', 'Hazara', 'Iranian', 'Turkish'] } },
    kurdish: { label: { en: 'Kurdish people', fr: 'Personnes kurdes', de: 'Kurdische Menschen', es: 'Personas kurdas', it: 'Persone curde', nl: 'Koerdische mensen', pt: 'Pessoas curdas', ar: 'الأكراد' } },
    'south-asian': { label: { en: 'South Asian people', fr: 'Personnes sud-asiatiques', de: 'Südasiatische Menschen', es: 'Personas de Asia meridional', it: 'Persone dell’Asia meridionale', nl: 'Zuid-Aziatische mensen', pt: 'Pessoas da Ásia meridional', ar: 'أهل جنوب آسيا' } },
    'east-south-east-asian': { label: { en: 'East and South-East Asian people', fr: 'Personnes d’Asie de l’Est et du Sud-Est', de: 'Ost- und südostasiatische Menschen', es: 'Personas de Asia oriental y sudoriental', it: 'Persone dell’Asia orientale e sudorientale', nl: 'Oost- en Zuidoost-Aziatische mensen', pt: 'Pessoas da Ásia oriental e do sudeste asiático', ar: 'أهل شرق آسيا وجنوب شرقها' } },
    'latin-american': { label: { en: 'Latin American people', fr: 'Personnes latino-américaines', de: 'Lateinamerikanische Menschen', es: 'Personas latinoamericanas', it: 'Persone latinoamericane', nl: 'Latijns-Amerikaanse mensen', pt: 'Pessoas latino-americanas', ar: 'أهل أمريكا اللاتينية' }, alsoCalled: { en: ['Latinx', 'Latino', 'Latina'] } },
    indigenous: { label: { en: 'Indigenous people', fr: 'Personnes autochtones', de: 'Indigene Menschen', es: 'Personas indígenas', it: 'Persone indigene', nl: 'Inheemse mensen', pt: 'Pessoas indígenas', ar: 'الشعوب الأصلية' } },
    jewish: { label: { en: 'Jewish people', fr: 'Personnes juives', de: 'Jüdische Menschen', es: 'Personas judías', it: 'Persone ebree', nl: 'Joodse mensen', pt: 'Pessoas judias', ar: 'اليهود' }, alsoCalled: { en: ['antisemitism'], fr: ['antisémitisme'], de: ['Antisemitismus'], es: ['antisemitismo'], it: ['antisemitismo'], nl: ['antisemitisme'], pt: ['antissemitismo'] } },
    'racialised-as-muslim': {
      label: { en: 'People racialised as Muslim', fr: 'Personnes perçues comme musulmanes', de: 'Als muslimisch markierte Menschen', es: 'Personas racializadas como musulmanas', it: 'Persone razzializzate come musulmane', nl: 'Mensen die als moslim worden gezien', pt: 'Pessoas racializadas como muçulmanas', ar: 'المنظور إليهم على أنهم مسلمون' },
      definition: {
        en: 'People who say they are treated as a group because they are, or are taken to be, Muslim; for faith itself use religion or belief.',
        fr: 'Personnes qui disent être traitées comme un groupe parce qu’elles sont musulmanes ou perçues comme telles ; pour la foi, utiliser religion ou conviction.',
        de: 'Menschen, die angeben, als Gruppe behandelt zu werden, weil sie muslimisch sind oder dafür gehalten werden; für den Glauben selbst Religion oder Weltanschauung verwenden.',
        es: 'Personas que dicen ser tratadas como grupo por ser musulmanas o parecerlo; para la fe misma, usar religión o convicciones.',
        it: 'Persone che dicono di essere trattate come gruppo perché musulmane o ritenute tali; per la fede in sé usare religione o convinzioni.',
        nl: 'Mensen die zeggen als groep te worden behandeld omdat ze moslim zijn of daarvoor worden gehouden; gebruik voor geloof zelf religie of overtuiging.',
        pt: 'Pessoas que dizem ser tratadas como grupo por serem muçulmanas ou tidas como tal; para a fé em si, usar religião ou convicções.',
      },
      alsoCalled: { en: ['Islamophobia', 'anti-Muslim racism'], fr: ['islamophobie'], de: ['antimuslimischer Rassismus'], es: ['islamofobia'], it: ['islamofobia'], nl: ['moslimhaat'], pt: ['islamofobia'] },
    },
    'eastern-european': { label: { en: 'Eastern European people', fr: 'Personnes d’Europe de l’Est', de: 'Osteuropäische Menschen', es: 'Personas de Europa oriental', it: 'Persone dell’Europa orientale', nl: 'Oost-Europese mensen', pt: 'Pessoas da Europa de Leste', ar: 'أهل أوروبا الشرقية' } },
    'several-groups': { label: { en: 'Several groups, mixed heritage', fr: 'Plusieurs groupes, métissage', de: 'Mehrere Gruppen, gemischte Herkunft', es: 'Varios grupos, origen mixto', it: 'Più gruppi, origini miste', nl: 'Meerdere groepen, gemengde afkomst', pt: 'Vários grupos, origem mista', ar: 'عدة مجموعات، أصول مختلطة' } },
    'not-racialised': { label: { en: 'Says not to be racialised', fr: 'Se dit non racisée', de: 'Nach eigener Angabe nicht rassifiziert', es: 'Dice no estar racializada', it: 'Si dice non razzializzata', nl: 'Zegt niet geracialiseerd te zijn', pt: 'Diz não ser racializada', ar: 'يقول إنه لا يتعرض للتمييز العرقي' } },
    other: { label: { en: 'Another group, in the person’s own words', fr: 'Autre groupe, selon les mots de la personne', de: 'Andere Gruppe, in eigenen Worten', es: 'Otro grupo, con las palabras de la persona', it: 'Altro gruppo, con le parole della persona', nl: 'Andere groep, in eigen woorden', pt: 'Outro grupo, nas palavras da pessoa', ar: 'مجموعة أخرى بكلمات الشخص نفسه' } },
  },
});
