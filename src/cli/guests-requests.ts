// `foyer guests requests`: guests who ask for more time. To grant it is `foyer guests extend`.
import type { App } from '../app.ts';
import type { ExtensionRequest } from '../reminders/reminders.ts';
import { json, usage, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import type { BatchOrder } from './guests-batches.ts';
import { guestInJson } from './guests-words.ts';
import { minute } from './minute.ts';
import { printable } from './printable.ts';

export async function showRequests(
  id: string | undefined,
  { words, by, command }: BatchOrder,
  app: App,
  { streams, outside }: CommandContext,
): Promise<number> {
  const { extensions } = app.reminders;
  if (id !== undefined && !words.decline) throw usage(command, 'Say --decline, or extend the account');
  if (id === undefined) {
    if (words.decline) throw usage(command, 'Name the request that is to be declined');
    const open = await extensions.open(by);
    const now = outside().clock.now();
    streams.out(
      words.json
        ? json(open.map(({ guest, ...rest }) => ({ ...rest, guest: guestInJson(guest, now) })))
        : requestsInWords(open),
    );
    return EXIT.ok;
  }
  await extensions.decline(id, by);
  streams.out(
    words.json ? json({ declined: id }) : 'The request is declined; the account ends as it would have.\n',
  );
  return EXIT.ok;
}

function requestsInWords(requests: readonly ExtensionRequest[]): string {
  if (requests.length === 0) return 'Nobody asks for more time.\n';
  return requests
    .map(({ id, guest, requestedAt, wish }) => {
      const asked = `${id}  ${guest.username}  ends ${minute(guest.endsAt)}  asked ${minute(requestedAt)}`;
      return `${printable(wish === '' ? asked : `${asked}  “${wish}”`)}\n`;
    })
    .join('');
}
