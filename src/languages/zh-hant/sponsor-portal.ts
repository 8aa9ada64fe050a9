// The frame of the sponsor portal, and what it says before it signs somebody out.
export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': '發起人入口網站',
  'sponsor-portal.sections': '區段',
  'sponsor-portal.create': '建立帳戶',
  'sponsor-portal.manage': '管理帳戶',
  'sponsor-portal.pending': '待核准帳戶',
  'sponsor-portal.notices': '通知',
  'sponsor-portal.purpose': '建立、管理和核准訪客帳戶。',
  'sponsor-portal.welcome': '歡迎',
  'sponsor-portal.idle': '{minutes, plural, other {# 分鐘}}未使用後會登出',
  'sponsor-portal.help-accounts': '各區段的內容',
  'sponsor-portal.help-accounts-text':
    '「建立帳戶」為預期的訪客建立存取。「管理帳戶」列出您可以變更的帳戶。「待核准帳戶」是自行註冊並等候您核准的訪客。「通知」顯示大量處理的結果。',
  'sponsor-portal.help-idle': '何時會登出',
  'sponsor-portal.help-idle-text':
    '超過頁尾所示的時間未使用就會登出。登出前一分鐘，頁面會詢問您是否還在。輸入文字也算使用。',
  'sponsor-portal.help-typed': '輸入的內容不會遺失',
  'sponsor-portal.help-typed-text':
    '如果在填寫表單時被登出，請在同一個視窗再次登入：除密碼和檔案外，表單內容均會保留，並會詢問您是否送出。',
  'idle.title': '您還在嗎？',
  'idle.text': '此頁面已有一段時間未使用。若沒有回應，您將被登出；您輸入的內容會保留。',
  'idle.stay': '保持登入',
} as const;
