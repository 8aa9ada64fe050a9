// What each step of the connection test saw, in a line for people. Servers' own words stay as they are. Pure.
import type { RunStep, ShownProbe } from '../../../mail/mail.ts';
import type { Visit } from '../../visit.ts';

/** The parts of a step's evidence that are shown; which there are depends on the step and on how it ended. */
interface Seen {
  readonly reply?: string;
  readonly message?: string;
  readonly banner?: string;
  readonly host?: string;
  readonly port?: number;
  readonly addresses?: readonly { readonly address: string }[];
  readonly attempts?: readonly { readonly address: string; readonly outcome: string }[];
  readonly proxy?: { readonly address: string };
  readonly version?: string;
  readonly chain?: readonly { readonly issuer: string }[];
  readonly endpoint?: string;
  readonly expiresInSeconds?: number;
  readonly roles?: readonly string[];
  readonly opaque?: boolean;
  readonly aadsts?: readonly number[];
  readonly error?: string;
  readonly probes?: readonly ShownProbe[];
}

export const seenIn = (step: RunStep): Seen => step.evidence;

type Speaking = Pick<Visit, 'say' | 'dates'>;

export function seenWords(visit: Speaking, step: RunStep): string {
  const seen = seenIn(step);
  if (step.status === 'failed') return seen.reply ?? firstLine(seen.message) ?? seen.error ?? '';
  if (step.status !== 'passed') return '';
  return passedWords(visit, step.name, seen);
}

function passedWords({ say, dates }: Speaking, name: RunStep['name'], seen: Seen): string {
  switch (name) {
    case 'resolve': {
      const [first, ...others] = (seen.addresses ?? []).map(({ address }) => address);
      if (first === undefined) return seen.host ?? '';
      return others.length === 0 ? first : say('smtp-server.seen-addresses', { first, more: others.length });
    }
    case 'connect': {
      const at = seen.attempts?.findLast(({ outcome }) => outcome === 'connected')?.address ?? '';
      const address = at.includes(':') ? `[${at}]:${seen.port}` : `${at}:${seen.port}`;
      return seen.proxy
        ? say('smtp-server.seen-proxy', { proxy: seen.proxy.address })
        : say('smtp-server.seen-direct', { address });
    }
    case 'greeting':
      return seen.banner ?? '';
    case 'encrypt':
      return [seen.version, commonName(seen.chain?.at(-1)?.issuer)].filter(Boolean).join(', ');
    case 'token-connect':
      return [hostOf(seen.endpoint), seen.version].filter(Boolean).join(', ');
    case 'token':
      return seen.expiresInSeconds === undefined
        ? ''
        : say('smtp-server.seen-token', { duration: dates.duration(seen.expiresInSeconds * 1000) });
    case 'claims':
      if (seen.opaque || !seen.roles) return say('smtp-server.seen-opaque');
      return seen.roles.length === 0
        ? say('smtp-server.seen-no-roles')
        : say('smtp-server.seen-roles', { roles: seen.roles.join(', ') });
    default:
      return seen.reply ?? '';
  }
}

const LONGEST_AT_LEG = 12;

/** In two or three characters at the road: the reply's number, or Entra's. */
export function failedLeg(step: RunStep): string | undefined {
  const { reply, aadsts = [], error } = seenIn(step);
  if (reply !== undefined) return /^\d{3}/.exec(reply)?.[0];
  if (aadsts[0] !== undefined) return `AADSTS${aadsts[0]}`;
  // What is longer has no place there on a phone; the step below tells it.
  return error !== undefined && error.length <= LONGEST_AT_LEG ? error : undefined;
}

/** What was asked further where one reply left several causes open. */
export function probeWords({ say }: Speaking, probe: ShownProbe): string {
  switch (probe.asked) {
    case 'mailbox-tenant':
      return (probe.tenantId ?? null) === null
        ? say('smtp-server.probe-no-tenant')
        : say('smtp-server.probe-tenant', { tenant: probe.tenantId ?? '' });
    case 'mailbox-exists':
      return probe.exists ? say('smtp-server.probe-mailbox') : say('smtp-server.probe-no-mailbox');
    case 'login-offered':
      return probe.offered ? say('smtp-server.probe-login') : say('smtp-server.probe-no-login');
    case 'impossible-mailbox':
      return say('smtp-server.probe-impossible', { reply: probe.reply ?? '' });
    case 'spoilt-token':
      return say('smtp-server.probe-spoilt', { reply: probe.reply ?? '' });
  }
}

const firstLine = (text: string | undefined): string | undefined => text?.split('\n')[0];

const commonName = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : (/(?:^|,\s*)CN=([^,]+)/.exec(name)?.[1] ?? name);

function hostOf(endpoint: string | undefined): string | undefined {
  return endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint).host : undefined;
}
