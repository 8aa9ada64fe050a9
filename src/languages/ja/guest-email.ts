// Guest Access › Guest Email Settings.
export const GUEST_EMAIL_WORDS = {
  'guest-email.purpose': 'ゲストとスポンサーにメールを送信するかどうかと、その差出人を設定します。',
  'guest-email.sending': '送信',
  'guest-email.enabled': 'ゲストへのメール通知を有効にする',
  'guest-email.enabled-hint':
    'オフの場合、ゲストとスポンサーには何も送信されません。テスト メールは送信できます。',
  'guest-email.from': '既定の「差出人」メール アドレス',
  'guest-email.from-hint': '空の場合、SMTP 設定のメールボックスを使用します。',
  'guest-email.sender': 'スポンサーがいるゲストに関するメールの差出人',
  'guest-email.reply-to-sponsor': '既定のアドレスから送信し、返信先をスポンサーにする',
  'guest-email.reply-to-sponsor-hint': '追加の権限は不要で、返信はスポンサーに届きます。',
  'guest-email.from-sponsor': 'スポンサーのメール アドレスから送信する (スポンサーがいる場合)',
  'guest-email.from-sponsor-hint':
    'Exchange Online では、すべてのスポンサーのメールボックスに対する Send As 権限が必要です。',
  'guest-email.default-only': '常に既定のアドレスから送信する',
  'guest-email.default-only-hint': '返信もこのアドレスに届きます。',
  'guest-email.organization': '組織名',
  'guest-email.organization-hint': '差出人、件名、およびメールと案内用紙の先頭に表示されます。',
  'guest-email.saved': '保存しました。次のメールから適用されます。',
  'guest-email.no-mailbox': 'まだメールを送信できません',
  'guest-email.no-mailbox-text':
    'SMTP サーバーに、送信に使用するメールボックスが設定されていません。先に設定してください。',
  'guest-email.send-as': 'Send As 権限が付与されるまで、Exchange Online はこのメールを拒否します',
  'guest-email.from-differs':
    'メールの差出人は {from} ですが、Foyer は {mailbox} としてサインインします。Exchange Online は、{from} に対する Send As 権限が付与されている場合にのみ、このメールを受け付けます。',
  'guest-email.sponsor-needs-send-as':
    'メールの差出人はスポンサーですが、Foyer は {mailbox} としてサインインします。Exchange Online は、それぞれのスポンサーのメールボックスに対する Send As 権限が付与されている場合にのみ、このメールを受け付けます。権限のないスポンサーからのメールは拒否されます。',
  'guest-email.the-mailbox': '別のメールボックス',
  'guest-email.run-this':
    'Exchange Online の管理者が、アドレスごとに 1 回実行します。反映まで数分、最大 1 時間かかります。',
  'guest-email.test': 'テスト メールの送信',
  'guest-email.test-text': '架空のゲストについてのメールを、保存済みの設定で送信します。',
  'guest-email.kind': 'メール',
  'guest-email.kind-guest-credentials': '資格情報 (ゲスト宛て)',
  'guest-email.kind-guest-password-reset': '新しいパスワード (ゲスト宛て)',
  'guest-email.kind-guest-expiry': '期限切れの事前通知 (ゲスト宛て)',
  'guest-email.kind-sponsor-summary': '一覧 (スポンサー宛て)',
  'guest-email.kind-extension-request': '延長の申し込み (スポンサー宛て)',
  'guest-email.kind-password-reminder': 'パスワードのリマインダー (ネットワーク ユーザー宛て)',
  'guest-email.to': '宛先',
  'guest-email.send-test': 'テスト メールを送信',
  'guest-email.test-sent': '{address} にテスト メールを送信します。',
  'guest-email.test-not-sent': '送信されていません',
  'guest-email.help-send-as': 'Send As とは',
  'guest-email.help-send-as-text':
    'Exchange Online の「メールボックス所有者として送信する」(Send As) 権限です。あるメールボックスから、別のメールボックスのアドレスで送信できるようになります。この権限がない場合、差出人 (From) がサインインしたメールボックスと異なるメールは、5.2.252 または 5.7.60 で拒否されます。返信先 (Reply-To) には権限は不要です。',
  'guest-email.help-reply-to': 'From ではなく Reply-To を使用する理由',
  'guest-email.help-reply-to-text':
    '既定のアドレスから送信し、Reply-To をスポンサーにしたメールは、すべての確認を通過し、ゲストの返信もスポンサーに届きます。そのため、通常はこの方法を選択します。',
  'guest-email.help-alarms': 'アラーム',
  'guest-email.help-alarms-text':
    'この設定は、ゲストとスポンサーへのメールに適用されます。Foyer のアラームは管理者に送信されます。',
} as const;
