// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: '{host} は接続を受け入れましたが、何も応答しませんでした',
    meaning:
      'サーバーは通常、接続後すぐにグリーティングを送信します。メールを検査する機器がグリーティングを止めているか、サーバーが最初から TLS を要求しています (ポート 465)。',
    remedy:
      'もう一度お試しください。繰り返し発生する場合は、{host} への SMTP を検査する機器があるかどうかをネットワーク担当者に確認し、検査の対象外にするよう依頼してください。',
  },
  'service-unavailable': {
    title: '{host} は現在接続を受け付けていません',
    meaning: 'サーバー自身がそのように応答しています。通常は数分で解消します。',
    remedy: 'しばらくお待ちください。Foyer が自動的に再試行します。',
  },
  'wrong-endpoint-mx': {
    title: 'このサーバーはドメイン宛てのメールを受信するサーバーで、プログラムからの送信は受け付けません',
    meaning: 'mail.protection.outlook.com のホストでは、サインインできません。',
    remedy: 'サーバーを smtp.office365.com、ポート 587 に設定してください。',
  },
  'auth-mechanism-unsupported': {
    title: '{host} はこのサインイン方式に対応していません',
    meaning:
      'Exchange Online は LOGIN と XOAUTH2 に対応し、PLAIN と OAUTHBEARER には対応していません。途中の機器が XOAUTH2 を隠している可能性もあります。',
    remedy: '認証を XOAUTH2 による OAuth に設定してください (Foyer では「MS Exchange Online OAuth」)。',
  },
  'xoauth2-malformed': {
    title: 'サーバーが XOAUTH2 メッセージを解釈できませんでした',
    meaning:
      'ユーザー名とトークンを決められた形式で連結し、全体を 1 回だけ Base64 で 1 行にエンコードする必要があります。',
    remedy:
      'プログラムのメッセージの組み立て方を修正するか (形式は Microsoft のページに記載されています)、プログラムを更新してください。',
  },
  'xoauth2-rejected': {
    title: '{host} がトークンを拒否しましたが、理由は示されていません',
    meaning:
      'トークンの期限切れ、アクセス許可の不足、メールボックスの間違い、アプリケーションの未登録など、多くの原因に対して同じ応答が返されます。{tokenTime}',
    remedy: 'Foyer で接続をテストしてください。トークンを調べ、原因をさらに詳しく確認します。',
  },
  'xoauth2-mailbox-mismatch': {
    title: 'トークンがメールボックス {mailbox} のものではありません',
    meaning:
      'メールボックスのつづりが間違っているか、トークンとは別のテナントのものか、アプリケーションにアクセスが許可されたメールボックスではありません。{mailboxTenant}',
    remedy: 'アプリケーションに使用が許可されているメールボックスの完全なアドレスを入力してください。',
  },
  'token-missing-smtp-role': {
    title: 'トークンに SMTP.SendAsApp が含まれていません',
    meaning:
      'アクセス許可が追加されていないか、同意されていません。アプリケーション用 RBAC (RBAC for Applications) を使用している場合はこれで正常であり、メールボックスに対する RBAC の割り当てが不足しています。',
    remedy:
      'Entra の「API のアクセス許可」で、Office 365 Exchange Online のアプリケーションの許可 SMTP.SendAsApp を追加し、管理者の同意を与えてください。',
  },
  'token-wrong-audience': {
    title: 'トークンの対象は Exchange ではなく {audience} です',
    meaning: 'トークンの対象はスコープで決まります。Microsoft Graph のトークンでは SMTP で送信できません。',
    remedy: 'スコープを https://outlook.office365.com/.default に設定してください。',
  },
  'token-expires-soon': {
    title: 'トークンの残り時間が短すぎます',
    meaning: 'High Volume Email は、約 10 分以内に期限が切れるトークンを拒否します。',
    remedy: 'プログラムが期限の 10 分前にトークンを更新するようにしてください。',
  },
  'exchange-service-principal-missing': {
    title: 'アプリケーションが Exchange に登録されていません',
    meaning:
      'Entra での同意だけでは不十分です。アプリケーションを Exchange Online にも登録する必要があります。',
    remedy:
      'エンタープライズ アプリケーションのオブジェクト ID を使用して、アプリケーションを Exchange Online に登録してください。',
  },
  'exchange-service-principal-wrong-object-id': {
    title: 'アプリケーションが別のオブジェクト ID で Exchange に登録されています',
    meaning:
      '「アプリの登録」のオブジェクト ID が使用された可能性があります。エンタープライズ アプリケーションのオブジェクト ID はそれとは異なり、トークンに含まれています。{objectIds}',
    remedy:
      'エンタープライズ アプリケーションのオブジェクト ID を使用して、アプリケーションを登録し直してください。',
  },
  'mailbox-permission-missing': {
    title: 'アプリケーションにメールボックス {mailbox} へのアクセス許可がありません',
    meaning:
      'サインインは正常ですが、このメールボックスに対する権限がないか、付与されてから 1 時間経っていません。',
    remedy:
      'アプリケーションにこのメールボックスへの権限を付与してください。反映まで最大 1 時間かかることがあります。',
  },
  'mailbox-unavailable': {
    title: 'メールボックス {mailbox} が Exchange Online にありません',
    meaning:
      'メールボックスが存在しないか、ライセンスがないか、無効になっているか、オンプレミスのサーバーにあります (ハイブリッド構成)。',
    remedy:
      'ライセンスが割り当てられたメールボックスや共有メールボックスなど、Exchange Online にあるメールボックスを使用してください。',
  },
  'smtp-auth-disabled-mailbox': {
    title: 'メールボックス {mailbox} の認証済み SMTP がオフになっています',
    meaning: 'メールボックスの設定がオフになっています。この設定は OAuth にも適用されます。',
    remedy: 'メールボックスの「認証済み SMTP」をオンにしてください。',
  },
  'smtp-auth-disabled-tenant': {
    title: 'テナントの認証済み SMTP がオフになっています',
    meaning:
      '2020 年 1 月以降に作成されたテナントの既定の設定です。OAuth にも適用されます。メールボックスごとの設定はこの設定より優先されます。',
    remedy: 'このメールボックスの「認証済み SMTP」だけをオンにしてください。',
  },
  'security-defaults-blocked': {
    title: 'セキュリティの既定値群によってパスワードでのサインインがブロックされています',
    meaning: 'テナントのセキュリティの既定値群では、SMTP でパスワードを使用できません。',
    remedy: 'パスワードの代わりに OAuth を使用してください。',
  },
  'auth-policy-blocked': {
    title: 'テナントのポリシーによってこのサインインがブロックされています',
    meaning:
      '認証ポリシーまたは条件付きアクセスが、この場所から、またはすべての場所からの SMTP でのパスワードの使用を拒否しています。',
    remedy:
      'パスワードの代わりに OAuth を使用するか、どのポリシーがブロックしているかをテナント管理者に確認してください (Entra の「サインイン ログ」)。',
  },
  'basic-auth-disabled': {
    title: 'パスワードでのサインインが無効になっています',
    meaning: 'Microsoft またはテナントが、SMTP でのユーザー名とパスワードの使用を終了しました。',
    remedy: '認証を OAuth に設定してください (Foyer では「MS Exchange Online OAuth」)。',
  },
  'basic-auth-rejected': {
    title: 'ユーザー名またはパスワードが拒否されました',
    meaning:
      '入力が間違っているか、アカウントがロックされているか、多要素認証またはアプリ パスワードが必要です。',
    remedy:
      'ユーザー名とパスワードを確認してください。Exchange Online の場合は、代わりに OAuth を使用してください。',
  },
  'federation-unreachable': {
    title: 'テナント独自のサインイン サーバーに到達できませんでした',
    meaning:
      'ドメインがフェデレーション構成になっており、Exchange がフェデレーション サーバー (AD FS) に問い合わせできませんでした。',
    remedy:
      'フェデレーション サーバーを確認するようテナント管理者に依頼するか、フェデレーション サーバーを必要としない、アプリケーションによる OAuth を使用してください。',
  },
  'not-authenticated': {
    title: '{host} は先にサインインするよう要求しています',
    meaning:
      'サインインせずにメールの送信が開始されたか、その前のサインインが失敗したのにプログラムが処理を続けました。',
    remedy:
      'プログラムのメール設定で認証をオンにし、それより前にサインインのエラーがないかどうかを確認してください。',
  },
  'relay-denied': {
    title: '{host} はこの差出人のメールを中継しません',
    meaning:
      'サインインしない場合、このサーバーは自身のドメイン宛てのメール、またはコネクタに登録されたアドレスからのメールのみを受け付けます。',
    remedy:
      'smtp.office365.com のポート 587 で OAuth を使用してサインインするか、コネクタを修正するようテナント管理者に依頼してください。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
