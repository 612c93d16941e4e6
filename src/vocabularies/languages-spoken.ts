import { LANGUAGES, type Language } from '../kernel/languages.ts';
import { vocabulary, type CodeDeclaration, type Labels } from '../model/vocabulary.ts';

const LOCALES: Record<Language, string> = { en: 'en', fr: 'fr', de: 'de', es: 'es', it: 'it', nl: 'nl', pt: 'pt-PT', ar: 'ar' };

/** Named by the runtime's locale data in all eight languages. Two letters (ISO 639-1) where they exist, else three (639-3). */
const NAMED = `aa ab ach ady af ak am ar as av ay az ba bal bas bax be bem bg bho bi bm bn bo bs bum byn ca ce ceb co cs cv cy da de din dje dyu dz ee efi el en eo es et eu ewo
 fa ff fi fil fj fo fon fr ga gaa gag gd gl gn gu guz ha he hi hmn hr ht hu hy ibb id ig ilo inh is it ja jv ka kab kam kbd kg ki kk km kmb kn ko kok kpe kr krc ks ky
 lb lez lg ln lo lt lua luy lv mai men mfe mg mi mk ml mn mos mr ms mt my mzn nb nd ne new nl nso nus ny nyn oc om or os pa pam pap pcm pl prs ps pt qu rhg rm rn ro ru rw
 sat sc scn sd se sg shi si sid sk sl sm sn snk so sq sr srn srr ss st su suk sus sv sw syr ta te tem teo tet tg th ti tig tiv tk tn to tpi tr ts tt tum tzm
 ug uk umb ur uz ve vi vmw wal war wo xh xog yi yo yue zgh zh zu zza`.split(/\s+/);

