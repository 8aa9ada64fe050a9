// The set-up guide: the road from nothing to a first mail.
export const SETUP_GUIDE_WORDS = {
  'setup-guide.purpose':
    '何もない状態から最初のメールまでを案内します。いつでも中断でき、戻ったときには続きから再開できます。',
  'setup-guide.steps': 'ステップ',
  'setup-guide.progress': '{all, number} ステップ中 {done, number} ステップが完了',
  'setup-guide.next': '次へ',
  'setup-guide.refresh': '更新',
  'setup-guide.step-prepare': '必要なもの',
  'setup-guide.step-values': 'メールボックス、テナント、アプリケーション',
  'setup-guide.step-kit': 'Exchange Online のアクセス許可',
  'setup-guide.step-result': 'スクリプトの結果',
  'setup-guide.step-certificates': 'サーバーの証明書',
  'setup-guide.step-smtp-server': 'SMTP サーバー',
  'setup-guide.step-first-mail': '自分の受信トレイへのメール',
  'setup-guide.state-open': '未完了',
  'setup-guide.state-waiting': '待機中',
  'setup-guide.state-attention': '要確認',
  'setup-guide.state-done': '完了',
  'setup-guide.finished-title': '完了: メールを送信できます',
  'setup-guide.finished':
    '最初のメールがサーバーに受け付けられました。今後のメールの状況は「概要」で確認できます。このガイドは、次のメールボックスのために引き続き使用できます。',
  'setup-guide.to-overview': '概要へ',
  'setup-guide.help-title': 'ステップが完了する条件',
  'setup-guide.help':
    '保存された設定、成功したテスト、貼り付けられた結果、送信されたメールを Foyer が自動的に確認します。手動で完了にするのは、Foyer が確認できないものだけです。',
  'setup-guide.help-order-title': '順番どおりに進める必要がありますか?',
  'setup-guide.help-order':
    'いいえ。どのステップからでも始められます。SMTP 設定のテストに成功すれば、それより前のステップも完了したことになります。正しい値がすでにある場合は、そこから始めてください。',

  'setup-guide.prepare-lead':
    '最大で 3 人の担当者が関係します。そのうち 1 人または 2 人を兼任することもよくあります。',
  'setup-guide.you': 'あなた (Foyer の管理者)',
  'setup-guide.you-do': 'メールボックスを選び、ここに値を入力し、テストして、送信します。',
  'setup-guide.tenant-administrator': 'Microsoft 365 テナントの管理者',
  'setup-guide.tenant-administrator-does':
    'Entra ID にアプリケーションを登録し、Exchange Online でスクリプトを 1 つ実行します。どちらも 10 分程度です。スクリプトと、それを渡すためのリンクは、このガイドで作成します。',
  'setup-guide.network-team': 'ネットワーク担当者',
  'setup-guide.network-team-does':
    'このサーバーから {authority} のポート 443 と {server} のポート 587 に接続できるようにするか、使用するプロキシを知らせます。',
  'setup-guide.any-server': '使用するクラウドの SMTP サーバー',
  'setup-guide.need-title': '用意するもの',
  'setup-guide.need-mailbox': '送信元となる Exchange Online のメールボックス (例: no-reply@contoso.com)。',
  'setup-guide.need-role': 'アプリケーション管理者 (Entra ID) と Exchange 管理者のロールを持つ担当者。',
  'setup-guide.need-inbox': '最初のメールを受け取る、自分の受信トレイ。',
  'setup-guide.prepared': '誰が何をするかを確認しました',

  'setup-guide.entra-title': 'Entra ID での作業',
  'setup-guide.entra-register':
    '「アプリの登録」›「新規登録」で、シングル テナントとして登録します。アプリケーション (クライアント) ID とディレクトリ (テナント) ID を控えます。',
  'setup-guide.entra-secret':
    '「証明書とシークレット」›「新しいクライアント シークレット」で作成します。「シークレット ID」ではなく「値」をコピーし、有効期限を控えます。安全な方法で渡してください。シークレットは Foyer に入力するもので、スクリプトには入力しません。',
  'setup-guide.entra-role':
    '「API のアクセス許可」›「所属する組織で使用している API」›「Office 365 Exchange Online」›「アプリケーションの許可」›「SMTP.SendAsApp」を追加し、管理者の同意を与えます。',
  'setup-guide.entra-object':
    '「エンタープライズ アプリケーション」で該当するアプリケーションを開き、オブジェクト ID を控えます。「アプリの登録」に表示されるものとは異なります。',

  'setup-guide.values-lead':
    'ここに保存され、スクリプトに組み込まれ、「SMTP サーバー」ページに表示されます。シークレットの入力を求めることはありません。',
  'setup-guide.mailbox': 'ユーザー名 / メール アドレス',
  'setup-guide.mailbox-hint': 'メールの送信元となる Exchange Online のメールボックス',
  'setup-guide.tenant-id': 'テナント ID',
  'setup-guide.tenant-id-hint': 'ディレクトリ (テナント) ID、またはテナントのドメイン',
  'setup-guide.cloud': 'クラウド',
  'setup-guide.client-id': 'クライアント ID',
  'setup-guide.client-id-hint':
    'アプリケーション (クライアント) ID。アプリケーションを登録するまでは空のままにします。スクリプトに必要です。',
  'setup-guide.object-id': 'オブジェクト ID',
  'setup-guide.object-id-hint':
    '「アプリの登録」ではなく、エンタープライズ アプリケーションのもの。空の場合は、スクリプトが入力を求めます。',
  'setup-guide.model': '許可の方法',
  'setup-guide.model-hint':
    'アプリケーション ロールは、Microsoft が最初に説明している方法です。RBAC for Applications では、Entra ID で何も付与せず、アプリケーションを 1 つのメールボックスに限定します。',
  'setup-guide.model-role': 'アプリケーション ロール SMTP.SendAsApp',
  'setup-guide.model-rbac': 'RBAC for Applications',
  'setup-guide.keep-values': 'この値を保存',
  'setup-guide.values-kept': '保存しました。',
  'setup-guide.values-waiting':
    'クライアント ID がありません。Entra ID にアプリケーションを登録すると確認できます。',
  'setup-guide.problem-mailbox':
    'no-reply@contoso.com のような、メールボックスの完全なアドレスを入力してください。',
  'setup-guide.problem-tenant-id':
    'ディレクトリ (テナント) ID (GUID)、または contoso.onmicrosoft.com のようなドメインを入力してください。',
  'setup-guide.problem-cloud': 'クラウドを選択してください。',
  'setup-guide.problem-client-id':
    'アプリケーション (クライアント) ID (00000000-0000-0000-0000-000000000000 のような GUID) を入力するか、空のままにしてください。',
  'setup-guide.problem-object-id':
    '「エンタープライズ アプリケーション」のオブジェクト ID (クライアント ID とは異なる GUID) を入力するか、空のままにしてください。',
  'setup-guide.problem-model': '2 つの方法のいずれかを選択してください。',

  'setup-guide.kit-lead':
    '1 つの PowerShell スクリプトで、アプリケーションを Exchange Online に登録し、この 1 つのメールボックスの使用を許可し、その認証済み SMTP をオンにします。ほかには何も変更しません。再実行でき、元に戻すこともできます。',
  'setup-guide.kit-values-missing-title': 'まだスクリプトを作成できません',
  'setup-guide.kit-values-missing': 'メールボックス、テナント ID、クライアント ID が必要です。',
  'setup-guide.to-values': '値の入力へ',
  'setup-guide.kit-self-title': '自分で実行する',
  'setup-guide.kit-self': 'スクリプトをダウンロードまたはコピーし、Exchange 管理者として実行してください。',
  'setup-guide.download': 'スクリプトをダウンロード',
  'setup-guide.download-undo': '元に戻すスクリプトをダウンロード',
  'setup-guide.show-script': 'スクリプトを表示',
  'setup-guide.handed-over': '実行したか、担当者に渡しました',
  'setup-guide.kit-link-title': 'またはリンクで渡す',
  'setup-guide.kit-link':
    'リンクを開いた人には、このスクリプトのみが表示され、Foyer のほかの内容は表示されません。アカウントは不要で、結果を返送できます。リンクは自動的に期限切れになります。',
  'setup-guide.link-valid': 'リンクの有効期間',
  'setup-guide.link-days': '{days, plural, other {# 日}}',
  'setup-guide.make-link': 'リンクを作成',
  'setup-guide.link-made-title': 'リンクを作成しました。表示されるのは今回だけです。',
  'setup-guide.link-made': 'テナントの管理者に送ってください。{until} まで使用できます。',
  'setup-guide.link-problem': '1 日、7 日、30 日のいずれかを選択してください。',
  'setup-guide.link': 'リンク',
  'setup-guide.links': '現在有効なリンク',
  'setup-guide.link-row': '作成 {made}、期限 {until}',
  'setup-guide.withdraw': '取り消す',
  'setup-guide.withdraw-named': '{made} に作成したリンクを取り消す',
  'setup-guide.withdrawn': 'リンクを取り消しました。',

  'setup-guide.result-lead':
    'スクリプトは最後に、Exchange Online の現在の状態を結果として出力します。ここに貼り付けるか、リンクを受け取った担当者に送信してもらってください。',
  'setup-guide.result-text': 'スクリプトの出力',
  'setup-guide.result-hint': '全体、または BEGIN FOYER SETUP RESULT の行から END FOYER SETUP RESULT の行まで',
  'setup-guide.judge': '結果を確認',
  'setup-guide.judged-good': 'すべて正しく設定されています。',
  'setup-guide.judged-bad': 'まだ正しくない項目があります。',
  'setup-guide.received-from': '{at} に {who} から受信',
  'setup-guide.received-by-link': '{at} にリンクから受信',
  'setup-guide.findings': '確認結果',
  'setup-guide.findings-wrong': '修正が必要な項目',
  'setup-guide.spreads': '付与した直後のアクセス許可は、反映まで最大 1 時間かかることがあります。',
  'setup-guide.taken-over':
    '値に取り込みました: クライアント ID {clientId}、テナント ID {tenantId}、オブジェクト ID {objectId}。',
  'setup-guide.new-result': '新しい結果を貼り付ける',
  'setup-guide.result-proved': '結果は不要です。使用中の SMTP 設定はテストに成功しています。',

  'setup-guide.certificates-lead':
    'Foyer は、証明書チェーンが信頼できる証明書で終わるサーバーとのみ通信します。テストの前に確認してください。TLS を検査するプロキシがあれば、ここで判明します。',
  'setup-guide.look': 'チェーンを確認',
  'setup-guide.look-again': 'もう一度確認',
  'setup-guide.looking': 'サーバーを確認しています…',
  'setup-guide.looked-at': '確認日時 {at}',
  'setup-guide.chain-trusted': '信頼済み',
  'setup-guide.chain-untrusted': '信頼されていません',
  'setup-guide.chain-root': '{root} により保証',
  'setup-guide.chain-missing':
    '保証する認証局がありません。{issuer} の証明書をインポートし、「インフラストラクチャ」の用途を割り当ててください。',
  'setup-guide.chain-import':
    '不足している証明書をインポートし、「インフラストラクチャ」の用途を割り当てるか、接続を修正してもらってください。',
  'setup-guide.certificates-none': '先に値を保存してください。確認するサーバーが決まります。',
  'setup-guide.certificates-proved':
    '使用中の SMTP 設定は、これらのチェーンを検証するテストに成功しています。',
  'setup-guide.to-certificates': '信頼できる証明書',

  'setup-guide.smtp-lead':
    'クライアント シークレットを入力し、「接続テスト」を押してください。保存できるのは、テストに成功したもののみです。',
  'setup-guide.smtp-active': 'テストに成功した設定が使用されています。',
  'setup-guide.smtp-draft': '下書きが保持されています。テストに成功し、保存されるまで使用されません。',
  'setup-guide.smtp-none': 'まだ設定が保存されていません。',
  'setup-guide.smtp-test-running': 'テストを実行中です。',
  'setup-guide.smtp-test-passed': '前回のテストは成功しました。設定を保存してください。',
  'setup-guide.smtp-test-failed':
    '前回のテストは失敗しました。「SMTP サーバー」ページに、ステップ、原因、対処方法が表示されています。',
  'setup-guide.smtp-test-stopped': '前回のテストは停止されました。',
  'setup-guide.smtp-to-enter': 'ページで入力する値',
  'setup-guide.token-endpoint': 'OAuth トークン エンドポイント API',
  'setup-guide.scope': 'スコープ',
  'setup-guide.to-smtp-server': 'SMTP サーバーを開く',

  'setup-guide.mail-lead':
    '実際の経路で実際のメールを送信します。受信トレイと迷惑メール フォルダーを確認してください。',
  'setup-guide.mail-to': 'あなたのメール アドレス',
  'setup-guide.mail-to-problem': 'you@contoso.com のような完全なメール アドレスを入力してください。',
  'setup-guide.mail-send': 'メールを送信',
  'setup-guide.mail-again': 'もう 1 通送信',
  'setup-guide.mail-waits-for-smtp': 'SMTP 設定を保存すると、メールを送信できます。',
  'setup-guide.mail-accepted': '受け付けました。送信を開始します。',
  'setup-guide.mail-subject': 'Foyer からのメール送信',
  'setup-guide.mail-text':
    'このメールは、{node} の Foyer からご利用のメール サーバーを通じて送信されました。\nセットアップは完了です。\n',
  'setup-guide.mail-state-queued': '送信待ち',
  'setup-guide.mail-state-sending': '送信中',
  'setup-guide.mail-state-sent': '送信済み',
  'setup-guide.mail-state-deferred': '再試行待ち',
  'setup-guide.mail-state-held': '保留中',
  'setup-guide.mail-state-unknown': '到着の可能性あり',
  'setup-guide.mail-state-failed': '失敗',
  'setup-guide.mail-state-cancelled': '取り消し済み',
  'setup-guide.mail-reply': 'サーバーの応答',
  'setup-guide.mail-next-try': '次回の試行 {at}',
  'setup-guide.mail-address': '宛先',
  'setup-guide.mail-journal': 'ジャーナルで表示',
} as const;
