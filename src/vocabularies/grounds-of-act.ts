import { vocabulary } from '../model/vocabulary.ts';

/**
 * On what ground an authority or person acted, as their words, orders or pattern of conduct show. It speaks of the one who acted:
 * "perceived" grounds say nothing about who the person concerned is.
 */
export const groundsOfAct = vocabulary('grounds-of-act', {
  label: { en: 'Ground of the act', fr: 'Motif de l’acte', de: 'Grund der Handlung', es: 'Motivo del acto', it: 'Motivo dell’atto', nl: 'Grond van de handeling', pt: 'Motivo do ato', ar: 'دافع الفعل' },
  source: 'Throughline, after the grounds of discrimination in Article 14 ECHR, Article 21 of the EU Charter and ECRI’s recommendation on policing',
  version: '2026-11',
  codes: {
    'skin-colour': { label: { en: 'Skin colour or appearance', fr: 'Couleur de peau ou apparence', de: 'Hautfarbe oder Aussehen', es: 'Color de piel o apariencia', it: 'Colore della pelle o aspetto', nl: 'Huidskleur of uiterlijk', pt: 'Cor da pele ou aparência', ar: 'لون البشرة أو المظهر' } },
    'perceived-ethnic-origin': {
      label: { en: 'Perceived ethnic origin', fr: 'Origine ethnique supposée', de: 'Vermutete ethnische Herkunft', es: 'Origen étnico percibido', it: 'Origine etnica presunta', nl: 'Vermoede etnische afkomst', pt: 'Origem étnica presumida', ar: 'الأصل العرقي المفترض' },
      definition: {
        en: 'The one who acted took the person to belong to a group, rightly or wrongly.',
        fr: 'L’auteur de l’acte a considéré, à tort ou à raison, que la personne appartenait à un groupe.',
        de: 'Die handelnde Person ordnete jemanden zu Recht oder zu Unrecht einer Gruppe zu.',
        es: 'Quien actuó consideró, con razón o sin ella, que la persona pertenecía a un grupo.',
        it: 'Chi ha agito ha ritenuto, a torto o a ragione, che la persona appartenesse a un gruppo.',
        nl: 'Wie handelde, rekende de persoon terecht of ten onrechte tot een groep.',
        pt: 'Quem atuou considerou, com ou sem razão, que a pessoa pertencia a um grupo.',
      },
    },
    'perceived-nationality': {
      label: { en: 'Perceived nationality or foreignness', fr: 'Nationalité ou extranéité supposée', de: 'Vermutete Staatsangehörigkeit oder Fremdheit', es: 'Nacionalidad o extranjería percibida', it: 'Nazionalità o estraneità presunta', nl: 'Vermoede nationaliteit of vreemdheid', pt: 'Nacionalidade ou estrangeiridade presumida', ar: 'الجنسية المفترضة أو اعتبار الشخص أجنبيًا' },
      definition: {
        en: 'The one who acted took the person to be a national of some country, or to be from elsewhere; what the person’s nationality is does not matter here.',
        fr: 'L’auteur de l’acte a supposé une nationalité ou une origine étrangère ; la nationalité réelle de la personne n’importe pas ici.',
        de: 'Die handelnde Person vermutete eine Staatsangehörigkeit oder eine Herkunft von anderswo; welche die Person wirklich hat, ist hier unerheblich.',
        es: 'Quien actuó supuso una nacionalidad o un origen extranjero; la nacionalidad real de la persona no importa aquí.',
        it: 'Chi ha agito ha supposto una nazionalità o una provenienza straniera; la nazionalità effettiva della persona qui non conta.',
        nl: 'Wie handelde, vermoedde een nationaliteit of een herkomst van elders; welke nationaliteit de persoon werkelijk heeft, doet er hier niet toe.',
        pt: 'Quem atuou supôs uma nacionalidade ou uma origem estrangeira; a nacionalidade real da pessoa não importa aqui.',
      },
    },
    language: { label: { en: 'Language or accent', fr: 'Langue ou accent', de: 'Sprache oder Akzent', es: 'Lengua o acento', it: 'Lingua o accento', nl: 'Taal of accent', pt: 'Língua ou sotaque', ar: 'اللغة أو اللكنة' } },
    name: { label: { en: 'Name', fr: 'Nom', de: 'Name', es: 'Nombre', it: 'Nome', nl: 'Naam', pt: 'Nome', ar: 'الاسم' } },
    religion: { label: { en: 'Religion or belief, real or perceived', fr: 'Religion ou conviction, réelle ou supposée', de: 'Religion oder Weltanschauung, tatsächlich oder vermutet', es: 'Religión o convicciones, reales o percibidas', it: 'Religione o convinzioni, reali o presunte', nl: 'Religie of overtuiging, echt of vermoed', pt: 'Religião ou convicções, reais ou presumidas', ar: 'الدين أو المعتقد، فعليًا كان أو مفترضًا' }, alsoCalled: { en: ['headscarf', 'clothing'], fr: ['voile'], de: ['Kopftuch'], es: ['velo'], it: ['velo'], nl: ['hoofddoek'], pt: ['véu'] } },
    'presumed-residence-situation': {
      label: { en: 'Presumed residence situation', fr: 'Situation de séjour supposée', de: 'Vermutete Aufenthaltslage', es: 'Situación de residencia supuesta', it: 'Situazione di soggiorno presunta', nl: 'Vermoede verblijfssituatie', pt: 'Situação de residência presumida', ar: 'وضع الإقامة المفترض' },
      definition: {
        en: 'The one who acted suspected or used a lack of papers, for instance to control, threaten or underpay; never record what the person’s situation is.',
        fr: 'L’auteur de l’acte a soupçonné ou exploité une absence de papiers, par exemple pour contrôler, menacer ou sous-payer ; ne jamais consigner la situation réelle de la personne.',
        de: 'Die handelnde Person vermutete oder nutzte fehlende Papiere, etwa um zu kontrollieren, zu drohen oder zu wenig zu zahlen; nie die tatsächliche Lage der Person festhalten.',
        es: 'Quien actuó sospechó o aprovechó la falta de papeles, por ejemplo para controlar, amenazar o pagar menos; no registrar nunca la situación real de la persona.',
        it: 'Chi ha agito ha sospettato o sfruttato la mancanza di documenti, ad esempio per controllare, minacciare o sottopagare; non registrare mai la situazione reale della persona.',
        nl: 'Wie handelde, vermoedde of gebruikte het ontbreken van papieren, bijvoorbeeld om te controleren, te dreigen of te weinig te betalen; leg nooit de werkelijke situatie van de persoon vast.',
        pt: 'Quem atuou suspeitou ou se aproveitou da falta de documentos, por exemplo para controlar, ameaçar ou pagar menos; nunca registar a situação real da pessoa.',
      },
      alsoCalled: { en: ['undocumented', 'status'], fr: ['sans papiers'], de: ['ohne Papiere'], es: ['sin papeles'], it: ['senza documenti'], nl: ['zonder papieren'], pt: ['sem documentos'] },
    },
    gender: { label: { en: 'Gender', fr: 'Genre', de: 'Geschlecht', es: 'Género', it: 'Genere', nl: 'Gender', pt: 'Género', ar: 'النوع الاجتماعي' }, alsoCalled: { en: ['sex'], fr: ['sexe'], es: ['sexo'], it: ['sesso'], nl: ['geslacht'], pt: ['sexo'] } },
    'gender-identity-expression': { label: { en: 'Gender identity or expression', fr: 'Identité ou expression de genre', de: 'Geschlechtsidentität oder -ausdruck', es: 'Identidad o expresión de género', it: 'Identità o espressione di genere', nl: 'Genderidentiteit of -expressie', pt: 'Identidade ou expressão de género', ar: 'الهوية الجندرية أو التعبير عنها' }, alsoCalled: { en: ['transphobia'], fr: ['transphobie'], de: ['Transfeindlichkeit'], es: ['transfobia'], it: ['transfobia'], nl: ['transfobie'], pt: ['transfobia'] } },
    'sexual-orientation': { label: { en: 'Sexual orientation, real or perceived', fr: 'Orientation sexuelle, réelle ou supposée', de: 'Sexuelle Orientierung, tatsächlich oder vermutet', es: 'Orientación sexual, real o percibida', it: 'Orientamento sessuale, reale o presunto', nl: 'Seksuele oriëntatie, echt of vermoed', pt: 'Orientação sexual, real ou presumida', ar: 'الميل الجنسي، فعليًا كان أو مفترضًا' } },
    'sex-characteristics': { label: { en: 'Sex characteristics', fr: 'Caractéristiques sexuelles', de: 'Geschlechtsmerkmale', es: 'Características sexuales', it: 'Caratteristiche di sesso', nl: 'Geslachtskenmerken', pt: 'Características sexuais', ar: 'الخصائص الجنسية' }, alsoCalled: { en: ['intersex'], fr: ['intersexe'], de: ['intergeschlechtlich'], es: ['intersex'], it: ['intersex'], nl: ['intersekse'], pt: ['intersexo'] } },
    age: { label: { en: 'Age', fr: 'Âge', de: 'Alter', es: 'Edad', it: 'Età', nl: 'Leeftijd', pt: 'Idade', ar: 'السن' } },
    disability: { label: { en: 'Disability', fr: 'Handicap', de: 'Behinderung', es: 'Discapacidad', it: 'Disabilità', nl: 'Handicap', pt: 'Deficiência', ar: 'الإعاقة' } },
    health: { label: { en: 'State of health', fr: 'État de santé', de: 'Gesundheitszustand', es: 'Estado de salud', it: 'Stato di salute', nl: 'Gezondheidstoestand', pt: 'Estado de saúde', ar: 'الحالة الصحية' } },
    'pregnancy-parenthood': { label: { en: 'Pregnancy or parenthood', fr: 'Grossesse ou parentalité', de: 'Schwangerschaft oder Elternschaft', es: 'Embarazo, maternidad o paternidad', it: 'Gravidanza o genitorialità', nl: 'Zwangerschap of ouderschap', pt: 'Gravidez ou parentalidade', ar: 'الحمل أو الوالدية' } },
    'family-tie': {
      label: { en: 'Family tie or association', fr: 'Lien familial ou relation', de: 'Familiäre Bindung oder Beziehung', es: 'Vínculo familiar o relación', it: 'Legame familiare o relazione', nl: 'Familieband of relatie', pt: 'Laço familiar ou relação', ar: 'صلة عائلية أو علاقة' },
      definition: {
        en: 'Because of a relative, partner or friend and not because of the person concerned.',
        fr: 'En raison d’une personne proche et non de la personne concernée elle-même.',
        de: 'Wegen einer angehörigen oder befreundeten Person, nicht wegen der betroffenen selbst.',
        es: 'A causa de un familiar, pareja o amistad, y no de la propia persona afectada.',
        it: 'A causa di un familiare, partner o amico, e non della persona interessata.',
        nl: 'Vanwege een familielid, partner of vriend en niet vanwege de persoon zelf.',
        pt: 'Por causa de um familiar, parceiro ou amigo, e não da própria pessoa em causa.',
      },
    },
    'poverty-homelessness': { label: { en: 'Poverty or homelessness', fr: 'Pauvreté ou absence de domicile', de: 'Armut oder Wohnungslosigkeit', es: 'Pobreza o sinhogarismo', it: 'Povertà o assenza di dimora', nl: 'Armoede of dakloosheid', pt: 'Pobreza ou situação de sem-abrigo', ar: 'الفقر أو انعدام المأوى' } },
    occupation: { label: { en: 'Kind of work', fr: 'Type de travail', de: 'Art der Arbeit', es: 'Tipo de trabajo', it: 'Tipo di lavoro', nl: 'Soort werk', pt: 'Tipo de trabalho', ar: 'نوع العمل' }, alsoCalled: { en: ['sex work', 'street vending', 'delivery'], fr: ['travail du sexe', 'vente à la sauvette', 'livraison'], de: ['Sexarbeit', 'Straßenverkauf', 'Lieferdienst'], es: ['trabajo sexual', 'venta ambulante', 'manteros'], it: ['lavoro sessuale', 'vendita ambulante'], nl: ['sekswerk', 'straatverkoop'], pt: ['trabalho sexual', 'venda ambulante'] } },
    'help-given-to-others': { label: { en: 'Help given to others', fr: 'Aide apportée à autrui', de: 'Hilfe für andere', es: 'Ayuda prestada a otras personas', it: 'Aiuto dato ad altri', nl: 'Hulp aan anderen', pt: 'Ajuda prestada a outras pessoas', ar: 'مساعدة الآخرين' }, alsoCalled: { en: ['solidarity'], fr: ['solidarité'], de: ['Solidarität'], es: ['solidaridad'], it: ['solidarietà'], nl: ['solidariteit'], pt: ['solidariedade'] } },
    'political-opinion': { label: { en: 'Opinion, protest or union activity', fr: 'Opinion, manifestation ou activité syndicale', de: 'Meinung, Protest oder gewerkschaftliche Betätigung', es: 'Opinión, protesta o actividad sindical', it: 'Opinione, protesta o attività sindacale', nl: 'Mening, protest of vakbondswerk', pt: 'Opinião, protesto ou atividade sindical', ar: 'الرأي أو الاحتجاج أو النشاط النقابي' } },
    complaint: {
      label: { en: 'Having complained or testified', fr: 'Plainte ou témoignage antérieur', de: 'Frühere Beschwerde oder Aussage', es: 'Haber denunciado o testificado', it: 'Aver denunciato o testimoniato', nl: 'Eerdere klacht of getuigenis', pt: 'Ter apresentado queixa ou testemunhado', ar: 'تقديم شكوى أو شهادة سابقة' },
      alsoCalled: { en: ['retaliation', 'victimisation'], fr: ['représailles'], de: ['Vergeltung'], es: ['represalia'], it: ['ritorsione'], nl: ['represaille'], pt: ['retaliação'] },
    },
    place: {
      label: { en: 'Being in a certain place or means of transport', fr: 'Présence dans un lieu ou un moyen de transport', de: 'Aufenthalt an einem Ort oder in einem Verkehrsmittel', es: 'Estar en un lugar o medio de transporte', it: 'Presenza in un luogo o mezzo di trasporto', nl: 'Aanwezigheid op een plek of in een vervoermiddel', pt: 'Estar num local ou meio de transporte', ar: 'الوجود في مكان أو وسيلة نقل معينة' },
      definition: {
        en: 'Everyone there was controlled, such as in a danger zone, a border area, a train or a neighbourhood under special rules.',
        fr: 'Toutes les personnes présentes ont été contrôlées, par exemple dans une zone frontalière, un train ou un quartier soumis à un régime particulier.',
        de: 'Alle dort wurden kontrolliert, etwa an einem „gefährlichen Ort“, im Grenzgebiet, im Zug oder in einem Viertel mit Sonderregeln.',
        es: 'Se controló a todas las personas presentes, por ejemplo en una zona fronteriza, un tren o un barrio con normas especiales.',
        it: 'Sono state controllate tutte le persone presenti, ad esempio in una zona di frontiera, su un treno o in un quartiere con regole speciali.',
        nl: 'Iedereen daar werd gecontroleerd, zoals in een veiligheidsrisicogebied, grensgebied, trein of buurt met bijzondere regels.',
        pt: 'Todas as pessoas presentes foram controladas, por exemplo numa zona fronteiriça, num comboio ou num bairro com regras especiais.',
      },
    },
    'database-hit': { label: { en: 'Entry in a database', fr: 'Signalement dans un fichier', de: 'Eintrag in einer Datenbank', es: 'Anotación en una base de datos', it: 'Segnalazione in una banca dati', nl: 'Vermelding in een databank', pt: 'Registo numa base de dados', ar: 'قيد في قاعدة بيانات' }, alsoCalled: { en: ['SIS alert', 'Eurodac hit'], fr: ['SIS', 'FPR'], de: ['SIS', 'AZR'], es: ['SIS'], it: ['SIS'], nl: ['SIS'], pt: ['SIS'] } },
    'automated-assessment': { label: { en: 'Automated score or prediction', fr: 'Score ou prédiction automatisés', de: 'Automatisierte Bewertung oder Vorhersage', es: 'Puntuación o predicción automatizada', it: 'Punteggio o previsione automatizzata', nl: 'Geautomatiseerde score of voorspelling', pt: 'Pontuação ou previsão automatizada', ar: 'تقييم أو تنبؤ آلي' } },
    'specific-suspicion': {
      label: { en: 'Suspicion tied to conduct', fr: 'Soupçon lié à un comportement', de: 'Verdacht aufgrund eines Verhaltens', es: 'Sospecha por una conducta concreta', it: 'Sospetto legato a una condotta', nl: 'Verdenking op grond van gedrag', pt: 'Suspeita ligada a uma conduta', ar: 'اشتباه مرتبط بسلوك محدد' },
      definition: {
        en: 'A reason was given that rests on what the person did and could be checked.',
        fr: 'Une raison fondée sur ce que la personne a fait, et vérifiable, a été donnée.',
        de: 'Es wurde ein überprüfbarer Grund genannt, der auf dem Verhalten der Person beruht.',
        es: 'Se dio una razón comprobable basada en lo que la persona hizo.',
        it: 'È stata indicata una ragione verificabile fondata su ciò che la persona ha fatto.',
        nl: 'Er werd een controleerbare reden gegeven die berust op wat de persoon deed.',
        pt: 'Foi dada uma razão verificável assente no que a pessoa fez.',
      },
    },
    'no-ground-given': {
      label: { en: 'No ground given', fr: 'Aucun motif donné', de: 'Kein Grund genannt', es: 'Sin motivo indicado', it: 'Nessun motivo indicato', nl: 'Geen grond gegeven', pt: 'Nenhum motivo indicado', ar: 'لم يُذكر أي دافع' },
      definition: {
        en: 'The one who acted gave none when asked, or had to give one and did not; not the same as our not knowing.',
        fr: 'L’auteur de l’acte n’en a pas donné malgré la demande ou l’obligation ; à distinguer du fait que nous l’ignorons.',
        de: 'Auf Nachfrage oder trotz Pflicht wurde keiner genannt; nicht dasselbe wie unser Nichtwissen.',
        es: 'Quien actuó no dio ninguno pese a preguntársele o tener que darlo; no es lo mismo que no saberlo nosotros.',
        it: 'Chi ha agito non ne ha indicato alcuno benché richiesto o tenuto a farlo; non equivale al fatto che non lo sappiamo.',
        nl: 'Wie handelde, gaf er geen, hoewel gevraagd of verplicht; niet hetzelfde als dat wij het niet weten.',
        pt: 'Quem atuou não indicou nenhum, apesar de lhe ter sido pedido ou de ser obrigado; não é o mesmo que não o sabermos.',
      },
    },
    other: { label: { en: 'Another ground', fr: 'Autre motif', de: 'Anderer Grund', es: 'Otro motivo', it: 'Altro motivo', nl: 'Andere grond', pt: 'Outro motivo', ar: 'دافع آخر' } },
  },
});