/** Languages that the locale data do not know everywhere, or name in a way their speakers would not look for. */
const OWN_LABELS: Readonly<Record<string, Required<Labels>>> = {
  acm: { en: 'Arabic (Iraqi)', fr: 'Arabe (irakien)', de: 'Arabisch (irakisch)', es: 'Árabe (iraquí)', it: 'Arabo (iracheno)', nl: 'Arabisch (Iraaks)', pt: 'Árabe (iraquiano)', ar: 'العربية (العراقية)' },
  aeb: { en: 'Arabic (Tunisian)', fr: 'Arabe (tunisien)', de: 'Arabisch (tunesisch)', es: 'Árabe (tunecino)', it: 'Arabo (tunisino)', nl: 'Arabisch (Tunesisch)', pt: 'Árabe (tunisino)', ar: 'العربية (التونسية)' },
  aii: { en: 'Assyrian Neo-Aramaic (Sureth)', fr: 'Néo-araméen assyrien (soureth)', de: 'Assyrisch-Neuaramäisch (Sureth)', es: 'Neoarameo asirio (sureth)', it: 'Neoaramaico assiro (sureth)', nl: 'Assyrisch Nieuw-Aramees (Sureth)', pt: 'Neoaramaico assírio (sureth)', ar: 'الآرامية الآشورية الحديثة (السورث)' },
  apc: { en: 'Arabic (Levantine)', fr: 'Arabe (levantin)', de: 'Arabisch (levantinisch)', es: 'Árabe (levantino)', it: 'Arabo (levantino)', nl: 'Arabisch (Levantijns)', pt: 'Árabe (levantino)', ar: 'العربية (الشامية)' },
  apd: { en: 'Arabic (Sudanese)', fr: 'Arabe (soudanais)', de: 'Arabisch (sudanesisch)', es: 'Árabe (sudanés)', it: 'Arabo (sudanese)', nl: 'Arabisch (Soedanees)', pt: 'Árabe (sudanês)', ar: 'العربية (السودانية)' },
  arq: { en: 'Arabic (Algerian)', fr: 'Arabe (algérien)', de: 'Arabisch (algerisch)', es: 'Árabe (argelino)', it: 'Arabo (algerino)', nl: 'Arabisch (Algerijns)', pt: 'Árabe (argelino)', ar: 'العربية (الجزائرية)' },
  ary: { en: 'Arabic (Moroccan, Darija)', fr: 'Arabe (marocain, darija)', de: 'Arabisch (marokkanisch, Darija)', es: 'Árabe (marroquí, dariya)', it: 'Arabo (marocchino, darija)', nl: 'Arabisch (Marokkaans, Darija)', pt: 'Árabe (marroquino, darija)', ar: 'العربية (المغربية، الدارجة)' },
  arz: { en: 'Arabic (Egyptian)', fr: 'Arabe (égyptien)', de: 'Arabisch (ägyptisch)', es: 'Árabe (egipcio)', it: 'Arabo (egiziano)', nl: 'Arabisch (Egyptisch)', pt: 'Árabe (egípcio)', ar: 'العربية (المصرية)' },
  ayl: { en: 'Arabic (Libyan)', fr: 'Arabe (libyen)', de: 'Arabisch (libysch)', es: 'Árabe (libio)', it: 'Arabo (libico)', nl: 'Arabisch (Libisch)', pt: 'Árabe (líbio)', ar: 'العربية (الليبية)' },
  bci: { en: 'Baoulé', fr: 'Baoulé', de: 'Baoulé', es: 'Baulé', it: 'Baulé', nl: 'Baoulé', pt: 'Baulé', ar: 'الباوليه' },
  bin: { en: 'Edo (Bini)', fr: 'Édo (bini)', de: 'Edo (Bini)', es: 'Edo (bini)', it: 'Edo (bini)', nl: 'Edo (Bini)', pt: 'Edo (bini)', ar: 'الإيدو (البيني)' },
  brh: { en: 'Brahui', fr: 'Brahoui', de: 'Brahui', es: 'Brahui', it: 'Brahui', nl: 'Brahui', pt: 'Brahui', ar: 'البراهوية' },
  ckb: { en: 'Kurdish (Sorani)', fr: 'Kurde (sorani)', de: 'Kurdisch (Sorani)', es: 'Kurdo (sorani)', it: 'Curdo (sorani)', nl: 'Koerdisch (Sorani)', pt: 'Curdo (sorani)', ar: 'الكردية (السورانية)' },
  cnr: { en: 'Montenegrin', fr: 'Monténégrin', de: 'Montenegrinisch', es: 'Montenegrino', it: 'Montenegrino', nl: 'Montenegrijns', pt: 'Montenegrino', ar: 'الجبل الأسودية (المونتينيغرية)' },
  ctg: { en: 'Chittagonian', fr: 'Chittagonien', de: 'Chittagongisch', es: 'Chittagoniano', it: 'Chittagoniano', nl: 'Chittagongs', pt: 'Chatigaonês', ar: 'الشيتاغونغية' },
  fur: { en: 'Fur', fr: 'Four (Darfour)', de: 'Fur (Darfur)', es: 'Fur', it: 'Fur', nl: 'Fur', pt: 'Fur', ar: 'الفور' },
  haz: { en: 'Hazaragi', fr: 'Hazaragi', de: 'Hazaragi', es: 'Hazaragi', it: 'Hazaragi', nl: 'Hazaragi', pt: 'Hazaragi', ar: 'الهزارجية' },
  hno: { en: 'Hindko', fr: 'Hindko', de: 'Hindko', es: 'Hindko', it: 'Hindko', nl: 'Hindko', pt: 'Hindko', ar: 'الهندكو' },
  jam: { en: 'Jamaican Creole (Patois)', fr: 'Créole jamaïcain (patois)', de: 'Jamaika-Kreol (Patois)', es: 'Criollo jamaicano (patois)', it: 'Creolo giamaicano (patois)', nl: 'Jamaicaans Creools (Patois)', pt: 'Crioulo jamaicano (patois)', ar: 'الكريولية الجامايكية (الباتوا)' },
  kea: { en: 'Cape Verdean Creole', fr: 'Créole capverdien', de: 'Kapverdisches Kreol', es: 'Criollo caboverdiano', it: 'Creolo capoverdiano', nl: 'Kaapverdisch Creools', pt: 'Crioulo cabo-verdiano', ar: 'كريولية الرأس الأخضر' },
  kmr: { en: 'Kurdish (Kurmanji)', fr: 'Kurde (kurmandji)', de: 'Kurdisch (Kurmandschi)', es: 'Kurdo (kurmanyi)', it: 'Curdo (kurmanji)', nl: 'Koerdisch (Kurmanji)', pt: 'Curdo (kurmanji)', ar: 'الكردية (الكرمانجية)' },
  kri: { en: 'Krio (Sierra Leone)', fr: 'Krio (Sierra Leone)', de: 'Krio (Sierra Leone)', es: 'Krio (Sierra Leona)', it: 'Krio (Sierra Leone)', nl: 'Krio (Sierra Leone)', pt: 'Krio (Serra Leoa)', ar: 'الكريو (سيراليون)' },
  luo: { en: 'Luo (Dholuo)', fr: 'Luo (dholuo)', de: 'Luo (Dholuo)', es: 'Luo (dholuo)', it: 'Luo (dholuo)', nl: 'Luo (Dholuo)', pt: 'Luo (dholuo)', ar: 'اللو (دولو)' },
  mls: { en: 'Masalit', fr: 'Masalit', de: 'Masalit', es: 'Masalit', it: 'Masalit', nl: 'Masalit', pt: 'Masalit', ar: 'المساليت' },
  mnk: { en: 'Mandinka', fr: 'Mandingue (mandinka)', de: 'Mandinka', es: 'Mandinga (mandinka)', it: 'Mandinka', nl: 'Mandinka', pt: 'Mandinga (mandinka)', ar: 'الماندينكا' },
  pov: { en: 'Guinea-Bissau Creole', fr: 'Créole de Guinée-Bissau', de: 'Guinea-Bissau-Kreol', es: 'Criollo de Guinea-Bisáu', it: 'Creolo della Guinea-Bissau', nl: 'Creools van Guinee-Bissau', pt: 'Crioulo da Guiné-Bissau', ar: 'كريولية غينيا بيساو' },
  rif: { en: 'Tarifit (Riffian)', fr: 'Tarifit (rifain)', de: 'Tarifit (Rifisch)', es: 'Tarifit (rifeño)', it: 'Tarifit (riffano)', nl: 'Tarifit (Riffijns)', pt: 'Tarifit (rifenho)', ar: 'التريفيت (الريفية)' },
  rom: { en: 'Romani', fr: 'Romani', de: 'Romanes', es: 'Romaní', it: 'Romanì', nl: 'Romani', pt: 'Romani', ar: 'الرومانية (لغة الروما)' },
  skr: { en: 'Saraiki', fr: 'Saraiki', de: 'Saraiki', es: 'Saraiki', it: 'Saraiki', nl: 'Saraiki', pt: 'Saraiki', ar: 'السرائيكية' },
  ssy: { en: 'Saho', fr: 'Saho', de: 'Saho', es: 'Saho', it: 'Saho', nl: 'Saho', pt: 'Saho', ar: 'الساهو' },
  syl: { en: 'Sylheti', fr: 'Sylheti', de: 'Sylheti', es: 'Sylheti', it: 'Sylheti', nl: 'Sylheti', pt: 'Sylheti', ar: 'السيلهتية' },
  urh: { en: 'Urhobo', fr: 'Urhobo', de: 'Urhobo', es: 'Urhobo', it: 'Urhobo', nl: 'Urhobo', pt: 'Urhobo', ar: 'الأورهوبو' },
  zag: { en: 'Zaghawa', fr: 'Zaghawa', de: 'Zaghawa', es: 'Zaghawa', it: 'Zaghawa', nl: 'Zaghawa', pt: 'Zaghawa', ar: 'الزغاوة' },
  bfi: { en: 'British Sign Language', fr: 'Langue des signes britannique', de: 'Britische Gebärdensprache', es: 'Lengua de signos británica', it: 'Lingua dei segni britannica', nl: 'Britse Gebarentaal', pt: 'Língua gestual britânica', ar: 'لغة الإشارة البريطانية' },
  dse: { en: 'Sign Language of the Netherlands', fr: 'Langue des signes néerlandaise', de: 'Niederländische Gebärdensprache', es: 'Lengua de signos neerlandesa', it: 'Lingua dei segni olandese', nl: 'Nederlandse Gebarentaal', pt: 'Língua gestual neerlandesa', ar: 'لغة الإشارة الهولندية' },
  fsl: { en: 'French Sign Language', fr: 'Langue des signes française', de: 'Französische Gebärdensprache', es: 'Lengua de signos francesa', it: 'Lingua dei segni francese', nl: 'Franse Gebarentaal', pt: 'Língua gestual francesa', ar: 'لغة الإشارة الفرنسية' },
  gsg: { en: 'German Sign Language', fr: 'Langue des signes allemande', de: 'Deutsche Gebärdensprache', es: 'Lengua de signos alemana', it: 'Lingua dei segni tedesca', nl: 'Duitse Gebarentaal', pt: 'Língua gestual alemã', ar: 'لغة الإشارة الألمانية' },
  ise: { en: 'Italian Sign Language', fr: 'Langue des signes italienne', de: 'Italienische Gebärdensprache', es: 'Lengua de signos italiana', it: 'Lingua dei segni italiana', nl: 'Italiaanse Gebarentaal', pt: 'Língua gestual italiana', ar: 'لغة الإشارة الإيطالية' },
  psr: { en: 'Portuguese Sign Language', fr: 'Langue des signes portugaise', de: 'Portugiesische Gebärdensprache', es: 'Lengua de signos portuguesa', it: 'Lingua dei segni portoghese', nl: 'Portugese Gebarentaal', pt: 'Língua gestual portuguesa', ar: 'لغة الإشارة البرتغالية' },
  sfb: { en: 'French Belgian Sign Language', fr: 'Langue des signes de Belgique francophone', de: 'Frankobelgische Gebärdensprache', es: 'Lengua de signos de la Bélgica francófona', it: 'Lingua dei segni del Belgio francofono', nl: 'Franstalig-Belgische Gebarentaal', pt: 'Língua gestual da Bélgica francófona', ar: 'لغة الإشارة البلجيكية الفرنسية' },
  ssp: { en: 'Spanish Sign Language', fr: 'Langue des signes espagnole', de: 'Spanische Gebärdensprache', es: 'Lengua de signos española', it: 'Lingua dei segni spagnola', nl: 'Spaanse Gebarentaal', pt: 'Língua gestual espanhola', ar: 'لغة الإشارة الإسبانية' },
  vgt: { en: 'Flemish Sign Language', fr: 'Langue des signes flamande', de: 'Flämische Gebärdensprache', es: 'Lengua de signos flamenca', it: 'Lingua dei segni fiamminga', nl: 'Vlaamse Gebarentaal', pt: 'Língua gestual flamenga', ar: 'لغة الإشارة الفلمنكية' },
  sgn: { en: 'Sign language (another)', fr: 'Langue des signes (autre)', de: 'Gebärdensprache (andere)', es: 'Lengua de signos (otra)', it: 'Lingua dei segni (altra)', nl: 'Gebarentaal (andere)', pt: 'Língua gestual (outra)', ar: 'لغة إشارة (أخرى)' },
};

