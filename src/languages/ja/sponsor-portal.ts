// The frame of the sponsor portal, and what it says before it signs somebody out.
export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': 'スポンサー ポータル',
  'sponsor-portal.sections': 'セクション',
  'sponsor-portal.create': 'アカウントの作成',
  'sponsor-portal.manage': 'アカウントの管理',
  'sponsor-portal.pending': '承認待ちアカウント',
  'sponsor-portal.notices': '通知',
  'sponsor-portal.purpose': 'ゲスト アカウントを作成、管理、承認します。',
  'sponsor-portal.welcome': 'ようこそ',
  'sponsor-portal.idle': '{minutes, plural, other {# 分}}間操作がないとサインアウトします',
  'sponsor-portal.help-accounts': '各セクションの内容',
  'sponsor-portal.help-accounts-text':
    '「アカウントの作成」では、予定されているゲストのアクセスを作成します。「アカウントの管理」には、変更できるアカウントが表示されます。「承認待ちアカウント」は、自己登録して承認を待っているゲストです。「通知」では、大量処理の結果を確認できます。',
  'sponsor-portal.help-idle': 'サインアウトされる条件',
  'sponsor-portal.help-idle-text':
    'ページ下部に示された時間、操作がないとサインアウトされます。その 1 分前に、使用中かどうかをページで確認します。入力も操作とみなされます。',
  'sponsor-portal.help-typed': '入力した内容は失われません',
  'sponsor-portal.help-typed-text':
    'フォームの入力中にサインアウトされた場合は、同じウィンドウでもう一度サインインしてください。パスワードとファイル以外の内容は保持され、送信するかどうかを確認します。',
  'idle.title': 'まだ使用していますか',
  'idle.text': 'しばらく操作がありません。応答がない場合はサインアウトされます。入力した内容は保持されます。',
  'idle.stay': 'サインインしたままにする',
} as const;
