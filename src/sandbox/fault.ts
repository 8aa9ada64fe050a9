// What a fault on demand is: where it strikes, what a client hears, and the one thing it changes.
import type { Grant } from './access-token.ts';
import type { CertificateKind } from './certificate-authority.ts';
import type { EntraErrorName } from './entra-error.ts';
import type { Standing } from './exchange-admission.ts';
import type { ExchangeReplyName } from './exchange-reply.ts';
import type { HttpAnswer } from './http-faults.ts';

export type FaultPlace =
  'token-tls' | 'token' | 'smtp-connect' | 'smtp-tls' | 'auth' | 'mail' | 'rcpt' | 'data';

/** Ways to behave that no single reply describes. */
export type Manner =
  | 'silent'
  | 'deaf'
  | 'reset'
  | 'abort-handshake'
  | 'old-tls'
  | 'no-starttls'
  | 'no-xoauth2'
  | 'mx-host'
  | 'lost-before-data'
  | 'lost-during-data'
  | 'lost-after-data';

export type FaultEffect =
  | { readonly kind: 'entra'; readonly error: EntraErrorName }
  | { readonly kind: 'http'; readonly answer: HttpAnswer }
  | { readonly kind: 'grant'; readonly change: (grant: Grant) => Grant }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'reply'; readonly reply: ExchangeReplyName }
  | { readonly kind: 'standing'; readonly change: (standing: Standing) => Standing }
  | { readonly kind: 'certificate'; readonly certificate: CertificateKind }
  | { readonly kind: 'manner'; readonly manner: Manner };

export interface Fault {
  readonly name: string;
  /** The code of the diagnosis catalogue; differs from the name where one cause has several faces. */
  readonly cause: string;
  readonly where: FaultPlace;
  readonly answers: string;
  readonly effect: FaultEffect;
}

/** Places where the mailbox is known already, so that a fault can be meant for one mailbox alone. */
export const MAILBOX_PLACES: readonly FaultPlace[] = ['auth', 'mail', 'rcpt', 'data'];

export function fault(
  where: FaultPlace,
  name: string,
  answers: string,
  effect: FaultEffect,
  cause = name,
): Fault {
  return { name, cause, where, answers, effect };
}

export const behaving = (
  where: FaultPlace,
  name: string,
  manner: Manner,
  answers: string,
  cause = name,
): Fault => fault(where, name, answers, { kind: 'manner', manner }, cause);
