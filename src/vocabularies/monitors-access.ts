import { vocabulary } from '../model/vocabulary.ts';

/** Whether independent monitors can enter a place of detention. */
export const monitorsAccess = vocabulary('monitors-access', {
  label: {
    en: 'Access of monitors',
    fr: 'Accès des observateurs',
    de: 'Zugang für unabhängige Beobachtung',
    es: 'Acceso de observadores',
    it: 'Accesso dei monitor',
    nl: 'Toegang voor toezichthouders',
    pt: 'Acesso de observadores',
    ar: 'دخول المراقبين',
  },
  source:
    'Throughline, after the Optional Protocol to the Convention against Torture (national preventive mechanisms) and the practice of monitoring bodies',
  version: '2026-11',
  codes: {
    full: {
      label: {
        en: 'Full: unannounced, to all parts and people',
        fr: 'Entier : sans préavis, partout et à toutes les personnes',
        de: 'Voll: unangemeldet, überall und zu allen Menschen',
        es: 'Pleno: sin aviso, a todas las partes y personas',
        it: 'Pieno: senza preavviso, a ogni parte e persona',
        nl: 'Volledig: onaangekondigd, overal en bij iedereen',
        pt: 'Pleno: sem aviso, a todas as partes e pessoas',
        ar: 'كامل: من دون إشعار وإلى جميع الأجزاء والأشخاص',
      },
    },
    'announced-only': {
      label: {
        en: 'Announced visits only',
        fr: 'Visites annoncées seulement',
        de: 'Nur angemeldete Besuche',
        es: 'Solo visitas anunciadas',
        it: 'Solo visite annunciate',
        nl: 'Alleen aangekondigde bezoeken',
        pt: 'Apenas visitas anunciadas',
        ar: 'زيارات معلنة فقط',
      },
    },
    partial: {
      label: {
        en: 'Partial: some areas, people or organisations',
        fr: 'Partiel : certaines zones, personnes ou organisations',
        de: 'Teilweise: nur bestimmte Bereiche, Menschen oder Organisationen',
        es: 'Parcial: algunas zonas, personas u organizaciones',
        it: 'Parziale: alcune aree, persone o organizzazioni',
        nl: 'Gedeeltelijk: sommige delen, mensen of organisaties',
        pt: 'Parcial: algumas zonas, pessoas ou organizações',
        ar: 'جزئي: بعض الأقسام أو الأشخاص أو المنظمات',
      },
    },
    'official-bodies-only': {
      label: {
        en: 'Official monitoring bodies only',
        fr: 'Organes officiels de contrôle seulement',
        de: 'Nur amtliche Überwachungsstellen',
        es: 'Solo órganos oficiales de supervisión',
        it: 'Solo organi ufficiali di controllo',
        nl: 'Alleen officiële toezichthouders',
        pt: 'Apenas organismos oficiais de monitorização',
        ar: 'هيئات الرقابة الرسمية فقط',
      },
      definition: {
        en: 'A national preventive mechanism, ombudsperson, the CPT or parliamentarians may enter; civil society may not.',
        fr: 'Mécanisme national de prévention, défenseur des droits, CPT ou parlementaires peuvent entrer ; la société civile non.',
        de: 'Nationale Präventionsstelle, Ombudsstelle, CPT oder Abgeordnete dürfen hinein, Zivilgesellschaft nicht.',
        es: 'Pueden entrar el mecanismo nacional de prevención, la defensoría, el CPT o parlamentarios; la sociedad civil no.',
        it: 'Possono entrare il meccanismo nazionale di prevenzione, il garante, il CPT o parlamentari; la società civile no.',
        nl: 'Nationaal preventiemechanisme, ombudsman, CPT of parlementsleden mogen naar binnen; het maatschappelijk middenveld niet.',
        pt: 'Podem entrar o mecanismo nacional de prevenção, o provedor, o CPT ou deputados; a sociedade civil não.',
      },
    },
    'case-by-case': {
      label: {
        en: 'Case by case, by permission',
        fr: 'Au cas par cas, sur autorisation',
        de: 'Im Einzelfall mit Erlaubnis',
        es: 'Caso por caso, con autorización',
        it: 'Caso per caso, su autorizzazione',
        nl: 'Per geval, met toestemming',
        pt: 'Caso a caso, mediante autorização',
        ar: 'بحسب الحالة وبإذن',
      },
    },
    refused: {
      label: { en: 'Refused', fr: 'Refusé', de: 'Verweigert', es: 'Denegado', it: 'Negato', nl: 'Geweigerd', pt: 'Recusado', ar: 'مرفوض' },
    },
    withdrawn: {
      label: {
        en: 'Withdrawn after having been given',
        fr: 'Retiré après avoir été accordé',
        de: 'Nach Gewährung entzogen',
        es: 'Retirado tras haberse concedido',
        it: 'Revocato dopo essere stato concesso',
        nl: 'Ingetrokken na eerdere toestemming',
        pt: 'Retirado depois de concedido',
        ar: 'سُحب بعد منحه',
      },
    },
    'not-asked': {
      label: {
        en: 'Never asked for',
        fr: 'Jamais demandé',
        de: 'Nie beantragt',
        es: 'Nunca solicitado',
        it: 'Mai richiesto',
        nl: 'Nooit gevraagd',
        pt: 'Nunca pedido',
        ar: 'لم يُطلب قط',
      },
    },
  },
});
