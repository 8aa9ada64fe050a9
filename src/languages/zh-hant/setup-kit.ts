// The one page that a link to the set-up kit opens, for the administrator of the tenant.
export const SETUP_KIT_WORDS = {
  'setup-kit.title': '準備 Microsoft 365 以傳送郵件',
  'setup-kit.lead':
    '設定 Foyer 的人員請您允許一個應用程式以一個信箱的身分傳送郵件。您所需的一切都在此頁面上，且不會要求您提供任何祕密。',
  'setup-kit.works-until': '此頁面可使用至 {until}。',
  'setup-kit.what-for': '用途',
  'setup-kit.in-exchange': '在 Exchange Online 中',
  'setup-kit.run':
    '請儲存指令碼，然後以 Exchange 系統管理員身分在 PowerShell 中執行。加上 -WhatIf 時，只會顯示將變更的內容，不會進行任何變更。',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': '傳回結果',
  'setup-kit.send-result': '請貼上指令碼的輸出，或 result.txt 的內容。其中不含任何祕密。',
  'setup-kit.submit': '傳送結果',
  'setup-kit.thanks-good': '謝謝您。一切均已正確設定，您已完成。',
  'setup-kit.thanks-bad': '已收到。仍有不正確的項目：請參閱下方說明，然後傳送新的結果。',
  'setup-kit.ended-title': '此連結已無法使用',
  'setup-kit.ended': '連結已到期或已撤回。請向傳送連結給您的人員要求新的連結。',
} as const;
