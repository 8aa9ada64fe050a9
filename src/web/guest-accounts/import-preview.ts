// What a file holds, before anything is made of it: how many rows are good, what is wrong with each of the others, and the
// first guests as they were read.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { PlainWord } from '../../languages/languages.ts';
import type { ImportFile, ImportPreview, ImportProblem, ImportRow } from '../../guests/guests.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable, type Column } from '../parts/data-table.ts';
import { fileField } from '../parts/file-field.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { banner, facts } from '../parts/message.ts';
import type { Visit } from '../visit.ts';
import { creationPath } from './create-frame.ts';
import { guestPage, type GuestParts } from './guest-frame.ts';
import { inNameOrder } from './guest-words.ts';
import { sealedDraft, type ImportDraft, type LeftOutRow } from './import-draft.ts';
import { rowProblemText } from './notice-words.ts';
import type { Offer } from './create-offer.ts';

const FIRST_ROWS = 10;
/** A page to read; all of them are in the file of rows that are left out. */
const MOST_PROBLEMS_SHOWN = 100;

export interface JudgedFile {
  /** Places among the rows that were read, from 0, which cannot be made after all. */
  readonly refused: ReadonlySet<number>;
  /** In the order of the file. */
  readonly problems: readonly ImportProblem[];
  /** About the headings: nothing is left out because of them. */
  readonly notes: readonly ImportProblem[];
  readonly leftOut: readonly LeftOutRow[];
}

export function judgedFile(
  visit: Visit,
  { rows, problems, records }: ImportFile,
  preview: ImportPreview,
): JudgedFile {
  const refused = preview.problems.flatMap(({ row, problems: told }) => {
    const line = rows[row - 1]?.line ?? 0;
    return told.map((problem) => ({ line, ...rowProblemText(visit, problem) }));
  });
  const faulty = [...problems.filter(({ line }) => records.has(line)), ...refused].sort(
    (a, b) => a.line - b.line,
  );
  const reasons = new Map<number, string[]>();
  for (const { line, column, problem } of faulty) {
    const told = visit.speaker.problem(problem);
    reasons.set(line, [...(reasons.get(line) ?? []), column === null ? told : `${column}: ${told}`]);
  }
  return {
    refused: new Set(preview.problems.map(({ row }) => row - 1)),
    problems: faulty,
    notes: problems.filter(({ line }) => !records.has(line)),
    leftOut: [...reasons].map(([line, told]) => ({
      line,
      fields: records.get(line) ?? [],
      reason: told.join(' '),
    })),
  };
}

export interface PreviewedImport {
  readonly offer: Offer;
  readonly file: ImportFile;
  readonly preview: ImportPreview;
  readonly judged: JudgedFile;
  readonly draft: ImportDraft;
  /** Of the file. */
  readonly name: string;
}

export function previewPage(visit: Visit, parts: GuestParts, previewed: PreviewedImport): Promise<Response> {
  const { say, speaker, actor, now } = visit;
  const { file, judged, draft } = previewed;
  const [good, faulty] = [file.rows.length - judged.refused.size, judged.leftOut.length];
  const at = creationPath(visit, 'import');
  const rows = sealedDraft(draft, parts, actor, now);
  const counted = [
    say('guest-creation.preview-good', { good }),
    say('guest-creation.preview-faulty', { faulty }),
  ];
  const counts = speaker.sentences([speaker.list(counted)]);
  return guestPage(visit, parts, {
    title: say('guest-creation.preview'),
    tab: 'create',
    purpose: say('guest-creation.preview-text'),
    body: html`${banner(faulty === 0 ? 'good' : good === 0 ? 'bad' : 'warn', counts)}
      <form method="post" action="${at}/begin">
        ${tokenField(visit)}<input type="hidden" name="rows" value="${rows}" />
        <div class="actions">
          ${
            good === 0
              ? NOTHING
              : html`<button class="button primary">
                  ${say('guest-creation.create-good', { count: good })}
                </button>`
          }
          ${
            faulty === 0
              ? NOTHING
              : html`<button
                  class="button"
                  formaction="${at}/rows-left-out.csv"
                  aria-describedby="about-left-out"
                >
                  ${say('guest-creation.download-left-out', { count: faulty })}
                </button>`
          }
          <a class="button plain" href="${at}">${say('frame.cancel')}</a>
        </div>
        ${faulty === 0 ? NOTHING : html`<p class="effect apart" id="about-left-out">${say('guest-creation.download-left-out-text')}</p>`}
      </form>
      <div class="split apart" data-shown-once="${at}">
        <div class="flow">
          ${notesOf(visit, judged)}${problemTable(visit, judged)}${firstRows(visit, previewed)}
        </div>
        <div class="beside flow">${aboutFile(visit, previewed)}${again(visit, at)}</div>
      </div>`,
  });
}

function notesOf({ say, speaker }: Visit, { notes }: JudgedFile): Html {
  if (notes.length === 0) return NOTHING;
  return banner(
    'plain',
    say('guest-creation.headings-note'),
    html`${notes.map(
      ({ column, problem }) =>
        html`<p>${column === null ? NOTHING : `${column}: `}${speaker.problem(problem)}</p>`,
    )}`,
  );
}

