// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: '尚未設定伺服器',
    meaning: '由於未設定郵件伺服器，程式連線到自己所在的電腦，或根本沒有連線。',
    remedy: '請輸入伺服器。若使用 Exchange Online，伺服器為 smtp.office365.com，連接埠 587。',
  },
  'dns-not-found': {
    title: '找不到 {host} 的位址',
    meaning: 'DNS 伺服器回應此名稱不存在，或找不到此名稱。',
    remedy: '請檢查 {host} 的拼字；如果正確，請檢查這部電腦所查詢的 DNS 伺服器。',
  },
  'dns-temporary-failure': {
    title: 'DNS 伺服器未回應 {host} 的查詢',
    meaning: '無法解析名稱：無法連線到 DNS 伺服器，或 DNS 伺服器負載過重。容器中經常沒有可用的 DNS 伺服器。',
    remedy: '請確認這部電腦能連線到 DNS 伺服器，然後再測試一次。',
  },
  'tcp-refused': {
    title: '{host} 拒絕了連接埠 {port} 的連線',
    meaning: '對方立即回應此連接埠沒有服務：連接埠錯誤，或遭防火牆拒絕。',
    remedy: '請檢查連接埠：Exchange Online 使用 587 接收郵件。如果正確，請向網路管理員確認是什麼拒絕了連線。',
  },
  'tcp-connect-timeout': {
    title: '無法連線到 {host} 的連接埠 {port}',
    meaning: '沒有任何回應。防火牆捨棄封包或缺少路由時，會出現這種情形。',
    remedy: '請要求網路管理員允許這部電腦透過 TCP {port} 連線到 {host}，或提供應使用的 Proxy。',
  },
  'ipv6-unavailable': {
    title: '嘗試以 IPv6 連線到 {host}，但這部電腦無法使用 IPv6',
    meaning: '此名稱有 IPv6 位址，但這部電腦沒有可用的 IPv6 路由。',
    remedy: '請讓程式使用 IPv4，或為這部電腦提供可用的 IPv6 路由。',
  },
  'wrong-port': {
    title: '{host} 不在連接埠 {port} 接收郵件',
    meaning: 'Exchange Online 透過連接埠 587 與 STARTTLS 接收來自程式的郵件，不會接聽 465。',
    remedy: '請將連接埠設為 587，加密設為 STARTTLS。',
  },
  'socket-reset': {
    title: '與 {host} 的連線遭到中斷',
    meaning: '連線已建立，但在沒有任何訊息的情況下結束：可能是防火牆、防毒軟體或伺服器本身所造成。',
    remedy: '請再試一次；如果再次發生，請向網路管理員確認是什麼中斷了與 {host} 的連線。',
  },
  'socket-timeout': {
    title: '{host} 停止回應',
    meaning: '連線已建立，但未在時限內收到回應。',
    remedy: '請再試一次；如果再次發生，請向網路管理員確認是否有裝置檢查此連線。',
  },
  'proxy-auth-required': {
    title: 'Proxy {proxy} 要求使用者名稱和密碼',
    meaning: 'Proxy 回應 407：未提供認證，或認證錯誤。',
    remedy: '請輸入 Proxy 的使用者名稱和密碼，或將這部電腦設為不需登入 Proxy。',
  },
  'proxy-forbidden': {
    title: 'Proxy {proxy} 不允許此連線',
    meaning: '依 Proxy 的規則遭到拒絕。許多 Proxy 只允許 CONNECT 至連接埠 443，因此會拒絕 587 的郵件。',
    remedy: '請要求網路管理員允許 CONNECT 至 {host} 的連接埠 {port}。',
  },
  'proxy-unreachable': {
    title: '無法連線到 Proxy {proxy}',
    meaning: '失敗發生在前往 Proxy 的途中，尚未要求連線到伺服器。',
    remedy: '請檢查 Proxy 的名稱和連接埠，然後向網路管理員確認 Proxy 是否正在執行。',
  },
  'proxy-bad-gateway': {
    title: 'Proxy 有回應，但其後端沒有回應',
    meaning: '途中的閘道傳回自己的錯誤，而不是伺服器的回應。',
    remedy: '請向網路管理員確認 Proxy 為何無法連線到 {host}。',
  },
  'proxy-unreachable-authority': {
    title: '無法透過 Proxy 連線到權杖端點',
    meaning: '已連線到 Proxy，但 Proxy 無法連線到 Microsoft 的登入伺服器。',
    remedy: '請要求網路管理員讓 Proxy 能連線到 {host} 的連接埠 443。',
  },
  'tls-untrusted-ca': {
    title: '{host} 的憑證簽發者 ({issuer}) 不受信任',
    meaning:
      '受信任的憑證中沒有此憑證授權單位、伺服器未傳送中繼憑證，或中間的裝置出示了自己的憑證。{leftOut}{intercepted}',
    remedy:
      '請查看憑證鏈結。如果憑證授權單位屬於您自己的 Proxy 或防火牆，請信任其根憑證；如果沒有人認得，可能有第三方正在攔截通訊。',
  },
  'tls-cert-expired': {
    title: '{host} 的憑證已到期 (到期日 {validTo})',
    meaning: '憑證尚未更新，或這部電腦的時鐘不正確。',
    remedy: '請檢查這部電腦的時鐘；如果正確，{host} 的管理員必須更新憑證。',
  },
  'tls-cert-not-yet-valid': {
    title: '{host} 的憑證尚未生效 (生效日 {validFrom})',
    meaning: '這部電腦的時鐘可能較慢。',
    remedy: '請使用 NTP 校正這部電腦的時鐘。',
  },
  'tls-host-mismatch': {
    title: '出示的憑證不屬於 {host}',
    meaning: '伺服器的名稱不同，或是中間有其他裝置代為回應，例如網路登入頁面 (captive portal)。',
    remedy: '請輸入憑證所屬的名稱；如果 {host} 正確，請向網路管理員確認是什麼代為回應。',
  },
  'tls-ca-lacks-role': {
    title: '憑證授權單位的憑證已儲存但未使用：缺少「基礎架構」用途，或已停用',
    meaning: '憑證必須已啟用，且設為「基礎架構」的信任用途，才會用於對外連線。{authority}',
    remedy: '請為已儲存的憑證指派「基礎架構」用途，並將其啟用。',
  },
  'tls-cert-revoked': {
    title: '{host} 的憑證已撤銷',
    meaning: '憑證授權單位透過 OCSP 或撤銷清單 (CRL) 表示，此憑證不得再受信任。',
    remedy: '請勿繼續連線；{host} 的管理員必須安裝新的憑證。',
  },
  'tls-cert-status-unavailable': {
    title: '無法確認 {host} 的憑證是否已撤銷',
    meaning:
      '無法連線到憑證授權單位的 OCSP 回應程式或撤銷清單 (CRL)，或其內容已過期，而目前的設定要求必須確認憑證未撤銷。',
    remedy:
      '請讓這部電腦能連線到憑證授權單位的 OCSP 回應程式和撤銷清單，或將憑證狀態的查詢設為「查詢 (無回應時允許)」。',
  },
  'tls-version-too-old': {
    title: '需要 TLS 1.2 或更新版本，但其中一方只支援較舊的版本',
    meaning: 'Exchange Online 拒絕 TLS 1.0 和 1.1，Foyer 也是如此。',
    remedy: '請更新程式、其 Java 或 .NET，或作業系統，以使用 TLS 1.2 或更新版本。',
  },
  'tls-handshake-aborted': {
    title: '{host} 中斷了 TLS 交握',
    meaning: '連線在加密之前就已結束。檢查 TLS 的裝置或負載過重的伺服器會造成這種情形。',
    remedy:
      '請再試一次；如果再次發生，請向網路管理員確認是否有裝置檢查與 {host} 之間的 TLS，並要求將其排除在檢查之外。',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} 在連接埠 {port} 上先以純文字通訊',
    meaning: '程式一開始就使用 TLS，但在此連接埠上是由伺服器先回應，STARTTLS 之後才開始 TLS。',
    remedy: '請將連接埠 {port} 的加密設為 STARTTLS (在許多程式中是關閉「secure」或「SSL」)。',
  },
  'starttls-not-offered': {
    title: '{host} 未提供加密',
    meaning: 'Exchange Online 一律提供 STARTTLS：中間的裝置將其移除，或回應的是其他伺服器。',
    remedy:
      '請向網路管理員確認防火牆是否檢查與 {host} 之間的 SMTP (Cisco：「fixup」、「ESMTP inspection」)，並要求將其排除在檢查之外。',
  },
  'starttls-required': {
    title: '{host} 要求先加密',
    meaning: '程式嘗試在未使用 TLS 的情況下登入或傳送。',
    remedy: '請將加密設為 STARTTLS。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
