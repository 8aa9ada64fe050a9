// What an answer of the API holds: a list, or why it was refused.
import assert from 'node:assert/strict';
import type { ApiAnswer, Loose } from './api.ts';

/** A list of an answer that is one. */
export function listed(answer: ApiAnswer, name: string): readonly Loose[] {
  assert.equal(answer.status, 200, answer.text);
  return answer.body[name] as unknown as readonly Loose[];
}

/** Status, code, and where the first problem is. */
export function refusedWith(answer: ApiAnswer): [status: number, code: unknown, where: unknown] {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', answer.text);
  const [first] = (answer.body['problems'] ?? []) as unknown as readonly Loose[];
  return [answer.status, answer.body['code'], first?.['pointer'] ?? first?.['parameter']];
}