function problemTable(visit: Visit, { problems, leftOut }: JudgedFile): Html {
  const { say, speaker, dates } = visit;
  if (problems.length === 0) return NOTHING;
  const title = say('guest-creation.left-out', { count: leftOut.length });
  const more = problems.length - MOST_PROBLEMS_SHOWN;
  const columns: Column<ImportProblem>[] = [
    {
      key: 'line',
      label: say('guest-creation.line'),
      cell: ({ line }) => dates.number(line),
    },
    {
      key: 'column',
      label: say('guest-creation.column'),
      cell: ({ column }) => column ?? say('guest-creation.whole-line'),
    },
    {
      key: 'problem',
      label: say('guest-creation.problem'),
      cell: ({ problem }) => speaker.problem(problem),
    },
  ];
  return html`<section aria-labelledby="left-out">
    <h2 id="left-out">${title}</h2>
    ${dataTable(visit, { name: title, columns, rows: problems.slice(0, MOST_PROBLEMS_SHOWN) })}
    ${more > 0 ? html`<p class="effect">${say('guest-creation.left-out-more', { count: more })}</p>` : NOTHING}
  </section>`;
}

type ReadColumn = readonly [Exclude<keyof ImportRow, 'line' | 'password' | 'userName'>, PlainWord];

const READ_COLUMNS: readonly [ReadColumn, ReadColumn, ...ReadColumn[]] = [
  ['firstName', 'guest-creation.first-name'],
  ['lastName', 'guest-creation.last-name'],
  ['email', 'guest-creation.email'],
  ['phone', 'guest-creation.phone'],
  ['company', 'guest-creation.company'],
  ['personVisited', 'guest-creation.person-visited'],
  ['reasonForVisit', 'guest-creation.reason'],
];

function firstRows(visit: Visit, { file, preview }: PreviewedImport): Html {
  const { say, dates } = visit;
  const rows = file.rows.slice(0, FIRST_ROWS).map((row, place) => ({ row, place }));
  if (rows.length === 0) return NOTHING;
  type Shown = (typeof rows)[number];
  const [first, last, ...rest] = READ_COLUMNS;
  const used = [...inNameOrder(visit, first, last), ...rest].filter(([name]) =>
    rows.some(({ row }) => row[name] !== ''),
  );
  const columns: Column<Shown>[] = [
    { key: 'line', label: say('guest-creation.line'), cell: ({ row }) => dates.number(row.line) },
    {
      key: 'username',
      label: say('guest-creation.user-name'),
      cell: ({ row, place }) =>
        html`<span class="mono"
          >${foreignText(preview.usernames.get(place) ?? row.userName ?? '', 64)}</span
        >`,
      isHeading: true,
    },
    ...used.map(([name, word]): Column<Shown> => ({
      key: name,
      label: say(word),
      cell: ({ row }) => foreignText(row[name], 60),
    })),
  ];
  const title = say('guest-creation.first-rows');
  return html`<section aria-labelledby="first-rows">
    <h2 id="first-rows">${title}</h2>
    ${dataTable(visit, { name: title, columns, rows })}
  </section>`;
}

const ENCODINGS: Readonly<Record<ImportFile['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows-1252',
};

const SEPARATORS: Readonly<Record<ImportFile['separator'], PlainWord>> = {
  ',': 'guest-creation.separator-comma',
  ';': 'guest-creation.separator-semicolon',
  '\t': 'guest-creation.separator-tab',
};

function aboutFile({ say, dates }: Visit, { file, name, offer }: PreviewedImport): Html {
  return html`<section aria-labelledby="the-file">
    <h2 id="the-file">${say('guest-creation.the-file')}</h2>
    ${facts([
      [say('guest-creation.file-name'), foreignText(name)],
      [say('guest-creation.encoding'), ENCODINGS[file.encoding]],
      [say('guest-creation.separator'), say(SEPARATORS[file.separator])],
      [say('guest-creation.rows'), dates.number(file.records.size)],
      [say('guest-creation.guest-type'), offer.type.name],
    ])}
  </section>`;
}

/** What was chosen on the first page, carried on. */
function again(visit: Visit, at: string): Html {
  const { say, form } = visit;
  const carried = Object.entries(form.values).filter(([name]) => !['token', 'file', 'change'].includes(name));
  return html`<section aria-labelledby="correct">
    <h2 id="correct">${say('guest-creation.correct')}</h2>
    <form method="post" action="${at}" enctype="multipart/form-data">
      ${tokenField(visit)}
      ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div class="fields flush">
        ${fileField(visit, {
          name: 'file',
          label: say('guest-creation.file'),
          hint: say('guest-creation.correct-text'),
          accept: '.csv,.txt,text/csv',
        })}
        <div class="actions"><button class="button">${say('guest-creation.check-file')}</button></div>
      </div>
    </form>
  </section>`;
}
