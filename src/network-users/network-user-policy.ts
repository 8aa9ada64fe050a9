// What passwords of network users must be, and how long they last: ISE's "User Authentication Settings". Pure.
import { z } from 'zod';
import type { PasswordRules } from '../accounts/accounts.ts';

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

export const networkUserPolicyInput = z.strictObject({
  minimumLength: whole(8, 64).default(12),
  refusesCommon: z.boolean().default(true),
  /** So many former passwords cannot be taken again. */
  history: whole(0, 24).default(5),
  /** Null: a password does not end. ISE's 60 days. */
  lifetimeDays: whole(1, 3650).nullable().default(60),
});

export type NetworkUserPolicy = z.output<typeof networkUserPolicyInput>;

/** RFC 2865 §5.2: a User-Password of RADIUS has at most 128 octets. */
export const LONGEST_NETWORK_PASSWORD = 128;

export function passwordRules(policy: NetworkUserPolicy): PasswordRules {
  return { ...policy, longestBytes: LONGEST_NETWORK_PASSWORD };
}
