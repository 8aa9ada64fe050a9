// The words of the mails to guests and sponsors.
import type { NotificationWords } from '../notification-words.ts';
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS: NotificationWords = {
  dates: {
    locale: 'zh-Hant-TW',
    weekday: 'narrow',
    full: '{date}（{weekday}）{hour}:{minute}',
    short: '{date} {hour}:{minute}',
    firstDay: '',
  },
  names: { address: 'family-first', joint: '' },
  colon: '：',
  labels: {
    userName: '使用者名稱',
    password: '密碼',
    validity: '有效期限',
    signInPage: '登入頁面',
    portal: '發起人入口網站',
  },
  validity: {
    until: '您的網路帳號可使用至 $ui_end_date_time$（$ui_time_zone$）。',
    between: '您的網路帳號自 $ui_start_date_time$ 起，可使用至 $ui_end_date_time$（$ui_time_zone$）。',
    fromFirstSignIn: '您的網路帳號自第一次登入起，可使用 $ui_duration$。',
    listedUntil: '{end}',
    listedFromFirstSignIn: '自第一次登入起 $ui_duration$',
  },
  preheader: {
    until: '使用者名稱：$ui_user_name$，有效期限：$ui_end_date_time$',
    fromFirstSignIn: '使用者名稱：$ui_user_name$，自您第一次登入起 $ui_duration$內有效',
  },
  kinds: {
    'guest-credentials': {
      subject: '您的訪客網路帳號',
      subjectAt: '您在 $ui_organization$ 的訪客網路帳號',
      headline: '您好，以下是您的網路帳號',
      headlineNamed: '$ui_addressee$ 您好，以下是您的網路帳號',
      introduction: '',
      unexpected: '若您未預期收到此郵件，請不予理會；帳號到期後會自動失效。',
    },
    'guest-password-reset': {
      subject: '您的訪客網路新密碼',
      subjectAt: '您在 $ui_organization$ 的訪客網路新密碼',
      headline: '您好，以下是您的新密碼',
      headlineNamed: '$ui_addressee$ 您好，以下是您的新密碼',
      introduction: '您的訪客網路密碼已重設，原本的密碼已無法使用。',
      unexpected: '若您未預期收到此郵件，請向您要拜訪的人員確認。',
    },
  },
  keptPassword: '您的密碼不變，請繼續使用原有的密碼。',
  steps: {
    join: '連線至 Wi-Fi 網路「$ui_ssid$」。',
    joinAny: '連線至訪客網路。',
    enter: '在開啟的頁面中輸入使用者名稱和密碼。',
  },
  button: '開啟登入頁面',
  typedOn: '或在連線至「$ui_ssid$」時，於瀏覽器輸入 $ui_sign_in_address$。',
  typed: '或在連線至訪客網路時，於瀏覽器輸入 $ui_sign_in_address$。',
  invited: '邀請人：$ui_sponsor$。',
  invitedReply: '邀請人：$ui_sponsor$。您的回覆會寄給邀請人。',
  summary: {
    subject: '您的訪客帳戶（$ui_account_count$ 個）',
    headline: '您好，以下是您的訪客帳戶',
    headlineNamed: '$ui_addressee$ 您好，以下是您的訪客帳戶',
    introduction: '此摘要中的帳戶：$ui_account_count$ 個。',
    button: '開啟發起人入口網站',
    withPasswords: '此郵件含有密碼。請只將各訪客自己的密碼交給本人。',
    withoutPasswords: '此郵件不含密碼。訪客會以郵件收到密碼，或由您告知。',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: { guest: '訪客', subject: '測試：' },
};
