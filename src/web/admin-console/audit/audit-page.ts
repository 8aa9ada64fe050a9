// Audit: who changed what, the newest first, and the same as a file. Older pages by cursor: entries are added all the time.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { ACTIONS, EXPORT_FORMATS, type AuditEntry, type ExportFormatName } from '../../../audit/audit.ts';
import { addressOf } from '../../address.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { filterBy, filterTexts, type FilterTexts } from './audit-filter.ts';
import { differencesOf } from './difference.ts';

export const AUDIT_PATH = '/admin/audit';

const ENTRIES_ON_A_PAGE = 50;

export async function showAudit(visit: Visit, { audit }: ConsoleParts): Promise<Response> {
  const { say, query, dates } = visit;
  const texts = filterTexts(visit);
  const cursor = query('after');
  const filter = filterBy(texts, dates);
  const { entries, next } = await audit.page({ filter, limit: ENTRIES_ON_A_PAGE, cursor });
  const exportLink = (format: ExportFormatName, word: string): Html =>
    html`<a class="button" href="${addressOf(`${AUDIT_PATH}/export/${format}`, texts)}" download
      >${icon('down-to')}${word}</a
    >`;
  const nothing = emptyState(
    'list',
    say('list.nothing-found'),
    say('list.nothing-found-text'),
    html`<a class="button" href="${AUDIT_PATH}">${say('frame.clear')}</a>`,
  );
  const table = dataTable(visit, { name: say('nav.audit'), rows: entries, columns: columns(visit) });
  const pages =
    next === null && cursor === undefined
      ? NOTHING
      : pageLinks(visit, {
          shown: say('audit.shown', { count: entries.length }),
          previousHref: cursor === undefined ? undefined : addressOf(AUDIT_PATH, texts),
          previousWord: say('audit.newest'),
          nextHref: next === null ? undefined : addressOf(AUDIT_PATH, { ...texts, after: next }),
          nextWord: say('audit.older'),
        });
  return consolePage(visit, {
    title: say('nav.audit'),
    trail: systemTrail(visit, { label: say('nav.audit') }),
    at: AUDIT_PATH,
    purpose: say('audit.purpose'),
    actions: html`${exportLink('csv', say('audit.export-csv'))}${exportLink('jsonl', say('audit.export-jsonl'))}`,
    help: [
      { title: say('audit.help-kept'), text: say('audit.help-kept-text') },
      { title: say('audit.help-export'), text: say('audit.help-export-text') },
    ],
    body: html`${filters(visit, texts)}${entries.length > 0 ? table : nothing}${pages}`,
  });
}

/** A piece at a time: years of entries need not fit in memory. */
export function exportAudit(format: ExportFormatName) {
  return async (visit: Visit, { audit }: ConsoleParts): Promise<Response> => {
    const text = audit.export(filterBy(filterTexts(visit), visit.dates), format);
    const body = ReadableStream.from(text).pipeThrough(new TextEncoderStream());
    return visit.context.newResponse(body, 200, {
      'content-type': EXPORT_FORMATS[format].mediaType,
      'content-disposition': `attachment; filename="foyer-audit.${format}"`,
    });
  };
}

function filters(visit: Visit, texts: FilterTexts): Html {
  const { say, speaker } = visit;
  const { compare } = new Intl.Collator(speaker.language);
  const actions = ACTIONS.map((value) => ({ value, label: say(`audit.action-${value}`) })).toSorted(
    (one, other) => compare(one.label, other.label),
  );
  return filterBar(visit, AUDIT_PATH, [
    {
      name: 'subject',
      label: say('audit.subject'),
      value: texts.subject,
      placeholder: say('audit.search'),
      isWide: true,
    },
    { name: 'actor', label: say('audit.who'), value: texts.actor },
    {
      name: 'action',
      label: say('audit.action'),
      value: texts.action,
      choices: [{ value: '', label: say('list.any') }, ...actions],
    },
    { name: 'from', label: say('audit.from'), value: texts.from, type: 'date' },
    { name: 'to', label: say('audit.to'), value: texts.to, type: 'date' },
  ]);
}

function columns({ say, dates, now }: Visit): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      label: say('audit.when'),
      cell: ({ at }) =>
        html`<time class="nowrap" datetime="${at}" title="${dates.relative(Date.parse(at), now)}"
          >${dates.dateTime(Date.parse(at))}</time
        >`,
    },
    {
      key: 'who',
      label: say('audit.who'),
      isHeading: true,
      cell: ({ actor: { kind, name, address } }) => {
        const what =
          kind === 'administrator'
            ? NOTHING
            : html`<br /><span class="quiet">${say(`audit.actor-${kind}`)}</span>`;
        const from = address === null ? NOTHING : html`<br /><span class="mono quiet">${address}</span>`;
        return html`${name}${what}${from}`;
      },
    },
    { key: 'action', label: say('audit.action'), cell: ({ action }) => actionWords(say, action) },
    {
      key: 'subject',
      label: say('audit.subject'),
      cell: ({ subject }) => html`<span class="mono breaks">${subject}</span>`,
    },
    { key: 'change', label: say('audit.change'), cell: (entry) => change(say, entry) },
  ];
}

/** An entry may be older than the words, or newer. */
function actionWords(say: Visit['say'], action: string): string {
  const known = ACTIONS.find((one) => one === action);
  return known ? say(`audit.action-${known}`) : action;
}

function change(say: Visit['say'], { before, after }: AuditEntry): Html {
  const differences = differencesOf(before, after);
  if (differences.length === 0) return NOTHING;
  return html`<details class="changes">
    <summary>${say('audit.fields', { count: differences.length })}</summary>
    <ul>
      ${differences.map(
        ({ field, before: old, after: now }) =>
          html`<li>
            ${field === '' ? NOTHING : html`<code>${field}</code>`}
            ${old === undefined ? NOTHING : html`<del>${old}</del>`}
            ${now === undefined ? NOTHING : html`<ins>${now}</ins>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
