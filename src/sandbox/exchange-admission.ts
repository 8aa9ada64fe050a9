// Whether Exchange lets a token into a mailbox. Pure, and strict like the real one: most misconfigurations get the same
// bare 535 5.7.3, so the reason stays here (the log has it, the client never sees it).
import type { Instant } from '../time/clock.ts';
import { isExchangeAudience, type Claims } from './access-token.ts';
import type { App, Mailbox, Tenant } from './directory.ts';
import type { ExchangeReplyName } from './exchange-reply.ts';

export const SMTP_ROLE = 'SMTP.SendAsApp';

/** What Exchange knows when it judges; faults on demand change it before the judgment. */
export interface Standing {
  readonly tenant: Tenant | undefined;
  readonly app: App | undefined;
  readonly mailbox: Mailbox | undefined;
}

export type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'refused'; readonly reply: ExchangeReplyName; readonly reason: string };

const refused = (reason: string, reply: ExchangeReplyName = 'xoauth2-rejected'): Admission => ({
  kind: 'refused',
  reply,
  reason,
});

/** The switch Set-CASMailbox or, where the mailbox says nothing, Set-TransportConfig has thrown. */
export function switchedOff(tenant: Tenant, mailbox: Mailbox): Admission | undefined {
  if (mailbox.smtpClientAuthenticationDisabled === true)
    return refused('SMTP AUTH is disabled for the mailbox', 'smtp-auth-disabled-mailbox');
  if (mailbox.smtpClientAuthenticationDisabled === null && tenant.smtpClientAuthenticationDisabled)
    return refused('SMTP AUTH is disabled for the organization', 'smtp-auth-disabled-tenant');
  return undefined;
}

function tokenFault(claims: Partial<Claims>, now: Instant): string | undefined {
  const seconds = now / 1000;
  if (!isExchangeAudience(claims.aud))
    return `the token is for ${String(claims.aud)}, not for Exchange Online`;
  if (typeof claims.exp !== 'number' || claims.exp <= seconds) return 'the token has expired';
  if (typeof claims.nbf === 'number' && claims.nbf > seconds + 300) return 'the token is not valid yet';
  return undefined;
}

const hasRbac = (app: App, mailbox: Mailbox): boolean =>
  Array.isArray(app.rbac) ? app.rbac.includes(mailbox.address) : app.rbac === true;

/** FullAccess in the role model. Left out of the settings, every application of the tenant has it. */
const hasFullAccess = (app: App, mailbox: Mailbox): boolean =>
  mailbox.fullAccess?.includes(app.clientId) ?? true;

function permission(claims: Partial<Claims>, app: App, mailbox: Mailbox): Admission {
  // The role in the token makes Exchange check mailbox permissions, even where RBAC for Applications would do
  // (Microsoft, "Onboard SMTP applications with RBAC").
  if (claims.roles?.includes(SMTP_ROLE))
    return hasFullAccess(app, mailbox)
      ? { kind: 'admitted' }
      : refused(`the application has no FullAccess on ${mailbox.address}`);
  if (hasRbac(app, mailbox)) return { kind: 'admitted' };
  return refused(`the token has no role ${SMTP_ROLE} and no RBAC assignment covers ${mailbox.address}`);
}

export function admission(claims: Partial<Claims> | undefined, standing: Standing, now: Instant): Admission {
  if (!claims) return refused('the token is not one of this token endpoint');
  const fault = tokenFault(claims, now);
  if (fault) return refused(fault);
  const { tenant, app, mailbox } = standing;
  if (!tenant || tenant.id !== claims.tid) return refused('the token is of another tenant');
  if (!mailbox) return refused('user= names no mailbox of the tenant');
  const off = switchedOff(tenant, mailbox);
  if (off) return off;
  if (!app || app.exchangeObjectId === null) return refused('no service principal is registered in Exchange');
  if (app.exchangeObjectId !== claims.oid)
    return refused(
      `the service principal is registered with object ID ${app.exchangeObjectId}, the token has ${String(claims.oid)}`,
    );
  return permission(claims, app, mailbox);
}

/** Whether the mailbox may put this address into From. Proxy addresses only work where the tenant allows them. */
export const maySendAs = (mailbox: Mailbox, address: string): boolean =>
  mailbox.address === address || mailbox.sendAs.includes(address);
