// Problems of fields as the pages tell them; the key is what the feature says, as in English.
export const PROBLEM_WORDS = {
  'must be given': '請填寫此欄位。',
  'must not be empty': '請填寫此欄位。',
  'must be text': '請輸入文字。',
  'is too long': '內容過長，請縮短。',
  'is not valid': '無法使用此值，請檢查。',
  'must be one line of text': '其中含有換行或無法傳送的字元。請重新輸入，不要貼上。',
  'must be one line': '請只輸入一行。',
  'must not contain line breaks': '請只輸入一行。',
  'must be from {low} to {high}': '請輸入 {low} 到 {high} 之間的數字。',
  'must be a whole number from {low} to {high}': '請輸入 {low} 到 {high} 之間的整數。',
  'must be {low} or more': '請輸入 {low} 以上的值。',
  'must be {high} or less': '請輸入 {high} 以下的值。',
  'must be at least 1': '請輸入 1 以上的值。',
  'must be at most a year': '請輸入一年 (525,600 分鐘) 以下的值。',
  'must be a whole number of minutes': '請以整數輸入分鐘數。',
  'must be one of {list}': '請選擇 {list} 其中之一。',
  'must be a date such as 2027-03-15': '請輸入日期，例如 2027-03-15。',
  'is in the past': '此日期已過，請選擇較晚的日期。',
  'holds characters that cannot be seen; type it anew': '其中含有看不見的字元。請重新輸入，不要貼上。',
  'must have at most {count} characters': '請使用 {count} 個以內的字元。',
  'must have at most {count} bytes': '請使用 {count} 個以內的位元組。',
  'must have at least {count} characters': '請使用 {count} 個以上的字元。',
  'must be an address such as name@example.com': '請輸入地址，例如 name@example.com。',
  'must be a full e-mail address': '請輸入完整的電子郵件地址，包含名稱、@ 和網域。',
  'must be one address': '請只輸入一個地址。',
  'is not a mail address: {text}': '這不是電子郵件地址：{text}',
  'must name at least one recipient': '請至少指定一位收件者。',
  'has {count} recipients where {most} are possible': '請指定最多 {most} 位收件者；目前有 {count} 位。',
  'must be a language such as en or zh-Hant': '請選擇語言。',
  'must be light or dark': '請選擇淺色或深色。',
  'must be true or false': '請輸入 yes 或 no。',
  'must be left out: the password is kept elsewhere': '請留空：此使用者的密碼保存在其他地方。',
  'is the user name of line {line} too; give each user one of their own':
    '第 {line} 行也有此使用者名稱。請為每位使用者指定不同的名稱。',
  'is one more than the {count} that one import can take; leave it empty':
    '一次最多可匯入 {count} 個密碼，此處已超過。請留空，或分割檔案。',
  'must have a column User Name': '檔案必須有「User Name」欄位。',
  'cannot be given together with {other}; leave one of them out':
    '不能與 {other} 同時指定，請只指定其中一項。',
  'is taken; choose another one': '此名稱已有人使用，請選擇其他名稱。',
  'must name at least one permission': '請至少選擇一項權限。',
  'must name at least one day': '請至少選擇一天。',
  'must name at least one guest type': '請至少選擇一種訪客類型。',
  'is the only guest type of {names}; give that group another one first':
    '這是 {names} 唯一的訪客類型。請先為該群組選擇另一種類型。',
  'must name at least one location': '請至少選擇一個位置。',
  'names a guest type that does not exist': '所選的訪客類型中有已不存在的項目。請從清單中選擇。',
  'names a location that does not exist': '所選的位置中有已不存在的項目。請從清單中選擇。',
  'names a sponsor group that does not exist': '所選的發起人群組中有已不存在的項目。請從清單中選擇。',
  'must be a time such as 09:00': '請輸入時間，例如 09:00。',
  'must be a time zone such as Europe/Amsterdam': '請輸入時區，例如 Europe/Amsterdam。',
  'is longer than the longest that is allowed': '這超過了允許的最長時間。請縮短。',
  'holds one name twice': '有兩個項目的名稱相同。請變更其中一個。',
  'can be {count} at most': '最多可有 {count}。',
  'holds something that is not a permission': '請從清單中選擇。',
  'must be an id': '請從清單中選擇。',
  'holds something that a sponsor may not': '對發起人只能選擇「以發起人身分工作」。',
  'is not a sponsor': '請從清單中選擇發起人。',
  'is not the one that is shown now': '這不是目前顯示的驗證碼。請等候下一個驗證碼再輸入。',
  'is not your password': '密碼不正確，請重新輸入。',
  'is a name that is known here, or nearly; take something else':
    '此處已知的名稱或相近的名稱最先會被猜中，請改用其他內容。',
  'is among the first that anybody tries, or nearly; take something else':
    '這個密碼或非常相近的密碼，是最先會被嘗試的密碼之一，請改用其他密碼。',
  'was used before; take a new one': '以前曾經使用過，請使用新的。',
  'must be a host name or IP address, without a port': '請輸入主機名稱或 IP 位址，不含連接埠。',
  'must be a whole number from 1 to 65535': '請輸入 1 到 65535 之間的整數。',
  'must be from 1 to 65535': '請輸入 1 到 65535 之間的數字。',
  'must be none, starttls or tls': '請選擇無、STARTTLS 或隱含 TLS。',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    '請開啟加密：使用 OAuth 時，權杖絕不會以純文字傳送。',
  'must be entered again, since the server, its port or its encryption has changed':
    '請重新輸入：伺服器、連接埠或加密已變更，儲存的密碼只會傳送到原本的目的地。',
  'must be entered again, since the token endpoint has changed':
    '請重新輸入：權杖端點已變更，儲存的用戶端密碼只會傳送到原本的目的地。',
  'must be entered again, since the type, host or port of the proxy has changed':
    '請重新輸入：Proxy 的類型、主機或連接埠已變更，儲存的密碼只會傳送到原本的目的地。',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    '請輸入應用程式 (用戶端) 識別碼。Entra 會在應用程式的「概觀」中顯示，格式如 00000000-0000-0000-0000-000000000000。',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    '請輸入企業應用程式的物件識別碼，格式如 00000000-0000-0000-0000-000000000000。',
  'must be your own tenant; "{text}" has no application permissions':
    '請指定您自己的租用戶：「{text}」沒有應用程式權限。',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    '請輸入目錄 (租用戶) 識別碼。Entra 會在應用程式的「概觀」中顯示；也可以使用租用戶已驗證的網域。',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    '請貼上目錄 (租用戶) 識別碼，或輸入租用戶的網域。',
  'must be the Application (client) ID, a GUID': '請貼上應用程式 (用戶端) 識別碼：36 個字元。',
  'must be the Object ID of the Enterprise application, a GUID':
    '請貼上企業應用程式的物件識別碼：36 個字元。',
  'must be the full address of the mailbox': '請輸入信箱的完整地址。',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    '這看起來是「祕密識別碼」。請貼上用戶端密碼的「值」，Entra 只會在建立後顯示一次。',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    '這是用戶端識別碼。請使用 Entra › 企業應用程式中的物件識別碼。',
  'is for another tenant than tenantId; leave it out to have it filled in':
    '此端點屬於其他租用戶，與租用戶識別碼不同。請更正其中之一，或讓端點自動填入。',
  'must be an https:// URL, without user name and password':
    '請輸入以 https:// 開頭的位址，不含使用者名稱和密碼。',
  'must be post or basic with a secret': '請選擇 post 或 basic：用戶端密碼不用於簽署。',
  'must be post or basic': '請選擇 post 或 basic。',
  'must be post, basic or private_key_jwt': '請選擇 post、basic 或 private_key_jwt。',
  'must be xoauth2 or oauthbearer': '請選擇 XOAUTH2 或 OAUTHBEARER。',
  'must have a type: secret, certificate or federated': '請選擇用戶端密碼、憑證或同盟認證。',
  'must have a type: none, password, exchange-online-oauth or oauth': '請選擇登入方式。',
  'must be one PFX file, or PEM files with one certificate and its private key':
    '請選擇一個 PFX 檔案，或包含一個憑證及其私密金鑰的 PEM 檔案。',
  'must stand alone: give either pfx, or certificate and privateKey':
    '請提供 PFX 檔案，或提供憑證及其私密金鑰，兩者擇一。',
  'must have plain names': '名稱請使用字母、數字、「_」、「-」和「.」。',
  'must be texts under plain names': '名稱請使用字母、數字、「_」、「-」和「.」，並為每個名稱提供文字。',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    '其金鑰不是 RSA，Entra ID 不接受。請製作使用 2048 位元以上 RSA 金鑰的憑證。',
  'does not belong to the private key. Give the two that were made together':
    '憑證與私密金鑰不相符。請提供一起產生的憑證和私密金鑰。',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    '無法以 PFX 讀取。請檢查檔案及其複雜密碼。',
  'must be {list} or {last}': '請選擇 {list} 或 {last}。',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    '請輸入主機名稱、*.contoso.com 之類的網域、位址、10.0.0.0/8 之類的網路，或 *。',
  'must be a list': '請在此提供清單。',
  'must be an object': '請在此提供欄位及其值。',
  'is not a field here; correct its name or leave it out': '這裡沒有這個欄位。請更正名稱，或將其移除。',
  'must be a list of texts': '請每行輸入一個項目。',
  'has too many entries': '項目過多，請移除部分項目。',
  'must be given with a password': '請同時輸入使用者名稱。',
  'must be given with a user name': '請同時輸入密碼。',
  'must have no colon': 'Proxy 的使用者名稱不能包含冒號。',
  'must be null, "environment", or an object with type, host and port':
    '請選擇無、使用環境的設定，或指定一個。',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    '請輸入以 http:// 或 https:// 開頭的位址，不含使用者名稱和密碼。不支援 ldap://。',
  'must be name or email': '請選擇姓名或電子郵件地址。',
  'must be punctuation marks other than < > / , %': '請輸入標點符號，不可使用 < > / , %。',
  'must name each mark once': '每個符號只能輸入一次。',
  'must name at least one mark, since passwords must have some': '密碼必須包含符號，請至少輸入一個符號。',
  'must not contain any of < > / , % or a space': '不可使用 < > / , % 及空格。',
  'must have at least this many small letters: {count}': '小寫字母的數量至少須為：{count}',
  'must have at least this many capital letters: {count}': '大寫字母的數量至少須為：{count}',
  'must have at least this many digits: {count}': '數字的數量至少須為：{count}',
  'must have at least {count} of these: {list}': '請至少使用 {count} 個下列符號：{list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    '請使用 a 到 z 的字母、數字、「-」、「.」和「_」，並以字母或數字開頭。',
  'must be a phone number such as +1 408 555 0100': '請輸入電話號碼，例如 +1 408 555 0100。',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    '儲存檔案時有字元遺失。請另存為 CSV UTF-8 格式。',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    '引號沒有結尾。請補上引號；若引號屬於文字內容，請重複輸入兩次。',
  'has text after a closing quotation mark; double the marks that are meant':
    '結尾引號之後還有文字。屬於文字內容的引號請重複輸入兩次。',
  'must name the columns: {list}': '第一行必須列出欄位名稱：{list}',
  'is there twice; the first is taken': '此欄位出現兩次，將採用第一個。',
  'has columns that are not known and left out: {list}. Known are: {known}':
    '無法辨識下列欄位，將予以略過：{list}。可用的欄位：{known}',
  'is the user name of line {line} too; give each guest one of their own':
    '第 {line} 行也有此使用者名稱。請為每位訪客指定不同的名稱。',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    '此行有 {count} 個欄位，但第一行只有 {most} 個。含有分隔符號的文字請加上引號。',
  'must be a phone number such as +14085550100': '請輸入電話號碼，例如 +14085550100。',
  'is not one of the networks': '請從網路清單中選擇。',
  'is not a guest type that you may use': '請選擇您可以使用的訪客類型。',
  'is not a location that you may use': '請選擇您可以使用的位置。',
  'must be a date and time such as 2027-03-15 10:25': '請輸入日期和時間，例如 2027-03-15 10:25。',
  'must be a whole number': '請輸入整數。',
  'is not one that a list gave': '無法辨識此清單頁面。請回到第一頁。',
  'must be given to be the user name': '請輸入要作為使用者名稱的電話號碼。',
  'must be a number': '請輸入數字。',
  'is not asked for by this guest type': '此訪客類型不要求填寫此欄位。請留空。',
  'cannot be in the future; your sponsor group does not allow it':
    '您的發起人群組不允許設定未來的開始時間。請改為立即開始。',
  'would end the account sooner; choose a later time': '這會讓帳戶提早結束。請選擇較晚的時間。',
  'must be after the start': '請選擇晚於開始時間的結束時間。',
  'is longer than the {value} days that {name} allows': '這超過了 {name} 所允許的 {value} 天。請縮短。',
  'is longer than the {value} hours that {name} allows': '這超過了 {name} 所允許的 {value} 小時。請縮短。',
  'is longer than the {value} minutes that {name} allows': '這超過了 {name} 所允許的 {value} 分鐘。請縮短。',
  'must be a URL such as https://hooks.contoso.com/foyer':
    '請輸入位址，例如 https://hooks.contoso.com/foyer。',
  'must begin with https://': '請輸入以 https:// 開頭的位址。',
  'must have no user name or password: URLs end up in logs': '請勿包含使用者名稱和密碼：位址會留在記錄檔中。',
  'must have no fragment (#): it is never sent': '請勿包含「#」及其後的內容：這部分不會傳送。',
  'must be base64 after {prefix}': '請在 {prefix} 之後貼上接收端所顯示的 Base64 文字。',
  'must be printable ASCII without spaces': '請使用 ASCII 的字母、數字和標點符號，不含空格。',
  'must be a key of {low} to {high} bytes': '請輸入 {low} 到 {high} 個位元組的金鑰。',
  'must be the name or address of a server': '請輸入伺服器的名稱或 IP 位址，不含連接埠。',
  'must be the ID of a rule': '請從清單中選擇規則。',
  'is missing': '請填寫此欄位。',
  'is taken': '此名稱已有人使用，請選擇其他名稱。',
  'cannot be changed': '此項目無法變更。',
  'is no figure of this kind of alarm': '此類型的警報沒有這個值。請移除。',
} as const;
