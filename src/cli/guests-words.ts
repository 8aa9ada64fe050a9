// Guest accounts, acts and batches as the terminal shows them. What a guest or sponsor wrote must not steer the terminal.
import { timeLeft, timeLeftText } from '../guest-types/guest-types.ts';
import type { ActOutcome, Batch, GuestView, ImportProblem, ListedBatch } from '../guests/guests.ts';
import type { Instant } from '../time/clock.ts';
import { withDates } from './account-words.ts';
import { minute } from './minute.ts';
import { printable } from './printable.ts';

const nameOf = ({ firstName, lastName }: GuestView): string => `${firstName} ${lastName}`.trim();
const leftOf = ({ endsAt, location }: GuestView, now: Instant): string =>
  timeLeftText(timeLeft(now, endsAt, location.timeZone));

/** As the API writes it. */
export function guestInJson({ username, sponsorId, sponsorName, ...rest }: GuestView, now: Instant): object {
  return {
    ...withDates(rest),
    userName: username,
    sponsor: { id: sponsorId, name: sponsorName },
    timeLeft: leftOf({ username, sponsorId, sponsorName, ...rest }, now),
  };
}

export function guestsInWords(guests: readonly GuestView[], next: string | null, now: Instant): string {
  if (guests.length === 0) return 'No account was found.\n';
  const width = Math.max(...guests.map(({ username }) => username.length));
  const rows = guests.map((guest) =>
    [
      guest.username.padEnd(width),
      guest.state.padEnd(9),
      minute(guest.endsAt),
      leftOf(guest, now).padStart(12),
      guest.guestType.name,
      nameOf(guest),
      `by ${guest.sponsorName}`,
    ]
      .filter((part) => part !== '')
      .join('  '),
  );
  const more = next === null ? [] : [`more: add --after ${next}`];
  return `${[...rows, ...more].map(printable).join('\n')}\n`;
}

export function guestInWords(guest: GuestView, now: Instant, password?: string | null): string {
  const rows: readonly [string, string | null | undefined][] = [
    ['username', guest.username],
    ['password', password === null ? 'not known here; reset it to get a new one' : password],
    ['state', `${guest.state}${guest.suspendReason === '' ? '' : `: ${guest.suspendReason}`}`],
    ['guest', nameOf(guest)],
    ['company', guest.company],
    ['email', guest.email],
    ['phone', guest.phone],
    ['visiting', guest.personVisited],
    ['reason', guest.reasonForVisit],
    ...Object.entries(guest.customFields).map(([name, text]): [string, string] => [name, text]),
    ['type', guest.guestType.name],
    ['location', `${guest.location.name} (${guest.location.timeZone})`],
    ['ssid', guest.ssid],
    ['language', guest.language],
    ['starts', minute(guest.startsAt)],
    ['ends', `${minute(guest.endsAt)}, ${leftOf(guest, now)} left`],
    ['from', guest.duration && `the first sign-in: ${guest.duration.value} ${guest.duration.unit}`],
    ['sponsor', guest.sponsorName],
    ['created', minute(guest.createdAt)],
    ['id', guest.id],
  ];
  return rows
    .filter(([, text]) => text !== null && text !== undefined && text !== '')
    .map(([name, text]) => `${printable(`${name.padEnd(10)}  ${text ?? ''}`)}\n`)
    .join('');
}

export function outcomesInWords(
  outcomes: readonly ActOutcome[],
  passwords: ReadonlyMap<string, string>,
  isPreview: boolean,
): string {
  if (outcomes.length === 0) return 'No account was found.\n';
  return outcomes
    .map(({ id, username, outcome, refusal }) => {
      const password = passwords.get(id);
      const done = isPreview
        ? 'would be done'
        : `done${password === undefined ? '' : `, password ${password}`}`;
      return `${printable(`${username ?? id}  ${outcome === 'applies' ? done : `refused: ${refusal?.message ?? ''}`}`)}\n`;
    })
    .join('');
}

export function batchInWords(batch: ListedBatch & Partial<Pick<Batch, 'problems'>>): string {
  const {
    id,
    kind,
    createdAt,
    endedAt,
    created,
    mailed,
    total,
    failed,
    problems = [],
    mailRefusal,
    terms,
  } = batch;
  const standing = endedAt === null ? 'at work' : `ended ${minute(endedAt)}`;
  const head = `${id}  ${kind.padEnd(6)}  ${minute(createdAt)}  by ${terms.sponsor.name}  ${created} of ${total} made, ${failed > 0 ? `${failed} not, ` : ''}${mailed} mailed, ${standing}`;
  const wrong = problems.flatMap(({ row, problems: each }) =>
    each.map(({ field, problem }) => `    row ${row}: ${field} ${problem}`),
  );
  const unsent = mailRefusal ? [`    not mailed: ${mailRefusal.message}`] : [];
  return `${[head, ...wrong, ...unsent].map(printable).join('\n')}\n`;
}

export function problemsInWords(problems: readonly ImportProblem[]): string {
  return problems
    .map(
      ({ line, column, problem }) =>
        `${printable(`line ${line}: ${column === null ? '' : `${column} `}${problem}`)}\n`,
    )
    .join('');
}
