// The journal as a file for spreadsheets: all that the view finds, read and sent page by page, so that a long journal is
// never held whole.
import { csvHead, csvRow } from '../../../csv/csv.ts';
import type { Mail, MessageSummary } from '../../../mail/mail.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { filterOf, journalView } from './journal-view.ts';

const ROWS_AT_ONCE = 500;
const COLUMNS = [
  'time',
  'state',
  'recipients',
  'subject',
  'purpose',
  'lane',
  'from',
  'last reply',
  'next attempt',
  'message id',
  'reference',
];

export async function exportJournal(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { dates, now } = visit;
  const view = journalView((name) => visit.query(name));
  const rows = rowsOf(mail, filterOf({ ...view, cursor: undefined }, dates.timeZone));
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    async cancel() {
      await rows.return(undefined);
    },
  });
  return visit.context.body(body, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="foyer-journal-${dates.date(now)}.csv"`,
  });
}

async function* rowsOf(
  mail: Pick<Mail, 'list'>,
  filter: Omit<Parameters<Mail['list']>[0], 'limit'>,
): AsyncGenerator<string, void> {
  yield csvHead(COLUMNS);
  let cursor: string | null = null;
  do {
    const page = await mail.list({ ...filter, limit: ROWS_AT_ONCE, ...(cursor === null ? {} : { cursor }) });
    yield page.messages.map(rowOf).join('');
    cursor = page.next;
  } while (cursor !== null);
}

function rowOf(message: MessageSummary): string {
  const { queuedAt, state, recipients, subject, purpose, lane, from, nextAttemptAt, messageId, id } = message;
  const reply = recipients.find((recipient) => recipient.reply !== null)?.reply ?? null;
  const addresses = recipients.map(({ address }) => address).join(' ');
  return csvRow([
    queuedAt,
    state,
    addresses,
    subject,
    purpose,
    lane,
    from,
    reply,
    nextAttemptAt,
    messageId,
    id,
  ]);
}
