// First start, sign-in, second factor, change of password.
export const SIGN_IN_WORDS = {
  'sign-in.title': 'サインイン',
  'sign-in.where': '{node} の管理',
  'sign-in.user-name': 'ユーザー名',
  'sign-in.password': 'パスワード',
  'sign-in.submit': 'サインイン',
  'sign-in.refused-title': 'サインインしていません',
  'sign-in.refused': 'ユーザー名またはパスワードが正しくありません。',
  'sign-in.wrong-portal': 'このアカウントはスポンサー ポータル用です。ここではサインインできません。',
  'sign-in.to-sponsor-portal': 'スポンサー ポータルを開く',
  'sign-in.locked':
    '試行回数が多すぎます。{minutes, plural, other {# 分}}待ってからもう一度お試しいただくか、サーバーで「foyer admins unlock」を実行してもらってください。',
  'sign-in.throttled':
    'このアドレスからの試行回数が多すぎます。{minutes, plural, other {# 分}}待ってからもう一度お試しください。',
  'sign-in.needs-https':
    'サインインには HTTPS が必要です。HTTP では、パスワードとセッションが途中で読み取られるおそれがあります。このページを https:// のアドレスで開いてください。',
  'sign-in.first-start':
    '管理者がまだいません。「foyer serve」の起動時に表示された 1 回限りのリンクを開いてください。',
  'sign-in.cannot': 'サインインできない場合',
  'sign-in.cannot-help':
    'ほかの管理者が「管理者アクセス」で新しいパスワードを設定できます。サーバーでコマンドを実行できる担当者は、「foyer admins unlock」、「reset-password」、「reset-second-factor」を使用できます。',
  'sign-in.where-sponsor': 'ゲスト アカウントを作成、管理、承認します',
  'sign-in.locked-sponsor':
    '試行回数が多すぎます。{minutes, plural, other {# 分}}待ってからもう一度お試しいただくか、ゲスト管理者にアカウントのロック解除を依頼してください。',
  'sign-in.cannot-help-sponsor':
    'ゲスト管理者は、アカウントのロック解除、新しいパスワードの設定、2 段階認証のリセットを行えます。',
  'second-factor.title': '2 段階認証',
  'second-factor.explain': '認証アプリを開き、Foyer 用に表示されている 6 桁の数字を入力してください。',
  'second-factor.code': 'コード',
  'second-factor.code-hint': '6 桁の数字、または回復コードのいずれか',
  'second-factor.submit': '続行',
  'second-factor.refused':
    'コードが正しくないか、すでに使用されています。次のコードが表示されるまでお待ちください。',
  'held.title': '送信する前にサインアウトされました',
  'held.sign-in': '入力した内容は保持されています。サインインしてから、送信するかどうかを選択してください。',
  'held.question': 'パスワードとファイル以外の入力内容は保持されています。今すぐ送信しますか。',
  'held.send': '今すぐ送信',
  'held.leave': '送信しない',
  'held.fields': '送信される内容',
  'new-password.title': '新しいパスワードの設定',
  'new-password.explain': 'サインインに使用したパスワードは、今後使用できません。',
  'new-password.current': '現在のパスワード',
  'new-password.next': '新しいパスワード',
  'new-password.hint': '{length, plural, other {# 文字}}以上。単語よりも文のほうが安全です。',
  'new-password.submit': 'このパスワードを使用',
  'first-start.title': 'Foyer へようこそ',
  'first-start.explain':
    '最初の管理者を作成してください。この管理者はすべての操作を実行でき、ほかの管理者を追加できます。',
  'first-start.display-name': '名前',
  'first-start.email': 'メール アドレス',
  'first-start.email-hint': 'アラームとリマインダーの送信先',
  'first-start.submit': '管理者を作成',
  'first-start.used-title': 'このリンクは使用済みか、有効期限が切れています',
  'first-start.used':
    'まだ誰もサインインしていない場合は、サーバーで「foyer admins first-start-link」を実行し、新しいリンクを取得してください。',
  'first-start.sign-in': 'サインイン',
  'first-start.done': 'ようこそ。サインインしました。',
} as const;
