// Certificates out of a file or pasted text. A file cannot be kept in a form that comes back; what is PEM in it comes back
// as text. A private key never does.
import { html } from '../../../html/html.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { fileField } from '../../parts/file-field.ts';
import { areaField, problemSummary, secretField, textField } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import {
  CERTIFICATES_PATH,
  chosenFlags,
  chosenRoles,
  flagTicks,
  roleTicks,
  trustProblems,
} from './certificate-words.ts';
import { certificateTextProblems } from './certificate-text.ts';

export async function showImportCertificates(visit: Visit): Promise<Response> {
  return page(visit, '', []);
}

export async function importCertificates(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { form, say, actor } = visit;
  const upload = form.file('file');
  const file = upload ? Buffer.from(await upload.arrayBuffer()) : form.text('pem');
  const shown = upload ? certificatesIn(Buffer.from(file).toString('latin1')) : withoutKeys(form.text('pem'));
  const name = form.text('name').trim();
  const description = form.text('description').trim();
  const passphrase = form.secret('passphrase');
  const problems = certificateTextProblems(visit, { name, description });
  if (problems.length > 0) return page(visit, shown, problems);
  try {
    const { certificates, ignoredKeys } = await trust.add(
      file,
      {
        ...(name === '' ? {} : { name }),
        ...(description === '' ? {} : { description }),
        ...(passphrase ? { passphrase } : {}),
        roles: chosenRoles(form.texts('roles')),
        allow: chosenFlags(form.texts('allow')),
      },
      actor,
    );
    const count = certificates.length;
    const done = say('certificates.imported', { count });
    return seeOther(
      visit,
      CERTIFICATES_PATH,
      ignoredKeys > 0 ? `${done} ${say('certificates.key-left')}` : done,
    );
  } catch (error) {
    const refused = error instanceof Refusal ? trustProblems(say, error) : undefined;
    if (!refused) throw error;
    return page(visit, shown, refused);
  }
}

/** The certificates of a PEM text; of anything else nothing. */
function certificatesIn(text: string): string {
  const blocks = text.match(/-----BEGIN [A-Z0-9 ]*(CERTIFICATE|PKCS7)-----[^-]+-----END [A-Z0-9 ]+-----/g);
  return blocks?.join('\n') ?? '';
}

/** What was typed stays, but for private keys: no page carries one. */
function withoutKeys(text: string): string {
  return text.includes('PRIVATE KEY') ? certificatesIn(text) : text;
}

function page(visit: Visit, pem: string, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, form, context } = visit;
  const title = say('certificates.import');
  const roles = context.req.method === 'POST' ? form.texts('roles') : ['infrastructure'];
  const source = block(
    { id: 'source', title: say('certificates.source'), text: say('certificates.source-text') },
    [
      fileField(visit, {
        name: 'file',
        label: say('certificates.file'),
        hint: say('certificates.file-hint'),
        accept: '.pem,.crt,.cer,.der,.p7b,.p7c,.pfx,.p12',
        problem: problemOf(problems, 'file'),
      }),
      areaField(visit, {
        name: 'pem',
        label: say('certificates.pem'),
        value: pem,
        isMono: true,
        isOptional: true,
        rows: 8,
      }),
      secretField(visit, {
        name: 'passphrase',
        label: say('certificates.passphrase'),
        hint: say('certificates.passphrase-hint'),
        value: form.text('passphrase'),
        isOptional: true,
        problem: problemOf(problems, 'passphrase'),
      }),
    ],
  );
  const usage = block({ id: 'usage', title: say('certificates.usage') }, [
    textField(visit, {
      name: 'name',
      label: say('certificates.name'),
      hint: say('certificates.name-hint'),
      value: form.text('name'),
      isOptional: true,
      problem: problemOf(problems, 'name'),
    }),
    textField(visit, {
      name: 'description',
      label: say('certificates.description'),
      value: form.text('description'),
      isOptional: true,
      problem: problemOf(problems, 'description'),
    }),
    roleTicks(visit, roles, problemOf(problems, 'roles')),
    flagTicks(visit, form.texts('allow'), problemOf(problems, 'allow')),
  ]);
  return consolePage(
    visit,
    {
      title,
      trail: systemTrail(
        visit,
        { label: say('nav.trusted-certificates'), href: CERTIFICATES_PATH },
        { label: title },
      ),
      at: CERTIFICATES_PATH,
      help: [{ title: say('certificates.help-used'), text: say('certificates.help-used-text') }],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('certificates.import-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${CERTIFICATES_PATH}/import" enctype="multipart/form-data">
          ${tokenField(visit)}${source}${usage}
          ${commitBar(title, { href: CERTIFICATES_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
