// Parts of schemas that several resources have.
import { z } from 'zod';

/** An instant of ours, as RFC 3339 writes it. */
export const instant = z
  .number()
  .transform((ms) => new Date(ms).toISOString())
  .meta({ override: { type: 'string', format: 'date-time' } });

/** Of a time that a door gives as text already. */
export const instantText = z.string().meta({ format: 'date-time' });

/** Any: what is no id is found nowhere, and the door says so. */
export const id = z.string().max(200, 'is too long');
export const idParams = z.strictObject({ id });

/** An object that is shown as it is: secrets were left out where it came from. */
export const openObject = z.record(z.string(), z.unknown());

const MISLEADING = /[\p{Cc}\p{Zl}\p{Zp}]/u;

export const oneLine = (longest: number) =>
  z
    .string()
    .max(longest, `must have at most ${longest} characters`)
    .refine((text) => !MISLEADING.test(text), 'must be one line of text');

/** A moment of a filter, as the caller writes it. */
export const moment = z.iso
  .datetime({ offset: true, error: 'must be a moment such as 2027-03-15T08:00:00Z' })
  .transform((text) => Date.parse(text))
  .meta({ override: { type: 'string', format: 'date-time' } });

/** What is looked for: blanks alone would find everything. */
export const soughtText = (longest: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(longest, 'is too long')
    .refine((text) => text.trim() !== '', 'must not be empty')
    .optional();

/** Which of all an act is for. Without a condition that would be everything, which nobody means by leaving one out. */
export const narrowing = <T extends z.ZodRawShape>(conditions: T) =>
  z
    .strictObject(conditions)
    .refine(
      (filter) => Object.values(filter).some((each) => each !== undefined),
      'must name at least one condition; to mean all, name every state',
    )
    .meta({ minProperties: 1 });

/** A file, in base64. */
export const fileText = (mostBytes: number) =>
  z
    .base64('must be base64')
    .max(Math.ceil(mostBytes / 3) * 4, 'is too large')
    .transform((text) => Buffer.from(text, 'base64'))
    .meta({ override: { type: 'string', contentEncoding: 'base64' } });

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without what was left out: to a door, a field that is there and undefined would be a change. */
export function given<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Given<T>;
}
