// `foyer queue`: what waits, what became of it, and moves by hand.
import {
  LANES,
  MESSAGE_STATES,
  MOVE_NAMES,
  type MessagePage,
  type MessageState,
  type MessageView,
} from '../mail/mail.ts';
import { commandUser, json, parseWords, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

export const queueCommand: Command = {
  usage: [
    'queue list [--state STATE …] [--limit 50] [--after CURSOR] [--json]',
    'queue show ID [--json]',
    'queue unknown [LANE resend|hold] [--json]',
    ...MOVE_NAMES.map((move) => `queue ${move} ID … [--json]`),
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(queueCommand, args, {
      state: { type: 'string', multiple: true },
      limit: { type: 'string' },
      after: { type: 'string' },
    });
    const [action, ...ids] = positionals;
    const { streams } = context;
    if (action === 'unknown') return unknownPolicy(ids, context, values.json === true);
    if (action === 'list') {
      const states = values.state?.map(parseState);
      const limit = Number(values.limit ?? 50);
      if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
        throw usage(queueCommand, '--limit is a number from 1 to 1000');
      const { mail } = await context.app();
      const page = await mail.list({
        limit,
        ...(states ? { states } : {}),
        ...(values.after === undefined ? {} : { cursor: values.after }),
      });
      streams.out(values.json ? json(page) : listInWords(page));
      return EXIT.ok;
    }
    if (ids.length === 0)
      throw usage(queueCommand, action === undefined ? 'Say what to do' : 'Name the message by its id');
    const isMove = MOVE_NAMES.find((move) => move === action);
    if (action !== 'show' && !isMove) throw usage(queueCommand, `"${action}" is not something queue can do`);
    const { mail } = await context.app();
    const views: MessageView[] = [];
    for (const id of ids) {
      const view = isMove ? await mail.move(id, isMove, commandUser()) : await mail.show(id);
      views.push(view);
      if (!values.json) streams.out(isMove ? `${view.id} ${view.state}\n` : messageInWords(view));
    }
    if (values.json) streams.out(json(views.length === 1 ? views[0] : views));
    return EXIT.ok;
  },
};

/** What becomes of a message of which nobody knows whether it was sent. */
async function unknownPolicy(
  words: readonly string[],
  { app, streams }: CommandContext,
  wantsJson: boolean,
): Promise<number> {
  const [name, policy] = words;
  const lane = LANES.find((known) => known === name);
  if (name !== undefined && (!lane || (policy !== 'resend' && policy !== 'hold')))
    throw usage(queueCommand, `Name a lane (${LANES.join(', ')}) and resend or hold`);
  const { mail } = await app();
  if (lane) await mail.keepUnknown(lane, policy === 'hold', commandUser());
  const kept = await mail.keepsUnknown();
  const policies = Object.fromEntries(LANES.map((each) => [each, kept.includes(each) ? 'hold' : 'resend']));
  streams.out(
    wantsJson ? json(policies) : LANES.map((each) => `${each.padEnd(12)} ${policies[each]}\n`).join(''),
  );
  return EXIT.ok;
}

function parseState(text: string): MessageState {
  const state = MESSAGE_STATES.find((known) => known === text);
  if (!state) throw usage(queueCommand, `"${text}" is not a state; states are ${MESSAGE_STATES.join(', ')}`);
  return state;
}

function listInWords({ messages, counts, next }: MessagePage): string {
  const totals = MESSAGE_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${state}`,
  );
  const rows = messages.map(
    ({ id, state, queuedAt, recipients, subject }) =>
      `${id}  ${state.padEnd(9)}  ${queuedAt.slice(0, 16).replace('T', ' ')}  ${recipients[0]?.address ?? ''}${recipients.length > 1 ? ` +${recipients.length - 1}` : ''}  ${subject}`,
  );
  const more = next === null ? [] : [`more: foyer queue list --after ${next}`];
  return [totals.join(', ') || 'The queue is empty and nothing was sent yet.', ...rows, ...more, ''].join(
    '\n',
  );
}

function messageInWords(view: MessageView): string {
  const lines = [
    `id          ${view.id}`,
    `state       ${view.state}${view.nextAttemptAt ? `, next attempt ${view.nextAttemptAt}` : ''}`,
    `subject     ${view.subject}`,
    `from        ${view.from}`,
    `message-id  ${view.messageId}`,
    `queued      ${view.queuedAt}  (${view.lane}, ${view.purpose})`,
    ...view.recipients.map(
      ({ address, state, reply }) => `to          ${address}  ${state}${reply ? `: ${reply}` : ''}`,
    ),
    ...view.attempts.flatMap((attempt, index) => [
      '',
      `attempt ${index + 1}  ${attempt.startedAt}  ${attempt.durationMs} ms  ${attempt.node}  ${attempt.verdict}`,
      ...(attempt.reply ? [`  ${attempt.reply}`] : []),
      ...attempt.transcript
        .split('\n')
        .filter(Boolean)
        .map((line) => `    ${line}`),
    ]),
  ];
  return printable(lines.join('\n')) + '\n';
}

/** What a server or a sender wrote must not steer the terminal that shows it. */
function printable(text: string): string {
  return text.replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, '�');
}
