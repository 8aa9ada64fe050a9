// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
import type { NotificationWords } from '../notification-words.ts';

export const NOTICE_MAIL_WORDS: NotificationWords['notices'] = {
  password: {
    subject: '您的密碼將於 $ui_end_short$ 到期',
    subjectAt: '您在 $ui_organization$ 的密碼將於 $ui_end_short$ 到期',
    headline: '您好，您的密碼即將到期',
    headlineNamed: '$ui_addressee$ 您好，您的密碼即將到期',
    ends: '您的帳戶 $ui_user_name$ 的密碼將於 $ui_end_date_time$（$ui_time_zone$）到期。',
    after: {
      administrator: '請在此之前變更密碼。到期後仍可使用原密碼登入，但必須先設定新密碼，才能進行其他操作。',
      sponsor: '請在此之前變更密碼。到期後仍可使用原密碼登入，但必須先設定新密碼，才能進行其他操作。',
      'network-user': '請在此之前變更密碼。到期後將無法再以此密碼使用網路。',
    },
    wayOut: {
      administrator:
        '若您無法登入，可請其他管理員設定新密碼，或在伺服器上執行：foyer admins reset-password $ui_user_name$',
      sponsor: '若您無法登入，可請管理員為您設定新密碼。',
      'network-user': '若您無法變更密碼，請聯絡您的資訊部門。',
    },
    button: '變更密碼',
    footer: '變更密碼後，將不再寄送提醒。我們絕不會以郵件要求您提供密碼。',
  },
  guest: {
    subject: '您的訪客網路帳號將於 $ui_end_short$ 到期',
    subjectAt: '您在 $ui_organization$ 的訪客網路帳號將於 $ui_end_short$ 到期',
    headline: '您好，您的訪客網路帳號即將到期',
    headlineNamed: '$ui_addressee$ 您好，您的訪客網路帳號即將到期',
    ends: '您的使用者名稱 $ui_user_name$ 可使用至 $ui_end_date_time$（$ui_time_zone$）。',
    title: '您可以這樣做',
    extend: '需要更多時間嗎？請使用下方按鈕申請延長，由接待您的人員決定。',
    contact: '有任何問題嗎？請聯絡 $ui_sponsor$。',
    nothing: '時間足夠嗎？您不需要做任何事，帳號到期後會自動失效。',
    button: '申請延長',
    footer: '此按鈕僅供您的帳號使用，並在帳號到期前有效。請勿轉寄此郵件。',
  },
  request: {
    subject: '有訪客申請延長：$ui_user_name$',
    headline: '您好，有訪客申請延長',
    headlineNamed: '$ui_addressee$ 您好，有訪客申請延長',
    text: '此訪客的帳戶即將到期。您可以在發起人入口網站的「通知」中查看訪客的留言，並延長帳戶或拒絕申請。',
    guest: '訪客',
    ends: '到期時間',
    button: '開啟通知',
    footer: '在您於入口網站決定之前，不會有任何變更。',
  },
};
