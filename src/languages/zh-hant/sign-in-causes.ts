// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: '{host} 接受了連線，但沒有任何回應',
    meaning:
      '伺服器應在連線後立即傳送問候訊息。可能是檢查郵件的裝置攔住了問候訊息，或伺服器要求一開始就使用 TLS (連接埠 465)。',
    remedy:
      '請再試一次；如果再次發生，請向網路管理員確認是否有裝置檢查與 {host} 之間的 SMTP，並要求將其排除在檢查之外。',
  },
  'service-unavailable': {
    title: '{host} 目前不接受連線',
    meaning: '這是伺服器本身的回應，通常在幾分鐘內就會恢復。',
    remedy: '請稍候，Foyer 會自動重試。',
  },
  'wrong-endpoint-mx': {
    title: '此伺服器用於接收寄給網域的郵件，不接受程式提交的郵件',
    meaning: 'mail.protection.outlook.com 底下的主機不提供登入。',
    remedy: '請將伺服器設為 smtp.office365.com，連接埠 587。',
  },
  'auth-mechanism-unsupported': {
    title: '{host} 不提供這種登入方式',
    meaning:
      'Exchange Online 提供 LOGIN 和 XOAUTH2，不提供 PLAIN 或 OAUTHBEARER。中間的裝置也可能隱藏了 XOAUTH2。',
    remedy: '請將驗證設為使用 XOAUTH2 的 OAuth (在 Foyer 中為「MS Exchange Online OAuth」)。',
  },
  'xoauth2-malformed': {
    title: '伺服器無法解讀 XOAUTH2 訊息',
    meaning: '使用者名稱和權杖必須以固定的格式串接，整體只以 Base64 編碼一次，並放在同一行。',
    remedy: '請修正程式建立此訊息的方式 (格式請參閱 Microsoft 的說明頁面)，或更新程式。',
  },
  'xoauth2-rejected': {
    title: '{host} 拒絕了權杖，但未說明原因',
    meaning: '許多問題都會得到相同的回應：權杖過期、缺少權限、信箱錯誤、應用程式未註冊。{tokenTime}',
    remedy: '請使用 Foyer 測試連線，Foyer 會檢查權杖並進一步查明原因。',
  },
  'xoauth2-mailbox-mismatch': {
    title: '權杖不屬於信箱 {mailbox}',
    meaning: '信箱拼字錯誤、信箱與權杖屬於不同的租用戶，或不是應用程式獲准存取的信箱。{mailboxTenant}',
    remedy: '請輸入應用程式獲准使用的信箱的完整地址。',
  },
  'token-missing-smtp-role': {
    title: '權杖中沒有 SMTP.SendAsApp',
    meaning:
      '尚未新增此權限，或尚未同意。若使用應用程式 RBAC (RBAC for Applications)，這屬於正常情形，缺少的是該信箱的 RBAC 指派。',
    remedy:
      '請在 Entra 的「API 權限」中，新增 Office 365 Exchange Online 的應用程式權限 SMTP.SendAsApp，並授與管理員同意。',
  },
  'token-wrong-audience': {
    title: '權杖的對象是 {audience}，不是 Exchange',
    meaning: '權杖的對象由範圍決定。Microsoft Graph 的權杖無法透過 SMTP 傳送郵件。',
    remedy: '請將範圍設為 https://outlook.office365.com/.default。',
  },
  'token-expires-soon': {
    title: '權杖的剩餘時間太短',
    meaning: 'High Volume Email 會拒絕大約 10 分鐘內到期的權杖。',
    remedy: '請讓程式在權杖到期前 10 分鐘更新權杖。',
  },
  'exchange-service-principal-missing': {
    title: 'Exchange 中沒有此應用程式',
    meaning: '僅在 Entra 中同意並不足夠，還必須在 Exchange Online 中註冊應用程式。',
    remedy: '請使用企業應用程式的物件識別碼，在 Exchange Online 中註冊應用程式。',
  },
  'exchange-service-principal-wrong-object-id': {
    title: '應用程式以其他物件識別碼註冊於 Exchange',
    meaning:
      '可能使用了「應用程式註冊」的物件識別碼；企業應用程式的物件識別碼與其不同，並記載於權杖中。{objectIds}',
    remedy: '請使用企業應用程式的物件識別碼，重新註冊應用程式。',
  },
  'mailbox-permission-missing': {
    title: '應用程式沒有使用信箱 {mailbox} 的權限',
    meaning: '登入正常，但應用程式沒有此信箱的權限，或授與權限還不到一小時。',
    remedy: '請授與應用程式此信箱的權限；最多可能需要一小時才會生效。',
  },
  'mailbox-unavailable': {
    title: '信箱 {mailbox} 不在 Exchange Online 中',
    meaning: '信箱不存在、沒有授權、已停用，或位於您自己的內部部署伺服器 (混合式)。',
    remedy: '請使用位於 Exchange Online 的信箱：具有授權的信箱或共用信箱。',
  },
  'smtp-auth-disabled-mailbox': {
    title: '信箱 {mailbox} 的「已驗證的 SMTP」已關閉',
    meaning: '此信箱的設定為關閉。此設定也適用於 OAuth。',
    remedy: '請為此信箱開啟「已驗證的 SMTP」。',
  },
  'smtp-auth-disabled-tenant': {
    title: '租用戶的「已驗證的 SMTP」已關閉',
    meaning: '這是 2020 年 1 月之後建立的租用戶的預設值，也適用於 OAuth。信箱本身的設定優先於此設定。',
    remedy: '請只為這個信箱開啟「已驗證的 SMTP」。',
  },
  'security-defaults-blocked': {
    title: '安全性預設值封鎖了密碼登入',
    meaning: '租用戶的安全性預設值不允許在 SMTP 中使用密碼。',
    remedy: '請使用 OAuth 取代密碼。',
  },
  'auth-policy-blocked': {
    title: '租用戶的原則封鎖了此登入',
    meaning: '驗證原則或條件式存取拒絕在 SMTP 中使用密碼，可能僅限此位置，也可能適用於所有位置。',
    remedy: '請使用 OAuth 取代密碼，或向租用戶管理員確認是哪一個原則封鎖了登入 (Entra 的「登入記錄」)。',
  },
  'basic-auth-disabled': {
    title: '密碼登入已關閉',
    meaning: 'Microsoft 或租用戶已停止在 SMTP 中使用使用者名稱和密碼。',
    remedy: '請將驗證設為 OAuth (在 Foyer 中為「MS Exchange Online OAuth」)。',
  },
  'basic-auth-rejected': {
    title: '使用者名稱或密碼遭到拒絕',
    meaning: '輸入錯誤、帳戶遭鎖定、帳戶需要多重要素驗證，或需要應用程式密碼。',
    remedy: '請檢查使用者名稱和密碼；若為 Exchange Online，請改用 OAuth。',
  },
  'federation-unreachable': {
    title: '無法連線到租用戶自己的登入伺服器',
    meaning: '此網域為同盟網域，但 Exchange 無法查詢其同盟伺服器 (AD FS)。',
    remedy: '請要求租用戶管理員檢查同盟伺服器，或改用不需同盟伺服器的應用程式 OAuth。',
  },
  'not-authenticated': {
    title: '{host} 要求先登入',
    meaning: '程式未登入就開始傳送郵件，或先前登入失敗後仍繼續執行。',
    remedy: '請在程式的郵件設定中開啟驗證，並查看先前是否有登入錯誤。',
  },
  'relay-denied': {
    title: '{host} 不轉送此寄件者的郵件',
    meaning: '若未登入，此伺服器只接受寄給自己網域的郵件，或只接受連接器所列位址的郵件。',
    remedy: '請使用 OAuth 登入 smtp.office365.com 的連接埠 587，或要求租用戶管理員修正連接器。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
