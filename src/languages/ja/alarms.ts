// Alarms: how they are told in mails, and the pages about them.
export const ALARM_WORDS = {
  'alarms.severity-info': '情報',
  'alarms.severity-warning': '警告',
  'alarms.severity-critical': '重大',
  'alarms.mail-subject': '[Foyer] {severity}: {name}',
  'alarms.mail-subject-more': '[Foyer] {severity}: {name}、ほか {count, plural, other {# 件}}',
  'alarms.mail-remedy': '対処方法: {remedy}',
  'alarms.mail-first': '初回検出: {when}',
  'alarms.mail-over': '(解消: {when})',
  'alarms.test-note':
    'これはテストです。問題は発生していません。アラームがここに届くかどうかを確認するために送信されました。',
  'alarms.mail-why':
    '送信元: {node} の Foyer。このメールは、あなたのアカウントで「システム アラームをメールで送信する」がオンになっているか、ルールの宛先にあなたのアドレスが含まれているために送信されました。アラームを確認済みにすると、悪化したときだけ再び通知されます。',
} as const;
