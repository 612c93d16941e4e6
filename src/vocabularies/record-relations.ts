import { vocabulary } from '../model/vocabulary.ts';

/** How one record stands to another, read from the first to the second: "A … B". */
export const recordRelations = vocabulary('record-relations', {
  label: { en: 'Relation', fr: 'Relation', de: 'Beziehung', es: 'Relación', it: 'Relazione', nl: 'Relatie', pt: 'Relação', ar: 'العلاقة' },
  source: 'Throughline',
  version: '2026-11',
  codes: {
    'same-event-as': {
      label: { en: 'Same event as', fr: 'Même événement que', de: 'Dasselbe Ereignis wie', es: 'Mismo hecho que', it: 'Stesso evento di', nl: 'Zelfde gebeurtenis als', pt: 'Mesmo acontecimento que', ar: 'الحدث نفسه مع' },
      definition: {
        en: 'Both records speak of one and the same thing; it must be counted once.',
        fr: 'Les deux fiches parlent d’une seule et même chose ; elle ne doit être comptée qu’une fois.',
        de: 'Beide Einträge sprechen von ein und derselben Sache; sie darf nur einmal gezählt werden.',
        es: 'Ambas fichas hablan de una misma cosa, que debe contarse una sola vez.',
        it: 'Le due schede parlano della stessa cosa, che va contata una sola volta.',
        nl: 'Beide records gaan over een en hetzelfde; het mag maar één keer worden geteld.',
        pt: 'Os dois registos falam da mesma coisa, que só deve ser contada uma vez.',
      },
      alsoCalled: { en: ['duplicate'], fr: ['doublon'], de: ['Dublette'], es: ['duplicado'], it: ['duplicato'], nl: ['dubbel'], pt: ['duplicado'] },
    },
    'part-of': {
      label: { en: 'Part of', fr: 'Fait partie de', de: 'Teil von', es: 'Forma parte de', it: 'Parte di', nl: 'Maakt deel uit van', pt: 'Faz parte de', ar: 'جزء من' },
      definition: {
        en: 'The first is one piece of the second, such as one trial out of a joint operation.',
        fr: 'La première est un élément de la seconde, par exemple un procès issu d’une opération commune.',
        de: 'Der erste ist ein Stück des zweiten, etwa ein Prozess aus einer gemeinsamen Aktion.',
        es: 'La primera es una parte de la segunda, como un juicio dentro de una operación conjunta.',
        it: 'La prima è un elemento della seconda, ad esempio un processo nato da un’operazione congiunta.',
        nl: 'Het eerste is een onderdeel van het tweede, zoals één proces uit een gezamenlijke actie.',
        pt: 'O primeiro é uma parte do segundo, por exemplo um julgamento resultante de uma operação conjunta.',
      },
    },
    'follows-from': {
      label: { en: 'Follows from', fr: 'Découle de', de: 'Folgt aus', es: 'Se deriva de', it: 'Deriva da', nl: 'Volgt uit', pt: 'Decorre de', ar: 'ناتج عن' },
      definition: {
        en: 'The first came about because of the second, such as a detention after a raid.',
        fr: 'La première résulte de la seconde, par exemple une rétention après une descente de police.',
        de: 'Der erste entstand wegen des zweiten, etwa Haft nach einer Razzia.',
        es: 'La primera se produjo a causa de la segunda, como un internamiento tras una redada.',
        it: 'La prima è avvenuta a causa della seconda, ad esempio un trattenimento dopo una retata.',
        nl: 'Het eerste kwam voort uit het tweede, zoals detentie na een inval.',
        pt: 'O primeiro ocorreu por causa do segundo, por exemplo uma detenção após uma rusga.',
      },
      alsoCalled: { en: ['caused by', 'consequence'], fr: ['conséquence'], de: ['Folge'], es: ['consecuencia'], it: ['conseguenza'], nl: ['gevolg'], pt: ['consequência'] },
    },
    appeals: {
      label: { en: 'Appeals against', fr: 'Fait appel de', de: 'Rechtsmittel gegen', es: 'Recurre', it: 'Impugna', nl: 'Beroep tegen', pt: 'Recorre de', ar: 'طعن في' },
      definition: {
        en: 'A proceeding or decision of a higher instance on the second.',
        fr: 'Procédure ou décision d’une instance supérieure portant sur la seconde.',
        de: 'Verfahren oder Entscheidung einer höheren Instanz über den zweiten.',
        es: 'Procedimiento o decisión de una instancia superior sobre la segunda.',
        it: 'Procedimento o decisione di un grado superiore sulla seconda.',
        nl: 'Procedure of beslissing van een hogere instantie over het tweede.',
        pt: 'Processo ou decisão de uma instância superior sobre o segundo.',
      },
    },
    supersedes: { label: { en: 'Replaces', fr: 'Remplace', de: 'Ersetzt', es: 'Sustituye a', it: 'Sostituisce', nl: 'Vervangt', pt: 'Substitui', ar: 'يحل محل' }, alsoCalled: { en: ['supersedes', 'repeals'], fr: ['abroge'], de: ['löst ab'], es: ['deroga'], it: ['abroga'], nl: ['heft op'], pt: ['revoga'] } },
    implements: { label: { en: 'Carries out', fr: 'Met en œuvre', de: 'Setzt um', es: 'Aplica', it: 'Attua', nl: 'Voert uit', pt: 'Aplica', ar: 'ينفّذ' }, alsoCalled: { en: ['implements', 'transposes'], fr: ['transpose'], de: ['Umsetzung'], es: ['transpone'], it: ['recepisce'], nl: ['zet om'], pt: ['transpõe'] } },
    'based-on': {
      label: { en: 'Based on the rule', fr: 'Fondé sur la règle', de: 'Gestützt auf die Regel', es: 'Basado en la norma', it: 'Fondato sulla norma', nl: 'Steunt op de regel', pt: 'Baseado na regra', ar: 'مستند إلى القاعدة' },
      definition: {
        en: 'The act or decision relies on the rule that the second record describes, rightly or not.',
        fr: 'L’acte ou la décision s’appuie, à tort ou à raison, sur la règle décrite par la seconde fiche.',
        de: 'Die Handlung oder Entscheidung stützt sich, zu Recht oder nicht, auf die im zweiten Eintrag beschriebene Regel.',
        es: 'El acto o la decisión se apoya, con razón o sin ella, en la norma descrita en la segunda ficha.',
        it: 'L’atto o la decisione si fonda, a torto o a ragione, sulla norma descritta nella seconda scheda.',
        nl: 'De handeling of beslissing beroept zich, terecht of niet, op de regel uit het tweede record.',
        pt: 'O ato ou a decisão apoia-se, com razão ou sem ela, na regra descrita no segundo registo.',
      },
    },
    cites: { label: { en: 'Cites', fr: 'Cite', de: 'Zitiert', es: 'Cita', it: 'Cita', nl: 'Haalt aan', pt: 'Cita', ar: 'يستشهد بـ' } },
    'reports-on': {
      label: { en: 'Reports on', fr: 'Rend compte de', de: 'Berichtet über', es: 'Informa sobre', it: 'Riferisce su', nl: 'Bericht over', pt: 'Dá conta de', ar: 'يتحدث عن' },
      definition: {
        en: 'An article, report or resource that tells of the second.',
        fr: 'Article, rapport ou ressource qui parle de la seconde.',
        de: 'Artikel, Bericht oder Material, das vom zweiten handelt.',
        es: 'Artículo, informe o recurso que habla de la segunda.',
        it: 'Articolo, rapporto o risorsa che parla della seconda.',
        nl: 'Een artikel, rapport of document dat over het tweede gaat.',
        pt: 'Artigo, relatório ou recurso que fala do segundo.',
      },
    },
    'remedy-for': {
      label: { en: 'Remedy for', fr: 'Recours contre', de: 'Abhilfe gegen', es: 'Vía de reparación de', it: 'Rimedio per', nl: 'Rechtsmiddel of herstel voor', pt: 'Via de reparação de', ar: 'سبيل انتصاف من' },
      definition: {
        en: 'A complaint, case or measure that seeks or brings redress for the second.',
        fr: 'Plainte, affaire ou mesure qui vise ou apporte réparation pour la seconde.',
        de: 'Beschwerde, Verfahren oder Maßnahme, die Wiedergutmachung für den zweiten sucht oder bringt.',
        es: 'Queja, caso o medida que busca o logra reparación por la segunda.',
        it: 'Reclamo, causa o misura che chiede o porta riparazione per la seconda.',
        nl: 'Een klacht, zaak of maatregel die herstel zoekt of brengt voor het tweede.',
        pt: 'Queixa, processo ou medida que procura ou traz reparação pelo segundo.',
      },
    },
    'retaliation-for': { label: { en: 'Retaliation for', fr: 'Représailles pour', de: 'Vergeltung für', es: 'Represalia por', it: 'Ritorsione per', nl: 'Represaille voor', pt: 'Retaliação por', ar: 'انتقام بسبب' } },
    'happened-at': { label: { en: 'Happened at', fr: 'S’est produit à', de: 'Geschehen in', es: 'Ocurrió en', it: 'Avvenuto presso', nl: 'Gebeurde in', pt: 'Ocorreu em', ar: 'وقع في' }, alsoCalled: { en: ['place'], fr: ['lieu'], de: ['Ort'], es: ['lugar'], it: ['luogo'], nl: ['plaats'], pt: ['lugar'] } },
    contradicts: { label: { en: 'Contradicts', fr: 'Contredit', de: 'Widerspricht', es: 'Contradice', it: 'Contraddice', nl: 'Spreekt tegen', pt: 'Contradiz', ar: 'يناقض' } },
    'compare-with': { label: { en: 'Compare with', fr: 'À comparer avec', de: 'Vergleiche mit', es: 'Comparar con', it: 'Da confrontare con', nl: 'Vergelijk met', pt: 'Comparar com', ar: 'قارن مع' }, alsoCalled: { en: ['see also'], fr: ['voir aussi'], de: ['siehe auch'], es: ['véase también'], it: ['vedi anche'], nl: ['zie ook'], pt: ['ver também'] } },
    other: { label: { en: 'Another relation', fr: 'Autre relation', de: 'Andere Beziehung', es: 'Otra relación', it: 'Altra relazione', nl: 'Andere relatie', pt: 'Outra relação', ar: 'علاقة أخرى' } },
  },
});
