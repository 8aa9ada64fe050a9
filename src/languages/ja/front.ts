// The first page of the server.
export const FRONT_WORDS = {
  'front.title': 'ようこそ',
  'front.guests':
    'ゲストの方は、用紙またはメールに書かれている Wi-Fi ネットワークに接続し、そこでユーザー名とパスワードを入力してください。',
  'front.sponsors': 'スポンサー ポータル',
  'front.sponsors-text': 'ゲスト アカウントを作成し、管理します。',
  'front.password': 'ネットワークのパスワード',
  'front.password-text': 'ネットワーク用アカウントのパスワードを変更します。',
  'front.administrators': '管理',
  'front.administrators-text': 'メール、アラーム、設定。',
} as const;
