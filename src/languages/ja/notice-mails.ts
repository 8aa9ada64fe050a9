// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
import type { NotificationWords } from '../notification-words.ts';

export const NOTICE_MAIL_WORDS: NotificationWords['notices'] = {
  password: {
    subject: 'パスワードの有効期限：$ui_end_short$',
    subjectAt: '$ui_organization$ パスワードの有効期限：$ui_end_short$',
    headline: 'パスワードの有効期限が近づいています',
    headlineNamed: '$ui_addressee$ 様、パスワードの有効期限が近づいています',
    ends: 'アカウント $ui_user_name$ のパスワードは、$ui_end_date_time$（$ui_time_zone$）に期限が切れます。',
    after: {
      administrator:
        'それまでに変更してください。期限を過ぎてもサインインはできますが、新しいパスワードを設定するまで、ほかの操作はできません。',
      sponsor:
        'それまでに変更してください。期限を過ぎてもサインインはできますが、新しいパスワードを設定するまで、ほかの操作はできません。',
      'network-user':
        'それまでに変更してください。期限を過ぎると、このパスワードではネットワークをご利用いただけません。',
    },
    wayOut: {
      administrator:
        'サインインできない場合は、ほかの管理者が新しいパスワードを設定できます。サーバー上では次のコマンドでも設定できます：foyer admins reset-password $ui_user_name$',
      sponsor: 'サインインできない場合は、管理者に新しいパスワードの設定をご依頼ください。',
      'network-user': '変更できない場合は、IT 担当部門にお問い合わせください。',
    },
    button: 'パスワードを変更する',
    footer:
      'パスワードを変更されると、以後のお知らせは送信されません。メールでパスワードをお尋ねすることはありません。',
  },
  guest: {
    subject: 'ゲスト用ネットワークのご利用期限：$ui_end_short$',
    subjectAt: '$ui_organization$ ゲスト用ネットワークのご利用期限：$ui_end_short$',
    headline: 'ゲスト用ネットワークのご利用期限が近づいています',
    headlineNamed: '$ui_addressee$ 様、ゲスト用ネットワークのご利用期限が近づいています',
    ends: 'ユーザー名 $ui_user_name$ でのご利用は、$ui_end_date_time$（$ui_time_zone$）までです。',
    title: 'お手続きについて',
    extend: '延長が必要な場合は、下のボタンから延長をお申し込みください。担当者が判断します。',
    contact: 'ご不明な点は、$ui_sponsor$ にお問い合わせください。',
    nothing: '延長が不要な場合、お手続きは必要ありません。アクセスは期限が来ると自動的に終了します。',
    button: '延長を申し込む',
    footer:
      'このボタンはお客様のアカウント専用で、ご利用期限まで有効です。このメールを転送しないでください。',
  },
  request: {
    subject: 'ゲストから延長の申し込みがありました：$ui_user_name$',
    headline: 'ゲストから延長の申し込みがありました',
    headlineNamed: '$ui_addressee$ 様、ゲストから延長の申し込みがありました',
    text: 'このゲストのご利用期限が近づいています。スポンサーポータルの「通知」で、ゲストのコメントを確認し、アカウントを延長するか、申し込みを拒否することができます。',
    guest: 'ゲスト',
    ends: 'ご利用期限',
    button: '通知を開く',
    footer: 'ポータルで判断されるまで、何も変更されません。',
  },
};
