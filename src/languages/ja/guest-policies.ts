// Guest Access › Guest Username and Password Policy.
export const GUEST_POLICY_WORDS = {
  'guest-policies.purpose': 'ゲストのユーザー名とパスワードの作成方法と条件です。',
  'guest-policies.known': '既知のゲストのユーザー名',
  'guest-policies.source': '作成元',
  'guest-policies.source-name': '姓と名',
  'guest-policies.source-name-hint':
    '名の最初の文字と姓を使用します。名前がわからない場合は、アドレスを使用します。',
  'guest-policies.source-email': 'メール アドレス',
  'guest-policies.source-email-hint':
    'アドレス全体を使用します。アドレスがわからない場合は、名前を使用します。',
  'guest-policies.minimum-length': '最小の長さ',
  'guest-policies.username-length-hint': '1 から 64 まで。短い名前には数字が追加されます。',
  'guest-policies.random': 'ランダムなユーザー名',
  'guest-policies.random-text': '名前もアドレスもわからないゲスト用です。6 文字以上になります。',
  'guest-policies.minimum-letters': '英字',
  'guest-policies.minimum-digits': '数字',
  'guest-policies.minimum-specials': '記号',
  'guest-policies.minimum-lowercase': '小文字',
  'guest-policies.minimum-uppercase': '大文字',
  'guest-policies.minimum-hint': '最小の個数。0 から 16 まで',
  'guest-policies.password': 'パスワード',
  'guest-policies.password-length-hint': '4 から 128 まで',
  'guest-policies.specials': '記号として扱う文字',
  'guest-policies.specials-hint':
    '最初の記号が、パスワードのまとまりの区切りになります。< > / , % とスペースは使用できません。',
  'guest-policies.lifetime': 'パスワードの有効期間',
  'guest-policies.lifetime-hint': '1 から 3650 まで。空の場合、アカウントの期限まで有効です。',
  'guest-policies.when': '今後作成されるものに適用されます。既存のアカウントは変わりません。',
  'guest-policies.saved': '保存しました。今後作成されるものに適用されます。',
  'guest-policies.examples': '現在の設定で作成される例',
  'guest-policies.examples-text': '保存済みのポリシーによる例です。実際には使用されていません。',
  'guest-policies.example-known': '{name}、{address}',
  'guest-policies.example-random': 'ランダムなユーザー名',
  'guest-policies.example-passwords': 'パスワード',
  'guest-policies.help-known': '既知のゲスト',
  'guest-policies.help-known-text':
    '名前は、どのキーボードでも入力できる文字で表記されます。2 名のゲストの名前が同じになる場合、2 人目の名前には番号が付きます。読みを特定できない日本語の名前には、ランダムなユーザー名が付きます。',
  'guest-policies.help-random': 'ランダムなユーザー名',
  'guest-policies.help-random-text':
    '見間違えにくい音節と数字で作成されます。スポンサー グループで、先頭に付く文字を設定できます。',
  'guest-policies.help-readable': 'パスワードがこの形式である理由',
  'guest-policies.help-readable-text':
    'ゲストはスマートフォンで入力し、スポンサーは読み上げて伝えます。音節と数字のまとまりは読み上げやすく、組み合わせが非常に多いため推測できません。間違いが続くと、アカウントはロックされます。',
} as const;
