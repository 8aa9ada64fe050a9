// The words in Japanese, with the terms of Microsoft's and Cisco's own Japanese interfaces.
import type { Words } from '../words.ts';
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { JA_FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const JA: Words = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: JA_FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  actors: {
    administrator: 'Foyer の管理者',
    'tenant-administrator': 'Microsoft 365 テナントの管理者',
    'network-team': 'ネットワーク担当者',
    recipient: '受信側',
    nobody: '対応は不要です (時間が経てば解消します)',
  },
  unknowns: {
    host: 'サーバー',
    port: '587',
    issuer: '不明な認証局',
    audience: '別のリソース',
    validFrom: '不明',
    validTo: '不明',
  },
  additions: {
    leftOut:
      'サーバーは自身の証明書のみを送信しました。ルート証明書までの中間証明書を送信していない可能性があります。',
    intercepted:
      'Microsoft のサーバーは DigiCert または Microsoft の証明書を提示します。ここでは、{issuer} が途中で TLS を検査しています。',
    authority: '該当する認証局は {issuer} です。',
    typedExpiry:
      'ここに入力された有効期限 {expiresOn} はそれより後の日付であり、このシークレットの有効期限ではありません。',
    tokenTime: '提示されたトークンは、すでに有効期限が切れていました。',
    mailboxTenant: 'ドメインは、トークンとは別のテナントのものです。',
    objectIds:
      'Exchange に登録されているのは {registeredObjectId} で、トークンに含まれているのは {objectId} です。',
  },
};
