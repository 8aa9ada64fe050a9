// Settings › Proxy.
export const PROXY_WORDS = {
  'proxy.purpose': 'Foyer が外部のサーバーにプロキシ経由で接続する場合の設定です。',
  'proxy.smtp':
    'メールと Microsoft 365 へのサインインには専用のプロキシ設定があり、SMTP サーバーと一緒にテストされます。',
  'proxy.webhook': 'Webhook',
  'proxy.webhook-text': 'Foyer が HTTPS でほかのシステムに通知する内容です。',
  'proxy.crl': '証明書の状態',
  'proxy.crl-text': 'OCSP レスポンダーへの問い合わせと、失効リスト (CRL) のダウンロードです。',
  'proxy.way': '接続方法',
  'proxy.none': '直接接続',
  'proxy.environment': '環境の設定に従う',
  'proxy.own': 'プロキシを経由',
  'proxy.host': 'プロキシ ホスト',
  'proxy.port': 'ポート',
  'proxy.type': '種類',
  'proxy.http': 'HTTP',
  'proxy.https': 'HTTPS (プロキシまで TLS を使用)',
  'proxy.socks5': 'SOCKS5',
  'proxy.username': 'ユーザー名',
  'proxy.password-stored': 'パスワードは保存済みです。空のままにすると保持されます。',
  'proxy.bypass': 'プロキシを使用しないホスト',
  'proxy.bypass-hint':
    '1 行に 1 つずつ入力: ホスト、*.contoso.com のようなドメイン、アドレス、または 10.0.0.0/8 のようなネットワーク',
  'proxy.saved': '保存しました。新しい接続から適用されます。',
  'proxy.help-environment': '環境の設定に従う',
  'proxy.help-environment-text':
    'Foyer を実行しているプロセスの HTTPS_PROXY、HTTP_PROXY、ALL_PROXY、NO_PROXY を使用します。',
  'proxy.help-bypass': 'プロキシを使用しないホスト',
  'proxy.help-bypass-text':
    'これらのホストには直接接続します。名前は入力されたとおりに比較され、名前解決は行われません。db.contoso.com:8443 のようにポートを付けることもできます。',
} as const;
