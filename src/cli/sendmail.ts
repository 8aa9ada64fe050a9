// `foyer sendmail -t`: the interface that programs expect of a mail system; a message on standard input into the queue.
import { json, parseWords, readAll, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

export const sendmailCommand: Command = {
  usage: ['sendmail -t [-f SENDER] [-i] < message', 'sendmail [-f SENDER] [-i] RECIPIENT … < message'],
  async run(args, context) {
    const { values, positionals } = parseWords(sendmailCommand, args, {
      t: { type: 'boolean', short: 't' },
      f: { type: 'string', short: 'f' },
      i: { type: 'boolean', short: 'i' },
      // What programs pass out of habit: full name, options, verbosity. Accepted, without effect.
      F: { type: 'string', short: 'F' },
      o: { type: 'string', short: 'o', multiple: true },
      B: { type: 'string', short: 'B' },
    });
    if (!values.t && positionals.length === 0)
      throw usage(sendmailCommand, 'Name the recipients, or use -t to take them from the message');
    const raw = await readAll(context.streams.stdin);
    const app = await context.app();
    const message = await app.mail.composeRaw(raw, {
      ...(values.f === undefined ? {} : { from: values.f }),
      ...(values.t ? {} : { recipients: positionals }),
    });
    const id = await app.mail.accept(message, { lane: 'bulk', purpose: 'sendmail' });
    if (values.json) context.streams.out(json({ id, state: 'queued' }));
    return EXIT.ok;
  },
};
