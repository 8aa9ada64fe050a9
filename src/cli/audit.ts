// `foyer audit`: who changed what. Reads only; entries are written by the changes themselves.
import { EXPORT_FORMAT_NAMES, type AuditEntry, type AuditFilter, type AuditPage } from '../audit/audit.ts';
import type { Instant } from '../time/clock.ts';
import { json, parseDurationMs, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

const FILTERS = '[--since 24h] [--until TIME] [--actor TEXT] [--action PREFIX] [--subject TEXT]';
/** The options that go with each action, besides the filters. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  list: ['limit', 'after', 'json'],
  export: ['format', 'json'],
};
const EVERYWHERE = ['since', 'until', 'actor', 'action', 'subject'];

export const auditCommand: Command = {
  usage: [
    `audit list ${FILTERS} [--limit 50] [--after CURSOR] [--json]`,
    `audit export ${FILTERS} [--format csv|jsonl] [--json]`,
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(auditCommand, args, {
      since: { type: 'string' },
      until: { type: 'string' },
      actor: { type: 'string' },
      action: { type: 'string' },
      subject: { type: 'string' },
      limit: { type: 'string' },
      after: { type: 'string' },
      format: { type: 'string' },
    });
    const [action, ...more] = positionals;
    if (action === undefined) throw usage(auditCommand, 'Say what to do');
    const fitting = FITTING[action];
    if (!fitting) throw usage(auditCommand, `"${action}" is not something audit can do`);
    if (more.length > 0) throw usage(auditCommand, `"${more[0]}" is one word too many`);
    const misfit = Object.keys(values).find((name) => ![...fitting, ...EVERYWHERE].includes(name));
    if (misfit !== undefined) throw usage(auditCommand, `--${misfit} does not go with "audit ${action}"`);
    const limit = Number(values.limit ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw usage(auditCommand, '--limit is a number from 1 to 1000');
    const format = EXPORT_FORMAT_NAMES.find(
      (name) => name === (values.format ?? (values.json ? 'jsonl' : 'csv')),
    );
    if (!format) throw usage(auditCommand, `--format is one of ${EXPORT_FORMAT_NAMES.join(', ')}`);

    const { streams } = context;
    const now = context.outside().clock.now();
    const filter: AuditFilter = {
      actor: values.actor,
      action: values.action,
      subject: values.subject,
      from: values.since === undefined ? undefined : instant(values.since, now),
      to: values.until === undefined ? undefined : instant(values.until, now),
    };
    const { audit } = await context.app();
    if (action === 'export') {
      for await (const piece of audit.export(filter, format)) streams.out(piece);
      return EXIT.ok;
    }
    const page = await audit.page({ filter, limit, cursor: values.after });
    streams.out(values.json ? json(page) : listInWords(page));
    return EXIT.ok;
  },
};

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** So long ago, or a day or time as ISO 8601 writes it; a day begins at midnight UTC. */
function instant(text: string, now: Instant): Instant {
  if (!/^\d{4}-/.test(text)) return now - parseDurationMs(auditCommand, text);
  const at = TIME.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at))
    throw usage(auditCommand, `"${text}" is not a time such as 2026-11-25 or 2026-11-25T08:00Z`);
  return at;
}

function listInWords({ entries, next }: AuditPage): string {
  const more = next === null ? [] : [`more: the same with --after ${next}`];
  return [...(entries.length === 0 ? ['No entry.'] : entries.map(inWords)), ...more, ''].join('\n');
}

function inWords({ at, actor, action, subject }: AuditEntry): string {
  const from = actor.address === null ? actor.kind : `${actor.kind}, ${actor.address}`;
  return oneLine(`${at.slice(0, 19).replace('T', ' ')}  ${actor.name} (${from})  ${action}  ${subject}`);
}

/** What somebody typed must not steer the terminal that shows it, nor make a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '\u{FFFD}');
}
