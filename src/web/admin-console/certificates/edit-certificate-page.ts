// One trusted certificate: Usage, Trusted For, Certificate Status Validation, what it says of itself, and its deletion. Who
// may only read sees what it is and what it is used for.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import type { TrustedCertificate } from '../../../trust/trust.ts';
import { problemOf } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { problemSummary, textField, tick } from '../../parts/form-field.ts';
import { banner, facts } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { questionPage, systemTrail } from '../system-page.ts';
import { certificateTextProblems } from './certificate-text.ts';
import {
  certificatePath,
  CERTIFICATES_PATH,
  chosenRoles,
  EXPIRY_SIGNS,
  EXPIRY_WORDS,
  ROLE_WORDS,
  roleTicks,
  trustProblems,
  visible,
} from './certificate-words.ts';
import { sentStatus, statusBlock, statusInput, storedStatus, type StatusValues } from './status-form.ts';

interface Values {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly roles: readonly string[];
  readonly status: StatusValues;
}

export async function showCertificate(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const certificate = await trust.show(visit.param('fingerprint'));
  return page(visit, certificate, { ...certificate, status: storedStatus(certificate.statusValidation) }, []);
}

export async function changeCertificate(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const certificate = await trust.show(visit.param('fingerprint'));
  const values = {
    name: form.text('name').trim(),
    description: form.text('description').trim(),
    enabled: form.isOn('enabled'),
    roles: chosenRoles(form.texts('roles')),
    status: sentStatus(form),
  };
  const { status, ...usage } = values;
  const problems = certificateTextProblems(visit, values);
  if (values.name === '') problems.push({ field: 'name', problem: 'must be given' });
  if (problems.length > 0) return page(visit, certificate, values, problems);
  try {
    const change = { ...usage, statusValidation: statusInput(status) };
    const { name } = await trust.edit(certificate.fingerprint, change, actor);
    return seeOther(visit, CERTIFICATES_PATH, say('certificates.changed', { name }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = trustProblems(say, error) ?? error.problems;
    if (refused.length === 0) throw error;
    return page(visit, certificate, values, refused);
  }
}

export async function askDeleteCertificate(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { say, param } = visit;
  const { name, fingerprint } = await trust.show(param('fingerprint'));
  const at = certificatePath(fingerprint);
  return questionPage(visit, {
    title: say('certificates.delete-title', { name }),
    trail: systemTrail(
      visit,
      { label: say('nav.trusted-certificates'), href: CERTIFICATES_PATH },
      { label: name, href: at },
      { label: say('certificates.delete') },
    ),
    at: CERTIFICATES_PATH,
    text: say('certificates.delete-text'),
    action: `${at}/delete`,
    submit: say('certificates.delete'),
    leaveHref: at,
  });
}

export async function deleteCertificate(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { name, fingerprint } = await trust.show(visit.param('fingerprint'));
  await trust.remove(fingerprint, visit.actor);
  return seeOther(visit, CERTIFICATES_PATH, visit.say('certificates.deleted', { name }));
}

function page(
  visit: Visit,
  certificate: TrustedCertificate,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const { name, fingerprint, enabled, roles } = certificate;
  const isUsed = enabled && roles.includes('infrastructure');
  const isManageable = may(actor, 'settings.trust');
  const form = html`<form method="post" action="${certificatePath(fingerprint)}">
    ${tokenField(visit)}${usageBlock(visit, values, problems)}${statusBlock(visit, values.status, problems)}
    ${commitBar(say('frame.save'), { href: CERTIFICATES_PATH, label: say('frame.cancel') })}
  </form>`;
  const deletion = html`<div class="actions">
    <a class="button danger" href="${certificatePath(fingerprint)}/delete"
      >${icon('bin')}${say('certificates.delete')}</a
    >
  </div>`;
  return consolePage(
    visit,
    {
      title: name,
      trail: systemTrail(
        visit,
        { label: say('nav.trusted-certificates'), href: CERTIFICATES_PATH },
        { label: name },
      ),
      at: CERTIFICATES_PATH,
      help: [
        { title: say('certificates.help-used'), text: say('certificates.help-used-text') },
        { title: say('certificates.help-status'), text: say('certificates.help-status-text') },
      ],
      body: html`<h1>${name}</h1>
        <p class="lead">${visible(certificate.subject)}</p>
        ${isUsed ? NOTHING : banner('warn', say('certificates.unused'))}${problemSummary(visit, problems)}
        <div class="split">
          ${isManageable ? form : readUsage(visit, certificate)}
          <div class="beside flow">${says(visit, certificate)}${isManageable ? deletion : NOTHING}</div>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function usageBlock(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const usage = block({ id: 'usage', title: say('certificates.usage') }, [
    textField(visit, {
      name: 'name',
      label: say('certificates.name'),
      value: values.name,
      isRequired: true,
      problem: problemOf(problems, 'name'),
    }),
    textField(visit, {
      name: 'description',
      label: say('certificates.description'),
      value: values.description,
      isOptional: true,
      problem: problemOf(problems, 'description'),
    }),
    tick({
      name: 'enabled',
      label: say('certificates.enabled'),
      hint: say('certificates.enabled-hint'),
      isOn: values.enabled,
      isSwitch: true,
    }),
  ]);
  const roles = block(
    { id: 'roles-title', title: say('certificates.roles') },
    roleTicks(visit, values.roles, problemOf(problems, 'roles')),
  );
  return html`${usage}${roles}`;
}

function readUsage({ say }: Visit, { enabled, roles, description }: TrustedCertificate): Html {
  const named = roles.map((role) => say(ROLE_WORDS[role].title)).join(' · ');
  return html`<section aria-labelledby="usage">
    <h2 id="usage">${say('certificates.usage')}</h2>
    ${facts([
      [say('certificates.status'), enabled ? say('certificates.enabled') : say('certificates.disabled')],
      [say('certificates.trusted-for'), named === '' ? say('certificates.for-nothing') : named],
      ...(description === '' ? [] : [[say('certificates.description'), description] as const]),
    ])}
  </section>`;
}

function says(visit: Visit, certificate: TrustedCertificate): Html {
  const { say } = visit;
  const mono = (text: string): Html => html`<span class="mono">${text}</span>`;
  const { state } = certificate.expiry;
  return html`<section aria-labelledby="says">
    <h2 id="says">${say('certificates.says')}</h2>
    ${facts([
      [say('certificates.issued-to'), visible(certificate.subject)],
      [
        say('certificates.issued-by'),
        certificate.isSelfSigned ? say('certificates.itself') : certificate.issuer,
      ],
      [say('certificates.valid-from'), moment(visit, Date.parse(certificate.validFrom))],
      [
        say('certificates.expires'),
        html`${moment(visit, Date.parse(certificate.validTo))}<br />${stateBadge(EXPIRY_SIGNS[state], say(EXPIRY_WORDS[state]))}`,
      ],
      [
        say('certificates.kind'),
        certificate.isAuthority ? say('certificates.authority') : say('certificates.no-authority'),
      ],
      [say('certificates.signed-with'), mono(certificate.signatureAlgorithm)],
      [say('certificates.serial'), mono(certificate.serial)],
      [say('certificates.sha256'), mono(certificate.fingerprint)],
      [say('certificates.sha1'), mono(certificate.fingerprintSha1)],
      [say('certificates.added'), moment(visit, certificate.addedAt)],
    ])}
  </section>`;
}
