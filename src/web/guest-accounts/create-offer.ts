// What whoever creates accounts may choose from, what they have chosen, and what that says of the accounts together.
import {
  usualLocation,
  type Duration,
  type GuestType,
  type Location,
  type Ssid,
} from '../../guest-types/guest-types.ts';
import { localText, verbMissing } from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import type { Instant } from '../../time/clock.ts';
import { typedNumber } from '../form.ts';
import type { Visit } from '../visit.ts';
import type { GuestParts } from './guest-frame.ts';

/** What whoever visits may choose from, and what they have chosen so far. */
export interface Offer {
  readonly rights: GuestRights;
  readonly types: readonly GuestType[];
  readonly locations: readonly Location[];
  readonly ssids: readonly Ssid[];
  readonly type: GuestType;
  readonly location: Location;
}

/** Undefined where there is no type or no place to choose. Throws a Refusal where nothing of the kind is permitted at all. */
export async function offerTo(
  visit: Visit,
  { guests, guestTypes }: Pick<GuestParts, 'guests' | 'guestTypes'>,
  verb: 'create' | 'create-random' | 'import',
): Promise<Offer | undefined> {
  const rights = await guests.rightsOf(visit.actor);
  if (!rights.verbs.has(verb)) throw verbMissing(verb);
  const within = <T extends { readonly id: string }>(
    all: readonly T[],
    allowed: 'all' | ReadonlySet<string>,
  ): T[] => all.filter(({ id }) => allowed === 'all' || allowed.has(id));
  const types = within(await guestTypes.list(), rights.guestTypeIds);
  const locations = within(await guestTypes.locations.list(), rights.locationIds);
  const type = types.find(({ id }) => id === typed(visit, 'guestTypeId')) ?? types[0];
  const location = locations.find(({ id }) => id === typed(visit, 'locationId')) ?? usualLocation(locations);
  if (!type || !location) return undefined;
  return { rights, types, locations, ssids: await guestTypes.locations.ssids(), type, location };
}

/** As it was typed; before that, as the address has it. */
export function typed({ form, context, query }: Visit, name: string, first = ''): string {
  return context.req.method === 'POST' ? form.text(name) : (query(name) ?? first);
}

/** The type was changed without a script, and nothing is to be made yet. */
export const isChangingType = ({ form }: Visit): boolean => form.isOn('change');

export function durationText({ say }: Pick<Visit, 'say'>, { value, unit }: Duration): string {
  return say(`guest-creation.${unit}`, { count: value });
}

/** By the clock of the place, as `2026-05-03 10:25`. */
export function localTime(at: Instant, timeZone: string): string {
  return localText(at, timeZone).replace('T', ' ');
}

/** Of a page that was only opened, what its fields begin with. */
export function termInput(visit: Visit, offer: Offer): Record<string, unknown> {
  const { speaker } = visit;
  const { type, ssids } = offer;
  const text = (name: string, first = ''): string => typed(visit, name, first);
  const [locationId, startsAt, endsAt] = [text('locationId'), text('startsAt'), text('endsAt')];
  const { value, unit } = type.defaultDuration;
  return {
    guestTypeId: text('guestTypeId', type.id),
    ...(locationId === '' ? {} : { locationId }),
    ssid: ssids.length === 1 ? ssids[0]?.name : text('ssid', ssids[0]?.name) || null,
    language: text('language') || speaker.language,
    ...(startsAt === '' ? {} : { startsAt }),
    ...(endsAt !== '' && !type.isFromFirstLogin
      ? { endsAt }
      : {
          duration: isChangingType(visit)
            ? type.defaultDuration
            : {
                value: typedNumber(text('duration', String(value))),
                unit: text('durationUnit', unit),
              },
        }),
  };
}

export function customInput({ form }: Visit, { type }: Offer): Record<string, string> {
  return Object.fromEntries(
    type.customFields.flatMap(({ name }) => {
      const text = form.text(`customFields.${name}`);
      return text === '' ? [] : [[name, text]];
    }),
  );
}
