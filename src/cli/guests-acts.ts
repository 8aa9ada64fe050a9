// `foyer guests extend|suspend|reinstate|reset-password|resend|delete`: on accounts that are named, or on all that a filter
// finds. Each is judged by itself.
import type { App } from '../app.ts';
import { isId } from '../accounts/accounts.ts';
import {
  refuseUnlessDone,
  type ActResult,
  type GuestActName,
  type GuestSelection,
} from '../guests/guests.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import { json, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { deliveryFrom, durationFrom, filterFrom, FILTERS, type GuestWords } from './guests-options.ts';
import { outcomesInWords } from './guests-words.ts';

export const ACTS = ['extend', 'suspend', 'reinstate', 'reset-password', 'resend', 'delete'] as const;
export type ActWord = (typeof ACTS)[number] & GuestActName;

interface Asked {
  readonly command: Pick<Command, 'usage'>;
  readonly act: ActWord;
  readonly names: readonly string[];
  readonly words: GuestWords & { readonly json?: boolean | undefined };
  readonly by: Actor;
}

/** By username, or by id. */
export async function idOf(app: App, name: string, by: Actor): Promise<string> {
  return isId(name) ? name : (await app.guests.findByName(name, by)).id;
}

async function selectionOf({ command, names, words, by }: Asked, app: App): Promise<GuestSelection> {
  const isFiltered = FILTERS.some((option) => words[option] !== undefined);
  // As an unset variable of a script gives it: it would find every account.
  if (words.search?.trim() === '') throw usage(command, '--search is empty; say what is looked for');
  if (words.matching) {
    if (names.length > 0) throw usage(command, 'Name accounts, or select them with --matching; not both');
    if (!isFiltered) throw usage(command, 'Say with options such as --state which accounts --matching means');
    return { matching: await filterFrom(command, words, app) };
  }
  if (isFiltered) throw usage(command, 'Options that select accounts go with --matching');
  if (names.length === 0) throw usage(command, 'Name the account by its username or id');
  const ids: string[] = [];
  for (const name of names) ids.push(await idOf(app, name, by));
  return ids;
}

function inputOf({ command, act, words }: Asked): object {
  if (act === 'extend') {
    if ((words.until === undefined) === (words.by === undefined))
      throw usage(command, 'Say --until which time, or --by how long; one of them');
    return words.by === undefined ? { until: words.until } : { by: durationFrom(command, words.by) };
  }
  if (act === 'suspend') return words.reason === undefined ? {} : { reason: words.reason };
  if (act === 'resend') return { email: true, ...deliveryFrom(words) };
  return act === 'reset-password' ? deliveryFrom(words) : {};
}

const NOTHING_DONE = { mailed: 0, isMailOff: false, passwords: new Map<string, Secret>() };

export async function actOn(asked: Asked, app: App, { streams }: CommandContext): Promise<number> {
  const { act, words, by } = asked;
  const input = inputOf(asked);
  const selection = await selectionOf(asked, app);
  const wantsPreview = words.preview === true;
  const { outcomes, mailed, isMailOff, passwords }: ActResult = wantsPreview
    ? { ...NOTHING_DONE, outcomes: await app.guests.preview(act, selection, by) }
    : await app.guests.act(act, selection, input, by);
  const [only] = outcomes;
  if (only && asked.names.length === 1 && !wantsPreview) refuseUnlessDone(only);
  const shown = new Map(
    act === 'reset-password' ? [...passwords].map(([id, password]) => [id, password.reveal()] as const) : [],
  );
  if (words.json)
    streams.out(
      json({
        outcomes: outcomes.map(({ username, ...rest }) => ({
          userName: username,
          ...rest,
          ...(shown.has(rest.id) ? { password: shown.get(rest.id) } : {}),
        })),
        mailed,
        isMailOff,
      }),
    );
  else {
    streams.out(outcomesInWords(outcomes, shown, wantsPreview));
    if (mailed > 0) streams.out(`${mailed} mailed.\n`);
    if (isMailOff)
      streams.err(
        'Mail to guests is off, so nothing was mailed. Turn it on in the Guest Email Settings, or set up the SMTP server with "foyer smtp save".\n',
      );
  }
  return outcomes.some(({ outcome }) => outcome === 'refused') ? EXIT.conflict : EXIT.ok;
}
