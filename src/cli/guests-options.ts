// What `foyer guests` is told by its options: which accounts, whose, what for how long, and how it is handed over. Names of
// guest types, locations and sponsors are looked up: nobody types an id.
import type { App } from '../app.ts';
import { isId, nameKey } from '../accounts/accounts.ts';
import { DURATION_UNITS, type Duration } from '../guest-types/guest-types.ts';
import { GUEST_STATES, type GuestFilter } from '../guests/guests.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { commandUser, usage, type Command } from './command.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const list = { type: 'string', multiple: true } as const;

export const GUEST_OPTIONS = {
  as: text,
  search: text,
  state: list,
  type: text,
  location: text,
  sponsor: text,
  batch: text,
  language: text,
  'user-name': text,
  'first-name': text,
  'last-name': text,
  company: text,
  email: text,
  phone: text,
  visiting: text,
  'visit-reason': text,
  ssid: text,
  custom: list,
  'created-after': text,
  'created-before': text,
  'ends-after': text,
  'ends-before': text,
  sort: text,
  limit: text,
  after: text,
  from: text,
  until: text,
  for: text,
  by: text,
  reason: text,
  mail: flag,
  copy: flag,
  'copy-to': text,
  summary: flag,
  prefix: text,
  'phone-as-name': flag,
  'password-stdin': flag,
  password: flag,
  matching: flag,
  preview: flag,
  check: flag,
  'skip-faulty': flag,
  dismiss: flag,
  decline: flag,
} as const;

export type GuestWords = {
  readonly [K in keyof typeof GUEST_OPTIONS]?:
    | ((typeof GUEST_OPTIONS)[K] extends { multiple: true }
        ? string[]
        : (typeof GUEST_OPTIONS)[K] extends { type: 'boolean' }
          ? boolean
          : string)
    | undefined;
};

export const FILTERS = [
  'search',
  'state',
  'type',
  'location',
  'sponsor',
  'batch',
  'language',
  'user-name',
  'first-name',
  'last-name',
  'company',
  'email',
  'phone',
  'visiting',
  'created-after',
  'created-before',
  'ends-after',
  'ends-before',
] as const;
export const PERSON = [
  'first-name',
  'last-name',
  'company',
  'email',
  'phone',
  'visiting',
  'visit-reason',
  'custom',
] as const;
export const TERMS = ['type', 'location', 'language', 'ssid', 'from', 'until', 'for'] as const;
export const DELIVERY = ['mail', 'copy', 'copy-to', 'summary'] as const;

type Using = Pick<Command, 'usage'>;

/** Whoever runs the command, with the rights of the account that is named and no others. */
export async function actorFor(app: App, name: string | undefined): Promise<Actor> {
  const user = commandUser();
  if (name === undefined) return user;
  const account = await app.accounts.administrators.findByName(name);
  if (account.isDisabled)
    throw new Refusal(
      'forbidden',
      'account_disabled',
      `${account.name} is disabled and may nothing. Enable the account first, or leave --as out.`,
    );
  return {
    kind: 'command',
    name: `${user.name} as ${account.name}`,
    accountId: account.id,
    permissions: permissionsOf(account.role),
  };
}

/** The id of what has this name, or this id. */
export function idNamed(
  all: readonly { readonly id: string; readonly name: string }[],
  wanted: string,
  what: string,
): string {
  const found = all.find(({ id, name }) => nameKey(name) === nameKey(wanted) || id === wanted.toLowerCase());
  if (found) return found.id;
  const names = all.map(({ name }) => name).join(', ');
  throw new Refusal(
    'not_found',
    'name_unknown',
    `There is no ${what} "${wanted}". ${names === '' ? 'There is none at all' : `There are: ${names}`}. Correct the name.`,
  );
}

const typeId = async ({ guestTypes }: App, name: string): Promise<string> =>
  idNamed(await guestTypes.list(), name, 'guest type');
const locationId = async ({ guestTypes }: App, name: string): Promise<string> =>
  idNamed(await guestTypes.locations.list(), name, 'location');

/** Which accounts: all that is given must hold. */
export async function filterFrom(command: Using, words: GuestWords, app: App): Promise<GuestFilter> {
  const instant = (option: 'created-after' | 'created-before' | 'ends-after' | 'ends-before') => {
    const given = words[option];
    if (given === undefined) return undefined;
    const at = Date.parse(given);
    if (Number.isNaN(at))
      throw usage(command, `"${given}" is not a time such as 2026-11-25 or 2026-11-25T08:00Z`);
    return at;
  };
  const oneOf = <T extends string>(option: string, known: readonly T[], wanted: string): T => {
    const found = known.find((each) => each === wanted);
    if (!found) throw usage(command, `--${option} is one of ${known.join(', ')}`);
    return found;
  };
  const { type, location, sponsor, batch, language } = words;
  const people = sponsor === undefined ? undefined : await app.accounts.administrators.findByName(sponsor);
  if (batch !== undefined && !isId(batch)) throw usage(command, '--batch takes the id of a batch');
  return present({
    search: words.search,
    states: words.state?.map((each) => oneOf('state', GUEST_STATES, each)),
    guestTypeId: type === undefined ? undefined : await typeId(app, type),
    locationId: location === undefined ? undefined : await locationId(app, location),
    sponsorId: people?.id,
    batchId: batch,
    language: language === undefined ? undefined : oneOf('language', LANGUAGES, language),
    userName: words['user-name'],
    firstName: words['first-name'],
    lastName: words['last-name'],
    email: words.email,
    phone: words.phone,
    company: words.company,
    personVisited: words.visiting,
    createdAfter: instant('created-after'),
    createdBefore: instant('created-before'),
    endsAfter: instant('ends-after'),
    endsBefore: instant('ends-before'),
  });
}

/** `3d`, `12h`, `30m`. */
export function durationFrom(command: Using, given: string): Duration {
  const match = /^(\d{1,3})([dhm])$/.exec(given);
  if (!match) throw usage(command, `"${given}" is not a length of time such as 3d, 12h or 30m`);
  const unit = DURATION_UNITS.find((each) => each.startsWith(match[2] ?? ''));
  return { value: Number(match[1]), unit: unit ?? 'days' };
}

/** What accounts are like, whoever they are for; the type must be named where they are new. */
export async function termsFrom(command: Using, words: GuestWords, app: App): Promise<object> {
  const { type, location, language, ssid } = words;
  if (words.until !== undefined && words.for !== undefined)
    throw usage(command, 'Say --until which time, or --for how long; not both');
  return present({
    guestTypeId: type === undefined ? undefined : await typeId(app, type),
    locationId: location === undefined ? undefined : await locationId(app, location),
    language,
    ssid,
    startsAt: words.from,
    endsAt: words.until,
    duration: words.for === undefined ? undefined : durationFrom(command, words.for),
  });
}

export function personFrom(command: Using, words: GuestWords): object {
  const custom = words.custom?.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw usage(command, '--custom takes NAME=TEXT');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return present({
    firstName: words['first-name'],
    lastName: words['last-name'],
    company: words.company,
    email: words.email,
    phone: words.phone,
    personVisited: words.visiting,
    reasonForVisit: words['visit-reason'],
    customFields: custom && (Object.fromEntries(custom) as object),
  });
}

export function deliveryFrom(words: GuestWords): object {
  const copyTo = words['copy-to'];
  return present({
    email: words.mail,
    summary: words.summary,
    copyMe: words.copy ?? (copyTo === undefined ? undefined : true),
    sponsorEmail: copyTo,
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}
