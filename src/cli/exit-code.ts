// Exit codes, after sysexits.h, so that scripts can tell a mistake of theirs from one of ours.
import type { RefusalKind } from '../refusal.ts';

export const EXIT = {
  ok: 0,
  conflict: 1,
  usage: 64,
  data: 65,
  notFound: 66,
  unavailable: 69,
  fault: 70,
  tryLater: 75,
  notPermitted: 77,
  configuration: 78,
} as const;

export const EXIT_OF_REFUSAL: Readonly<Record<RefusalKind, number>> = {
  usage: EXIT.usage,
  invalid: EXIT.data,
  unauthenticated: EXIT.notPermitted,
  forbidden: EXIT.notPermitted,
  not_found: EXIT.notFound,
  conflict: EXIT.conflict,
  too_large: EXIT.data,
  too_many: EXIT.tryLater,
  unavailable: EXIT.unavailable,
  configuration: EXIT.configuration,
};
