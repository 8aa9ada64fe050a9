// Why the database could not do what it was asked, where the reason is its surroundings and not our mistake: told by
// SQLSTATE (PostgreSQL manual, appendix A) and by the system's codes. What no row knows stays a fault.
import { Refusal, type RefusalKind } from '../refusal.ts';

interface Cause {
  readonly sign: RegExp;
  readonly kind: RefusalKind;
  readonly code: string;
  readonly sentence: string;
}

const CAUSES: readonly Cause[] = [
  {
    sign: /^53100$/,
    kind: 'unavailable',
    code: 'database_disk_full',
    sentence:
      'The disk of the database is full, so this was not done. Free some space on it, then do it again.',
  },
  {
    sign: /^25006$/,
    kind: 'unavailable',
    code: 'database_read_only',
    sentence:
      'The database takes no changes: it is a standby or was made read-only. Point FOYER_DATABASE_URL at the server that takes changes, then do it again.',
  },
  {
    sign: /^53300$/,
    kind: 'unavailable',
    code: 'database_too_busy',
    sentence:
      'The database takes no more connections. Raise its max_connections or stop what uses them, then do it again.',
  },
  {
    sign: /^(57P0\d|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/,
    kind: 'unavailable',
    code: 'database_went_away',
    sentence:
      'The database went away in the middle of this. Do it again in a moment; if that fails too, look whether it runs.',
  },
];

/** Undefined where the error is something else. */
export function queryRefusal(error: unknown): Refusal | undefined {
  const { code: given, message } = error as { code?: unknown; message?: unknown };
  if (!(error instanceof Error)) return undefined;
  // pg has no code for a connection that ends under a query.
  const sign =
    typeof given === 'string' ? given : /^Connection terminated/.test(String(message)) ? '08006' : '';
  // The system's codes also belong to files, whose errors name the call; a socket's calls are these.
  const { syscall } = error as { syscall?: unknown };
  if (/^E[A-Z]+$/.test(sign) && !['connect', 'read', 'write'].includes(String(syscall))) return undefined;
  const cause = CAUSES.find((candidate) => candidate.sign.test(sign));
  if (!cause) return undefined;
  const { kind, code, sentence } = cause;
  return new Refusal(kind, code, sentence, { cause: error });
}
