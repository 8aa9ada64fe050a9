// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: 'サーバーが設定されていません',
    meaning:
      'メール サーバーが設定されていないため、プログラムは自分自身のマシンに接続したか、どこにも接続していません。',
    remedy: 'サーバーを入力してください。Exchange Online の場合は smtp.office365.com、ポート 587 です。',
  },
  'dns-not-found': {
    title: '{host} のアドレスが見つかりません',
    meaning: 'DNS サーバーは、この名前は存在しない、または見つからないと応答しました。',
    remedy:
      '{host} のつづりを確認してください。正しい場合は、このマシンが問い合わせる DNS サーバーを確認してください。',
  },
  'dns-temporary-failure': {
    title: 'DNS サーバーが {host} の問い合わせに応答しませんでした',
    meaning:
      '名前を解決できませんでした。DNS サーバーに到達できないか、DNS サーバーが過負荷になっています。コンテナーでは DNS サーバーが設定されていないことがよくあります。',
    remedy: 'このマシンから DNS サーバーに到達できることを確認し、もう一度テストしてください。',
  },
  'tcp-refused': {
    title: '{host} がポート {port} への接続を拒否しました',
    meaning:
      'このポートでは待ち受けていないという応答がすぐに返されました。ポートが間違っているか、ファイアウォールが拒否しています。',
    remedy:
      'ポートを確認してください。Exchange Online は 587 でメールを受け付けます。正しい場合は、何が接続を拒否しているかをネットワーク担当者に確認してください。',
  },
  'tcp-connect-timeout': {
    title: '{host} のポート {port} に接続できません',
    meaning:
      '応答がありませんでした。ファイアウォールがパケットを破棄している場合や、経路がない場合にこの状態になります。',
    remedy:
      'このマシンから {host} への TCP {port} を許可するか、経由するプロキシを教えてもらうよう、ネットワーク担当者に依頼してください。',
  },
  'ipv6-unavailable': {
    title: '{host} に IPv6 で接続しようとしましたが、このマシンでは IPv6 を使用できません',
    meaning: 'この名前には IPv6 アドレスがありますが、このマシンには使用できる IPv6 の経路がありません。',
    remedy:
      'プログラムが IPv4 を使用するように設定するか、このマシンで IPv6 の経路を使用できるようにしてください。',
  },
  'wrong-port': {
    title: '{host} はポート {port} ではメールを受け付けません',
    meaning:
      'Exchange Online は、プログラムからのメールをポート 587 と STARTTLS で受け付けます。465 では待ち受けていません。',
    remedy: 'ポートを 587 に、暗号化を STARTTLS に設定してください。',
  },
  'socket-reset': {
    title: '{host} との接続が切断されました',
    meaning:
      '確立していた接続が、何の通知もなく終了しました。ファイアウォール、ウイルス対策ソフトウェア、またはサーバー自体が原因です。',
    remedy:
      'もう一度お試しください。繰り返し発生する場合は、何が {host} への接続を切断しているかをネットワーク担当者に確認してください。',
  },
  'socket-timeout': {
    title: '{host} が応答しなくなりました',
    meaning: '接続は確立していましたが、時間内に応答がありませんでした。',
    remedy:
      'もう一度お試しください。繰り返し発生する場合は、この接続を検査する機器があるかどうかをネットワーク担当者に確認してください。',
  },
  'proxy-auth-required': {
    title: 'プロキシ {proxy} がユーザー名とパスワードを要求しています',
    meaning: 'プロキシが 407 を返しました。資格情報が渡されていないか、間違っています。',
    remedy:
      'プロキシのユーザー名とパスワードを入力するか、このマシンをプロキシ認証の対象外にしてもらってください。',
  },
  'proxy-forbidden': {
    title: 'プロキシ {proxy} がこの接続を許可していません',
    meaning:
      'プロキシの規則により拒否されました。多くのプロキシは CONNECT をポート 443 にしか許可しないため、587 のメールは拒否されます。',
    remedy: '{host} のポート {port} への CONNECT を許可するよう、ネットワーク担当者に依頼してください。',
  },
  'proxy-unreachable': {
    title: 'プロキシ {proxy} に到達できません',
    meaning: 'サーバーへの接続を要求する前の、プロキシまでの経路で失敗しています。',
    remedy:
      'プロキシの名前とポートを確認し、プロキシが動作しているかどうかをネットワーク担当者に確認してください。',
  },
  'proxy-bad-gateway': {
    title: 'プロキシは応答していますが、その先が応答していません',
    meaning: '経路上のゲートウェイが、サーバーの応答の代わりに自身のエラーを返しました。',
    remedy: 'プロキシから {host} に到達できない理由を、ネットワーク担当者に確認してください。',
  },
  'proxy-unreachable-authority': {
    title: 'プロキシ経由でトークン エンドポイントに到達できません',
    meaning: 'プロキシには到達しましたが、プロキシが Microsoft のサインイン サーバーに接続できませんでした。',
    remedy:
      'プロキシから {host} のポート 443 に到達できるようにするよう、ネットワーク担当者に依頼してください。',
  },
  'tls-untrusted-ca': {
    title: '{host} の証明書の発行元 ({issuer}) は信頼されていません',
    meaning:
      'この認証局が信頼できる証明書にないか、サーバーが中間証明書を送信していないか、途中の機器が独自の証明書を提示しています。{leftOut}{intercepted}',
    remedy:
      '証明書チェーンを確認してください。認証局が自社のプロキシまたはファイアウォールのものであれば、そのルート証明書を信頼してください。誰にも心当たりがない場合は、第三者が通信を傍受しているおそれがあります。',
  },
  'tls-cert-expired': {
    title: '{host} の証明書の有効期限が切れています (期限 {validTo})',
    meaning: '証明書が更新されていないか、このマシンの時計が間違っています。',
    remedy:
      'このマシンの時計を確認してください。正しい場合は、{host} の管理者が証明書を更新する必要があります。',
  },
  'tls-cert-not-yet-valid': {
    title: '{host} の証明書はまだ有効になっていません (開始日 {validFrom})',
    meaning: 'このマシンの時計が遅れている可能性があります。',
    remedy: 'このマシンの時計を NTP で合わせてください。',
  },
  'tls-host-mismatch': {
    title: '提示された証明書は {host} のものではありません',
    meaning:
      'サーバーの名前が異なるか、キャプティブ ポータルなど途中にあるものがサーバーの代わりに応答しています。',
    remedy:
      '証明書に記載されている名前を入力してください。{host} が正しい場合は、何が代わりに応答しているかをネットワーク担当者に確認してください。',
  },
  'tls-ca-lacks-role': {
    title:
      '認証局の証明書は保存されていますが、使用されていません。「インフラストラクチャ」の用途がないか、無効になっています',
    meaning:
      '証明書は、有効で、かつ「インフラストラクチャ」で信頼されている場合にのみ、送信接続に使用されます。{authority}',
    remedy: '保存されている証明書に「インフラストラクチャ」の用途を割り当て、有効にしてください。',
  },
  'tls-cert-revoked': {
    title: '{host} の証明書は失効しています',
    meaning: '認証局が、OCSP または失効リスト (CRL) で、この証明書を信頼してはならないと通知しています。',
    remedy: '接続を続行しないでください。{host} の管理者が新しい証明書をインストールする必要があります。',
  },
  'tls-cert-status-unavailable': {
    title: '{host} の証明書が失効しているかどうかを確認できませんでした',
    meaning:
      '認証局の OCSP レスポンダーまたは失効リスト (CRL) に到達できないか、内容が古くなっています。現在の設定では、失効していないことの確認が必須です。',
    remedy:
      'このマシンから認証局の OCSP レスポンダーと失効リストに到達できるようにするか、証明書の状態の確認を「確認する (応答がない場合は許可)」に設定してください。',
  },
  'tls-version-too-old': {
    title: 'TLS 1.2 以降が必要ですが、一方がそれより古いバージョンしか使用できません',
    meaning: 'Exchange Online は TLS 1.0 と 1.1 を拒否します。Foyer も同様です。',
    remedy:
      'TLS 1.2 以降を使用するように、プログラム、その Java または .NET、またはオペレーティング システムを更新してください。',
  },
  'tls-handshake-aborted': {
    title: '{host} が TLS ハンドシェイクを中断しました',
    meaning:
      '暗号化される前に接続が終了しました。TLS を検査する機器や、過負荷のサーバーが原因でこの状態になります。',
    remedy:
      'もう一度お試しください。繰り返し発生する場合は、{host} への TLS を検査する機器があるかどうかをネットワーク担当者に確認し、検査の対象外にするよう依頼してください。',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} はポート {port} では平文で通信を開始します',
    meaning:
      'プログラムが最初から TLS を開始しましたが、このポートではサーバーが先に応答し、STARTTLS の後に TLS が始まります。',
    remedy:
      'ポート {port} の暗号化を STARTTLS に設定してください (多くのプログラムでは「secure」または「SSL」をオフにします)。',
  },
  'starttls-not-offered': {
    title: '{host} が暗号化に対応していません',
    meaning:
      'Exchange Online は常に STARTTLS を提示します。途中の機器が STARTTLS を取り除いたか、別のサーバーが応答しています。',
    remedy:
      'ファイアウォールが {host} への SMTP を検査しているかどうか (Cisco の場合は「fixup」または「ESMTP インスペクション」) をネットワーク担当者に確認し、検査の対象外にするよう依頼してください。',
  },
  'starttls-required': {
    title: '{host} は先に暗号化を開始するよう要求しています',
    meaning: 'プログラムが TLS を使用せずにサインインまたは送信しようとしました。',
    remedy: '暗号化を STARTTLS に設定してください。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
