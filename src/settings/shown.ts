// Settings as they are shown: without secrets, and so that they can be edited and sent back as they are. Pure.
import { Secret } from '../secrets/secrets.ts';

export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => !(field instanceof Secret));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutSecrets(field)]));
}
