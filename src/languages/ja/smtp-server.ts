// The words of Administration › System › Settings › SMTP Server; fields as Cisco ISE and Microsoft name them.
export const SMTP_SERVER_WORDS = {
  'smtp-server.purpose':
    'Foyer が送るメールはすべて、この 1 台のサーバーを経由します。アラーム、スポンサーや自己登録によるゲストの資格情報、パスワードのリセット、アカウントやパスワードの期限前の通知などです。',
  'smtp-server.server-title': 'SMTP サーバー',
  'smtp-server.server-explain': 'メールの引き渡し先です。',
  'smtp-server.server': 'SMTP サーバー',
  'smtp-server.port': 'SMTP ポート',
  'smtp-server.port-hint': 'STARTTLS は 587、暗黙的な TLS は 465',
  'smtp-server.timeout': '接続タイムアウト',
  'smtp-server.seconds': '秒',
  'smtp-server.encryption-title': '暗号化設定',
  'smtp-server.tls': 'TLS/SSL 暗号化を使用する',
  'smtp-server.tls-hint': '何かを送る前に接続を暗号化します。証明書は必ず検証されます。',
  'smtp-server.tls-always':
    'OAuth では必須です。トークンが平文で送られることはありません。証明書は必ず検証されます。',
  'smtp-server.tls-kind': '暗号化の開始方法',
  'smtp-server.tls-kind-hint': 'Exchange Online では、ポート 587 の STARTTLS が必要です。',
  'smtp-server.starttls': 'STARTTLS',
  'smtp-server.implicit-tls': '暗黙的な TLS',
  'smtp-server.authentication-title': '認証設定',
  'smtp-server.authentication': '認証',
  'smtp-server.none': 'なし',
  'smtp-server.none-explain':
    '内部リレーのように、サーバーがこのマシンからのメールをサインインなしで受け付けます。',
  'smtp-server.password-choice': 'パスワード',
  'smtp-server.exchange-online': 'MS Exchange Online OAuth',
  'smtp-server.other-oauth': 'その他の OAuth プロバイダー',
  'smtp-server.username': 'ユーザー名',
  'smtp-server.password': 'パスワード',
  'smtp-server.mailbox': 'ユーザー名 / メール アドレス',
  'smtp-server.mailbox-hint': 'Exchange Online のメールボックス',
  'smtp-server.client-id': 'クライアント ID',
  'smtp-server.client-id-hint': 'アプリケーション (クライアント) ID',
  'smtp-server.tenant-id': 'テナント ID',
  'smtp-server.tenant-id-hint': 'ディレクトリ (テナント) ID',
  'smtp-server.credential': '資格情報',
  'smtp-server.client-secret': 'クライアント シークレット',
  'smtp-server.certificate': '証明書',
  'smtp-server.federated': 'フェデレーション',
  'smtp-server.secret': 'クライアント シークレット',
  'smtp-server.secret-hint': 'シークレットの ID ではなく「値」',
  'smtp-server.expires-on': '有効期限',
  'smtp-server.expires-on-hint': 'Entra でシークレットの横に表示される日付。30 日前から概要で警告します。',
  'smtp-server.days-left':
    '{days, plural, =0 {本日で期限が切れます。} other {残り # 日。30 日前から概要で警告します。}}',
  'smtp-server.days-over': '{days, plural, other {# 日前に期限が切れました。}}',
  'smtp-server.certificate-file': '証明書とその秘密キー',
  'smtp-server.certificate-hint':
    'PFX ファイル、または PEM (証明書とキーは 1 つのファイルでも 2 つのファイルでも可)。RSA キーのみ。',
  'smtp-server.passphrase': 'ファイルのパスワード',
  'smtp-server.passphrase-hint': 'ファイルまたはキーにパスワードがある場合に入力します。',
  'smtp-server.assertion-file': 'アサーション ファイル',
  'smtp-server.assertion-hint':
    'プラットフォームがこのマシン上に自身の ID のトークンを書き込む、ファイルのパス。',
  'smtp-server.kept-stored': '保存済み',
  'smtp-server.kept-ends': '保存済み、{days, plural, =0 {本日期限切れ} other {残り # 日}}',
  'smtp-server.kept-ended': '保存済み、{days, plural, other {# 日前に期限切れ}}',
  'smtp-server.kept-typed': '今回のテスト用に入力済み、未保存',
  'smtp-server.replace': '置き換える',
  'smtp-server.new-value': '新しい{field}',
  'smtp-server.empty-keeps': '空のままにすると、現在の値が保持されます。',
  'smtp-server.cloud': 'クラウド',
  'smtp-server.own': 'エンドポイントとスコープを手動で編集する',
  'smtp-server.own-hint':
    'テナント ID とクラウドから自動的に入力されます。専用のエンドポイントを使う場合のみ変更してください。',
  'smtp-server.token-endpoint': 'OAuth トークン エンドポイント API',
  'smtp-server.scope': 'スコープ',
  'smtp-server.wants-tenant-first': 'テナント ID を入力すると自動的に入力されます',
  'smtp-server.more-fields': 'アプリケーションの詳細',
  'smtp-server.object-id': 'Exchange に登録したオブジェクト ID',
  'smtp-server.object-id-hint':
    'New-ServicePrincipal に指定した値。テストでは、正しい値であるトークンのオブジェクト ID と比較します。',
  'smtp-server.client-authentication': 'シークレットの送信方法',
  'smtp-server.client-post': '要求の本文 (post)',
  'smtp-server.client-basic': 'Authorization ヘッダー (basic)',
  'smtp-server.client-jwt': '証明書による署名 (private_key_jwt)',
  'smtp-server.mechanism': 'SMTP AUTH の方式',
  'smtp-server.extra-parameters': 'トークン要求の追加パラメーター',
  'smtp-server.extra-parameters-hint': '1 行に 1 つずつ、name=value の形式で入力します。',
  'smtp-server.proxy-title': 'プロキシ',
  'smtp-server.proxy-explain': 'ほとんどのネットワークでは不要です。経路の区間ごとに設定できます。',
  'smtp-server.token-proxy': 'Entra ID へのプロキシ',
  'smtp-server.smtp-proxy': 'SMTP サーバーへのプロキシ',
  'smtp-server.proxy-none': 'プロキシなし',
  'smtp-server.proxy-environment': '環境の設定 (HTTPS_PROXY)',
  'smtp-server.proxy-http': 'HTTP プロキシ',
  'smtp-server.proxy-https': 'TLS 経由の HTTP プロキシ',
  'smtp-server.proxy-host': 'プロキシ ホスト',
  'smtp-server.proxy-port': 'プロキシ ポート',
  'smtp-server.proxy-username': 'プロキシのユーザー名',
  'smtp-server.proxy-password': 'プロキシのパスワード',
  'smtp-server.proxy-bypass': 'バイパス',
  'smtp-server.proxy-bypass-hint':
    'プロキシを使用せずに接続するホスト、*.contoso.com のようなドメイン、またはネットワークを、1 行に 1 つずつ入力します。',
  'smtp-server.submit-title': 'テスト メッセージ',
  'smtp-server.submit-to': 'テスト メッセージの送信先',
  'smtp-server.submit-hint':
    'テストの最後に実際のメッセージを送信します。Exchange Online のアクセス許可には、送信して初めて確認できるものがあります。',

  'smtp-server.wants-host': 'ホスト名または IP アドレスを、ポートを付けずに入力してください。',
  'smtp-server.wants-port': '1 から 65535 までの数値を入力してください。',
  'smtp-server.wants-timeout': '1 から 600 までの秒数を入力してください。',
  'smtp-server.wants-address': 'no-reply@contoso.com のような完全なメール アドレスを入力してください。',
  'smtp-server.wants-client-id':
    'アプリケーション (クライアント) ID を入力してください。Entra のアプリケーションの「概要」に表示される、00000000-0000-0000-0000-000000000000 のような値です。',
  'smtp-server.wants-tenant-id':
    'ディレクトリ (テナント) ID を入力してください。Entra のアプリケーションの「概要」に表示されます。テナントの確認済みドメインも使用できます。',
  'smtp-server.wants-object-id':
    'エンタープライズ アプリケーションのオブジェクト ID を入力してください。00000000-0000-0000-0000-000000000000 のような値です。',
  'smtp-server.wants-date': '2027-03-15 のような形式で日付を入力してください。',
  'smtp-server.wants-certificate':
    'PFX ファイルを 1 つ、または 1 つの証明書とその秘密キーを含む PEM ファイルを選択してください。',
  'smtp-server.wants-https-url':
    'https:// で始まるアドレスを、ユーザー名とパスワードを含めずに入力してください。',
  'smtp-server.wants-parameters': '各パラメーターを 1 行に 1 つずつ、name=value の形式で入力してください。',
  'smtp-server.wants-bypass':
    'ホスト名、*.contoso.com のようなドメイン、IP アドレス、または 10.0.0.0/8 のようなネットワークを入力してください。',
  'smtp-server.too-long': '長すぎるため、正しい値ではないようです。貼り付けた内容を確認してください。',
  'smtp-server.wrong-characters':
    '改行または送信できない文字が含まれています。貼り付けずに、入力し直してください。',
  'smtp-server.enter-again':
    '入力し直してください。送信先が変更されました。保存済みのシークレットが新しい送信先に送られることはありません。',
  'smtp-server.is-secret-id':
    '「シークレット ID」のようです。シークレットの「値」を貼り付けてください。Entra では作成直後に 1 回だけ表示されます。',
  'smtp-server.own-tenant':
    '自社のテナントを入力してください。アプリケーションのアクセス許可は 1 つのテナントに限られます。',
  'smtp-server.another-tenant':
    'このエンドポイントは、テナント ID とは別のテナントのものです。どちらかを修正するか、エンドポイントを自動入力にしてください。',
  'smtp-server.post-or-basic': 'シークレットは post または basic で送信します。どちらかを選択してください。',
  'smtp-server.cannot-be-used': 'この値はここでは使用できません。確認してください。',
  'smtp-server.problem-of': '{field}: {problem}',
  'smtp-server.problems':
    '{count, plural, other {テストも保存も行われていません: # 個のフィールドを修正してください}}',
  'smtp-server.see-diagnosis':
    'テストはこの項目で停止しました。対処方法は、フォームの横の診断に表示されています。',

  'smtp-server.test': '接続テスト',
  'smtp-server.testing': 'テストしています…',
  'smtp-server.test-again': 'もう一度テスト',
  'smtp-server.until-it-works': '成功するまで繰り返す',
  'smtp-server.stop': '停止',
  'smtp-server.stopped': 'テストを停止しました。',
  'smtp-server.keep-draft': '下書きとして保持',
  'smtp-server.discard': '下書きを破棄',
  'smtp-server.discarded': '下書きを破棄しました。',
  'smtp-server.draft-kept': '下書きとして保持しました。使用中の設定は変更されていません。',
  'smtp-server.draft-shown': '下書きを表示しています',
  'smtp-server.draft-explain':
    'メールは使用中の設定で引き続き送信されます。この下書きは、テストして保存すると使用されます。',
  'smtp-server.draft-explain-alone':
    'まだメールは送信されません。この下書きは、テストして保存すると使用されます。',
  'smtp-server.show-active': '使用中の設定を表示',
  'smtp-server.draft-elsewhere': '使用されていない下書きもあります',
  'smtp-server.show-draft': '下書きを表示',
  'smtp-server.saved': 'SMTP サーバーの設定を保存しました。',
  'smtp-server.not-saved': '保存されていません',
  'smtp-server.save-needs-test':
    '値がテストに成功したものと異なるか、テストから 1 時間以上経過しています。テストしてから保存してください。',
  'smtp-server.read-only': 'この設定は表示できますが、変更はできません',
  'smtp-server.test-failed': '接続テストに失敗しました',
  'smtp-server.see-steps': 'ステップを見る',
  'smtp-server.why-edited': '変更されました。この値のテストに成功すると、保存できます。',
  'smtp-server.why-nothing-entered':
    'フィールドに入力し、テストしてください。テストに成功すると、保存できます。',
  'smtp-server.why-fields-wrong': '印の付いたフィールドを修正し、テストしてください。',
  'smtp-server.why-not-tested': 'この値のテストに成功すると、保存できます。',
  'smtp-server.why-test-running':
    '{node} からテストしています。引き続き画面をご覧いただけます。入力内容が失われることはありません。',
  'smtp-server.why-test-passed': 'テスト済み ({when})。保存すると、この値がそのまま使用されます。',
  'smtp-server.why-test-failed': '保存されていません。メールは使用中の設定で引き続き送信されます。',
  'smtp-server.why-test-failed-first': '保存されていません。テストに成功すると、保存できます。',
  'smtp-server.why-test-stopped': 'テストは途中で停止されました。保存するには、もう一度テストしてください。',
  'smtp-server.why-test-too-old':
    'テストから 1 時間以上経過しています。保存するには、もう一度テストしてください。',
  'smtp-server.why-nothing-to-save': 'この設定は使用中です。保存する変更はありません。',
  'smtp-server.why-draft-not-tested':
    'この下書きはまだテストされていません。テストに成功すると、保存できます。',
} as const;
