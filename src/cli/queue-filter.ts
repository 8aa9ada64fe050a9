// What `queue list` is asked for, read from its words.
import { LANES, MESSAGE_STATES, type MessageFilter } from '../mail/mail.ts';
import { usage, type Command } from './command.ts';

interface FilterWords {
  readonly state?: string[] | undefined;
  readonly lane?: string[] | undefined;
  readonly purpose?: string | undefined;
  readonly text?: string | undefined;
  readonly recipient?: string | undefined;
  readonly subject?: string | undefined;
  readonly reply?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string[] | undefined;
  readonly 'oldest-first'?: boolean | undefined;
  readonly limit?: string | undefined;
  readonly after?: string | undefined;
}

export function parseFilter(command: Pick<Command, 'usage'>, words: FilterWords): MessageFilter {
  const oneOf = <T extends string>(what: string, known: readonly T[], text: string): T => {
    const found = known.find((each) => each === text);
    if (!found) throw usage(command, `"${text}" is not a ${what}; ${what}s are ${known.join(', ')}`);
    return found;
  };
  const instant = (text: string): number => {
    const at = Date.parse(text);
    if (Number.isNaN(at))
      throw usage(command, `"${text}" is not a time such as 2026-11-25 or 2026-11-25T08:00Z`);
    return at;
  };
  const limit = Number(words.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw usage(command, '--limit is a number from 1 to 1000');
  const { purpose, text, recipient, subject, reply, from, after } = words;
  const to = words.to?.at(-1);
  return {
    limit,
    ...(words.state ? { states: words.state.map((state) => oneOf('state', MESSAGE_STATES, state)) } : {}),
    ...(words.lane ? { lanes: words.lane.map((lane) => oneOf('lane', LANES, lane)) } : {}),
    ...(purpose === undefined ? {} : { purpose }),
    ...(text === undefined ? {} : { text }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(subject === undefined ? {} : { subject }),
    ...(reply === undefined ? {} : { reply }),
    ...(from === undefined ? {} : { from: instant(from) }),
    ...(to === undefined ? {} : { to: instant(to) }),
    ...(words['oldest-first'] ? { direction: 'ascending' } : {}),
    ...(after === undefined ? {} : { cursor: after }),
  };
}
