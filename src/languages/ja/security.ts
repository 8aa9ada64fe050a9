// Settings › Security.
export const SECURITY_WORDS = {
  'security.purpose': '管理者のパスワードの条件と、サインインを維持できる時間です。',
  'security.policy': 'パスワード ポリシー',
  'security.policy-text':
    'パスワードを設定するときに適用されます。使用中のパスワードは、変更されるまでそのまま使用できます。',
  'security.minimum-length': '最小の長さ',
  'security.minimum-length-hint': '8 から 128 まで。記号や数字よりも、長さのほうが効果的です。',
  'security.characters': '文字',
  'security.refuses-common': 'よく使われるパスワードを拒否する',
  'security.refuses-common-hint':
    '攻撃者が最初に試す約 50,000 個のパスワード、その変形、および 123456789012 のような連続した文字列。',
  'security.history': '再使用できないパスワード',
  'security.history-hint': '0 から 24 まで。使用中のパスワードは、常に再使用できません。',
  'security.passwords': '個',
  'security.lifetime': 'パスワードの有効期間',
  'security.lifetime-hint': '1 から 3650 まで。空の場合、期限はありません。',
  'security.days': '日',
  'security.sessions': 'セッション',
  'security.sessions-text': '先に来た期限が適用されます。その後、もう一度サインインが必要です。',
  'security.idle': '操作がないセッションを終了するまでの時間',
  'security.idle-hint': '5 から 1440 まで',
  'security.sponsor-idle': 'スポンサー ポータルで操作がないセッションを終了するまでの時間',
  'security.sponsor-idle-hint': '1 から 240 まで。終了の 1 分前に、使用中かどうかをページで確認します。',
  'security.minutes': '分',
  'security.absolute': 'すべてのセッションを終了するまでの時間',
  'security.absolute-hint': '1 から 168 まで。操作中かどうかは問いません',
  'security.hours': '時間',
  'security.no': 'いいえ',
  'security.when': 'セッションの時間は、開いているセッションにもただちに適用されます。',
  'security.saved': '保存しました。今後適用されます。',
  'security.help-length': '数字や記号の規則がないのはなぜですか?',
  'security.help-length-text':
    'そのような規則があると、パスワードは似通ったものになり、覚えにくくなります。NIST (SP 800-63B) は、代わりに長さと、よく試されるパスワードの一覧による確認を求めています。',
  'security.help-lifetime': 'パスワードに期限は必要ですか?',
  'security.help-lifetime-text':
    'NIST は推奨していません。期限があると、1 文字だけ変える人が多くなるためです。社内規則で求められる場合に設定してください。Cisco ISE では 45 日です。',
} as const;
