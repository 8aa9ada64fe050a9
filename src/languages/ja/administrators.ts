// Admin Access › Administrators.
export const ADMINISTRATOR_WORDS = {
  'administrators.purpose': 'この管理画面にサインインできる管理者と、それぞれが実行できる操作です。',
  'administrators.add': '管理者を追加',
  'administrators.add-text':
    '担当者ごとに専用のアカウントを作成します。アカウントは共有しません。監査には、誰が何をしたかが記録されます。',
  'administrators.search': 'ユーザー名、名前、またはメール アドレス',
  'administrators.account': 'アカウント',
  'administrators.display-name': '名前',
  'administrators.email': 'メール アドレス',
  'administrators.includes-alarms': 'システム アラームをメールで送信する',
  'administrators.includes-alarms-hint':
    'クライアント シークレットの期限切れなど、Foyer 自体のアラームをこのアドレスに送信します。',
  'administrators.alarms-short': 'アラーム',
  'administrators.yes': 'はい',
  'administrators.none': 'なし',
  'administrators.never': 'なし',
  'administrators.set-up': '設定済み',
  'administrators.role': 'ロール',
  'administrators.role-text':
    'ロールは、実行できる操作のすべてを決めます。後で変更できますが、その時点で開いているセッションは終了します。',
  'administrators.may': 'この管理者のロール',
  'administrators.role-super-admin': 'スーパー管理者',
  'administrators.role-super-admin-text':
    '管理者、API キー、パスワード ポリシーを含む、すべての操作を実行できます。',
  'administrators.role-mail-admin': 'メール管理者',
  'administrators.role-mail-admin-text':
    'メール、プロキシ、証明書を設定し、すべてのメッセージを表示して操作できます。管理者と監査は表示できません。',
  'administrators.role-guest-admin': 'ゲスト管理者',
  'administrators.role-guest-admin-text':
    'ゲスト、ゲスト設定、スポンサーを管理します。ゲスト宛てのメールの結果は表示できますが、内容は表示できません。',
  'administrators.role-read-only': '読み取り専用',
  'administrators.role-read-only-text':
    '設定、ジャーナル、ゲスト、スポンサー、管理者、監査を表示できます。変更はできず、メールの内容も表示できません。',
  'administrators.role-sponsor': 'スポンサー',
  'administrators.role-sponsor-text':
    'スポンサー ポータルで、スポンサー グループが許可する範囲のゲスト アカウントを扱います。この管理画面には入れません。',
  'administrators.state': '状態',
  'administrators.state-enabled': '有効',
  'administrators.state-locked': 'ロック',
  'administrators.state-disabled': '無効',
  'administrators.second-factor': '2 段階認証',
  'administrators.last-sign-in': '前回のサインイン',
  'administrators.password-changed': 'パスワードの変更日',
  'administrators.password-ends': 'パスワードの期限',
  'administrators.locked-until': 'ロックの解除日時',
  'administrators.added-on': '追加日',
  'administrators.first-password': '最初のパスワード',
  'administrators.must-change': '初回サインイン時に変更を必須にする',
  'administrators.must-change-hint':
    'このパスワードはあなたも知っています。プログラム用のアカウントでない限り、オンのままにしてください。',
  'administrators.own':
    'これはあなた自身のアカウントです。パスワード、2 段階認証、言語、テーマは専用のページで変更できます。',
  'administrators.standing': '現在の状態',
  'administrators.actions': '操作',
  'administrators.sponsor-groups': 'スポンサー グループを選択',
  'administrators.sponsor-groups-text':
    'スポンサー グループに属する管理者は、スポンサー ポータルにもサインインできます。',
  'administrators.unlock': 'ロックを解除',
  'administrators.set-password': 'パスワードを設定',
  'administrators.set-password-title': '{name} のパスワードを設定',
  'administrators.set-password-text':
    '本人だけに伝わる方法で知らせてください。次回のサインイン時に変更が必要です。このアカウントのすべてのセッションは、ただちに終了します。',
  'administrators.reset-factor': '2 段階認証をリセット',
  'administrators.reset-factor-title': '{name} の 2 段階認証をリセットしますか?',
  'administrators.reset-factor-text':
    '{name} の認証アプリと回復コードは使用できなくなり、すべてのセッションが終了します。2 段階認証を設定し直すまでは、パスワードだけでサインインできます。依頼しているのが {name} 本人であることを確認してください。',
  'administrators.enable': '有効にする',
  'administrators.disable': '無効にする',
  'administrators.disable-title': '{name} を無効にしますか?',
  'administrators.disable-text':
    '{name} は、アカウントが再び有効になるまでサインインできません。開いているセッションはただちに終了し、その間、このアカウントの API キーも使用できません。',
  'administrators.end-sessions': 'すべてのセッションを終了',
  'administrators.end-sessions-title': '{name} のすべてのセッションを終了しますか?',
  'administrators.end-sessions-text':
    '{name} はすべての場所でサインアウトされます。もう一度サインインできます。',
  'administrators.delete': '削除',
  'administrators.delete-title': '{name} を削除しますか?',
  'administrators.delete-text':
    'アカウント、そのセッション、API キーは削除され、元に戻せません。{name} が行った操作は監査に残ります。すべてを残すには、削除ではなく無効にしてください。',
  'administrators.added': '{name} を追加しました。',
  'administrators.changed': '{name} を保存しました。',
  'administrators.enabled': '{name} は再びサインインできます。',
  'administrators.disabled': '{name} はサインインできなくなりました。',
  'administrators.unlocked': '{name} のロックを解除しました。',
  'administrators.password-set': '{name} に新しいパスワードを設定しました。',
  'administrators.factor-reset': '{name} はパスワードだけでサインインします。',
  'administrators.sessions-ended': '{name} をすべての場所でサインアウトしました。',
  'administrators.deleted': '{name} を削除しました。',
  'administrators.help-roles': 'ロール',
  'administrators.help-roles-text':
    '自分より多くの操作を許可するロールを付与することはできません。ここでは、自分のアカウントを変更または削除することもできません。サインインできる最後のスーパー管理者は、スーパー管理者のままになります。',
  'administrators.help-locked': 'ロックされたアカウント',
  'administrators.help-locked-text':
    'パスワードを数回間違えると、アカウントはロックされ、ロック時間は間違えるたびに長くなります。ロックは自動的に解除されます。「ロックを解除」を使用すると、すぐに解除されます。サーバーでコマンドを実行できる担当者は、「foyer admins unlock」を使用できます。',
} as const;
