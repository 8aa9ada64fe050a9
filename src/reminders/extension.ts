// A request for more time: what its link is good for, which follows from what happened to the request and to the account.
// Nobody has to tell the request that the account was extended. Pure.
import { z } from 'zod';
import type { Instant } from '../time/clock.ts';

export const LONGEST_WISH = 200;

/**
 * `open`: more time can be asked for. `asked`: it was, and nobody has decided. `extended`: the account ends later by now,
 * asked or not. `declined`: by a sponsor. `ended`: the account has ended, is suspended or was denied.
 */
export type ExtensionState = 'open' | 'asked' | 'extended' | 'declined' | 'ended';

export interface RequestLife {
  /** The end that the notice spoke of. */
  readonly deadline: Instant;
  readonly requestedAt: Instant | null;
  readonly decidedAt: Instant | null;
}

export interface AccountLife {
  readonly endsAt: Instant;
  readonly isUsable: boolean;
}

export function extensionState(request: RequestLife, account: AccountLife, now: Instant): ExtensionState {
  if (request.decidedAt !== null) return 'declined';
  if (account.endsAt <= now || !account.isUsable) return 'ended';
  if (account.endsAt > request.deadline) return 'extended';
  return request.requestedAt === null ? 'open' : 'asked';
}

/** What a guest wrote: one line, in its own direction. */
export const wishInput = z.strictObject({
  wish: z
    .string('must be text')
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .normalize('NFC')
        .trim(),
    )
    .refine((text) => [...text].length <= LONGEST_WISH, `must have at most ${LONGEST_WISH} characters`)
    .default(''),
});
