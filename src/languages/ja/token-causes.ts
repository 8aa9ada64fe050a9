// Words for what can be wrong at the token endpoint: tenant, application, credential, request, policy.
import type { CauseWords } from '../cause-words.ts';

export const TOKEN_CAUSE_WORDS = {
  'tenant-malformed': {
    title: 'テナント ID の形式が正しくありません',
    meaning:
      'トークン エンドポイントのアドレスに指定された値が、GUID でもドメインでもありません。URL の一部が貼り付けられていることがよくあります。',
    remedy: 'Entra で、アプリケーションの「概要」ページからディレクトリ (テナント) ID をコピーしてください。',
  },
  'tenant-missing': {
    title: '要求にテナントが指定されていません',
    meaning:
      'アプリケーションは特定の 1 つのテナントにサインインします。「common」、「organizations」、または空欄では、テナントを特定できません。',
    remedy: 'トークン エンドポイントの「common」を自社のテナント ID に置き換えてください。',
  },
  'tenant-not-found': {
    title: 'このクラウドにはテナント {tenantId} が存在しません',
    meaning: 'ID またはドメインが間違っているか、テナントが Microsoft の別のクラウドにあります。',
    remedy:
      'テナント ID を、アプリケーションの「概要」ページのディレクトリ (テナント) ID と照合し、クラウドがテナントのものと同じであることも確認してください。',
  },
  'tenant-decommissioned': {
    title: 'テナント {tenantId} は閉鎖またはブロックされています',
    meaning: 'Microsoft はこのテナントを認識していますが、サービスの提供を終了しています。',
    remedy: 'テナントの状態を Microsoft サポートに問い合わせてください。',
  },
  'tenant-restricted': {
    title: '社内ネットワークからこのテナントへのサインインが許可されていません',
    meaning:
      '経路上のプロキシが Microsoft のテナント制限を適用しており、このテナントは許可リストにありません。',
    remedy:
      'プロキシのテナント制限にテナント {tenantId} を追加するよう、ネットワーク担当者に依頼してください。',
  },
  'cross-cloud': {
    title: 'テナントが Microsoft の別のクラウドにあります',
    meaning:
      '要求先のサインイン サーバーは、テナントがあるクラウドのものではありません (GCC High と DoD は .us、中国は .cn)。',
    remedy: 'クラウドを、テナントが作成されたクラウドに設定してください。',
  },
  'app-not-found': {
    title: 'アプリケーション {clientId} がテナント {tenantId} にありません',
    meaning:
      'クライアント ID が間違っているか、別のテナントのものか、サンプルの値が置き換えられずに残っています。',
    remedy:
      'クライアント ID を、アプリケーションの「概要」ページのアプリケーション (クライアント) ID と照合してください。',
  },
  'app-disabled': {
    title: 'アプリケーション {clientId} は無効になっています',
    meaning: '誰かがサインインを無効にしたか、不正使用のため Microsoft が無効にしました。',
    remedy:
      'Entra の「エンタープライズ アプリケーション」で該当するアプリケーションの「プロパティ」を開き、「ユーザーのサインインが有効になっていますか?」を「はい」に設定してください。',
  },
  'service-principal-missing': {
    title: 'アプリケーション {clientId} のサービス プリンシパルがテナントにありません',
    meaning: 'アプリケーションは別の場所に存在しますが、このテナントではまだ同意されていません。',
    remedy: 'アプリケーションに同意するよう、テナント管理者に依頼してください。',
  },
  'consent-missing': {
    title: 'アプリケーションが要求するアクセス許可に同意されていません',
    meaning: 'アクセス許可が一覧にあっても管理者が同意していないか、一覧にも追加されていません。',
    remedy: 'Entra でアプリケーションの「API のアクセス許可」を開き、管理者の同意を与えてください。',
  },
  'app-role-not-assigned': {
    title: 'アプリケーションがリソースのロールに割り当てられていません',
    meaning: 'リソースは、割り当てられたアプリケーションのみを受け付けます。',
    remedy:
      'アプリケーションをリソースに割り当て、その後で管理者の同意を与えるよう、テナント管理者に依頼してください。',
  },
  'resource-not-found': {
    title: 'スコープに指定されたリソースがテナントにありません',
    meaning:
      'スコープのつづりが間違っているか、別のクラウドのものか、テナントに Exchange Online がありません。',
    remedy:
      'スコープを https://outlook.office365.com/.default に設定してください。すでにその値の場合は、テナントに Exchange Online のライセンスが必要です。',
  },
  'resource-disabled': {
    title: 'リソースがテナントで無効になっています',
    meaning: 'サブスクリプションの期限が切れたか、管理者が無効にしました。',
    remedy:
      'サブスクリプションを確認し、「エンタープライズ アプリケーション」で Office 365 Exchange Online を有効にするよう、テナント管理者に依頼してください。',
  },
  'client-credential-missing': {
    title: '要求にシークレットが含まれていません',
    meaning: '要求のクライアント シークレットが空であったか、間違った名前で渡されました。',
    remedy: 'クライアント シークレットを入力して、もう一度テストしてください。',
  },
  'client-secret-invalid': {
    title: 'クライアント シークレットが正しくありません',
    meaning:
      '「値」ではなく「シークレット ID」をコピーした、別のアプリケーションのシークレットを使用した、途中で文字が欠けた、などの場合によく発生します。',
    remedy:
      '「シークレット ID」ではなく、シークレットの「値」を貼り付けてください。値が表示されなくなっている場合は、新しいシークレットを作成してください。',
  },
  'client-secret-expired': {
    title: 'クライアント シークレットの有効期限が切れています',
    meaning: 'シークレットは Entra に登録されていますが、有効期限が過ぎています。{typedExpiry}',
    remedy:
      'Entra の「証明書とシークレット」で新しいクライアント シークレットを作成し、その「値」と有効期限を入力してください。',
  },
  'certificate-not-registered': {
    title: '証明書がアプリケーションに登録されていません',
    meaning:
      'この拇印のキーがアプリケーションに登録されていないか、登録されているキーの有効期限が切れています。',
    remedy:
      'Entra の「証明書とシークレット」の「証明書」で、この証明書の公開部分をアップロードしてください。',
  },
  'certificate-key-unsupported': {
    title: '証明書のキーの種類が Entra でサポートされていません',
    meaning: 'Entra のサインインで使用できるのは RSA キーで、楕円曲線のキーは拒否されます。',
    remedy: '2048 ビット以上の RSA キーの証明書を作成し、その公開部分を Entra にアップロードしてください。',
  },
  'client-certificate-unusable': {
    title: '証明書またはその秘密キーを使用できません',
    meaning: '2 つが対応していないか、キーが RSA ではないか、パスフレーズが間違っています。',
    remedy: '証明書、秘密キー、パスフレーズを入力し直してください。',
  },
  'assertion-file-unreadable': {
    title: 'フェデレーション アサーションのファイルを読み取れません',
    meaning:
      'ファイルを書き込むはずのプラットフォームが書き込んでいないか、Foyer に読み取り権限がありません。',
    remedy:
      'アサーション ファイルのパスと、Foyer を実行するアカウントにファイルの読み取り権限があることを確認してください。',
  },
  'assertion-expired': {
    title: 'アサーションの有効期限が切れていました',
    meaning: '古いアサーションが再び使用されたか、マシンの時計が遅れています。',
    remedy: '要求のたびに新しいアサーションを作成し、時計を NTP で合わせてください。',
  },
  'assertion-clock-skew': {
    title: 'アサーションが誤った時刻で作成されています',
    meaning:
      '時刻のずれが Entra の許容範囲を超えています。時計が間違っているか、UTC ではなく現地時刻が使用されています。',
    remedy: 'このマシンの時計を NTP で合わせ、UTC の時刻を確認してから、もう一度テストしてください。',
  },
  'assertion-audience-wrong': {
    title: 'アサーションの対象ユーザー (audience) が正しくありません',
    meaning:
      'audience は同じテナントのトークン エンドポイントでなければなりません (フェデレーション資格情報の場合は、Entra に入力した audience)。',
    remedy: 'アサーションの audience をトークン エンドポイントのアドレスに設定してください。',
  },
  'assertion-signature-invalid': {
    title: 'アサーションの署名が正しくありません',
    meaning: 'アサーションに示された拇印の証明書とは別のキーで署名されています。',
    remedy: '証明書に対応する秘密キーを入力してください。',
  },
  'assertion-malformed': {
    title: 'アサーションの形式が正しくありません',
    meaning:
      'トークンの形式ではないか、間違ったアプリケーションが指定されているか、Entra が受け付けない形式のフィールドがあります。',
    remedy:
      'アサーションの issuer と subject (クライアント ID)、audience (1 つの文字列)、拇印のヘッダーを確認してください。',
  },
  'federated-credential-mismatch': {
    title: 'アプリケーションに一致するフェデレーション資格情報がありません',
    meaning:
      'issuer (発行者)、subject (サブジェクト)、audience (対象ユーザー) は、大文字と小文字を含めて 1 文字ずつ比較されます。',
    remedy:
      'アサーションの issuer、subject、audience を Entra のフェデレーション資格情報にコピーしてください。',
  },
  'managed-identity-not-assigned': {
    title: 'このマシンに該当するマネージド ID がありません',
    meaning:
      'このマシンではマネージド ID を使用できますが、要求されたマネージド ID は割り当てられていません。',
    remedy: 'マネージド ID をこのマシンに割り当てるか、そのクライアント ID を修正してください。',
  },
  'managed-identity-unavailable': {
    title: 'このマシンではマネージド ID を使用できません',
    meaning:
      '169.254.169.254 から応答がありません。Azure のマシンではないか、プロキシまたはファイアウォールが妨げています。',
    remedy:
      'ここでは別の資格情報を使用するか、169.254.169.254 への要求がプロキシを経由しないようにしてください。',
  },
  'scope-invalid': {
    title: 'スコープ {scope} は受け付けられません',
    meaning: 'スコープが空であるか、つづりが間違っているか、複数のリソースを指定しています。',
    remedy:
      'スコープを https://outlook.office365.com/.default、または使用しているクラウドの値に設定してください。',
  },
  'scope-not-default': {
    title: 'スコープの末尾は /.default でなければなりません',
    meaning:
      'アプリケーションは付与されたすべてのアクセス許可でサインインします。アクセス許可を個別に要求することはできません。',
    remedy: 'スコープを https://outlook.office365.com/.default に設定してください。',
  },
  'missing-parameter': {
    title: '要求に必要なパラメーターがありません',
    meaning: '必須のフィールドが空であったか、名前が間違っていました。',
    remedy: 'テナント ID、クライアント ID、シークレット、スコープを入力し直して、テストしてください。',
  },
  'request-malformed': {
    title: 'Entra が要求を解釈できませんでした',
    meaning: '値が途中で切れているか、エンコードが間違っているか、要求が途中で変更されています。',
    remedy: '前後に空白や改行を入れずに値を入力し直して、テストしてください。',
  },
  'conditional-access-blocked': {
    title: '条件付きアクセス ポリシーがサインインをブロックしています',
    meaning:
      'アプリケーションに対して、このポリシーが行えるのはブロックのみです。通常は要求元のアドレスに基づいてブロックします。',
    remedy:
      'Entra の「サインイン ログ」の「サービス プリンシパルのサインイン」でポリシーを特定し、そのポリシーでこのマシンのアドレスを許可してください。',
  },
  'user-sign-in-used': {
    title: 'プログラムがユーザーとしてサインインしようとして失敗しています',
    meaning:
      '応答は、ユーザーのパスワード、ロック、または多要素認証に関するものです。Foyer が使用するクライアント資格情報フローには、ユーザーは関係しません。',
    remedy:
      'ユーザーの名前とパスワードの代わりに、アプリケーションのクライアント資格情報を使用してください。',
  },
  'grant-refused': {
    title: '保存されているユーザーの許可は無効になっています',
    meaning: '更新トークンまたは承認コードの有効期限が切れたか、すでに使用されたか、取り消されました。',
    remedy:
      'プログラムでもう一度サインインするか、更新トークンのないクライアント資格情報フローに変更してください。',
  },
  'grant-type-unsupported': {
    title: 'トークンの要求方法がサーバーで受け付けられません',
    meaning: '要求は POST で、grant_type は client_credentials でなければなりません。',
    remedy: 'プログラムの OAuth フローをクライアント資格情報フローに修正してください。',
  },
  'public-client': {
    title: 'アプリケーションがパブリック クライアントとして登録されています',
    meaning: 'パブリック クライアントは、シークレットの提示もクライアント資格情報フローの使用もできません。',
    remedy:
      'Entra でアプリケーションの「認証」を開き、Web アプリケーションに変更して、「パブリック クライアント フローを許可する」をオフにしてください。',
  },
  'token-request-loop': {
    title: '同じトークンが何度も要求されました',
    meaning: 'Entra は、数分間に同じ要求を繰り返すプログラムを停止します。',
    remedy: '数分待ってください。また、プログラムがトークンを期限の直前まで保持するようにしてください。',
  },
  'entra-throttled': {
    title: 'Entra が要求を減らすよう求めています',
    meaning: '短時間に要求が集中しました。',
    remedy: 'しばらくお待ちください。Entra が許可した時点で、Foyer がもう一度要求します。',
  },
  'entra-transient': {
    title: 'Entra が一時的に応答できませんでした',
    meaning: 'Microsoft 側の障害で、通常は数分で解消します。',
    remedy: 'しばらくお待ちください。Foyer が自動的にもう一度要求します。',
  },
  'google-delegation-missing': {
    title: 'サービス アカウントがメールボックスの代理として動作することを許可されていません',
    meaning:
      'このクライアント ID とスコープ https://mail.google.com/ に対するドメイン全体の委任がないか、まだ反映されていません (最大 24 時間)。',
    remedy:
      'Google 管理コンソールの「ドメイン全体の委任」で、サービス アカウントのクライアント ID をスコープ https://mail.google.com/ とともに追加してください。',
  },
  'google-key-invalid': {
    title: 'Google がサービス アカウントのキーまたはアサーションの時刻を拒否しました',
    meaning:
      '秘密鍵が間違っているか削除されたか、時計がずれているか、代理の対象となるユーザーが存在しません。',
    remedy: 'サービス アカウントの新しいキーを作成し、このマシンの時計を NTP で合わせてください。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
