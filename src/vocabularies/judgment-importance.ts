import { vocabulary } from '../model/vocabulary.ts';

/** How much weight a decision carries for the development of the law. */
export const judgmentImportance = vocabulary('judgment-importance', {
  label: {
    en: 'Importance',
    fr: 'Importance',
    de: 'Bedeutung',
    es: 'Importancia',
    it: 'Importanza',
    nl: 'Belang',
    pt: 'Importância',
    ar: 'الأهمية',
  },
  source: 'Throughline, after the importance levels that the European Court of Human Rights gives its own decisions',
  version: '2026-11',
  codes: {
    'key-case': {
      label: {
        en: 'Key case',
        fr: 'Affaire phare',
        de: 'Leitentscheidung',
        es: 'Asunto clave',
        it: 'Caso chiave',
        nl: 'Sleutelzaak',
        pt: 'Caso-chave',
        ar: 'قضية رئيسية',
      },
      definition: {
        en: 'Chosen by the court itself, or by a full court, as leading.',
        fr: 'Retenue comme majeure par la juridiction elle-même ou rendue en formation plénière.',
        de: 'Vom Gericht selbst oder in voller Besetzung als führend bestimmt.',
        es: 'Señalada como principal por el propio tribunal o dictada en pleno.',
        it: 'Indicata come principale dalla corte stessa o resa in composizione plenaria.',
        nl: 'Door het gerecht zelf, of in voltallige samenstelling, als leidend aangewezen.',
        pt: 'Indicada como principal pelo próprio tribunal ou proferida em plenário.',
      },
      alsoCalled: { en: ['case reports', 'leading case'] },
    },
    high: {
      label: {
        en: 'High: develops, clarifies or changes case law',
        fr: 'Élevée : développe, précise ou modifie la jurisprudence',
        de: 'Hoch: entwickelt, klärt oder ändert die Rechtsprechung',
        es: 'Alta: desarrolla, aclara o modifica la jurisprudencia',
        it: 'Alta: sviluppa, chiarisce o modifica la giurisprudenza',
        nl: 'Hoog: ontwikkelt, verduidelijkt of wijzigt rechtspraak',
        pt: 'Alta: desenvolve, clarifica ou altera a jurisprudência',
        ar: 'عالية: تطور الاجتهاد أو توضحه أو تغيره',
      },
    },
    medium: {
      label: {
        en: 'Medium: more than applying settled case law',
        fr: "Moyenne : dépasse l'application d'une jurisprudence établie",
        de: 'Mittel: mehr als Anwendung gefestigter Rechtsprechung',
        es: 'Media: va más allá de aplicar jurisprudencia asentada',
        it: "Media: oltre l'applicazione di giurisprudenza consolidata",
        nl: 'Gemiddeld: meer dan toepassing van vaste rechtspraak',
        pt: 'Média: mais do que aplicar jurisprudência assente',
        ar: 'متوسطة: أكثر من تطبيق اجتهاد مستقر',
      },
    },
    low: {
      label: {
        en: 'Low: applies settled case law',
        fr: 'Faible : applique une jurisprudence établie',
        de: 'Gering: wendet gefestigte Rechtsprechung an',
        es: 'Baja: aplica jurisprudencia asentada',
        it: 'Bassa: applica giurisprudenza consolidata',
        nl: 'Laag: past vaste rechtspraak toe',
        pt: 'Baixa: aplica jurisprudência assente',
        ar: 'منخفضة: تطبق اجتهادًا مستقرًّا',
      },
    },
  },
});
