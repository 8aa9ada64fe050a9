// Words for what can be wrong at the token endpoint: tenant, application, credential, request, policy.
import type { CauseWords } from '../cause-words.ts';

export const TOKEN_CAUSE_WORDS = {
  'tenant-malformed': {
    title: '租用戶識別碼的格式不正確',
    meaning: '權杖端點位址中的值既不是 GUID，也不是網域；常見的原因是貼上了 URL 的一部分。',
    remedy: '請在 Entra 應用程式的「概觀」頁面複製目錄 (租用戶) 識別碼。',
  },
  'tenant-missing': {
    title: '要求中未指定租用戶',
    meaning: '應用程式必須登入特定的租用戶。「common」、「organizations」或空白都無法指定租用戶。',
    remedy: '請將權杖端點中的「common」換成您自己的租用戶識別碼。',
  },
  'tenant-not-found': {
    title: '此雲端中沒有租用戶 {tenantId}',
    meaning: '識別碼或網域錯誤，或租用戶位於 Microsoft 的其他雲端。',
    remedy:
      '請將租用戶識別碼與應用程式「概觀」頁面上的目錄 (租用戶) 識別碼比對，並確認雲端與租用戶所在的雲端相同。',
  },
  'tenant-decommissioned': {
    title: '租用戶 {tenantId} 已關閉或遭封鎖',
    meaning: 'Microsoft 知道此租用戶，但已不再為其提供服務。',
    remedy: '請向 Microsoft 支援服務詢問租用戶的狀態。',
  },
  'tenant-restricted': {
    title: '公司網路不允許登入此租用戶',
    meaning: '途中的 Proxy 套用了 Microsoft 的租用戶限制，而此租用戶不在允許清單中。',
    remedy: '請要求網路管理員將租用戶 {tenantId} 加入 Proxy 的租用戶限制。',
  },
  'cross-cloud': {
    title: '租用戶位於 Microsoft 的其他雲端',
    meaning: '所要求的登入伺服器不屬於租用戶所在的雲端 (GCC High 和 DoD 為 .us，中國為 .cn)。',
    remedy: '請將雲端設為建立租用戶時所在的雲端。',
  },
  'app-not-found': {
    title: '應用程式 {clientId} 不在租用戶 {tenantId} 中',
    meaning: '用戶端識別碼錯誤、屬於其他租用戶，或是從未替換的預留位置。',
    remedy: '請將用戶端識別碼與應用程式「概觀」頁面上的應用程式 (用戶端) 識別碼比對。',
  },
  'app-disabled': {
    title: '應用程式 {clientId} 已停用',
    meaning: '有人關閉了此應用程式的登入，或 Microsoft 因濫用而將其關閉。',
    remedy: '請在 Entra 的「企業應用程式」中開啟該應用程式的「屬性」，將「為使用者啟用登入?」設為「是」。',
  },
  'service-principal-missing': {
    title: '應用程式 {clientId} 在租用戶中沒有服務主體',
    meaning: '應用程式存在於其他地方，但尚未獲准進入此租用戶。',
    remedy: '請要求租用戶管理員同意此應用程式。',
  },
  'consent-missing': {
    title: '尚未同意應用程式所要求的權限',
    meaning: '權限已列出但管理員尚未同意，或權限根本尚未列出。',
    remedy: '請在 Entra 應用程式的「API 權限」中授與管理員同意。',
  },
  'app-role-not-assigned': {
    title: '應用程式未獲指派資源的角色',
    meaning: '資源只接受已指派給它的應用程式。',
    remedy: '請要求租用戶管理員將應用程式指派給資源，再授與管理員同意。',
  },
  'resource-not-found': {
    title: '租用戶中沒有範圍所指定的資源',
    meaning: '範圍拼字錯誤、屬於其他雲端，或租用戶沒有 Exchange Online。',
    remedy:
      '請將範圍設為 https://outlook.office365.com/.default；如果已是如此，租用戶需要 Exchange Online 授權。',
  },
  'resource-disabled': {
    title: '資源在租用戶中已停用',
    meaning: '訂用帳戶已過期，或管理員已將其關閉。',
    remedy: '請要求租用戶管理員檢查訂用帳戶，並在「企業應用程式」中啟用 Office 365 Exchange Online。',
  },
  'client-credential-missing': {
    title: '要求中沒有用戶端密碼',
    meaning: '要求中的用戶端密碼為空白，或名稱錯誤。',
    remedy: '請輸入用戶端密碼，然後再測試一次。',
  },
  'client-secret-invalid': {
    title: '用戶端密碼不正確',
    meaning:
      '常見的原因是複製了「祕密識別碼」而不是「值」、使用了其他應用程式的用戶端密碼，或途中遺漏了字元。',
    remedy: '請貼上用戶端密碼的「值」，而不是「祕密識別碼」；如果已無法顯示，請建立新的用戶端密碼。',
  },
  'client-secret-expired': {
    title: '用戶端密碼已到期',
    meaning: 'Entra 中有此用戶端密碼，但已超過到期日。{typedExpiry}',
    remedy: '請在 Entra 的「憑證及祕密」中建立新的用戶端密碼，並輸入其「值」和到期日。',
  },
  'certificate-not-registered': {
    title: '憑證未註冊到應用程式',
    meaning: 'Entra 中此應用程式沒有具備此指紋的金鑰，或其金鑰已失效。',
    remedy: '請在 Entra「憑證及祕密」的「憑證」中，上傳此憑證的公開部分。',
  },
  'certificate-key-unsupported': {
    title: 'Entra 不接受此憑證的金鑰類型',
    meaning: 'Entra 登入接受 RSA 金鑰，不接受橢圓曲線金鑰。',
    remedy: '請製作使用 2048 位元以上 RSA 金鑰的憑證，並將其公開部分上傳到 Entra。',
  },
  'client-certificate-unusable': {
    title: '無法使用憑證或其私密金鑰',
    meaning: '兩者不相符、金鑰不是 RSA，或複雜密碼錯誤。',
    remedy: '請重新輸入憑證、私密金鑰和複雜密碼。',
  },
  'assertion-file-unreadable': {
    title: '無法讀取同盟判斷提示 (assertion) 檔案',
    meaning: '應寫入此檔案的平台尚未寫入，或 Foyer 沒有讀取權限。',
    remedy: '請檢查判斷提示檔案的路徑，並確認執行 Foyer 的帳戶可以讀取該檔案。',
  },
  'assertion-expired': {
    title: '判斷提示 (assertion) 已過期',
    meaning: '再次使用了舊的判斷提示，或電腦的時鐘較慢。',
    remedy: '請為每個要求建立新的判斷提示，並使用 NTP 校正時鐘。',
  },
  'assertion-clock-skew': {
    title: '判斷提示 (assertion) 是以錯誤的時間建立的',
    meaning: '時間誤差超過 Entra 容許的範圍：時鐘不正確，或將當地時間當成 UTC 使用。',
    remedy: '請使用 NTP 校正這部電腦的時鐘並使用 UTC，然後再測試一次。',
  },
  'assertion-audience-wrong': {
    title: '判斷提示 (assertion) 的對象不正確',
    meaning: '對象 (audience) 必須是同一租用戶的權杖端點 (若為同盟認證，則為在 Entra 中輸入的對象)。',
    remedy: '請將判斷提示的對象設為權杖端點的位址。',
  },
  'assertion-signature-invalid': {
    title: '判斷提示 (assertion) 的簽章不正確',
    meaning: '簽署所用的金鑰，不是判斷提示中指紋所對應之憑證的金鑰。',
    remedy: '請輸入與憑證相符的私密金鑰。',
  },
  'assertion-malformed': {
    title: '判斷提示 (assertion) 的格式不正確',
    meaning: '它不是權杖、指定了錯誤的應用程式，或有欄位的格式不為 Entra 所接受。',
    remedy: '請檢查判斷提示的簽發者和主體 (用戶端識別碼)、對象 (單一字串) 以及指紋標頭。',
  },
  'federated-credential-mismatch': {
    title: '應用程式沒有相符的同盟認證',
    meaning: '簽發者 (issuer)、主體 (subject) 和對象 (audience) 會逐字比對，並區分大小寫。',
    remedy: '請將判斷提示的簽發者、主體和對象複製到 Entra 的同盟認證中。',
  },
  'managed-identity-not-assigned': {
    title: '這部電腦沒有此受控識別',
    meaning: '這部電腦可以使用受控識別，但未獲指派所要求的受控識別。',
    remedy: '請將受控識別指派給這部電腦，或更正其用戶端識別碼。',
  },
  'managed-identity-unavailable': {
    title: '這部電腦無法使用受控識別',
    meaning: '169.254.169.254 沒有回應：這不是 Azure 電腦，或受到 Proxy 或防火牆阻擋。',
    remedy: '請在此使用其他認證，或讓傳送到 169.254.169.254 的要求不經過 Proxy。',
  },
  'scope-invalid': {
    title: '範圍 {scope} 不被接受',
    meaning: '範圍為空白、拼字錯誤，或指定了多個資源。',
    remedy: '請將範圍設為 https://outlook.office365.com/.default，或您所用雲端的範圍。',
  },
  'scope-not-default': {
    title: '範圍必須以 /.default 結尾',
    meaning: '應用程式會以獲授與的所有權限登入，無法要求個別的權限。',
    remedy: '請將範圍設為 https://outlook.office365.com/.default。',
  },
  'missing-parameter': {
    title: '要求中缺少參數',
    meaning: '必要的欄位為空白，或名稱錯誤。',
    remedy: '請重新輸入租用戶識別碼、用戶端識別碼、用戶端密碼和範圍，然後測試。',
  },
  'request-malformed': {
    title: 'Entra 無法解讀此要求',
    meaning: '值遭截斷、編碼錯誤，或要求在途中遭到變更。',
    remedy: '請重新輸入這些值，前後不要有空格或換行，然後測試。',
  },
  'conditional-access-blocked': {
    title: '條件式存取原則封鎖了登入',
    meaning: '對於應用程式，此類原則只能封鎖，通常是依據要求的來源位址。',
    remedy: '請在 Entra「登入記錄」的「服務主體登入」中找出該原則，並在其中允許這部電腦的位址。',
  },
  'user-sign-in-used': {
    title: '程式以使用者身分登入，但失敗',
    meaning: '回應與使用者的密碼、鎖定或多重要素驗證有關。Foyer 使用的用戶端認證流程不涉及任何使用者。',
    remedy: '請使用應用程式的用戶端認證，取代使用者名稱和密碼。',
  },
  'grant-refused': {
    title: '儲存的使用者授權已失效',
    meaning: '重新整理權杖或授權碼已過期、已使用過，或已撤銷。',
    remedy: '請在程式中重新登入，或將程式改為沒有重新整理權杖的用戶端認證流程。',
  },
  'grant-type-unsupported': {
    title: '伺服器不接受此要求權杖的方式',
    meaning: '要求必須是 POST，且 grant_type 為 client_credentials。',
    remedy: '請將程式的 OAuth 流程更正為用戶端認證流程。',
  },
  'public-client': {
    title: '應用程式註冊為公用用戶端',
    meaning: '公用用戶端不能提供用戶端密碼，也不能使用用戶端認證流程。',
    remedy: '請在 Entra 應用程式的「驗證」中，將其設為 Web 應用程式，並關閉「允許公用用戶端流程」。',
  },
  'token-request-loop': {
    title: '要求同一權杖的次數過多',
    meaning: 'Entra 會阻止在數分鐘內一再要求的程式。',
    remedy: '請等候幾分鐘，並讓程式保留權杖直到即將到期為止。',
  },
  'entra-throttled': {
    title: 'Entra 限制了要求的頻率',
    meaning: '短時間內的要求過多。',
    remedy: '請稍候，Foyer 會在 Entra 允許時重試。',
  },
  'entra-transient': {
    title: 'Entra 目前無法回應',
    meaning: 'Microsoft 端發生錯誤，通常在幾分鐘內就會恢復。',
    remedy: '請稍候，Foyer 會自動重試。',
  },
  'google-delegation-missing': {
    title: '服務帳戶無法代表信箱執行動作',
    meaning: '此用戶端 ID 和範圍 https://mail.google.com/ 缺少全網域委派，或尚未生效 (最多 24 小時)。',
    remedy:
      '請在 Google 管理控制台的「全網域委派」中，新增服務帳戶的用戶端 ID 和範圍 https://mail.google.com/。',
  },
  'google-key-invalid': {
    title: 'Google 拒絕了服務帳戶的金鑰或判斷提示 (assertion) 的時間',
    meaning: '私密金鑰錯誤或已刪除、時鐘不正確，或所代表的使用者不存在。',
    remedy: '請為服務帳戶建立新的金鑰，並使用 NTP 校正這部電腦的時鐘。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
