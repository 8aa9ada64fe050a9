// What the set-up kit finds in a result.
export const JA_FINDING_WORDS = {
  'This is the result of the undo script.': 'これは取り消しスクリプトの結果です。',
  'To set up, run the set-up script.': '設定するには、セットアップ スクリプトを実行してください。',
  'The script ran with -WhatIf and changed nothing.':
    'スクリプトは -WhatIf を付けて実行されたため、何も変更していません。',
  'Run it without -WhatIf.': '-WhatIf を付けずに実行してください。',
  'The set-up script has run to its end.': 'セットアップ スクリプトは最後まで実行されました。',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    'スクリプトを作り直すか、SMTP の設定を修正してください。',
  'The script was for the application {one}, the settings name {other}.':
    'スクリプトはアプリケーション {one} 用ですが、設定では {other} です。',
  'The script was for the tenant {one}, the settings name {other}.':
    'スクリプトはテナント {one} 用ですが、設定では {other} です。',
  'The script was for {one}, the settings name {other}.':
    'スクリプトは {one} 用ですが、設定では {other} です。',
  "{one} is an alias; the mailbox's primary address is {other}.":
    '{one} はエイリアスです。メールボックスのプライマリ アドレスは {other} です。',
  'Put the primary address into the SMTP settings, and make the script anew.':
    'プライマリ アドレスを SMTP の設定に入力し、スクリプトを作り直してください。',
  "{one} is the mailbox's primary address.": '{one} はメールボックスのプライマリ アドレスです。',
  'Exchange does not know the application.': 'Exchange にこのアプリケーションが登録されていません。',
  'Run the set-up script (again).': 'セットアップ スクリプトを (もう一度) 実行してください。',
  "Exchange's registration is of another application, {one}.":
    'Exchange に登録されているのは別のアプリケーション {one} です。',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange にはオブジェクト ID {one} で登録されていますが、これはクライアント ID です。',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange にはオブジェクト ID {one} で登録されていますが、トークンが示すのは {other} です。',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    'エンタープライズ アプリケーションのオブジェクト ID と -ReplaceServicePrincipal を指定して、スクリプトをもう一度実行してください。',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange には {one} として登録されています。トークンとの比較は接続テストで行います。',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange には {one} として登録されており、トークンも同じ値を示しています。',
  'Exchange calls the registration valid.': 'Exchange はこの登録を有効としています。',
  'Exchange calls the registration invalid.': 'Exchange はこの登録を無効としています。',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    'アプリケーションが Entra に残っているか確認し、登録を削除してからスクリプトをもう一度実行してください。',
  'Authenticated SMTP is on for {one}.': '{one} で認証済み SMTP がオンになっています。',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    '{one} が従う組織の設定で、認証済み SMTP がオンになっています。',
  'Authenticated SMTP is off for {one}.': '{one} で認証済み SMTP がオフになっています。',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    '{one} が従う組織の設定で、認証済み SMTP がオフになっています。',
  'Turn it on for this mailbox; its setting wins.':
    'このメールボックスでオンにしてください。メールボックスの設定が優先されます。',
  'The token carries {one}.': 'トークンに {one} が含まれています。',
  'The token does not carry {one}.': 'トークンに {one} が含まれていません。',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    'Entra で、Office 365 Exchange Online の {one} をアプリケーションの許可として追加し、管理者の同意を与えてください。',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    'トークンに {one} が含まれています。この場合、Exchange はメールボックスのアクセス許可も求めます。',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    'Entra で、アプリケーションから {one} を削除してください。RBAC for Applications には必要ありません。',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    'トークンに {one} は含まれていません。RBAC for Applications ではこれが正しい状態です。',
  'FullAccess on {one} is denied to the application, and denial wins.':
    '{one} への FullAccess がアプリケーションに対して拒否されています。拒否が優先されます。',
  'Remove the denial.': '拒否を削除してください。',
  'The application has FullAccess on {one}.': 'アプリケーションは {one} に対する FullAccess を持っています。',
  'The application has no FullAccess on {one}.':
    'アプリケーションは {one} に対する FullAccess を持っていません。',
  'The application may send as {one}.': 'アプリケーションは {one} として送信できます。',
  'The application may not send as {one}.': 'アプリケーションは {one} として送信できません。',
  '{role} holds for {one}, by the scope {other}.':
    '{role} は、スコープ {other} により {one} に適用されています。',
  '{role} is assigned, but not for {one}.': '{role} は割り当てられていますが、{one} には適用されません。',
  '{role} is not assigned.': '{role} が割り当てられていません。',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} は組織全体にも割り当てられています。アプリケーションは誰としてでも送信できます。',
  'Remove the assignment that has no scope.': 'スコープのない割り当てを削除してください。',
  'The application also has FullAccess on {one}, which this model does not need.':
    'アプリケーションは {one} に対する FullAccess も持っていますが、この方式では必要ありません。',
  'Take it away.': '削除してください。',
} as const;
