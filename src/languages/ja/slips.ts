// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': '{organization} ゲスト アクセス',
  'slip.title-plain': 'ゲスト アクセス',
  'slip.user-name': 'ユーザー名',
  'slip.password': 'パスワード',
  'slip.own-password': 'ご自身で設定したパスワード',
  'slip.network': 'Wi-Fi ネットワーク',
  'slip.valid-until': '有効期限',
  'slip.from-first-sign-in': '最初のサインインから {amount}（{end} までにサインインしてください）',
  'slip.scan-join': 'スキャンして接続',
  'slip.scan-open': 'スキャンしてサインイン',
  'slip.step-join': 'ネットワーク「{network}」に接続します。',
  'slip.step-join-any': 'ゲスト用の Wi-Fi ネットワークに接続します。',
  'slip.step-open': 'サインイン ページが表示されるのを待つか、{address} を開きます。',
  'slip.step-enter': '上記のユーザー名とパスワードを入力します。',
  'slip.qr-join': 'Wi-Fi ネットワーク {network} に接続するコード',
  'slip.qr-open': '{address} を開くコード',
};
