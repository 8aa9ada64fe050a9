// Network users out of a file. Nothing is added before whoever imports has seen what was read: checked, then shown.
import { v7 as uuidv7 } from 'uuid';
import { html, type Html } from '../../../html/html.ts';
import { LANGUAGES } from '../../../languages/languages.ts';
import { MOST_PASSWORDS, MOST_ROWS, USER_TEMPLATE } from '../../../network-users/network-users.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { openedDraft, sealedDraft } from '../../guest-accounts/import-draft.ts';
import { problemOf } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { fileField } from '../../parts/file-field.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { importPreview } from './import-users-preview.ts';
import { NETWORK_USER_PATHS, networkUsersTrail } from './network-user-frame.ts';

const PATH = `${NETWORK_USER_PATHS.list}/import`;

export async function showImportUsers(visit: Visit): Promise<Response> {
  return page(visit, []);
}

export async function checkUserFile(visit: Visit, { networkUsers, seal }: ConsoleParts): Promise<Response> {
  const { form, say, actor, now } = visit;
  const refused = (problem: string): Promise<Response> => page(visit, [{ field: 'file', problem }]);
  const upload = form.file('file');
  if (!upload)
    return refused(say(form.isFileEmpty('file') ? 'network-users.file-empty' : 'network-users.file-missing'));
  const bytes = Buffer.from(await upload.arrayBuffer());
  try {
    const read = await networkUsers.preview(bytes, actor);
    if (read.rows.length === 0 && read.faults.length === 0)
      return await refused(say('network-users.file-empty'));
    // Of the whole file: there is no row that could be told of.
    if (read.rows.length === 0 && read.faults.every(({ line, column }) => line === 1 && column === null))
      return await refused(visit.speaker.problem(read.faults[0]?.problem ?? ''));
    // As text with a character a byte, which packs better than base64.
    const draft = { id: uuidv7(), input: bytes.toString('latin1'), header: [], leftOut: [] };
    const rows = sealedDraft(draft, { seal }, actor, now, 'network user');
    return await importPreview(visit, { name: upload.name, read, rows });
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'too_large') return refused(visit.speaker.refusal(error));
    throw error;
  }
}

export async function importUsers(visit: Visit, { networkUsers, seal }: ConsoleParts): Promise<Response> {
  const { form, say, actor, now } = visit;
  const draft = openedDraft(form.text('rows'), { seal }, actor, now, 'network user');
  if (typeof draft?.input !== 'string')
    return page(visit, [{ field: 'file', problem: say('network-users.draft-gone') }]);
  const bytes = Buffer.from(draft.input, 'latin1');
  try {
    // What was left out is what the page told; whatever came in the way since is told anew.
    const skipsFaulty = form.isOn('skipsFaulty');
    const { added } = await networkUsers.import(bytes, { skipsFaulty }, actor);
    return seeOther(visit, NETWORK_USER_PATHS.list, say('network-users.imported', { added }));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'network_user_rows_faulty') throw error;
    const read = await networkUsers.preview(bytes, actor);
    return importPreview(visit, { name: form.text('name'), read, rows: form.text('rows') });
  }
}

export async function downloadUserTemplate({ context }: Visit): Promise<Response> {
  return context.body(USER_TEMPLATE, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="network-users-template.csv"',
  });
}

/** Headed in English in every language: that is what the file has. */
function columnFacts({ say }: Visit): Html {
  const text = say('network-users.column-text');
  const rows: readonly (readonly [string, string])[] = [
    ['User Name', say('network-users.column-name')],
    ['First Name', text],
    ['Last Name', text],
    ['Name Alias', say('network-users.column-alias')],
    ['Email Address', say('network-users.column-email')],
    ['Group', text],
    ['Description', text],
    ['Language', say('network-users.column-language', { list: LANGUAGES.join(', ') })],
    ['Password', say('network-users.column-password')],
    ['Password Never Expires', say('network-users.column-never')],
    ['Account Expires On', say('network-users.column-expires')],
    ['Password Store', say('network-users.column-store')],
  ];
  return html`<section class="beside" aria-labelledby="columns">
    <h2 id="columns">${say('network-users.columns')}</h2>
    <p>${say('network-users.columns-text')}</p>
    ${facts(rows)}
  </section>`;
}

function page(visit: Visit, problems: readonly FieldProblem[]): Promise<Response> {
  const { say } = visit;
  return consolePage(
    visit,
    {
      title: say('network-users.import-title'),
      trail: networkUsersTrail(visit, { label: say('network-users.import') }),
      at: NETWORK_USER_PATHS.list,
      purpose: say('network-users.import-purpose'),
      actions: html`<a class="button" href="${PATH}/template.csv" download
        >${icon('down-to')}${say('network-users.template')}</a
      >`,
      help: [
        { title: say('network-users.columns'), text: say('network-users.columns-text') },
        { title: say('network-users.help-reminders'), text: say('network-users.help-reminders-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <div class="split">
          <form method="post" action="${PATH}" enctype="multipart/form-data">
            ${tokenField(visit)}
            <div class="fields">
              ${fileField(visit, {
                name: 'file',
                label: say('network-users.file'),
                hint: say('network-users.file-hint', { rows: MOST_ROWS, passwords: MOST_PASSWORDS }),
                accept: '.csv,.txt,text/csv',
                problem: problemOf(problems, 'file'),
              })}
            </div>
            ${commitBar(say('network-users.check-file'), { href: NETWORK_USER_PATHS.list, label: say('frame.cancel') })}
          </form>
          ${columnFacts(visit)}
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
