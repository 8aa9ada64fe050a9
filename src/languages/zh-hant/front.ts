// The first page of the server.
export const FRONT_WORDS = {
  'front.title': '歡迎',
  'front.guests':
    '您是訪客嗎？請連線到紙條或電子郵件上所寫的 Wi-Fi 網路，並在那裡以您的使用者名稱和密碼登入。',
  'front.sponsors': '發起人入口網站',
  'front.sponsors-text': '建立並管理訪客帳戶。',
  'front.password': '網路密碼',
  'front.password-text': '變更您的網路帳戶密碼。',
  'front.administrators': '管理',
  'front.administrators-text': '郵件、警示、設定。',
} as const;
