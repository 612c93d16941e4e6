import { vocabulary } from '../model/vocabulary.ts';

/** What a rule does with the behaviour it speaks of. For every register of the NORM family. */
export const modalities = vocabulary('modalities', {
  label: { en: 'What the rule does', fr: 'Ce que fait la règle', de: 'Was die Regel tut', es: 'Qué hace la norma', it: 'Che cosa fa la norma', nl: 'Wat de regel doet', pt: 'O que a regra faz', ar: 'ما تفعله القاعدة' },
  source: 'Throughline, after the deontic modes of legal theory (command, permission, prohibition)',
  version: '2026-11',
  codes: {
    obliges: {
      label: { en: 'Obliges', fr: 'Oblige', de: 'Verpflichtet', es: 'Obliga', it: 'Obbliga', nl: 'Verplicht', pt: 'Obriga', ar: 'تُلزِم' },
      definition: {
        en: 'The text says that it must be done, with or without a sanction.',
        fr: 'Le texte impose de le faire, avec ou sans sanction.',
        de: 'Der Text schreibt es vor, mit oder ohne Sanktion.',
        es: 'El texto exige hacerlo, con o sin sanción.',
        it: 'Il testo impone di farlo, con o senza sanzione.',
        nl: 'De tekst schrijft voor dat het gebeurt, met of zonder sanctie.',
        pt: 'O texto impõe que se faça, com ou sem sanção.',
      },
      alsoCalled: { en: ['duty', 'must', 'mandatory'], fr: ['obligation', 'devoir'], de: ['Pflicht', 'Übermittlungspflicht'], es: ['obligación', 'deber'], it: ['obbligo', 'dovere'], nl: ['plicht', 'meldplicht'], pt: ['obrigação', 'dever'] },
    },
    permits: {
      label: { en: 'Permits', fr: 'Autorise', de: 'Erlaubt', es: 'Permite', it: 'Consente', nl: 'Staat toe', pt: 'Permite', ar: 'تُجيز' },
      definition: {
        en: 'The text allows it and leaves the choice to the person or body concerned.',
        fr: 'Le texte l’autorise et laisse le choix à la personne ou à l’organisme concerné.',
        de: 'Der Text erlaubt es und überlässt die Entscheidung der betreffenden Person oder Stelle.',
        es: 'El texto lo admite y deja la decisión a la persona o entidad afectada.',
        it: 'Il testo lo consente e lascia la scelta alla persona o all’ente interessato.',
        nl: 'De tekst laat het toe en laat de keuze aan de betrokken persoon of instantie.',
        pt: 'O texto admite-o e deixa a escolha à pessoa ou entidade em causa.',
      },
      alsoCalled: { en: ['may', 'discretion'], fr: ['faculté', 'peut'], de: ['Ermessen', 'darf'], es: ['puede', 'facultad'], it: ['facoltà', 'può'], nl: ['mag', 'bevoegdheid'], pt: ['pode', 'faculdade'] },
    },
    forbids: {
      label: { en: 'Forbids', fr: 'Interdit', de: 'Verbietet', es: 'Prohíbe', it: 'Vieta', nl: 'Verbiedt', pt: 'Proíbe', ar: 'تحظُر' },
      definition: {
        en: 'The text says that it must not be done, such as professional secrecy or a ban on passing on data.',
        fr: 'Le texte interdit de le faire, par exemple par le secret professionnel ou l’interdiction de transmettre des données.',
        de: 'Der Text untersagt es, etwa durch Schweigepflicht oder ein Verbot der Datenweitergabe.',
        es: 'El texto impide hacerlo, por ejemplo mediante el secreto profesional o la prohibición de ceder datos.',
        it: 'Il testo vieta di farlo, ad esempio con il segreto professionale o il divieto di trasmettere dati.',
        nl: 'De tekst zegt dat het niet mag, bijvoorbeeld door beroepsgeheim of een verbod om gegevens door te geven.',
        pt: 'O texto impede que se faça, por exemplo pelo sigilo profissional ou pela proibição de transmitir dados.',
      },
      alsoCalled: { en: ['must not', 'prohibition', 'firewall'], fr: ['interdiction', 'secret professionnel'], de: ['Verbot', 'Schweigepflicht'], es: ['prohibición', 'secreto profesional'], it: ['divieto', 'segreto professionale'], nl: ['verbod', 'beroepsgeheim'], pt: ['proibição', 'sigilo profissional'] },
    },
    silent: {
      label: { en: 'Silent', fr: 'Muette', de: 'Schweigt', es: 'Guarda silencio', it: 'Tace', nl: 'Zwijgt', pt: 'Omissa', ar: 'صامتة' },
      definition: {
        en: 'The texts were searched and say nothing on the question; not to be used where nobody has looked yet.',
        fr: 'Les textes ont été examinés et ne disent rien sur la question ; ne pas utiliser si personne n’a encore cherché.',
        de: 'Die Texte wurden geprüft und sagen nichts zur Frage; nicht verwenden, wenn noch niemand nachgesehen hat.',
        es: 'Se han examinado los textos y no dicen nada al respecto; no debe usarse si nadie lo ha comprobado todavía.',
        it: 'I testi sono stati esaminati e non dicono nulla sulla questione; da non usare se nessuno ha ancora verificato.',
        nl: 'De teksten zijn nagegaan en zeggen er niets over; niet te gebruiken als nog niemand heeft gekeken.',
        pt: 'Os textos foram examinados e nada dizem sobre a questão; não usar se ainda ninguém verificou.',
      },
      alsoCalled: { en: ['no rule', 'gap'], fr: ['vide juridique', 'lacune'], de: ['Regelungslücke'], es: ['laguna', 'vacío legal'], it: ['lacuna', 'vuoto normativo'], nl: ['leemte'], pt: ['lacuna', 'vazio legal'] },
    },
    contested: {
      label: { en: 'Contested', fr: 'Controversée', de: 'Umstritten', es: 'Controvertida', it: 'Controversa', nl: 'Omstreden', pt: 'Controversa', ar: 'متنازَع عليها' },
      definition: {
        en: 'Texts, courts or authorities contradict one another, so that no single answer can be given.',
        fr: 'Des textes, des juridictions ou des autorités se contredisent, si bien qu’aucune réponse unique n’est possible.',
        de: 'Texte, Gerichte oder Behörden widersprechen einander, sodass es keine eindeutige Antwort gibt.',
        es: 'Textos, tribunales o autoridades se contradicen, de modo que no cabe una única respuesta.',
        it: 'Testi, giudici o autorità si contraddicono, per cui non è possibile una risposta univoca.',
        nl: 'Teksten, rechters of overheden spreken elkaar tegen, zodat er geen eenduidig antwoord is.',
        pt: 'Textos, tribunais ou autoridades contradizem-se, pelo que não há uma resposta única.',
      },
      alsoCalled: { en: ['disputed', 'unclear'], fr: ['ambiguë', 'incertaine'], de: ['unklar'], es: ['ambigua'], it: ['ambigua'], nl: ['onduidelijk'], pt: ['ambígua'] },
    },
    'not-yet-researched': {
      label: { en: 'Not yet researched', fr: 'Pas encore étudiée', de: 'Noch nicht untersucht', es: 'Aún sin investigar', it: 'Non ancora esaminata', nl: 'Nog niet onderzocht', pt: 'Ainda por investigar', ar: 'لم تُبحث بعد' },
      definition: {
        en: 'Nobody in the network has looked into it; says nothing about the rule itself.',
        fr: 'Personne dans le réseau ne s’est encore penché sur la question ; ne dit rien de la règle elle-même.',
        de: 'Im Netzwerk hat es noch niemand geprüft; sagt nichts über die Regel selbst.',
        es: 'Nadie en la red lo ha estudiado todavía; no dice nada de la norma en sí.',
        it: 'Nessuno nella rete l’ha ancora esaminata; non dice nulla della norma in sé.',
        nl: 'Niemand in het netwerk heeft het nagegaan; zegt niets over de regel zelf.',
        pt: 'Ninguém na rede a estudou ainda; nada diz sobre a regra em si.',
      },
    },
  },
});
