// `foyer queue`: what waits, what became of it, and moves by hand.
import { LANES, MOVE_NAMES, type MessageView } from '../mail/mail.ts';
import { commandUser, json, parseWords, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { parseFilter } from './queue-filter.ts';
import { contentInWords, sourceText, listInWords, messageInWords, withoutSource } from './queue-words.ts';

export const queueCommand: Command = {
  usage: [
    'queue list [--state STATE …] [--lane LANE …] [--purpose WORD] [--text TEXT] [--recipient TEXT] [--subject TEXT] [--reply TEXT] [--from TIME] [--to TIME] [--oldest-first] [--limit 50] [--after CURSOR] [--json]',
    'queue show ID [--content | --source] [--json]',
    'queue resend ID [--to ADDRESS …] [--json]',
    'queue unknown [LANE resend|hold] [--json]',
    ...MOVE_NAMES.map((move) => `queue ${move} ID … [--json]`),
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(queueCommand, args, {
      state: { type: 'string', multiple: true },
      lane: { type: 'string', multiple: true },
      purpose: { type: 'string' },
      text: { type: 'string' },
      recipient: { type: 'string' },
      subject: { type: 'string' },
      reply: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string', multiple: true },
      'oldest-first': { type: 'boolean' },
      limit: { type: 'string' },
      after: { type: 'string' },
      content: { type: 'boolean' },
      source: { type: 'boolean' },
    });
    const [action, ...ids] = positionals;
    const { streams } = context;
    if (action === 'unknown') return unknownPolicy(ids, context, values.json === true);
    if (action === 'list') {
      const filter = parseFilter(queueCommand, values);
      const { mail } = await context.app();
      const page = await mail.list(filter);
      streams.out(values.json ? json(page) : listInWords(page));
      return EXIT.ok;
    }
    if (ids.length === 0)
      throw usage(queueCommand, action === undefined ? 'Say what to do' : 'Name the message by its id');
    const isMove = MOVE_NAMES.find((move) => move === action);
    if (action !== 'show' && action !== 'resend' && !isMove)
      throw usage(queueCommand, `"${action}" is not something queue can do`);
    const { mail } = await context.app();
    if (action === 'show' && (values.content || values.source)) {
      const [id = ''] = oneId(ids);
      const content = await mail.content(id, commandUser());
      if (values.source)
        streams.out(values.json ? json({ source: sourceText(content) }) : sourceText(content));
      else streams.out(values.json ? json(withoutSource(content)) : contentInWords(content));
      return EXIT.ok;
    }
    if (action === 'resend') {
      const [id = ''] = oneId(ids);
      const repetition = await mail.resend(id, values.to ? { to: values.to } : {}, commandUser());
      streams.out(values.json ? json({ id: repetition, repeats: id }) : `${repetition}\n`);
      return EXIT.ok;
    }
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

function oneId(ids: readonly string[]): readonly string[] {
  if (ids.length !== 1) throw usage(queueCommand, 'Name one message by its id');
  return ids;
}

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
