// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: '此信箱沒有以此地址傳送的權限',
    meaning:
      '寄件者 (From) 地址不是已登入的信箱，也未獲授與以該地址傳送的權限。若要使用別名，必須變更租用戶的設定。',
    remedy: '請以信箱 {mailbox} 本身的地址傳送，或授與該地址的「傳送為」權限。',
  },
  'sender-invalid': {
    title: '寄件者地址無效',
    meaning: '伺服器無法解讀 MAIL FROM 中的地址。',
    remedy: '請在程式的郵件設定中更正寄件者 (From) 地址。',
  },
  'sender-domain-unregistered': {
    title: '寄件者的網域不屬於此租用戶',
    meaning: 'Exchange Online 只從租用戶已驗證擁有權的網域傳送郵件。',
    remedy: '請從已驗證的網域傳送，或要求租用戶管理員新增此網域。',
  },
  'sender-restricted': {
    title: 'Microsoft 已限制此寄件者',
    meaning: '此信箱傳送了疑似垃圾郵件的內容，已列入受限制的實體清單。',
    remedy: '請查明原因，再於 Microsoft Defender 的「受限制的實體」中解除限制。',
  },
  'sender-mailbox-full': {
    title: '信箱 {mailbox} 已滿',
    meaning: '每封郵件的複本都會保留在「寄件備份」中；一旦占滿空間，就無法再傳送。',
    remedy: '請清空「寄件備份」，或為其設定保留原則。',
  },
  'mailbox-logon-failure': {
    title: '應用程式無法開啟信箱 {mailbox}',
    meaning: '登入正常，但信箱存放區拒絕存取。此回應看似暫時性錯誤，實際上並非如此。',
    remedy: '請授與應用程式此信箱的權限；最多可能需要一小時才會生效。',
  },
  'recipient-invalid': {
    title: '收件者地址無效',
    meaning: '伺服器無法解讀此地址。',
    remedy: '請更正收件者的地址。',
  },
  'recipient-not-found': {
    title: '收件者不存在',
    meaning: '收件者的伺服器沒有此信箱，或該網域不接收郵件。',
    remedy: '請檢查收件者地址的拼字。',
  },
  'recipient-restricted': {
    title: '收件者不接受此寄件者的郵件',
    meaning: '群組或信箱只接受特定的寄件者，或封鎖了此寄件者。',
    remedy: '請要求收件者的管理員允許此寄件者。',
  },
  'recipient-mailbox-full': {
    title: '收件者的信箱已滿',
    meaning: '在騰出空間之前，該信箱無法接收郵件。',
    remedy: '請以其他方式聯絡收件者；Foyer 會在一段時間內持續重試。',
  },
  'too-many-recipients': {
    title: '郵件的收件者人數超過伺服器的上限',
    meaning: 'Exchange Online 預設的上限為 500 位，租用戶可能設定得更少。',
    remedy: '請分成幾次傳送。',
  },
  'message-too-large': {
    title: '郵件大小超過伺服器的上限',
    meaning: '附件在傳送時會增大約三分之一；信箱的預設上限為 35 MB。',
    remedy: '請移除最大的附件後再傳送。',
  },
  'message-malformed': {
    title: '伺服器無法解讀此郵件',
    meaning: '標頭或格式違反郵件規範，例如有兩個 From 地址，或只使用 LF 換行。',
    remedy: '請修正產生此郵件的程式。',
  },
  'message-rejected': {
    title: '收件者端拒絕了郵件內容或寄件者的網域',
    meaning: '郵件被視為垃圾郵件，或寄件者的網域未通過 SPF、DKIM 或 DMARC。',
    remedy: '請檢查寄件者網域的 SPF、DKIM 和 DMARC 記錄。',
  },
  'transport-rule-rejected': {
    title: '郵件流程規則拒絕了此郵件',
    meaning: '此郵件符合寄件者端或收件者端管理員所設定的規則。',
    remedy: '請要求拒絕郵件那一端的管理員查看 Exchange 的郵件流程規則。',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft 已因垃圾郵件封鎖此寄件者',
    meaning: '此帳戶所傳送的內容被判定為垃圾郵件，或此帳戶是新帳戶且尚未驗證。',
    remedy: '請查明傳送了什麼內容，再於 Microsoft Defender 的「受限制的實體」中解除封鎖。',
  },
  'concurrency-limit': {
    title: '信箱的同時連線數過多',
    meaning: '不論由誰連線，Exchange Online 只允許一個信箱同時有三個連線。',
    remedy: '請找出還有什麼透過信箱 {mailbox} 傳送；Foyer 會維持自己的連線數並重試。',
  },
  'message-rate-limit': {
    title: '信箱的傳送速度超過上限',
    meaning: 'Exchange Online 允許一個信箱每分鐘傳送 30 封郵件。',
    remedy: '請稍候；每分鐘請勿傳送超過 30 封郵件，大量郵件請改用其他信箱。',
  },
  'recipient-rate-limit': {
    title: '信箱已達每日收件者人數上限',
    meaning: 'Exchange Online 允許一個信箱在 24 小時內傳送給 10,000 位收件者，租用戶可能設定得更少。',
    remedy: '請等候計數下降；如果並未打算傳送這麼多郵件，請檢查信箱是否遭到濫用。',
  },
  'recipient-receive-limit': {
    title: '收件者一小時內收到的郵件超過上限',
    meaning: '一個信箱每小時最多接收 3,600 封郵件，其中來自同一寄件者的最多三分之一。',
    remedy: '請等候一小時，Foyer 會自動重試。',
  },
  'tenant-external-rate-limit': {
    title: '租用戶已達每日外部收件者人數上限',
    meaning: '上限隨授權數量增加；試用租用戶為 5,000 位。',
    remedy: '請等候計數下降，或要求租用戶管理員查看是什麼傳送了這麼多郵件。',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft 已封鎖租用戶傳送郵件',
    meaning: '可疑的郵件過多，或租用戶是新建立的且傳送量過大。',
    remedy: '請要求租用戶管理員找出遭入侵的帳戶，再請 Microsoft 支援服務解除封鎖。',
  },
  'ip-throttled': {
    title: 'Microsoft 正在限制此 IP 位址的傳送速度',
    meaning: '此位址在短時間內傳送過多郵件，或信譽不佳。',
    remedy: '請稍候；如果持續發生，請找出還有什麼從此位址傳送。',
  },
  'ip-blocked': {
    title: '寄件者的 IP 位址已列入封鎖清單',
    meaning: '伺服器會拒絕來自此位址的所有內容。',
    remedy: '請將此位址從回應所指明的清單中移除。',
  },
  'session-timeout': {
    title: '{host} 結束了時間過長或閒置過久的工作階段',
    meaning: 'Exchange 會在數分鐘沒有命令，或總時間達到約十分鐘後，結束工作階段。',
    remedy: '請重新連線；會保留工作階段的程式，應在閒置四分鐘後將其結束。',
  },
  'server-transient': {
    title: '{host} 目前無法處理',
    meaning: '伺服器端發生錯誤，通常會自行恢復。',
    remedy: '請稍候，Foyer 會自動重試。',
  },
  unknown: {
    title: '不是 Foyer 已知的問題',
    meaning: '從已取得的資訊中，看不出符合任何已知的原因。',
    remedy: '請在 Microsoft Learn 搜尋伺服器回應的原文。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
