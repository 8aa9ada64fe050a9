// Alarms: how they are told in mails, and the pages about them.
export const ALARM_WORDS = {
  'alarms.severity-info': '資訊',
  'alarms.severity-warning': '警告',
  'alarms.severity-critical': '重大',
  'alarms.mail-subject': '[Foyer] {severity}：{name}',
  'alarms.mail-subject-more': '[Foyer] {severity}：{name}，及其他 {count, plural, other {# 項}}',
  'alarms.mail-remedy': '處理方式：{remedy}',
  'alarms.mail-first': '首次偵測：{when}。',
  'alarms.mail-over': '解除時間：{when}。',
  'alarms.test-note': '這是測試，沒有發生任何問題。有人想確認警報是否能送達此處。',
  'alarms.mail-why':
    '此郵件由 {node} 上的 Foyer 傳送。您會收到，是因為您的帳戶已開啟「在電子郵件中包含系統警報」，或規則中列有您的地址。警報經確認後，只有在惡化時才會再次通知。',
} as const;
