// Problems of fields as the pages tell them; the key is what the feature says, as in English.
export const PROBLEM_WORDS = {
  'must be given': '入力してください。',
  'must not be empty': '入力してください。',
  'must be text': '文字を入力してください。',
  'is too long': '長すぎます。短くしてください。',
  'is not valid': 'この値は使用できません。確認してください。',
  'must be one line of text':
    '改行または送信できない文字が含まれています。貼り付けずに、入力し直してください。',
  'must be one line': '1 行で入力してください。',
  'must not contain line breaks': '1 行で入力してください。',
  'must be from {low} to {high}': '{low} から {high} までの数値を入力してください。',
  'must be a whole number from {low} to {high}': '{low} から {high} までの整数を入力してください。',
  'must be {low} or more': '{low} 以上の値を入力してください。',
  'must be {high} or less': '{high} 以下の値を入力してください。',
  'must be at least 1': '1 以上の値を入力してください。',
  'must be at most a year': '1 年 (525,600 分) 以下の値を入力してください。',
  'must be a whole number of minutes': '分数を整数で入力してください。',
  'must be one of {list}': '{list} のいずれかを選択してください。',
  'must be a date such as 2027-03-15': '2027-03-15 のような形式で日付を入力してください。',
  'is in the past': 'この日付は過ぎています。これより後の日付を選択してください。',
  'holds characters that cannot be seen; type it anew':
    '目に見えない文字が含まれています。貼り付けずに、入力し直してください。',
  'must have at most {count} characters': '{count} 文字以内で入力してください。',
  'must have at most {count} bytes': '{count} バイト以内で入力してください。',
  'must have at least {count} characters': '{count} 文字以上で入力してください。',
  'must be an address such as name@example.com':
    'name@example.com のような形式でアドレスを入力してください。',
  'must be a full e-mail address': '名前、@、ドメインを含む完全なメール アドレスを入力してください。',
  'must be one address': 'アドレスを 1 つだけ入力してください。',
  'is not a mail address: {text}': 'メール アドレスではありません: {text}',
  'must name at least one recipient': '宛先を 1 つ以上指定してください。',
  'has {count} recipients where {most} are possible':
    '宛先は {most} 件以内で指定してください。現在は {count} 件です。',
  'must be a language such as en or zh-Hant': '言語を選択してください。',
  'must be light or dark': 'ライトまたはダークを選択してください。',
  'must be true or false': 'yes または no を入力してください。',
  'must be left out: the password is kept elsewhere':
    'このユーザーのパスワードは別の場所に保管されています。空のままにしてください。',
  'is the user name of line {line} too; give each user one of their own':
    'このユーザー名は {line} 行目にもあります。ユーザーごとに異なるユーザー名を指定してください。',
  'is one more than the {count} that one import can take; leave it empty':
    '1 回にインポートできるパスワードは {count} 個までです。空にするか、ファイルを分割してください。',
  'must have a column User Name': 'ファイルには「User Name」という列が必要です。',
  'cannot be given together with {other}; leave one of them out':
    '{other} と同時には指定できません。どちらか一方だけを指定してください。',
  'is taken; choose another one': 'この名前はすでに使用されています。別の名前を選択してください。',
  'must name at least one permission': 'アクセス許可を 1 つ以上選択してください。',
  'must name at least one day': '曜日を 1 つ以上選択してください。',
  'must name at least one guest type': 'ゲスト タイプを 1 つ以上選択してください。',
  'is the only guest type of {names}; give that group another one first':
    '{names} のゲスト タイプは、これだけです。先に、このグループに別のゲスト タイプを追加してください。',
  'must name at least one location': '場所を 1 つ以上選択してください。',
  'names a guest type that does not exist':
    '選択したゲスト タイプの中に、すでに存在しないものがあります。一覧から選択してください。',
  'names a location that does not exist':
    '選択した場所の中に、すでに存在しないものがあります。一覧から選択してください。',
  'names a sponsor group that does not exist':
    '選択したスポンサー グループの中に、すでに存在しないものがあります。一覧から選択してください。',
  'must be a time such as 09:00': '09:00 のような時刻を入力してください。',
  'must be a time zone such as Europe/Amsterdam':
    'Europe/Amsterdam のようなタイム ゾーンを入力してください。',
  'is longer than the longest that is allowed': '許可されている最長の期間を超えています。短くしてください。',
  'holds one name twice': '同じ名前のものが 2 つあります。どちらかを変更してください。',
  'can be {count} at most': '{count} までにしてください。',
  'holds something that is not a permission': '一覧から選択してください。',
  'must be an id': '一覧から選択してください。',
  'holds something that a sponsor may not':
    'スポンサーには「スポンサーとしての操作」だけを選択してください。',
  'is not a sponsor': '一覧からスポンサーを選択してください。',
  'is not the one that is shown now':
    '現在表示されているコードではありません。次のコードが表示されるまで待ってから入力してください。',
  'is not your password': 'パスワードが正しくありません。入力し直してください。',
  'is a name that is known here, or nearly; take something else':
    'ここで知られている名前、またはそれに近い名前は、最初に推測されます。別のものを使用してください。',
  'is among the first that anybody tries, or nearly; take something else':
    'これ、またはこれに近いものは、真っ先に試されるパスワードの 1 つです。別のものを使用してください。',
  'was used before; take a new one': '以前に使用されたものです。新しいものを使用してください。',
  'must be a host name or IP address, without a port':
    'ホスト名または IP アドレスを、ポートを付けずに入力してください。',
  'must be a whole number from 1 to 65535': '1 から 65535 までの整数を入力してください。',
  'must be from 1 to 65535': '1 から 65535 までの数値を入力してください。',
  'must be none, starttls or tls': 'なし、STARTTLS、または暗黙的な TLS を選択してください。',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    '暗号化をオンにしてください。OAuth では、トークンが平文で送られることはありません。',
  'must be entered again, since the server, its port or its encryption has changed':
    '入力し直してください。サーバー、ポート、または暗号化が変更されました。保存済みのパスワードは、本来の送信先にのみ送られます。',
  'must be entered again, since the token endpoint has changed':
    '入力し直してください。トークン エンドポイントが変更されました。保存済みのシークレットは、本来の送信先にのみ送られます。',
  'must be entered again, since the type, host or port of the proxy has changed':
    '入力し直してください。プロキシの種類、ホスト、またはポートが変更されました。保存済みのパスワードは、本来の送信先にのみ送られます。',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    'アプリケーション (クライアント) ID を入力してください。Entra のアプリケーションの「概要」に表示される、00000000-0000-0000-0000-000000000000 のような値です。',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    'エンタープライズ アプリケーションのオブジェクト ID を入力してください。00000000-0000-0000-0000-000000000000 のような値です。',
  'must be your own tenant; "{text}" has no application permissions':
    '自社のテナントを指定してください。「{text}」にはアプリケーションの許可がありません。',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    'ディレクトリ (テナント) ID を入力してください。Entra のアプリケーションの「概要」に表示されます。テナントの確認済みドメインも使用できます。',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    'ディレクトリ (テナント) ID を貼り付けるか、テナントのドメインを入力してください。',
  'must be the Application (client) ID, a GUID':
    'アプリケーション (クライアント) ID を貼り付けてください。36 文字の値です。',
  'must be the Object ID of the Enterprise application, a GUID':
    'エンタープライズ アプリケーションのオブジェクト ID を貼り付けてください。36 文字の値です。',
  'must be the full address of the mailbox': 'メールボックスの完全なアドレスを入力してください。',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    '「シークレット ID」のようです。シークレットの「値」を貼り付けてください。Entra では作成直後に 1 回だけ表示されます。',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    'これはクライアント ID です。Entra › エンタープライズ アプリケーションのオブジェクト ID を使用してください。',
  'is for another tenant than tenantId; leave it out to have it filled in':
    'このエンドポイントは、テナント ID とは別のテナントのものです。どちらかを修正するか、エンドポイントを自動入力にしてください。',
  'must be an https:// URL, without user name and password':
    'https:// で始まるアドレスを、ユーザー名とパスワードを含めずに入力してください。',
  'must be post or basic with a secret':
    'post または basic を選択してください。シークレットは署名には使用されません。',
  'must be post or basic': 'post または basic を選択してください。',
  'must be post, basic or private_key_jwt': 'post、basic、または private_key_jwt を選択してください。',
  'must be xoauth2 or oauthbearer': 'XOAUTH2 または OAUTHBEARER を選択してください。',
  'must have a type: secret, certificate or federated':
    'シークレット、証明書、またはフェデレーション資格情報を選択してください。',
  'must have a type: none, password, exchange-online-oauth or oauth': 'サインインの方法を選択してください。',
  'must be one PFX file, or PEM files with one certificate and its private key':
    'PFX ファイルを 1 つ、または 1 つの証明書とその秘密キーを含む PEM ファイルを選択してください。',
  'must stand alone: give either pfx, or certificate and privateKey':
    'PFX ファイル、または証明書とその秘密キーのどちらか一方を指定してください。',
  'must have plain names': '名前には文字、数字、「_」、「-」、「.」を使用してください。',
  'must be texts under plain names':
    '名前には文字、数字、「_」、「-」、「.」を使用し、それぞれに値を指定してください。',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    'キーが RSA ではないため、Entra ID で受け付けられません。2048 ビット以上の RSA キーの証明書を作成してください。',
  'does not belong to the private key. Give the two that were made together':
    '証明書と秘密キーが対応していません。一緒に作成された 2 つを指定してください。',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    'PFX として読み取れません。ファイルとそのパスフレーズを確認してください。',
  'must be {list} or {last}': '{list} または {last} を選択してください。',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    'ホスト名、*.contoso.com のようなドメイン、アドレス、10.0.0.0/8 のようなネットワーク、または * を入力してください。',
  'must be a list': 'ここにはリストを指定してください。',
  'must be an object': 'ここには項目名と値を指定してください。',
  'is not a field here; correct its name or leave it out':
    'このような項目はありません。名前を修正するか、削除してください。',
  'must be a list of texts': '1 行に 1 項目ずつ入力してください。',
  'has too many entries': '項目が多すぎます。一部を削除してください。',
  'must be given with a password': 'ユーザー名も入力してください。',
  'must be given with a user name': 'パスワードも入力してください。',
  'must have no colon': 'プロキシのユーザー名にコロンは使用できません。',
  'must be null, "environment", or an object with type, host and port':
    'なし、環境の設定、または個別の指定のいずれかを選択してください。',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    'http:// または https:// で始まるアドレスを、ユーザー名とパスワードを含めずに入力してください。ldap:// には対応していません。',
  'must be name or email': '名前またはメール アドレスを選択してください。',
  'must be punctuation marks other than < > / , %': '< > / , % 以外の記号を入力してください。',
  'must name each mark once': '同じ記号は 1 回だけ入力してください。',
  'must name at least one mark, since passwords must have some':
    'パスワードに記号が必要なため、記号を 1 つ以上入力してください。',
  'must not contain any of < > / , % or a space': '< > / , % とスペースは使用できません。',
  'must have at least this many small letters: {count}': '次の数以上の小文字を使用してください: {count}',
  'must have at least this many capital letters: {count}': '次の数以上の大文字を使用してください: {count}',
  'must have at least this many digits: {count}': '次の数以上の数字を使用してください: {count}',
  'must have at least {count} of these: {list}': '次の記号を {count} 個以上使用してください: {list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    'a から z の英字、数字、「-」「.」「_」を使用し、英字または数字で始めてください。',
  'must be a phone number such as +1 408 555 0100':
    '+1 408 555 0100 のような形式で電話番号を入力してください。',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    'ファイルの保存時に失われた文字があります。CSV UTF-8 形式で保存してください。',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    '引用符が閉じられていません。閉じるか、文字として使う場合は 2 つ重ねてください。',
  'has text after a closing quotation mark; double the marks that are meant':
    '閉じる引用符の後に文字があります。文字として使う引用符は 2 つ重ねてください。',
  'must name the columns: {list}': '1 行目には列名が必要です: {list}',
  'is there twice; the first is taken': 'この列は 2 回あります。最初の列が使用されます。',
  'has columns that are not known and left out: {list}. Known are: {known}':
    '不明な列は読み込まれません: {list}。使用できる列: {known}',
  'is the user name of line {line} too; give each guest one of their own':
    'このユーザー名は {line} 行目にもあります。ゲストごとに異なるユーザー名を指定してください。',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    'この行には {count} 個の項目がありますが、1 行目は {most} 個です。区切り文字を含む文字列は引用符で囲んでください。',
  'must be a phone number such as +14085550100': '+14085550100 のような形式で電話番号を入力してください。',
  'is not one of the networks': '一覧からネットワークを選択してください。',
  'is not a guest type that you may use': '使用が許可されているゲスト タイプを選択してください。',
  'is not a location that you may use': '使用が許可されている場所を選択してください。',
  'must be a date and time such as 2027-03-15 10:25':
    '2027-03-15 10:25 のような形式で日時を入力してください。',
  'must be a whole number': '整数を入力してください。',
  'is not one that a list gave': '一覧のこの位置は不明です。最初のページに戻ってください。',
  'must be given to be the user name': 'ユーザー名として使用する電話番号を入力してください。',
  'must be a number': '数値を入力してください。',
  'is not asked for by this guest type':
    'このゲスト タイプでは、この項目は使用されません。入力しないでください。',
  'cannot be in the future; your sponsor group does not allow it':
    'あなたのスポンサー グループでは、将来の開始日時は許可されていません。すぐに開始するようにしてください。',
  'would end the account sooner; choose a later time':
    'この日時では、アカウントの終了が早まります。より後の日時を選択してください。',
  'must be after the start': '開始より後の終了日時を選択してください。',
  'is longer than the {value} days that {name} allows':
    '{name} で許可されている {value} 日を超えています。短くしてください。',
  'is longer than the {value} hours that {name} allows':
    '{name} で許可されている {value} 時間を超えています。短くしてください。',
  'is longer than the {value} minutes that {name} allows':
    '{name} で許可されている {value} 分を超えています。短くしてください。',
  'must be a URL such as https://hooks.contoso.com/foyer':
    'https://hooks.contoso.com/foyer のような形式でアドレスを入力してください。',
  'must begin with https://': 'https:// で始まるアドレスを入力してください。',
  'must have no user name or password: URLs end up in logs':
    'ユーザー名とパスワードは含めないでください。アドレスはログに残ります。',
  'must have no fragment (#): it is never sent': '「#」以降は含めないでください。この部分は送信されません。',
  'must be base64 after {prefix}':
    '{prefix} の後に、受信側に表示されている Base64 のテキストを貼り付けてください。',
  'must be printable ASCII without spaces': 'ASCII の文字、数字、記号を、スペースなしで入力してください。',
  'must be a key of {low} to {high} bytes': '{low} から {high} バイトまでのキーを入力してください。',
  'must be the name or address of a server':
    'サーバーの名前または IP アドレスを、ポートなしで入力してください。',
  'must be the ID of a rule': '一覧からルールを選択してください。',
  'is missing': '入力してください。',
  'is taken': 'この名前はすでに使用されています。別の名前を選択してください。',
  'cannot be changed': 'これは変更できません。',
  'is no figure of this kind of alarm': 'この種類のアラームには、この値はありません。取り除いてください。',
} as const;
