// The words of the mails to guests and sponsors.
import type { NotificationWords } from '../notification-words.ts';
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS: NotificationWords = {
  dates: {
    locale: 'ja',
    weekday: 'narrow',
    full: '{date}（{weekday}）{hour}:{minute}',
    short: '{date} {hour}:{minute}',
    firstDay: '',
  },
  names: { address: 'family-first', joint: ' ' },
  colon: '：',
  labels: {
    userName: 'ユーザー名',
    password: 'パスワード',
    validity: '有効期限',
    signInPage: 'サインインページ',
    portal: 'スポンサーポータル',
  },
  validity: {
    until: '$ui_end_date_time$（$ui_time_zone$）までご利用いただけます。',
    between: '$ui_start_date_time$ から $ui_end_date_time$（$ui_time_zone$）までご利用いただけます。',
    fromFirstSignIn: '初めてサインインされた時点から、$ui_duration$ご利用いただけます。',
    listedUntil: '{end}',
    listedFromFirstSignIn: '初回サインインから $ui_duration$',
  },
  preheader: {
    until: 'ユーザー名：$ui_user_name$、有効期限：$ui_end_date_time$',
    fromFirstSignIn: 'ユーザー名：$ui_user_name$、初回サインインから $ui_duration$有効',
  },
  kinds: {
    'guest-credentials': {
      subject: 'ゲスト用ネットワークのご利用案内',
      subjectAt: '$ui_organization$ ゲスト用ネットワークのご利用案内',
      headline: 'ゲスト用ネットワークのご利用案内',
      headlineNamed: '$ui_addressee$ 様、ゲスト用ネットワークのご利用案内です',
      introduction: '',
      unexpected:
        'お心当たりのない場合は、このメールを破棄してください。アクセスは期限が来ると自動的に終了します。',
    },
    'guest-password-reset': {
      subject: 'ゲスト用ネットワークの新しいパスワード',
      subjectAt: '$ui_organization$ ゲスト用ネットワークの新しいパスワード',
      headline: '新しいパスワードをお知らせします',
      headlineNamed: '$ui_addressee$ 様、新しいパスワードをお知らせします',
      introduction:
        'ゲスト アクセスのパスワードがリセットされました。以前のパスワードはご利用いただけません。',
      unexpected: 'お心当たりのない場合は、訪問先の担当者にお問い合わせください。',
    },
  },
  keptPassword: 'パスワードは、現在お持ちのものをそのままご利用ください。',
  steps: {
    join: 'Wi-Fi ネットワーク「$ui_ssid$」に接続してください。',
    joinAny: 'ゲスト用ネットワークに接続してください。',
    enter: '表示されたページで、ユーザー名とパスワードを入力してください。',
  },
  button: 'サインインページを開く',
  typedOn: 'または、「$ui_ssid$」に接続した状態で、ブラウザーに $ui_sign_in_address$ と入力してください。',
  typed:
    'または、ゲスト用ネットワークに接続した状態で、ブラウザーに $ui_sign_in_address$ と入力してください。',
  invited: '招待元：$ui_sponsor$。',
  invitedReply: '招待元：$ui_sponsor$。このメールにご返信いただくと、担当者に届きます。',
  summary: {
    subject: 'ゲスト アカウントの一覧（$ui_account_count$ 件）',
    headline: 'ゲスト アカウントの一覧をお送りします',
    headlineNamed: '$ui_addressee$ 様、ゲスト アカウントの一覧をお送りします',
    introduction: 'この一覧のアカウント：$ui_account_count$ 件',
    button: 'スポンサーポータルを開く',
    withPasswords:
      'このメールにはパスワードが含まれています。それぞれのゲストに、本人のものだけをお伝えください。',
    withoutPasswords:
      'このメールにパスワードは含まれていません。パスワードは、メールまたはスポンサーを通じてゲストに伝えられます。',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: { guest: 'ゲスト', subject: 'テスト：' },
};
