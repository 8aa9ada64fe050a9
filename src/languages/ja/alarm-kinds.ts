// What each kind of alarm is called, what happened, and the one thing to do next.
export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': 'クライアント シークレットの期限間近',
  'alarm-kind.text-client-secret-expiring':
    'アプリケーション {application} のクライアント シークレットの期限は {date} です ({days, plural, =0 {残り 1 日未満} other {残り # 日}})。',
  'alarm-kind.remedy-client-secret-expiring':
    'Entra の「アプリの登録」›「証明書とシークレット」で新しいクライアント シークレットを作成し、管理 › システム › SMTP サーバーで切り替えてください (または「foyer smtp rotate」)。現在のシークレットの期限が切れると、メールは送信されなくなります。',
  'alarm-kind.name-client-secret-expired': 'クライアント シークレットの期限切れ',
  'alarm-kind.text-client-secret-expired':
    'アプリケーション {application} のクライアント シークレットの期限が {date} に切れました。このシークレットではメールを送信できません。',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {最も早い方法: {standbyUntil} まで有効な以前の資格情報が保存されています。管理 › システム › SMTP サーバーでその資格情報に戻してください (または「foyer smtp standby switch-back」)。その後、落ち着いて次の作業を行ってください。} other {}}Entra の「アプリの登録」›「証明書とシークレット」で新しいクライアント シークレットを作成し、管理 › システム › SMTP サーバーで入力してください (または「foyer smtp save」)。待機中のメールは、その後送信されます。',
  'alarm-kind.name-client-secret-refused': 'クライアント シークレットの拒否 (期限切れ)',
  'alarm-kind.text-client-secret-refused':
    'アプリケーション {application} のクライアント シークレットは、Microsoft によると期限が切れています。{hasDate, select, yes {Foyer に入力されている期限は {date} です。} other {Foyer に期限は入力されていません。}}メールは待機しています。',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {最も早い方法: {standbyUntil} まで有効な以前の資格情報が保存されています。管理 › システム › SMTP サーバーでその資格情報に戻してください (または「foyer smtp standby switch-back」)。その後、落ち着いて次の作業を行ってください。} other {}}Entra の「アプリの登録」›「証明書とシークレット」で新しいクライアント シークレットを作成し、有効期限とともに管理 › システム › SMTP サーバーで入力してください (または「foyer smtp save」)。待機中のメールは、その後送信されます。',
  'alarm-kind.name-client-certificate-expiring': 'クライアント証明書の期限間近',
  'alarm-kind.text-client-certificate-expiring':
    'アプリケーション {application} がサインインに使用する証明書の期限は {date} です ({days, plural, =0 {残り 1 日未満} other {残り # 日}})。',
  'alarm-kind.remedy-client-certificate-expiring':
    'Entra の「アプリの登録」›「証明書とシークレット」で新しい証明書をアップロードし、管理 › システム › SMTP サーバーで切り替えてください (または「foyer smtp rotate」)。現在の証明書の期限が切れると、メールは送信されなくなります。',
  'alarm-kind.name-client-certificate-expired': 'クライアント証明書の期限切れ',
  'alarm-kind.text-client-certificate-expired':
    'アプリケーション {application} がサインインに使用する証明書の期限が {date} に切れました。この証明書ではメールを送信できません。',
  'alarm-kind.remedy-client-certificate-expired':
    'Entra の「アプリの登録」›「証明書とシークレット」で新しい証明書をアップロードし、管理 › システム › SMTP サーバーで入力してください (または「foyer smtp save」)。待機中のメールは、その後送信されます。',
  'alarm-kind.name-trusted-certificate-expiring': '信頼できる証明書の期限間近',
  'alarm-kind.text-trusted-certificate-expiring':
    '信頼できる証明書「{certificate}」の期限は {date} です ({days, plural, =0 {残り 1 日未満} other {残り # 日}})。',
  'alarm-kind.remedy-trusted-certificate-expiring':
    '管理 › 証明書で後継の証明書を追加してください (または「foyer trust add」)。この証明書は、不要になった時点で削除してください。',
  'alarm-kind.name-trusted-certificate-expired': '信頼できる証明書の期限切れ',
  'alarm-kind.text-trusted-certificate-expired':
    '信頼できる証明書「{certificate}」の期限が {date} に切れました。この証明書をチェーンに必要とするサーバーは、信頼されなくなりました。',
  'alarm-kind.remedy-trusted-certificate-expired':
    '管理 › 証明書で後継の証明書を追加し (または「foyer trust add」)、この証明書を削除してください。',
  'alarm-kind.name-token-request-failing': 'トークン要求の失敗',
  'alarm-kind.text-token-request-failing':
    '{since} から、メールボックスのトークンを取得できません ({node} が検出)。{title}メールは待機しています。',
  'alarm-kind.name-smtp-authentication-failing': 'SMTP 認証の失敗',
  'alarm-kind.text-smtp-authentication-failing':
    '{since} から、メールボックスがサーバーにサインインできません ({node} が検出)。{title}メールは待機しています。',
  'alarm-kind.name-mail-failing': 'メール送信の失敗',
  'alarm-kind.text-mail-failing':
    '{since} から、メールがサーバーに届いていません ({node} が検出)。{title}メールは待機しています。',
  'alarm-kind.name-mail-throttled': 'メール送信の制限',
  'alarm-kind.text-mail-throttled':
    '{since} から、サーバーがメールの送信を制限しています ({node} が検出)。{title}メールは待機し、後で送信されます。',
  'alarm-kind.name-mail-backlog': 'メールの滞留',
  'alarm-kind.text-mail-backlog':
    '最も古いメッセージの送信が、予定の {since} から {minutes, plural, other {# 分}}遅れています。{count, plural, other {# 件のメッセージが待機しています。}}',
  'alarm-kind.remedy-mail-backlog':
    '概要を確認してください。メールが待機している理由と、キューが空になる時刻が表示されます (または「foyer doctor」を実行)。',
  'alarm-kind.name-mailbox-limit-near': 'メールボックスの上限間近',
  'alarm-kind.text-mailbox-limit-near':
    '{mailbox} は、Exchange Online の 1 日の上限である宛先 {limit} 件のうち、{used} 件に送信しました ({percent} %)。上限を超えるメールは待機します。',
  'alarm-kind.remedy-mailbox-limit-near':
    'ジャーナルで何が大量に送信されているかを調べ、不要なメッセージを保留するか、送信を取り消してください。上限を超えたメールは、翌日に自動的に送信されます。',
  'alarm-kind.name-messages-failing': 'メッセージの拒否',
  'alarm-kind.text-messages-failing':
    '1 時間のうちに {count, plural, other {# 件のメッセージ}}が拒否されました。再試行は行われません。',
  'alarm-kind.remedy-messages-failing':
    'ジャーナルで状態「失敗」のメッセージを表示してください。それぞれに理由と対処方法が示されています。',
  'alarm-kind.name-mail-not-configured': 'メール未設定',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {SMTP 設定を読み取れません。{reason} } other {SMTP 設定がありません。}}{count, plural, =0 {待機中のメッセージはありません。} other {# 件のメッセージが待機しています。}}',
  'alarm-kind.remedy-mail-not-configured':
    '管理 › システム › SMTP サーバーで設定を入力してください (または「foyer smtp save」)。バックアップから復元した場合は、そのデータベースの封印キーも復元してください。待機中のメールは、その後送信されます。',
  'alarm-kind.name-nothing-sent': '長時間のメール送信なし',
  'alarm-kind.text-nothing-sent':
    '最後のメール送信から {hours, plural, other {# 時間}}が経過しています。過去 4 週間、送信の間隔が {usual, plural, other {# 時間}}を超えたことはありません。',
  'alarm-kind.remedy-nothing-sent':
    'Foyer にメールを渡すシステムが動作しているかどうかを調べてください。送信が少ない時期であれば、このアラームを確認済みにしてください。',
  'alarm-kind.name-disk-space-low': 'ディスクの空き容量不足',
  'alarm-kind.text-disk-space-low':
    '{node} の {place} の空き容量は {megabytes} MB ({percent} %) です。空き容量がなくなると、メールを受け付けられません。',
  'alarm-kind.remedy-disk-space-low': 'このディスクの空き容量を増やすか、ディスクを拡張してください。',
  'alarm-kind.name-database-unreachable': 'データベースへの接続不可',
  'alarm-kind.text-database-unreachable':
    '{node} は、{since} からデータベースに接続できません。メールの受け付けも送信も停止しています。理由: {reason}',
  'alarm-kind.remedy-database-unreachable':
    'そのマシンで「foyer doctor」を実行してください。データベースが応答しない原因が表示されます。',
  'alarm-kind.name-clock-skew': '時計のずれ',
  'alarm-kind.text-clock-skew':
    '{node} の時計が、{other, select, database {データベース} other {トークン エンドポイント}}の時計より {seconds, plural, other {# 秒}}{way, select, ahead {進んでいます} other {遅れています}}。',
  'alarm-kind.remedy-clock-skew': '両方のマシンの時計を NTP で合わせてください。',
  'alarm-kind.name-guest-purge-overdue': 'ゲスト アカウントの消去の遅延',
  'alarm-kind.text-guest-purge-overdue':
    '期限切れのゲスト アカウントの消去が、予定の {since} を過ぎても実行されていません。',
  'alarm-kind.remedy-guest-purge-overdue':
    'ゲスト アクセス › ゲスト アカウントの消去ポリシーで実行してください (または「foyer guests purge」)。失敗した場合は、理由が表示されます。',
  'alarm-kind.name-alarm-channel-failing': 'アラームの配信失敗',
  'alarm-kind.text-alarm-channel-failing':
    'チャネル「{channel}」への直近の配信が {count, plural, other {# 回}}続けて失敗しました: {reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    '「アラーム設定」を開き、このチャネルの最近の配信を確認して、「テストを送信」を試してください。',
  'alarm-kind.name-alarm-mail-refused': 'アラームのメールの拒否',
  'alarm-kind.text-alarm-mail-refused':
    '{sender} からのアラームのメール{count, plural, other { (直近 # 通) }}を配信できませんでした。最後の宛先は {address} です: {reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    '差出人が拒否された場合は、その差出人として送信する権限 (Send As) をメールボックスに与えるか、「アラーム設定」の「アラーム通知」で別の差出人を選んでください。それまでアラームはメールボックスから送信されます。宛先が拒否された場合は、アドレスを修正してください。',
  'alarm-kind.name-sign-in-lockouts': 'サインインのロック',
  'alarm-kind.text-sign-in-lockouts':
    'サインインの失敗が続いたため、{count, plural, other {# 件}}のユーザー名または 2 段階認証がロックされています。',
  'alarm-kind.remedy-sign-in-lockouts':
    '監査で、サインインの試行元を調べてください。誤ってロックされた場合は、「foyer admins unlock」で解除できます。',
} as const;
