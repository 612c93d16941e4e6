import type { ContentLanguage } from '../../kernel/languages.ts';

type Texts = Readonly<Record<ContentLanguage, readonly string[]>>;

/** Invented sentences in seven languages. `{town}` and `{number}` are filled in. */
export const TEXTS = {
  deathAccount: {
    en: [
      'A fishing boat found the dinghy after {number} days. Those who lived say that two ships had passed.',
      'Walkers found the body near {town} when the snow melted. A list of telephone numbers was in the jacket.',
    ],
    fr: [
      'Un bateau de pêche a trouvé le canot après {number} jours. Les survivants disent que deux navires étaient passés.',
      'Des promeneurs ont trouvé le corps près de {town} à la fonte des neiges.',
    ],
    de: [
      'Ein Fischerboot fand das Schlauchboot nach {number} Tagen. Überlebende sagen, zwei Schiffe seien vorbeigefahren.',
      'Wanderer fanden den Leichnam bei {town}, als der Schnee schmolz.',
    ],
    es: [
      'Un pesquero encontró la patera después de {number} días. Quienes vivieron dicen que habían pasado dos barcos.',
      'Unos caminantes encontraron el cuerpo cerca de {town} al derretirse la nieve.',
    ],
    it: [
      'Un peschereccio ha trovato il gommone dopo {number} giorni. I superstiti dicono che erano passate due navi.',
      'Alcuni camminatori hanno trovato il corpo vicino a {town} allo sciogliersi della neve.',
    ],
    nl: [
      'Een vissersboot vond de rubberboot na {number} dagen. Overlevenden zeggen dat er twee schepen waren langsgevaren.',
      'Wandelaars vonden het lichaam bij {town} toen de sneeuw smolt.',
    ],
    pt: [
      'Um barco de pesca encontrou o bote depois de {number} dias. Quem viveu diz que tinham passado dois navios.',
      'Caminhantes encontraram o corpo perto de {town} quando a neve derreteu.',
    ],
  },
  caseTitle: {
    en: [
      'Volunteers charged after a rescue off {town}',
      'Driver stopped near {town} with {number} passengers',
      'Food handed out in {town}, fined under a local order',
    ],
    fr: [
      'Bénévoles mis en cause après un sauvetage au large de {town}',
      'Conductrice arrêtée près de {town} avec {number} passagers',
      'Repas distribués à {town}, amende par arrêté local',
    ],
    de: [
      'Freiwillige nach einer Rettung vor {town} beschuldigt',
      'Fahrer bei {town} mit {number} Mitreisenden angehalten',
      'Essen verteilt in {town}, Bußgeld nach örtlicher Verordnung',
    ],
    es: [
      'Voluntarias acusadas tras un rescate frente a {town}',
      'Conductor detenido cerca de {town} con {number} pasajeros',
      'Comida repartida en {town}, multa por una ordenanza local',
    ],
    it: [
      'Volontari accusati dopo un soccorso al largo di {town}',
      'Autista fermato vicino a {town} con {number} passeggeri',
      'Cibo distribuito a {town}, multa per un’ordinanza locale',
    ],
    nl: [
      'Vrijwilligers aangeklaagd na een redding voor {town}',
      'Bestuurder bij {town} aangehouden met {number} passagiers',
      'Eten uitgedeeld in {town}, boete volgens een plaatselijke regel',
    ],
    pt: [
      'Voluntários acusados depois de um resgate ao largo de {town}',
      'Condutora parada perto de {town} com {number} passageiros',
      'Comida distribuída em {town}, multa por um regulamento local',
    ],
  },
  caseSummary: {
    en: [
      'They answered a call for help, brought people ashore and told the coast guard. The questions were about the call, not about the sea.',
    ],
    fr: [
      'Ils ont répondu à un appel, ramené des personnes à terre et prévenu les garde-côtes. Les questions portaient sur l’appel, pas sur la mer.',
    ],
    de: [
      'Sie folgten einem Hilferuf, brachten Menschen an Land und sagten der Küstenwache Bescheid. Gefragt wurde nach dem Anruf, nicht nach dem Meer.',
    ],
    es: [
      'Respondieron a una llamada, llevaron a la gente a tierra y avisaron a los guardacostas. Les preguntaron por la llamada, no por el mar.',
    ],
    it: [
      'Hanno risposto a una chiamata, portato a terra le persone e avvisato la guardia costiera. Le domande riguardavano la chiamata, non il mare.',
    ],
    nl: [
      'Zij gaven gehoor aan een noodoproep, brachten mensen aan land en waarschuwden de kustwacht. De vragen gingen over de oproep, niet over de zee.',
    ],
    pt: [
      'Responderam a um pedido de socorro, trouxeram as pessoas para terra e avisaram a guarda costeira. As perguntas foram sobre a chamada, não sobre o mar.',
    ],
  },
  placeName: {
    en: ['Removal centre {town} Quay', 'Holding rooms {town} North'],
    fr: ['Centre de rétention {town}-les-Prés', 'Zone d’attente {town} Nord'],
    de: ['Abschiebehaft {town} Hafenweg', 'Gewahrsamsräume {town} Nord'],
    es: ['Centro de internamiento {town} Puerto', 'Sala de retención {town} Norte'],
    it: ['Centro di permanenza {town} Molo', 'Locali di trattenimento {town} Nord'],
    nl: ['Uitzetcentrum {town} Kade', 'Ophoudruimte {town} Noord'],
    pt: ['Centro de instalação {town} Cais', 'Sala de retenção {town} Norte'],
  },
  placeAbout: {
    en: ['Two floors behind a car park. Visits by telephone first; the yard is open for {number} hours a day.'],
    fr: ['Deux étages derrière un parking. Visites sur appel ; la cour est ouverte {number} heures par jour.'],
    de: ['Zwei Stockwerke hinter einem Parkplatz. Besuch nach Anruf; der Hof ist {number} Stunden am Tag offen.'],
    es: ['Dos plantas detrás de un aparcamiento. Visitas con llamada previa; el patio abre {number} horas al día.'],
    it: ['Due piani dietro un parcheggio. Visite su chiamata; il cortile è aperto {number} ore al giorno.'],
    nl: ['Twee verdiepingen achter een parkeerplaats. Bezoek na een telefoontje; de binnenplaats is {number} uur per dag open.'],
    pt: ['Dois andares atrás de um parque de estacionamento. Visitas por telefone; o pátio abre {number} horas por dia.'],
  },
  plainWords: {
    en: [
      'You may be treated without showing papers. Nobody at the desk may call the police because of your stay.',
      'The office asks for an address. Go with someone who knows the rule.',
    ],
    fr: [
      'Vous pouvez être soigné sans montrer de papiers. Personne à l’accueil ne peut appeler la police à cause de votre séjour.',
      'Le bureau demande une adresse. Venez avec quelqu’un qui connaît la règle.',
    ],
    de: [
      'Sie können behandelt werden, ohne Papiere zu zeigen. Niemand am Empfang darf wegen Ihres Aufenthalts die Polizei rufen.',
      'Das Amt fragt nach einer Adresse. Gehen Sie mit jemandem, der die Regel kennt.',
    ],
    es: [
      'Le pueden atender sin enseñar papeles. Nadie en recepción puede llamar a la policía por su estancia.',
      'La oficina pide una dirección. Vaya con alguien que conozca la norma.',
    ],
    it: [
      'Può essere curato senza mostrare documenti. Nessuno allo sportello può chiamare la polizia per il suo soggiorno.',
      'L’ufficio chiede un indirizzo. Vada con qualcuno che conosce la regola.',
    ],
    nl: [
      'U kunt worden behandeld zonder papieren te tonen. Niemand aan de balie mag om uw verblijf de politie bellen.',
      'Het kantoor vraagt om een adres. Ga met iemand die de regel kent.',
    ],
    pt: [
      'Pode ser tratado sem mostrar documentos. Ninguém na receção pode chamar a polícia por causa da sua permanência.',
      'O serviço pede uma morada. Vá com alguém que conheça a regra.',
    ],
  },
  wording: {
    en: ['Staff shall keep secret what they learn in their work about a person’s stay.'],
    fr: ['Le personnel garde le secret sur ce qu’il apprend, dans son travail, du séjour d’une personne.'],
    de: ['Beschäftigte haben geheim zu halten, was sie bei ihrer Arbeit über den Aufenthalt einer Person erfahren.'],
    es: ['El personal guardará secreto sobre lo que sepa, por su trabajo, de la estancia de una persona.'],
    it: ['Il personale mantiene il segreto su quanto apprende, nel lavoro, sul soggiorno di una persona.'],
    nl: ['Medewerkers houden geheim wat zij in hun werk over iemands verblijf vernemen.'],
    pt: ['O pessoal guarda segredo sobre o que sabe, no seu trabalho, da permanência de uma pessoa.'],
  },
  judgmentTitle: {
    en: ['A family of {town} v. the Municipality', 'Association of Harbour Kitchens v. the Ministry'],
    fr: ['Une famille de {town} c. la Commune', 'Association des cuisines du port c. Ministère'],
    de: ['Eine Familie aus {town} gegen die Gemeinde', 'Verein der Hafenküchen gegen das Ministerium'],
    es: ['Una familia de {town} contra el Ayuntamiento', 'Asociación de Cocinas del Puerto contra el Ministerio'],
    it: ['Una famiglia di {town} c. il Comune', 'Associazione Cucine del Porto c. Ministero'],
    nl: ['Een gezin uit {town} tegen de Gemeente', 'Vereniging Havenkeukens tegen het Ministerie'],
    pt: ['Uma família de {town} c. o Município', 'Associação das Cozinhas do Porto c. Ministério'],
  },
  holding: {
    en: [
      'Help given without gain is not facilitation. The court sent the fine back and ordered costs.',
      'Detention for {number} weeks without a plan for return was not necessary.',
    ],
    fr: [
      'L’aide sans contrepartie n’est pas une facilitation. La cour annule l’amende et met les frais à la charge de l’État.',
      'Une détention de {number} semaines sans perspective d’éloignement n’était pas nécessaire.',
    ],
    de: [
      'Hilfe ohne Gewinn ist keine Beihilfe zur Einreise. Das Gericht hob das Bußgeld auf.',
      'Haft von {number} Wochen ohne Aussicht auf Rückkehr war nicht notwendig.',
    ],
    es: [
      'La ayuda sin lucro no es facilitación. El tribunal anuló la multa e impuso las costas.',
      'Una detención de {number} semanas sin perspectiva de retorno no era necesaria.',
    ],
    it: [
      'L’aiuto senza profitto non è favoreggiamento. La corte ha annullato la multa.',
      'Un trattenimento di {number} settimane senza prospettiva di rimpatrio non era necessario.',
    ],
    nl: [
      'Hulp zonder winst is geen mensensmokkel. De rechter vernietigde de boete.',
      'Detentie van {number} weken zonder zicht op terugkeer was niet nodig.',
    ],
    pt: [
      'A ajuda sem lucro não é auxílio à imigração. O tribunal anulou a multa.',
      'A detenção de {number} semanas sem perspetiva de regresso não era necessária.',
    ],
  },
  headline: {
    en: [
      'Port of {town}: who pays for the empty beds?',
      '{number} boats in one night, says the ministry',
      'The kitchen that never asks for papers',
    ],
    fr: [
      'Port de {town} : qui paie les lits vides ?',
      '{number} embarcations en une nuit, selon le ministère',
      'La cuisine qui ne demande jamais de papiers',
    ],
    de: [
      'Hafen von {town}: Wer zahlt für die leeren Betten?',
      '{number} Boote in einer Nacht, sagt das Ministerium',
      'Die Küche, die nie nach Papieren fragt',
    ],
    es: [
      'Puerto de {town}: ¿quién paga las camas vacías?',
      '{number} embarcaciones en una noche, dice el ministerio',
      'La cocina que nunca pide papeles',
    ],
    it: [
      'Porto di {town}: chi paga i letti vuoti?',
      '{number} barche in una notte, dice il ministero',
      'La cucina che non chiede mai documenti',
    ],
    nl: [
      'Haven van {town}: wie betaalt de lege bedden?',
      '{number} boten in één nacht, zegt het ministerie',
      'De keuken die nooit om papieren vraagt',
    ],
    pt: [
      'Porto de {town}: quem paga as camas vazias?',
      '{number} barcos numa noite, diz o ministério',
      'A cozinha que nunca pede documentos',
    ],
  },
  mediaSummary: {
    en: ['Repeats a number from a press office without its source; two doctors answer on the second page.'],
    fr: ['Répète un chiffre d’un service de presse sans sa source ; deux médecins répondent en deuxième page.'],
    de: ['Wiederholt eine Zahl einer Pressestelle ohne Quelle; zwei Ärztinnen antworten auf der zweiten Seite.'],
    es: ['Repite un número de un gabinete de prensa sin fuente; dos médicas responden en la segunda página.'],
    it: ['Ripete un numero di un ufficio stampa senza fonte; due medici rispondono in seconda pagina.'],
    nl: ['Herhaalt een getal van een persdienst zonder bron; twee artsen antwoorden op de tweede pagina.'],
    pt: ['Repete um número de um gabinete de imprensa sem fonte; duas médicas respondem na segunda página.'],
  },
  resourceTitle: {
    en: [
      'What to do when the doorbell rings: a card for {town}',
      'Counting without naming: a workshop in {number} steps',
      'Health care without papers, explained to reception staff',
    ],
    fr: [
      'Que faire quand on sonne : une carte pour {town}',
      'Compter sans nommer : un atelier en {number} étapes',
      'Les soins sans papiers, expliqués à l’accueil',
    ],
    de: [
      'Was tun, wenn es klingelt: eine Karte für {town}',
      'Zählen, ohne zu nennen: ein Workshop in {number} Schritten',
      'Behandlung ohne Papiere, erklärt für den Empfang',
    ],
    es: [
      'Qué hacer cuando llaman al timbre: una tarjeta para {town}',
      'Contar sin nombrar: un taller en {number} pasos',
      'Atención sanitaria sin papeles, explicada en recepción',
    ],
    it: [
      'Che fare quando suonano: una scheda per {town}',
      'Contare senza nominare: un laboratorio in {number} passi',
      'Cure senza documenti, spiegate allo sportello',
    ],
    nl: [
      'Wat te doen als de bel gaat: een kaart voor {town}',
      'Tellen zonder te noemen: een workshop in {number} stappen',
      'Zorg zonder papieren, uitgelegd aan de balie',
    ],
    pt: [
      'Que fazer quando tocam à porta: um cartão para {town}',
      'Contar sem nomear: uma oficina em {number} passos',
      'Cuidados sem documentos, explicados à receção',
    ],
  },
  resourceSummary: {
    en: ['Fits on one sheet, tried with three groups, may be printed and changed.'],
    fr: ['Tient sur une feuille, essayé avec trois groupes, peut être imprimé et modifié.'],
    de: ['Passt auf ein Blatt, mit drei Gruppen erprobt, darf gedruckt und geändert werden.'],
    es: ['Cabe en una hoja, probado con tres grupos, se puede imprimir y cambiar.'],
    it: ['Sta su un foglio, provato con tre gruppi, si può stampare e cambiare.'],
    nl: ['Past op één blad, geprobeerd met drie groepen, mag worden gedrukt en aangepast.'],
    pt: ['Cabe numa folha, experimentado com três grupos, pode ser impresso e alterado.'],
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type TextName = keyof typeof TEXTS;
