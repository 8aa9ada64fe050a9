// What counts for all certificates: the roots that are there from the start, and how revocation is asked about where an
// authority has no options of its own.
import { html, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { BASE_ROOTS, STATUS_VALIDATION } from '../../../trust/trust.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { block, choiceList, commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { CERTIFICATES_PATH } from './certificate-words.ts';

type Values = Readonly<Record<'baseRoots' | 'statusValidation', string>>;

export async function showCertificateSettings(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const settings = await trust.settings();
  if (may(visit.actor, 'settings.trust')) return page(visit, form(visit, settings, []), []);
  const { say } = visit;
  const rows = facts([
    [say('certificates.base-roots'), say(`certificates.roots-${settings.baseRoots}`)],
    [say('certificates.status-validation'), say(`certificates.validation-${settings.statusValidation}`)],
  ]);
  return page(visit, rows, []);
}

export async function saveCertificateSettings(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { form: sent, actor, say } = visit;
  const values = { baseRoots: sent.text('baseRoots'), statusValidation: sent.text('statusValidation') };
  try {
    await trust.saveSettings(values, actor);
    return seeOther(visit, CERTIFICATES_PATH, say('certificates.settings-saved'));
  } catch (error) {
    const problems = problemsIn(error);
    return page(visit, form(visit, values, problems), problems);
  }
}

function form(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const roots = choiceList(visit, {
    id: 'baseRoots',
    name: 'baseRoots',
    label: say('certificates.roots-legend'),
    value: values.baseRoots,
    problem: problemOf(problems, 'baseRoots'),
    choices: BASE_ROOTS.map((value) => ({
      value,
      label: say(`certificates.roots-${value}`),
      hint: say(`certificates.roots-${value}-text`),
    })),
  });
  const validation = choiceList(visit, {
    id: 'statusValidation',
    name: 'statusValidation',
    label: say('certificates.validation-legend'),
    value: values.statusValidation,
    problem: problemOf(problems, 'statusValidation'),
    choices: STATUS_VALIDATION.map((value) => ({
      value,
      label: say(`certificates.validation-${value}`),
      hint: say(`certificates.validation-${value}-text`),
    })),
  });
  return html`<form method="post" action="${CERTIFICATES_PATH}/settings">
    ${tokenField(visit)}
    ${block({ id: 'roots', title: say('certificates.base-roots'), text: say('certificates.base-roots-text') }, roots)}
    ${block({ id: 'validation', title: say('certificates.status-validation'), text: say('certificates.validation-text') }, validation)}
    ${commitBar(say('frame.save'), { href: CERTIFICATES_PATH, label: say('frame.cancel') })}
  </form>`;
}

function page(visit: Visit, body: Html, problems: readonly FieldProblem[]): Promise<Response> {
  const { say } = visit;
  const title = say('certificates.settings');
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
      purpose: say('certificates.settings-purpose'),
      help: [{ title: say('certificates.help-used'), text: say('certificates.help-used-text') }],
      body: html`${problemSummary(visit, problems)}${body}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
