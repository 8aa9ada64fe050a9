// What was seen when something failed: the only thing a diagnosis is made of.
import type { ReceivedCertificate } from '../network/network.ts';
import type { TokenClaims } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';

export const STEP_NAMES = [
  'resolve',
  'connect',
  'greeting',
  'encrypt',
  'token-connect',
  'token',
  'claims',
  'authenticate',
  'sender',
  'submit',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export interface SeenReply {
  /** 0 where a text names only the enhanced status code. */
  readonly code: number;
  readonly enhanced?: string;
  readonly text: string;
}

/** A second question that splits causes which the first reply leaves open, and what came of it. */
export type Probe =
  /** The same token with an address at which no mailbox can be, and a token spoilt on purpose. */
  | { readonly asked: 'impossible-mailbox' | 'spoilt-token'; readonly reply: SeenReply }
  /** To which tenant the domain of the mailbox belongs, or that it belongs to none. */
  | { readonly asked: 'mailbox-tenant'; readonly tenantId: string | null }
  /** Whether AUTH LOGIN is offered beside XOAUTH2, as Exchange Online's submission host always does. */
  | { readonly asked: 'login-offered'; readonly offered: boolean }
  /** Whether Exchange Online's Autodiscover knows the mailbox. */
  | { readonly asked: 'mailbox-exists'; readonly exists: boolean };

export interface Evidence {
  /** Where it failed; left out where a pasted text does not tell. */
  readonly stage?: StepName;
  readonly reply?: SeenReply;
  /** The code of a network, TLS, proxy or file error, or of something that is not offered. */
  readonly code?: string;
  readonly aadsts?: readonly number[];
  /** OAuth's name of the error, such as `invalid_client`. */
  readonly oauthError?: string;
  readonly httpStatus?: number;
  /** The words that came with it: an error's message, or a whole pasted text. */
  readonly message?: string;
  readonly chain?: readonly ReceivedCertificate[];
  /** Why the chain was not trusted, as the trusted certificates tell. */
  readonly standing?: { readonly kind: string; readonly issuer?: string };
  readonly claims?: TokenClaims;
  readonly clockSkewMs?: number;
  readonly now?: Instant;
  /** Each address that was tried. */
  readonly attempts?: readonly { readonly family: 4 | 6; readonly outcome: string }[];
  readonly proxy?: { readonly leg: string; readonly address: string; readonly status?: number };
  readonly probes?: readonly Probe[];
  /** What a person knows besides, in their words. */
  readonly context?: string;
  /** What the settings say, or a text lets one see. */
  readonly known: {
    readonly server?: string;
    readonly port?: number;
    readonly mechanism?: 'none' | 'password' | 'xoauth2' | 'oauthbearer';
    readonly mailbox?: string;
    readonly tenantId?: string;
    readonly clientId?: string;
    /** The token is an application's own, by client credentials. */
    readonly isAppOnly?: true;
    readonly tokenHost?: string;
    readonly scope?: string;
    readonly credentialType?: string;
    readonly expiresOn?: string;
    /** The object ID that Exchange was given by New-ServicePrincipal. */
    readonly registeredObjectId?: string;
  };
}

/** Everything said: the reply and the words around it. */
export function wordsOf({ reply, message }: Evidence): string {
  return `${reply?.text ?? ''}\n${message ?? ''}`;
}
