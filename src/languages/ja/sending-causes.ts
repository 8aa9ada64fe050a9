// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: 'このメールボックスには、このアドレスとして送信する権限がありません',
    meaning:
      '差出人 (From) のアドレスがサインインしたメールボックスのものではなく、そのアドレスとして送信する権限も付与されていません。エイリアスを使用するには、テナントの設定を変更する必要があります。',
    remedy:
      'メールボックス {mailbox} 自身のアドレスで送信するか、そのアドレスに対する「メールボックス所有者として送信する」権限を付与してください。',
  },
  'sender-invalid': {
    title: '差出人のアドレスが正しくありません',
    meaning: 'サーバーが MAIL FROM のアドレスを解釈できませんでした。',
    remedy: 'プログラムのメール設定で、差出人 (From) のアドレスを修正してください。',
  },
  'sender-domain-unregistered': {
    title: '差出人のドメインがテナントに登録されていません',
    meaning: 'Exchange Online は、テナントが所有を確認したドメインからのみ送信します。',
    remedy: '確認済みのドメインから送信するか、このドメインを追加するようテナント管理者に依頼してください。',
  },
  'sender-restricted': {
    title: 'Microsoft がこの差出人を制限しています',
    meaning:
      'このメールボックスがスパムと疑われるメールを送信したため、制限付きエンティティの一覧に登録されています。',
    remedy: '原因を調査してから、Microsoft Defender の「制限付きエンティティ」で解除してください。',
  },
  'sender-mailbox-full': {
    title: 'メールボックス {mailbox} がいっぱいです',
    meaning:
      '送信したメールのコピーは、すべて「送信済みアイテム」に保存されます。そのため容量がいっぱいになると、送信できなくなります。',
    remedy: '「送信済みアイテム」を空にするか、アイテム保持ポリシーを設定してください。',
  },
  'mailbox-logon-failure': {
    title: 'アプリケーションがメールボックス {mailbox} を開くことを許可されていません',
    meaning:
      'サインインは正常でしたが、メールボックスのストアが拒否しました。応答は一時的なエラーのように見えますが、一時的なものではありません。',
    remedy:
      'アプリケーションにこのメールボックスへの権限を付与してください。反映まで最大 1 時間かかることがあります。',
  },
  'recipient-invalid': {
    title: '宛先のアドレスが正しくありません',
    meaning: 'サーバーがアドレスを解釈できませんでした。',
    remedy: '宛先のアドレスを修正してください。',
  },
  'recipient-not-found': {
    title: '宛先が存在しません',
    meaning: '宛先のサーバーにこのメールボックスがないか、そのドメインがメールを受信していません。',
    remedy: '宛先のアドレスのつづりを確認してください。',
  },
  'recipient-restricted': {
    title: '宛先はこの差出人からのメールを受け付けません',
    meaning:
      'グループまたはメールボックスが特定の差出人のみを許可しているか、この差出人をブロックしています。',
    remedy: 'この差出人を許可するよう、宛先の管理者に依頼してください。',
  },
  'recipient-mailbox-full': {
    title: '宛先のメールボックスがいっぱいです',
    meaning: '空き容量ができるまで、メールを受信できません。',
    remedy: '別の方法で受信者に連絡してください。Foyer はしばらくの間、再試行を続けます。',
  },
  'too-many-recipients': {
    title: 'メッセージの宛先の数がサーバーの上限を超えています',
    meaning: 'Exchange Online の既定の上限は 500 件です。テナントがより少なく設定している場合があります。',
    remedy: '何回かに分けて送信してください。',
  },
  'message-too-large': {
    title: 'メッセージのサイズがサーバーの上限を超えています',
    meaning: '添付ファイルは送信時に約 3 分の 1 大きくなります。メールボックスの既定の上限は 35 MB です。',
    remedy: '大きな添付ファイルを外して送信してください。',
  },
  'message-malformed': {
    title: 'サーバーがメッセージを解釈できませんでした',
    meaning:
      'From アドレスが 2 つある、改行が LF のみであるなど、ヘッダーまたは形式がメールの規格に違反しています。',
    remedy: 'メッセージを作成したプログラムを修正してください。',
  },
  'message-rejected': {
    title: '受信側が、内容または差出人のドメインを拒否しました',
    meaning: 'スパムと判断されたか、差出人のドメインが SPF、DKIM、または DMARC の検証に失敗しています。',
    remedy: '差出人のドメインの SPF、DKIM、DMARC レコードを確認してもらってください。',
  },
  'transport-rule-rejected': {
    title: 'メール フロー ルールがメッセージを拒否しました',
    meaning: '送信側または受信側の管理者が作成したルールに、このメッセージが該当しました。',
    remedy: '拒否した側の管理者に、Exchange のメール フロー ルールを確認するよう依頼してください。',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft がこの差出人をスパムとしてブロックしました',
    meaning:
      'このアカウントが送信した内容がスパムと判断されたか、アカウントが新しく、まだ確認されていません。',
    remedy:
      '何が送信されたかを調査してから、Microsoft Defender の「制限付きエンティティ」でブロックを解除してください。',
  },
  'concurrency-limit': {
    title: 'メールボックスへの同時接続が多すぎます',
    meaning:
      'Exchange Online では、接続元にかかわらず、1 つのメールボックスにつき同時に 3 つまで接続できます。',
    remedy:
      'メールボックス {mailbox} を使用してほかに何が送信しているかを調べてください。Foyer は自身の接続数を守り、再試行します。',
  },
  'message-rate-limit': {
    title: 'メールボックスの送信速度が上限を超えています',
    meaning: 'Exchange Online では、1 つのメールボックスから 1 分間に 30 通まで送信できます。',
    remedy:
      'しばらくお待ちください。送信は 1 分間に 30 通までとし、大量のメールには別のメールボックスを使用してください。',
  },
  'recipient-rate-limit': {
    title: 'メールボックスが 1 日の宛先数の上限に達しました',
    meaning:
      'Exchange Online では、1 つのメールボックスから 24 時間に 10,000 件の宛先まで送信できます。テナントがより少なく設定している場合があります。',
    remedy:
      '件数が減るまでお待ちください。これほど多くのメールを送る予定がなかった場合は、メールボックスが不正に使用されていないかを調べてください。',
  },
  'recipient-receive-limit': {
    title: '宛先が 1 時間に受信できるメールの上限を超えています',
    meaning:
      '1 つのメールボックスが受信できるのは 1 時間に最大 3,600 通で、1 つの差出人からはその 3 分の 1 までです。',
    remedy: '1 時間お待ちください。Foyer が自動的に再試行します。',
  },
  'tenant-external-rate-limit': {
    title: 'テナントが 1 日の外部宛先数の上限に達しました',
    meaning: '上限はライセンス数に応じて増えます。試用版のテナントでは 5,000 件です。',
    remedy: '件数が減るまで待つか、何が大量に送信しているかを調べるようテナント管理者に依頼してください。',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft がテナントの送信をブロックしました',
    meaning: '疑わしいメールが多すぎたか、新しいテナントから大量に送信されました。',
    remedy:
      '侵害されたアカウントを特定するようテナント管理者に依頼し、その後 Microsoft サポートにブロックの解除を依頼してください。',
  },
  'ip-throttled': {
    title: 'Microsoft がこの IP アドレスからの送信を制限しています',
    meaning:
      'このアドレスから短時間に大量の送信があったか、アドレスの評価 (レピュテーション) が低くなっています。',
    remedy: 'しばらくお待ちください。続く場合は、このアドレスからほかに何が送信しているかを調べてください。',
  },
  'ip-blocked': {
    title: '送信元の IP アドレスがブロック リストに登録されています',
    meaning: 'サーバーは、このアドレスからの通信をすべて拒否します。',
    remedy: '応答に示されているリストから、アドレスを削除してもらってください。',
  },
  'session-timeout': {
    title: '{host} が、長時間続いた、または操作のないセッションを終了しました',
    meaning:
      'Exchange は、コマンドがない状態が数分続いたセッションと、合計で約 10 分を超えたセッションを終了します。',
    remedy:
      '接続し直してください。セッションを維持するプログラムは、操作のない状態が 4 分続いたら終了するようにしてください。',
  },
  'server-transient': {
    title: '{host} が一時的に処理できませんでした',
    meaning: 'サーバー側の障害で、通常は自然に解消します。',
    remedy: 'しばらくお待ちください。Foyer が自動的に再試行します。',
  },
  unknown: {
    title: 'Foyer が把握していない問題です',
    meaning: '確認できた情報の中に、既知の原因を示すものはありませんでした。',
    remedy: 'サーバーの応答の文言を Microsoft Learn で検索してください。',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
