// What the set-up kit finds in a result.
export const ZH_HANT_FINDING_WORDS = {
  'This is the result of the undo script.': '這是復原指令碼的結果。',
  'To set up, run the set-up script.': '若要設定，請執行設定指令碼。',
  'The script ran with -WhatIf and changed nothing.': '指令碼是以 -WhatIf 執行的，未變更任何項目。',
  'Run it without -WhatIf.': '請不要加上 -WhatIf 再執行。',
  'The set-up script has run to its end.': '設定指令碼已執行完畢。',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    '請重新產生指令碼，或更正 SMTP 設定。',
  'The script was for the application {one}, the settings name {other}.':
    '指令碼是針對應用程式 {one}，設定中則是 {other}。',
  'The script was for the tenant {one}, the settings name {other}.':
    '指令碼是針對租用戶 {one}，設定中則是 {other}。',
  'The script was for {one}, the settings name {other}.': '指令碼是針對 {one}，設定中則是 {other}。',
  "{one} is an alias; the mailbox's primary address is {other}.": '{one} 是別名；信箱的主要地址是 {other}。',
  'Put the primary address into the SMTP settings, and make the script anew.':
    '請將主要地址填入 SMTP 設定，並重新產生指令碼。',
  "{one} is the mailbox's primary address.": '{one} 是信箱的主要地址。',
  'Exchange does not know the application.': 'Exchange 不認識此應用程式。',
  'Run the set-up script (again).': '請 (再次) 執行設定指令碼。',
  "Exchange's registration is of another application, {one}.": 'Exchange 中登錄的是另一個應用程式 {one}。',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange 中登錄的物件識別碼是 {one}，這其實是用戶端識別碼。',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange 中登錄的物件識別碼是 {one}；權杖所示為 {other}。',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    '請以 -ReplaceServicePrincipal 和企業應用程式的物件識別碼再次執行指令碼。',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange 中登錄為 {one}。連線測試會與權杖比對。',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange 中登錄為 {one}，權杖所示也相同。',
  'Exchange calls the registration valid.': 'Exchange 表示此登錄有效。',
  'Exchange calls the registration invalid.': 'Exchange 表示此登錄無效。',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    '請確認應用程式仍存在於 Entra，再移除登錄並重新執行指令碼。',
  'Authenticated SMTP is on for {one}.': '{one} 已開啟已驗證的 SMTP。',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    '{one} 所遵循的組織設定已開啟已驗證的 SMTP。',
  'Authenticated SMTP is off for {one}.': '{one} 已關閉已驗證的 SMTP。',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    '{one} 所遵循的組織設定已關閉已驗證的 SMTP。',
  'Turn it on for this mailbox; its setting wins.': '請為此信箱開啟；以信箱的設定為準。',
  'The token carries {one}.': '權杖包含 {one}。',
  'The token does not carry {one}.': '權杖不包含 {one}。',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    '請在 Entra 中將 Office 365 Exchange Online 的 {one} 新增為應用程式權限，並授與管理員同意。',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    '權杖包含 {one}：Exchange 會因此另外要求信箱權限。',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    '請在 Entra 中從應用程式移除 {one}；RBAC for Applications 不需要它。',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    '權杖不包含 {one}，使用 RBAC for Applications 時應當如此。',
  'FullAccess on {one} is denied to the application, and denial wins.':
    '應用程式對 {one} 的 FullAccess 遭到拒絕，而拒絕優先。',
  'Remove the denial.': '請移除該拒絕。',
  'The application has FullAccess on {one}.': '應用程式對 {one} 具有 FullAccess。',
  'The application has no FullAccess on {one}.': '應用程式對 {one} 沒有 FullAccess。',
  'The application may send as {one}.': '應用程式可以 {one} 的身分傳送。',
  'The application may not send as {one}.': '應用程式不可以 {one} 的身分傳送。',
  '{role} holds for {one}, by the scope {other}.': '{role} 依範圍 {other} 適用於 {one}。',
  '{role} is assigned, but not for {one}.': '{role} 已指派，但不適用於 {one}。',
  '{role} is not assigned.': '{role} 尚未指派。',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} 也指派給整個組織：應用程式可以任何人的身分傳送。',
  'Remove the assignment that has no scope.': '請移除沒有範圍的指派。',
  'The application also has FullAccess on {one}, which this model does not need.':
    '應用程式對 {one} 也具有 FullAccess，此模式不需要。',
  'Take it away.': '請將它移除。',
} as const;
