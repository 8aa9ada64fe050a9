// What each kind of alarm is called, what happened, and the one thing to do next. Filled in with what a look saw; where a
// cause of a failure is known, its own words tell what to do.
export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': '用戶端密碼即將到期',
  'alarm-kind.text-client-secret-expiring':
    '應用程式 {application} 的用戶端密碼將於 {date} 到期，剩餘{days, plural, =0 {不到一天} other { # 天}}。',
  'alarm-kind.remedy-client-secret-expiring':
    '請在 Entra 的「應用程式註冊」›「憑證及祕密」建立新的用戶端密碼，然後在「管理 › 系統 › SMTP 伺服器」輪替 (或執行「foyer smtp rotate」)。舊的用戶端密碼到期後，郵件會停止傳送。',
  'alarm-kind.name-client-secret-expired': '用戶端密碼已到期',
  'alarm-kind.text-client-secret-expired':
    '應用程式 {application} 的用戶端密碼已於 {date} 到期，無法再用來傳送郵件。',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {最快的方法：先前的認證仍保留，有效至 {standbyUntil}，請在「管理 › 系統 › SMTP 伺服器」切換回該認證 (或執行「foyer smtp standby switch-back」)。之後再從容處理：} other {}}請在 Entra 的「應用程式註冊」›「憑證及祕密」建立新的用戶端密碼，並在「管理 › 系統 › SMTP 伺服器」輸入 (或執行「foyer smtp save」)。等候中的郵件隨後會傳送。',
  'alarm-kind.name-client-secret-refused': '用戶端密碼因到期而遭拒絕',
  'alarm-kind.text-client-secret-refused':
    'Microsoft 表示應用程式 {application} 的用戶端密碼已到期，{hasDate, select, yes {但此處輸入的到期日是 {date}} other {而此處未輸入到期日}}。郵件正在等候。',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {最快的方法：先前的認證仍保留，有效至 {standbyUntil}，請在「管理 › 系統 › SMTP 伺服器」切換回該認證 (或執行「foyer smtp standby switch-back」)。之後再從容處理：} other {}}請在 Entra 的「應用程式註冊」›「憑證及祕密」建立新的用戶端密碼，並在「管理 › 系統 › SMTP 伺服器」連同到期日一併輸入 (或執行「foyer smtp save」)。等候中的郵件隨後會傳送。',
  'alarm-kind.name-client-certificate-expiring': '用戶端憑證即將到期',
  'alarm-kind.text-client-certificate-expiring':
    '應用程式 {application} 用來登入的憑證將於 {date} 到期，剩餘{days, plural, =0 {不到一天} other { # 天}}。',
  'alarm-kind.remedy-client-certificate-expiring':
    '請在 Entra 的「應用程式註冊」›「憑證及祕密」上傳新的憑證，然後在「管理 › 系統 › SMTP 伺服器」輪替 (或執行「foyer smtp rotate」)。舊的憑證到期後，郵件會停止傳送。',
  'alarm-kind.name-client-certificate-expired': '用戶端憑證已到期',
  'alarm-kind.text-client-certificate-expired':
    '應用程式 {application} 用來登入的憑證已於 {date} 到期，無法再用來傳送郵件。',
  'alarm-kind.remedy-client-certificate-expired':
    '請在 Entra 的「應用程式註冊」›「憑證及祕密」上傳新的憑證，並在「管理 › 系統 › SMTP 伺服器」輸入 (或執行「foyer smtp save」)。等候中的郵件隨後會傳送。',
  'alarm-kind.name-trusted-certificate-expiring': '受信任的憑證即將到期',
  'alarm-kind.text-trusted-certificate-expiring':
    '受信任的憑證「{certificate}」將於 {date} 到期，剩餘{days, plural, =0 {不到一天} other { # 天}}。',
  'alarm-kind.remedy-trusted-certificate-expiring':
    '請在「管理 › 憑證」新增接替的憑證 (或執行「foyer trust add」)，並在不再需要此憑證時將其刪除。',
  'alarm-kind.name-trusted-certificate-expired': '受信任的憑證已到期',
  'alarm-kind.text-trusted-certificate-expired':
    '受信任的憑證「{certificate}」已於 {date} 到期。憑證鏈結需要此憑證的伺服器，已不再受信任。',
  'alarm-kind.remedy-trusted-certificate-expired':
    '請在「管理 › 憑證」新增接替的憑證 (或執行「foyer trust add」)，並刪除此憑證。',
  'alarm-kind.name-token-request-failing': '權杖要求失敗',
  'alarm-kind.text-token-request-failing': '自 {since} 起，{node} 無法取得信箱的權杖：{title}郵件正在等候。',
  'alarm-kind.name-smtp-authentication-failing': 'SMTP 驗證失敗',
  'alarm-kind.text-smtp-authentication-failing':
    '自 {since} 起，信箱無法從 {node} 登入伺服器：{title}郵件正在等候。',
  'alarm-kind.name-mail-failing': '郵件傳送失敗',
  'alarm-kind.text-mail-failing': '自 {since} 起，郵件無法從 {node} 送達伺服器：{title}郵件正在等候。',
  'alarm-kind.name-mail-throttled': '郵件傳送速度受限',
  'alarm-kind.text-mail-throttled':
    '自 {since} 起，伺服器限制 {node} 的傳送速度：{title}郵件正在等候，稍後會傳送。',
  'alarm-kind.name-mail-backlog': '郵件積壓',
  'alarm-kind.text-mail-backlog':
    '最舊的郵件應於 {since} 傳送，已延遲 {minutes, plural, other {# 分鐘}}；有 {count, plural, other {# 封郵件}}正在等候。',
  'alarm-kind.remedy-mail-backlog':
    '請查看「概觀」：其中說明郵件等候的原因，以及佇列預計何時清空 (或執行「foyer doctor」)。',
  'alarm-kind.name-mailbox-limit-near': '信箱傳送額度即將用盡',
  'alarm-kind.text-mailbox-limit-near':
    'Exchange Online 允許 {mailbox} 一天傳送給 {limit} 位收件者，已使用 {used} 位 ({percent}%)。超出的郵件會等候。',
  'alarm-kind.remedy-mailbox-limit-near':
    '請在日誌中找出大量傳送的來源，並擱置或取消不需要的郵件。超過上限的郵件，明天會自動傳送。',
  'alarm-kind.name-messages-failing': '郵件遭永久拒絕',
  'alarm-kind.text-messages-failing': '一小時內有 {count, plural, other {# 封郵件}}遭永久拒絕。',
  'alarm-kind.remedy-messages-failing': '請開啟日誌並篩選「失敗」：每封郵件都會說明原因和處理方式。',
  'alarm-kind.name-mail-not-configured': '尚未設定郵件',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {無法讀取 SMTP 設定。{reason} } other {沒有 SMTP 設定。}}{count, plural, =0 {沒有等候中的郵件。} other {有 # 封郵件正在等候。}}',
  'alarm-kind.remedy-mail-not-configured':
    '請在「管理 › 系統 › SMTP 伺服器」輸入設定 (或執行「foyer smtp save」)。若是在還原之後，請一併放回該資料庫的密封金鑰。等候中的郵件隨後會傳送。',
  'alarm-kind.name-nothing-sent': '長時間未傳送郵件',
  'alarm-kind.text-nothing-sent':
    '最後一封郵件是在 {hours, plural, other {# 小時}}前傳送的。過去四週內，兩封郵件的間隔從未超過 {usual, plural, other {# 小時}}。',
  'alarm-kind.remedy-nothing-sent':
    '請查明將郵件交給 Foyer 的程式是否仍在執行。如果這段期間本來就沒有郵件，請確認此警報。',
  'alarm-kind.name-disk-space-low': '磁碟空間不足',
  'alarm-kind.text-disk-space-low':
    '在 {node} 上，{place} 的可用空間為 {megabytes} MB ({percent}%)。沒有空間時，無法接受郵件。',
  'alarm-kind.remedy-disk-space-low': '請釋出此磁碟的空間，或擴充磁碟。',
  'alarm-kind.name-database-unreachable': '無法連線到資料庫',
  'alarm-kind.text-database-unreachable':
    '自 {since} 起，{node} 無法連線到資料庫：{reason} 目前不接受郵件，也不傳送郵件。',
  'alarm-kind.remedy-database-unreachable': '請在該電腦上執行「foyer doctor」：會指出資料庫沒有回應的原因。',
  'alarm-kind.name-clock-skew': '時鐘不正確',
  'alarm-kind.text-clock-skew':
    '{node} 的時鐘比{other, select, database {資料庫} other {權杖端點}}的時鐘{way, select, ahead {快} other {慢}} {seconds, plural, other {# 秒}}。',
  'alarm-kind.remedy-clock-skew': '請使用 NTP 同步兩部電腦的時鐘。',
  'alarm-kind.name-guest-purge-overdue': '訪客帳戶清除逾期',
  'alarm-kind.text-guest-purge-overdue': '已到期訪客帳戶的清除，原定於 {since} 執行，但尚未執行。',
  'alarm-kind.remedy-guest-purge-overdue':
    '請在「訪客存取 › 訪客帳戶清除原則」按「立即清除」(或執行「foyer guests purge」)：若失敗，會說明原因。',
  'alarm-kind.name-alarm-channel-failing': '警報無法送達',
  'alarm-kind.text-alarm-channel-failing':
    '傳送到「{channel}」已連續失敗 {count, plural, other {# 次}}：{reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    '請開啟「警報設定」，查看此管道最近的傳送記錄，並使用「傳送測試」。',
  'alarm-kind.name-alarm-mail-refused': '警報郵件遭拒',
  'alarm-kind.text-alarm-mail-refused':
    '寄件者為 {sender} 的最近 {count, plural, other {# 封}}警報郵件無法送達，最後一封的收件者為 {address}：{reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    '若是寄件者遭拒，請授予信箱以該地址傳送的權限 (Send As)，或在「警報設定」的「警報通知」中選擇其他寄件者；在此之前，警報會由信箱寄出。若是收件地址遭拒，請加以更正。',
  'alarm-kind.name-sign-in-lockouts': '登入遭鎖定',
  'alarm-kind.text-sign-in-lockouts':
    '有 {count, plural, other {# 個使用者名稱或雙重驗證}}因登入失敗次數過多而遭鎖定。',
  'alarm-kind.remedy-sign-in-lockouts':
    '請在稽核中查看這些登入的來源。若有人因失誤遭鎖定，可執行「foyer admins unlock」解除鎖定。',
} as const;
