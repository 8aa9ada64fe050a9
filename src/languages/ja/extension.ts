// The page that the link in a guest's expiry notice opens, and the requests as a sponsor sees them.
export const EXTENSION_WORDS = {
  'extension.open': 'ご利用期間の延長が必要ですか',
  'extension.open-text':
    'ゲスト用ネットワークのご利用期限が近づいています。訪問先の担当者に延長を申し込むことができます。',
  'extension.asked': '担当者に延長の申し込みをお知らせしました',
  'extension.asked-text':
    '{at} に延長の申し込みを受け付けました。担当者が判断します。延長された場合も、ユーザー名とパスワードは変わりません。',
  'extension.extended': 'ご利用期間が延長されました',
  'extension.extended-text': 'お手続きは必要ありません。ユーザー名とパスワードは変わりません。',
  'extension.declined': 'ご利用期間は延長されませんでした',
  'extension.declined-text':
    '延長の申し込みは承認されませんでした。ご不明な点は、訪問先の担当者にお問い合わせください。',
  'extension.ended': 'ここでは延長できません',
  'extension.ended-text':
    'ご利用期間が終了したか、ご利用が停止されています。訪問先の担当者に、新しいゲスト アクセスをご依頼ください。',
  'extension.unknown': 'このリンクは使用できません',
  'extension.unknown-text':
    'リンクが途中で切れているか、アカウントがすでに存在しない可能性があります。メールのリンクをもう一度開くか、訪問先の担当者にお問い合わせください。',
  'extension.user-name': 'ユーザー名',
  'extension.ends': 'ご利用期限',
  'extension.wish': '担当者へのコメント',
  'extension.wish-hint': 'いつまでご利用になるかなどを、{count} 文字以内で入力してください。',
  'extension.submit': '延長を申し込む',
  'guest-requests.title': '延長を申し込んだゲスト',
  'guest-requests.guest': 'ゲスト',
  'guest-requests.ends': '有効期限',
  'guest-requests.asked': '申し込み日時',
  'guest-requests.wish': 'コメント',
  'guest-requests.decide': '延長/拒否',
  'guest-requests.extend': '延長',
  'guest-requests.extend-of': 'アカウント {name} を延長',
  'guest-requests.decline': '拒否',
  'guest-requests.decline-of': '{name} の申し込みを拒否',
  'guest-requests.declined': '申し込みを拒否しました。アカウントの有効期限は変わりません。',
  'guest-requests.batches': 'アカウントの一括作成',
} as const;
