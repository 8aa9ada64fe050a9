// What random user names may begin with: one rule for a sponsor group's prefix and for one that a sponsor types. Pure.

/** Beside the longest minima of the user name policy a prefix of 16 still fits a user name (guests/guest-policies.ts). */
export const LONGEST_PREFIX = 16;

/** Undefined where nothing is wrong; nothing at all is a prefix too. */
export function prefixProblem(text: string): string | undefined {
  if (text.length > LONGEST_PREFIX) return `must have at most ${LONGEST_PREFIX} characters`;
  return /^([a-z0-9][a-z0-9._-]*)?$/i.test(text)
    ? undefined
    : 'must be letters from a to z, digits, - . and _, and begin with a letter or digit';
}
