// What was seen when something failed: the only thing a diagnosis is made of.
import type { ReceivedCertificate } from '../network/network.ts';
import type { TokenClaims } from '../oauth/oauth.ts';

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

export interface Evidence {
  /** Where it failed. */
  readonly stage: StepName;
  readonly reply?: { readonly code: number; readonly enhanced?: string; readonly text: string };
  /** The code of a network, TLS or file error, or of something that is not offered. */
  readonly code?: string;
  readonly aadsts?: readonly number[];
  readonly oauthError?: string;
  readonly httpStatus?: number;
  readonly message?: string;
  readonly chain?: readonly ReceivedCertificate[];
  readonly claims?: TokenClaims;
  readonly clockSkewMs?: number;
  /** The proxy that did not open the way, and the status of its answer. */
  readonly proxy?: { readonly leg: string; readonly address: string; readonly status?: number };
  /** What the settings say, for the commands. */
  readonly known: {
    readonly server?: string;
    readonly port?: number;
    readonly mechanism?: 'none' | 'password' | 'xoauth2' | 'oauthbearer';
    readonly mailbox?: string;
    readonly tenantId?: string;
    readonly clientId?: string;
    readonly tokenHost?: string;
    readonly scope?: string;
    readonly credentialType?: string;
    readonly expiresOn?: string;
  };
}
