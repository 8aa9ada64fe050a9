// The one page that a link to the set-up kit opens, for the administrator of the tenant.
export const SETUP_KIT_WORDS = {
  'setup-kit.title': 'Microsoft 365 をメール用に準備する',
  'setup-kit.lead':
    'Foyer を設定している担当者から、1 つのアプリケーションが 1 つのメールボックスとしてメールを送信できるようにする依頼が届いています。必要なものはすべてこのページにあり、シークレットの入力を求めることはありません。',
  'setup-kit.works-until': 'このページは {until} まで使用できます。',
  'setup-kit.what-for': '対象',
  'setup-kit.in-exchange': 'Exchange Online での作業',
  'setup-kit.run':
    'スクリプトを保存し、Exchange 管理者として PowerShell で実行してください。-WhatIf を付けると、変更される内容を表示するだけで、何も変更しません。',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': '結果を返送する',
  'setup-kit.send-result':
    'スクリプトの出力、または result.txt の内容を貼り付けてください。シークレットは含まれていません。',
  'setup-kit.submit': '結果を送信',
  'setup-kit.thanks-good': 'ありがとうございます。すべて正しく設定されています。作業は完了です。',
  'setup-kit.thanks-bad':
    '受信しました。まだ正しくない項目があります。以下を確認し、新しい結果を送信してください。',
  'setup-kit.ended-title': 'このリンクは使用できなくなりました',
  'setup-kit.ended':
    '有効期限が切れたか、取り消されました。リンクを送った担当者に、新しいリンクを依頼してください。',
} as const;
