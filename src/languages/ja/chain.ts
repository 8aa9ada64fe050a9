// Show chain of a server.
export const CHAIN_WORDS = {
  'chain.purpose':
    'Foyer が接続したときにサーバーが送信する証明書と、信頼されているかどうか、信頼されていない場合はその理由です。',
  'chain.server': 'サーバー',
  'chain.host': 'ホスト',
  'chain.encryption': '暗号化',
  'chain.tls': '最初から TLS',
  'chain.starttls': 'STARTTLS (SMTP)',
  'chain.ask': 'チェーンを表示',
  'chain.asking': '{host} に問い合わせています…',
  'chain.look-again': '結果を表示',
  'chain.nothing-sent': '{host} のポート {port} から証明書が送信されませんでした',
  'chain.nothing-sent-text':
    'ホストとポート、経路上のプロキシ、およびサーバーが STARTTLS を必要としているかどうかを確認してください。',
  'chain.sends': '{host} から {count, plural, other {# 個の証明書}}が送信されました',
  'chain.choose': 'インポートする証明書を選択してください。通常は最後の、認証局の証明書です。',
  'chain.choose-sent': 'サーバーが送信した証明書のいずれかを選択してください。',
  'chain.valid': '有効期間',
  'chain.trusted': '信頼済み',
  'chain.trusted-store': '信頼済み (信頼できる証明書 {name} による)',
  'chain.trusted-bundled': '信頼済み (Node.js に付属のルート {name} による)',
  'chain.trusted-system': '信頼済み (オペレーティング システムのルート {name} による)',
  'chain.untrusted': '信頼されていません',
  'chain.missing': '送信されておらず、信頼もされていないもの: {issuer}',
  'chain.standing-absent': '{issuer} は信頼できる証明書にありません。信頼する場合はインポートしてください。',
  'chain.standing-disabled': '{name} は信頼できる証明書にありますが、無効です。有効にしてください。',
  'chain.standing-without-role':
    '{name} は信頼できる証明書にありますが、「インフラストラクチャ」で信頼されていません。この用途を割り当ててください。',
  'chain.standing-missing-intermediate':
    'サーバーは自身の証明書のみを送信し、その発行元 {issuer} は信頼できる証明書にありません。サーバーが中間証明書を送信するようにしてもらうか、発行元をインポートしてください。',
  'chain.standing-self-signed':
    '{issuer} は自分自身のみを保証しています。認証局の証明書を使用するようサーバーの管理者に依頼してください。この証明書を信頼するには、以下で CA=false を許可してください。',
  'chain.import': '選択した証明書をインポート',
  'chain.import-text': '以後、ここで選択した用途で信頼されます。',
  'chain.compared':
    'SHA-256 フィンガープリントが、この認証局の所有者から知らされたものと一致することを確認しました',
  'chain.compared-hint':
    'この接続とは別の方法で確認してください。途中に第三者がいれば、どのような証明書でも送信できます。',
  'chain.not-compared': '先にフィンガープリントを照合してから、チェックを入れてください。',
  'chain.help-compare': '照合が必要な理由',
  'chain.help-compare-text':
    '途中の機器は、任意の名前で独自の証明書を提示できます。所有者から電話やイントラネットで入手したフィンガープリントと照合すると、正しい証明書かどうかを確認できます。',
} as const;
