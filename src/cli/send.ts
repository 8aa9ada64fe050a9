// `foyer send`: a message into the queue; with --wait, until it is known what became of it.
import { basename } from 'node:path';
import { LANES, type Lane, type Lifetime, type MessageView } from '../mail/mail.ts';
import { json, parseDurationMs, parseWords, readNamed, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';
import { waitForEnd } from './wait.ts';

export const sendCommand: Command = {
  usage: [
    'send --to ADDRESS … --subject TEXT [--text TEXT | --html TEXT | --raw FILE] [--from ADDRESS] [--cc …] [--bcc …] [--attach FILE …] [--lane LANE] [--purpose TEXT] [--lifetime lasting|brief] [--wait [--timeout 60s]] [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(sendCommand, args, {
      to: { type: 'string', multiple: true },
      cc: { type: 'string', multiple: true },
      bcc: { type: 'string', multiple: true },
      from: { type: 'string' },
      subject: { type: 'string' },
      text: { type: 'string' },
      html: { type: 'string' },
      raw: { type: 'string' },
      attach: { type: 'string', multiple: true },
      lane: { type: 'string' },
      purpose: { type: 'string' },
      lifetime: { type: 'string' },
      wait: { type: 'boolean' },
      timeout: { type: 'string' },
    });
    if (positionals.length > 0) throw usage(sendCommand, `"${positionals[0]}" is one word too many`);
    const lane = parseLane(values.lane ?? 'interactive');
    const timeoutMs = parseDurationMs(sendCommand, values.timeout ?? '60s');
    const lifetime = parseLifetime(values.lifetime ?? 'lasting');
    const isRaw = values.raw !== undefined;
    if (
      isRaw &&
      (values.cc ?? values.bcc ?? values.subject ?? values.text ?? values.html ?? values.attach) !== undefined
    )
      throw usage(
        sendCommand,
        'With --raw the message says these things itself; only --from and --to go with it',
      );
    if (!isRaw && (!values.to || values.subject === undefined))
      throw usage(sendCommand, 'A message needs --to and --subject');
    const app = await context.app();
    const from = values.from === undefined ? {} : { from: values.from };
    const message = isRaw
      ? await app.mail.composeRaw(await readNamed(values.raw ?? '', context.streams), {
          ...from,
          ...(values.to ? { recipients: values.to } : {}),
        })
      : await app.mail.compose({
          ...from,
          to: values.to ?? [],
          cc: values.cc ?? [],
          bcc: values.bcc ?? [],
          subject: values.subject ?? '',
          ...(values.text === undefined && values.html === undefined ? { text: '' } : {}),
          ...(values.text === undefined ? {} : { text: values.text }),
          ...(values.html === undefined ? {} : { html: values.html }),
          attachments: await Promise.all(
            (values.attach ?? []).map(async (file) => ({
              filename: basename(file),
              content: await readNamed(file, context.streams),
            })),
          ),
        });
    const id = await app.mail.accept(message, { lane, lifetime, purpose: values.purpose ?? 'command-line' });
    if (!values.wait) {
      context.streams.out(values.json ? json({ id, state: 'queued' }) : `${id}\n`);
      return EXIT.ok;
    }
    const view = await waitForEnd(app, id, timeoutMs, context.stopping);
    context.streams.out(
      values.json
        ? json({ id, state: view.state, reply: lastReply(view) })
        : `${id} ${view.state}${lastReply(view) ? `: ${lastReply(view)}` : ''}\n`,
    );
    if (view.state === 'sent') return EXIT.ok;
    return view.state === 'failed' || view.state === 'cancelled' ? EXIT.data : EXIT.tryLater;
  },
};

function lastReply({ attempts }: MessageView): string | null {
  return attempts.at(-1)?.reply ?? null;
}

function parseLane(text: string): Lane {
  const lane = LANES.find((known) => known === text);
  if (!lane) throw usage(sendCommand, `"${text}" is not a lane; lanes are ${LANES.join(', ')}`);
  return lane;
}

function parseLifetime(text: string): Lifetime {
  if (text !== 'lasting' && text !== 'brief')
    throw usage(
      sendCommand,
      '--lifetime is lasting (five days) or brief (an hour, for what is useless later)',
    );
  return text;
}
