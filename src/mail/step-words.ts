// What a step of the connection test has to tell, in a line. Pure.
import type { TestStep } from './connection-test-gate.ts';

/** The one thing of a step's evidence that people look for. */
export function toldOf({ evidence }: TestStep): string {
  const seen = evidence as Record<string, unknown>;
  if (typeof seen.reply === 'string') return seen.reply;
  if (typeof seen.message === 'string') return seen.message.split('\n')[0] ?? '';
  if (typeof seen.banner === 'string') return seen.banner;
  if (Array.isArray(seen.roles)) return `roles: ${seen.roles.join(', ') || 'none'}`;
  if (typeof seen.proxy === 'object')
    return `through the proxy ${(seen.proxy as { address: string }).address}`;
  if (typeof seen.version === 'string') return seen.version;
  if (typeof seen.expiresInSeconds === 'number')
    return `lives ${Math.round(seen.expiresInSeconds / 60)} minutes`;
  if (Array.isArray(seen.addresses))
    return seen.addresses.map((at) => (at as { address: string }).address).join(', ');
  return '';
}
