// How user names and passwords of guests are made and what they must be; a change does not touch accounts that there are.
// Unlike an administrator's, a guest's password is made for them and read out, so it is composed. Pure.
import { z } from 'zod';
import { LONGEST_PREFIX } from '../sponsors/sponsors.ts';

/** A uniform integer, 0 ≤ n < below. Chance is the caller's: whatever is picked here signs somebody in. */
export type Pick = (below: number) => number;

/** What a user name and its column hold. */
export const LONGEST_USERNAME = 64;
/** RFC 2865 §5.2: a User-Password of RADIUS has at most 128 octets. */
export const LONGEST_GUEST_PASSWORD = 128;
/** Of each kind of character: three such minima and a prefix still fit a user name. */
const MOST_REQUIRED = (LONGEST_USERNAME - LONGEST_PREFIX) / 3;

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);
const required = () => whole(0, MOST_REQUIRED);

export const usernamePolicyInput = z.strictObject({
  minimumLength: whole(1, LONGEST_USERNAME).default(4),
  /** For guests of whom either is known; the others' are random. */
  source: z.enum(['name', 'email'], 'must be name or email').default('name'),
  /** The minima are for random ones. */
  minimumLetters: required().default(4),
  minimumDigits: required().default(4),
  minimumSpecials: required().default(0),
});

export type UsernamePolicy = z.output<typeof usernamePolicyInput>;

/** ASCII punctuation without `% , / < >`, which ISE forbids as well. */
const SPECIALS = /^[!-$&-+\-.:;=?-@[-`{-~]*$/;

export const guestPasswordPolicyInput = z
  .strictObject({
    minimumLength: whole(4, LONGEST_GUEST_PASSWORD).default(8),
    minimumLowercase: required().default(1),
    minimumUppercase: required().default(0),
    minimumDigits: required().default(2),
    minimumSpecials: required().default(1),
    /** The first is what parts the groups of a password that is made. */
    specials: z
      .string()
      .regex(SPECIALS, 'must be punctuation marks other than < > / , %')
      .refine((text) => new Set(text).size === text.length, 'must name each mark once')
      .default('-._'),
    /** Null: a password does not end before its account. */
    lifetimeDays: whole(1, 3650).nullable().default(null),
  })
  .refine(({ specials, minimumSpecials }) => specials !== '' || minimumSpecials === 0, {
    path: ['specials'],
    message: 'must name at least one mark, since passwords must have some',
  });

export type GuestPasswordPolicy = z.output<typeof guestPasswordPolicyInput>;

export const guestPoliciesInput = z.strictObject({
  username: usernamePolicyInput.prefault({}),
  password: guestPasswordPolicyInput.prefault({}),
});

export type GuestPolicies = z.output<typeof guestPoliciesInput>;
