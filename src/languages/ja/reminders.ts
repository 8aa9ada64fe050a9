// Settings › Reminders: who is reminded, when, and who would be today.
export const REMINDER_WORDS = {
  'reminders.purpose':
    'パスワードまたはゲスト アカウントの期限が切れる前に、誰に、いつメールを送信するかの設定です。',
  'reminders.saved': '保存しました。次回の確認 (1 時間以内) から適用されます。',
  'reminders.administrators': '管理者とスポンサーのパスワード',
  'reminders.administrators-text': '有効で、メール アドレスのあるアカウントが対象です。',
  'reminders.no-lifetime':
    'パスワード ポリシーに有効期間が設定されていないため、現在、パスワードに期限はありません。',
  'reminders.to-policy': 'パスワード ポリシーを変更',
  'reminders.network-users': 'ネットワーク ユーザーのパスワード',
  'reminders.network-users-text':
    '有効で、メール アドレスがあり、期限のあるパスワードが Foyer に保管されているユーザーが対象です。',
  'reminders.guests': 'ゲスト アカウント',
  'reminders.guests-text':
    'メールによる期限切れの事前通知がオンのゲスト タイプのゲストが対象です。通知する時期は、ゲスト タイプごとに設定します。',
  'reminders.to-guest-types': 'ゲスト タイプ',
  'reminders.on': 'リマインダーを送信する',
  'reminders.first': '最初のリマインダー',
  'reminders.first-hint': '期限の何日前に送信するか。1 から 3650 まで',
  'reminders.repeats': '2 回目以降',
  'reminders.repeats-hint': '期限の何日前かを、コンマで区切って入力します。メールは 1 日に 1 通までです。',
  'reminders.unused': '一度もサインインしていないゲストにも送信する',
  'reminders.today': '本日のリマインダー',
  'reminders.today-none': '本日これから送信されるリマインダーはありません。',
  'reminders.today-count': '{count, plural, other {本日中に # 名に送信されます。}}',
  'reminders.without': 'メール アドレスがない対象者',
  'reminders.without-text':
    '{count, plural, other {期限が近づいていますが、# 名にはリマインダーを送信できません。}}',
  'reminders.first-shown': '最初の {shown, number} 名を表示しています。',
  'reminders.who': 'ユーザー名',
  'reminders.what': '対象',
  'reminders.what-administrator-password': 'アカウントのパスワード',
  'reminders.what-network-user-password': 'ネットワーク ユーザーのパスワード',
  'reminders.what-guest-account': 'ゲスト アカウント',
  'reminders.address': 'メール アドレス',
  'reminders.no-address': 'アドレスなし',
  'reminders.ends': '期限',
  'reminders.stage': 'リマインダー',
  'reminders.stage-days': '{count, plural, other {# 日前}}',
  'reminders.stage-notice': '事前通知',
  'reminders.help-once': 'リマインダーの回数',
  'reminders.help-once-text':
    '各リマインダーは 1 回だけ送信されます。Foyer が動作していなかった間のリマインダーは、後から送信されず、次の回から送信されます。パスワードを変更した場合や、アカウントが延長された場合は、新しい期限が近づくまで送信されません。',
  'reminders.help-more-time': '延長の申し込み',
  'reminders.help-more-time-text':
    'ゲストへのメールには、延長を申し込むボタンがあります。申し込みは、スポンサーにメールで通知され、スポンサー ポータルの「通知」に表示されます。',
} as const;
