// One line of the examination: what was looked at, how it stands, and what to do where it does not stand well.
import type { Refusal } from '../refusal.ts';

/** In the order in which one depends on another, so that the first that failed is the one to look at. */
export const CHECK_NAMES = [
  'database',
  'disk',
  'settings',
  'clock',
  'proxy',
  'dns',
  'route',
  'greeting',
  'tls',
  'token-endpoint',
  'token',
  'claims',
  'auth',
  'sender',
  'secret',
  'server-certificates',
  'trusted-certificates',
  'queue',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

export interface Check {
  readonly name: CheckName;
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly found: string;
  /** The one thing to do next. */
  readonly remedy?: string;
  /** A code of the diagnosis. */
  readonly cause?: string;
  readonly commands?: readonly string[];
  readonly link?: string;
}

export const DAY_MS = 86_400_000;

/** The first sentence of a refusal says what is wrong, the rest what to do. */
export function refused(name: CheckName, status: 'warning' | 'failed', { message }: Refusal): Check {
  const [found = '', ...rest] = message.split(/(?<=\.)\s+(?=[A-Z])/);
  const remedy = oneLine(rest.join(' '));
  return { name, status, found: oneLine(found), ...(remedy === '' ? {} : { remedy }) };
}

/** What servers say may hold anything; a terminal obeys control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

export function skipped(name: CheckName, found: string, remedy?: string): Check {
  return { name, status: 'skipped', found, ...(remedy === undefined ? {} : { remedy }) };
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
