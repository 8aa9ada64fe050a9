// The words in Traditional Chinese as written in Taiwan, with the terms of Microsoft's and Cisco's own interfaces there.
import type { Words } from '../words.ts';
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { ZH_HANT_FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const ZH_HANT: Words = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: ZH_HANT_FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  actors: {
    administrator: 'Foyer 的管理員',
    'tenant-administrator': 'Microsoft 365 租用戶管理員',
    'network-team': '網路管理員',
    recipient: '收件者端',
    nobody: '無須處理：稍候即會恢復',
  },
  unknowns: {
    host: '伺服器',
    port: '587',
    issuer: '不明的憑證授權單位',
    audience: '其他資源',
    validFrom: '不明',
    validTo: '不明',
  },
  additions: {
    leftOut: '伺服器只傳送了自己的憑證：可能遺漏了它與根憑證之間的中繼憑證。',
    intercepted: 'Microsoft 的伺服器出示 DigiCert 或 Microsoft 的憑證；這裡則由 {issuer} 在途中檢查 TLS。',
    authority: '所指的憑證授權單位是 {issuer}。',
    typedExpiry: '在此輸入的到期日 {expiresOn} 較晚，並不是此用戶端密碼的到期日。',
    tokenTime: '出示的權杖已經過期。',
    mailboxTenant: '其網域與權杖屬於不同的租用戶。',
    objectIds: 'Exchange 中登記的是 {registeredObjectId}，權杖中則是 {objectId}。',
  },
};
