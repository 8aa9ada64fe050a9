// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
import type { NotificationWords } from '../notification-words.ts';

export const NOTICE_MAIL_WORDS: NotificationWords['notices'] = {
  password: {
    subject: 'La Sua password scade: $ui_end_short$',
    subjectAt: 'La Sua password presso $ui_organization$ scade: $ui_end_short$',
    headline: 'Buongiorno, la Sua password scade a breve',
    headlineNamed: 'Gentile $ui_addressee$, la Sua password scade a breve',
    ends: 'La password del Suo account $ui_user_name$ scade $ui_end_date_time$ ($ui_time_zone$).',
    after: {
      administrator:
        'La cambi prima di allora. In seguito potrà ancora accedere con essa, ma dovrà anzitutto sceglierne una nuova.',
      sponsor:
        'La cambi prima di allora. In seguito potrà ancora accedere con essa, ma dovrà anzitutto sceglierne una nuova.',
      'network-user': 'La cambi prima di allora. In seguito non darà più accesso alla rete.',
    },
    wayOut: {
      administrator:
        'Se non riesce ad accedere, un altro amministratore può impostare una nuova password, oppure qualcuno sul server con: foyer admins reset-password $ui_user_name$',
      sponsor: 'Se non riesce ad accedere, un amministratore può impostare per Lei una nuova password.',
      'network-user': 'Se non riesce a cambiarla, si rivolga al Suo supporto IT.',
    },
    button: 'Cambia la password',
    footer:
      'Una volta cambiata la password, non riceverà altri promemoria. Non chiediamo mai la Sua password per e-mail.',
  },
  guest: {
    subject: 'Il Suo accesso ospite termina: $ui_end_short$',
    subjectAt: 'Il Suo accesso ospite presso $ui_organization$ termina: $ui_end_short$',
    headline: 'Buongiorno, il Suo accesso ospite termina a breve',
    headlineNamed: 'Gentile $ui_addressee$, il Suo accesso ospite termina a breve',
    ends: 'Il Suo accesso con il nome utente $ui_user_name$ termina $ui_end_date_time$ ($ui_time_zone$).',
    title: 'Che cosa può fare',
    extend:
      'Le serve più tempo? Chieda una proroga con il pulsante qui sotto. Decide la persona che La ospita.',
    contact: 'Ha domande? Si rivolga a $ui_sponsor$.',
    nothing: 'Il tempo è sufficiente? Non deve fare nulla: l’accesso termina automaticamente.',
    button: 'Chiedi una proroga',
    footer:
      'Il pulsante vale solo per il Suo account e funziona fino alla fine dell’accesso. Non inoltri questo messaggio.',
  },
  request: {
    subject: 'Un ospite chiede più tempo: $ui_user_name$',
    headline: 'Buongiorno, un ospite chiede più tempo',
    headlineNamed: 'Gentile $ui_addressee$, un ospite chiede più tempo',
    text: 'L’accesso di questo ospite termina a breve. Nel portale degli sponsor, alla voce Avvisi, vede che cosa ha scritto l’ospite e può prorogare l’account o rifiutare.',
    guest: 'Ospite',
    ends: 'Fine',
    button: 'Apri gli avvisi',
    footer: 'Non cambia nulla finché Lei non decide nel portale.',
  },
};
