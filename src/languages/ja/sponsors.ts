// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
export const SPONSOR_WORDS = {
  'sponsors.purpose': 'スポンサー ポータルでゲスト アカウントを作成し、管理する担当者です。',
  'sponsors.add': 'スポンサーを追加',
  'sponsors.add-purpose': 'スポンサー ポータルにサインインする担当者です。この管理画面には入れません。',
  'sponsors.empty': 'スポンサーはまだいません',
  'sponsors.empty-text': 'スポンサーは、グループが許可する範囲で、自分のゲストのアカウントを作成します。',
  'sponsors.group': 'グループ',
  'sponsors.no-group': 'グループなし',
  'sponsors.administrator': '管理者',
  'sponsors.display-name-hint': 'ゲストへのメールに表示されます。',
  'sponsors.email-hint': 'ゲストの返信、コピー、一覧の送信先です。',
  'sponsors.groups-text':
    '実行できる操作は、グループによって決まります。どのグループにも属していない場合は、何も実行できません。',
  'sponsors.in-groups': '所属するグループ',
  'sponsors.group-disabled': 'このグループは無効で、現在は何も許可しません。',
  'sponsors.is-administrator': 'これは管理者 ({role}) です。ここではスポンサー グループのみを選択できます。',
  'sponsors.to-administrator': '管理者のページを開く',
  'sponsors.delete-also':
    'このスポンサーが作成したゲスト アカウントは残り、すべてのアカウントを管理する担当者が引き続き管理します。',
  'sponsors.help-groups': 'スポンサー グループ',
  'sponsors.help-groups-text':
    '複数のグループに属する場合は、いずれかのグループが許可する操作を実行できます。変更は、サインイン中のスポンサーにもただちに適用されます。',
  'sponsors.help-administrators': 'スポンサーを兼ねる管理者',
  'sponsors.help-administrators-text':
    '管理者は、グループに追加するとスポンサーになります。管理者を開き、スポンサー グループを選択してください。1 つのアカウントで両方に入れるようになります。',
  'sponsors.help-password': '最初のパスワード',
  'sponsors.help-password-text':
    '本人だけに伝わる方法でスポンサーに知らせてください。初回サインイン時に変更が必要です。',
} as const;