const OTHER: CodeDeclaration = {
  label: { en: 'Another language', fr: 'Une autre langue', de: 'Eine andere Sprache', es: 'Otro idioma', it: 'Un’altra lingua', nl: 'Een andere taal', pt: 'Outra língua', ar: 'لغة أخرى' },
};

const ALSO_CALLED: Readonly<Record<string, CodeDeclaration['alsoCalled']>> = {
  ak: { en: ['Twi', 'Fante'], fr: ['Twi'], de: ['Twi'], it: ['Twi'] },
  bm: { en: ['Bamanankan'] },
  dyu: { en: ['Jula'], fr: ['Jula'] },
  fa: { en: ['Farsi'], fr: ['Farsi'], de: ['Farsi'], es: ['Farsi'], it: ['Farsi'], nl: ['Farsi'], pt: ['Farsi'] },
  ff: { en: ['Pulaar', 'Fulfulde', 'Pular'], fr: ['Peul', 'Pulaar'], es: ['Pular'], it: ['Pulaar'] },
  fil: { en: ['Tagalog'], fr: ['Tagalog'], de: ['Tagalog'], es: ['Tagalo'], it: ['Tagalog'], nl: ['Tagalog'], pt: ['Tagalo'] },
  mnk: { en: ['Mandingo'], fr: ['Malinké'] },
  prs: { en: ['Afghan Persian'] },
  ps: { en: ['Pashtu', 'Pakhto'], fr: ['Pachtou'] },
  rom: { en: ['Romany', 'Romanes'], de: ['Romani'] },
  shi: { en: ['Tashelhit', 'Shilha', 'Amazigh', 'Berber'], fr: ['Amazigh', 'Berbère'], es: ['Bereber'], it: ['Berbero'], nl: ['Berbers'], pt: ['Berbere'], de: ['Berberisch'] },
  sr: { en: ['Serbo-Croatian', 'BCMS'] },
  zgh: { en: ['Amazigh', 'Berber'], fr: ['Amazigh', 'Berbère'] },
  zh: { en: ['Mandarin', 'Putonghua'], fr: ['Mandarin'], de: ['Mandarin'], es: ['Mandarín'], it: ['Mandarino'], nl: ['Mandarijn'], pt: ['Mandarim'] },
};

