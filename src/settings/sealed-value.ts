// Values with secrets in them: sealed for the database, opened again, and revealed to be compared. Pure but for the seal.
import assert from 'node:assert/strict';
import { Secret, type Seal } from '../secrets/secrets.ts';

const SEALED = '$sealed';

export function sealed(value: unknown, seal: Seal, purpose: string): unknown {
  if (value instanceof Secret) return { [SEALED]: seal.seal(value, purpose) };
  // Read back, it would be taken for one of ours and would not open.
  assert.ok(
    !(typeof value === 'object' && value !== null && SEALED in value),
    `a setting cannot be called ${SEALED}`,
  );
  return mapped(value, (part) => sealed(part, seal, purpose));
}

export function opened(value: unknown, seal: Seal, purpose: string): unknown {
  if (typeof value === 'object' && value !== null && SEALED in value && typeof value[SEALED] === 'string')
    return seal.open(value[SEALED], purpose);
  return mapped(value, (part) => opened(part, seal, purpose));
}

/** With its secrets in the clear, and equal for equal values in whatever order their fields stand: only to be digested. */
export function revealed(value: unknown): unknown {
  if (value instanceof Secret) return { [SEALED]: value.reveal() };
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return mapped(value, revealed);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return mapped(Object.fromEntries(fields), revealed);
}

function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}
