// Where guests are: the time zone in which their accounts begin and end; and the Wi-Fi networks they are told to join. Pure.
import { z } from 'zod';
import { shownText } from '../accounts/accounts.ts';

export const locationInput = z.strictObject({
  name: shownText(64),
  timeZone: z
    .string('must be given')
    .trim()
    .refine(isTimeZone, 'must be a time zone such as Europe/Amsterdam')
    .transform(asItIsWritten),
});

export interface Location extends z.output<typeof locationInput> {
  readonly id: string;
}

/**
 * Where accounts are for which nobody names a location: the oldest (ids are in the order of time), so that adding another
 * moves the clock of no script.
 */
export function usualLocation(locations: readonly Location[]): Location | undefined {
  return locations.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** 32 bytes: an SSID, IEEE 802.11 §9.4.2.2. */
const LONGEST_SSID_BYTES = 32;

export const ssidInput = z.strictObject({
  name: shownText(LONGEST_SSID_BYTES).refine(
    (name) => Buffer.byteLength(name) <= LONGEST_SSID_BYTES,
    `must have at most ${LONGEST_SSID_BYTES} bytes`,
  ),
});

export interface Ssid extends z.output<typeof ssidInput> {
  readonly id: string;
}

/** As the IANA database spells it. Not by Intl, which would make another name of it: Asia/Calcutta of Asia/Kolkata. */
function asItIsWritten(timeZone: string): string {
  return new Temporal.ZonedDateTime(0n, timeZone).timeZoneId;
}

/** By its name in the IANA database; an offset such as +01:00 knows no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text) || text.length > 64) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false; // RangeError is how Intl says that it knows none
  }
}