const names = Object.fromEntries(LANGUAGES.map((language) => [language, new Intl.DisplayNames([LOCALES[language]], { type: 'language' })])) as Record<Language, Intl.DisplayNames>;

/** Locale data write names as within a sentence; a list begins each with a capital. */
const capitalised = (text: string, language: Language): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const labelsOf = (code: string): Required<Labels> =>
  OWN_LABELS[code] ?? (Object.fromEntries(LANGUAGES.map((language) => [language, capitalised(names[language].of(code) ?? code, language)])) as Required<Labels>);

const declarationOf = (code: string): CodeDeclaration => {
  const alsoCalled = ALSO_CALLED[code];
  return { label: labelsOf(code), ...(alsoCalled && { alsoCalled }) };
};

const codes = [...NAMED, ...Object.keys(OWN_LABELS)].toSorted((a, b) => labelsOf(a).en.localeCompare(labelsOf(b).en, 'en'));

/** Languages that people speak, read or sign: for interpretation, for materials, for the language of a source. A list may sort them anew by the reader's language. */
export const spokenLanguages = vocabulary<string>('languages-spoken', {
  label: { en: 'Languages', fr: 'Langues', de: 'Sprachen', es: 'Idiomas', it: 'Lingue', nl: 'Talen', pt: 'Línguas', ar: 'اللغات' },
  source: 'ISO 639-1 and 639-3 (codes), Unicode CLDR (names), Throughline (choice of languages, names of sign languages and of languages that CLDR lacks)',
  version: '2026-11',
  codes: { ...Object.fromEntries(codes.map((code) => [code, declarationOf(code)])), other: OTHER },
});
