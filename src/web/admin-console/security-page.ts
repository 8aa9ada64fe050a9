// Settings › Security: what a password must be, and how long a session lasts.
import { html, type Html } from '../../html/html.ts';
import type { PasswordPolicy } from '../../accounts/accounts.ts';
import { may } from '../../permissions/permissions.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf, problemsIn, typedNumber } from '../form.ts';
import { block } from '../parts/block.ts';
import { problemSummary, textField } from '../parts/form-field.ts';
import { facts } from '../parts/message.ts';
import { seeOther, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { passwordRuleFields } from './password-rule-fields.ts';
import { consolePage, tokenField } from './console-page.ts';
import { systemTrail } from './system-page.ts';

export const SECURITY_PATH = '/admin/settings/security';

const NUMBERS = [
  'minimumLength',
  'history',
  'lifetimeDays',
  'idleMinutes',
  'sponsorIdleMinutes',
  'absoluteHours',
] as const;
type NumberName = (typeof NUMBERS)[number];
type Values = Readonly<Record<NumberName, string>> & { readonly refusesCommon: boolean };

export async function showSecurity(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const policy = await accounts.passwordPolicy.shown();
  const values = Object.fromEntries(NUMBERS.map((name) => [name, String(policy[name] ?? '')])) as Record<
    NumberName,
    string
  >;
  return page(
    visit,
    may(visit.actor, 'settings.security')
      ? form(visit, { ...values, refusesCommon: policy.refusesCommon }, [])
      : policyFacts(visit, policy),
  );
}

export async function saveSecurity(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form: sent, say, actor } = visit;
  const refusesCommon = sent.isOn('refusesCommon');
  const typed = Object.fromEntries(NUMBERS.map((name) => [name, typedNumber(sent.text(name))]));
  const lifetimeDays = typed['lifetimeDays'] === '' ? null : typed['lifetimeDays'];
  try {
    await accounts.passwordPolicy.save({ ...typed, lifetimeDays, refusesCommon }, actor);
    return seeOther(visit, SECURITY_PATH, say('security.saved'));
  } catch (error) {
    const problems = problemsIn(error);
    const values = Object.fromEntries(NUMBERS.map((name) => [name, sent.text(name)])) as Record<
      NumberName,
      string
    >;
    return page(visit, form(visit, { ...values, refusesCommon }, problems), problems);
  }
}

function page(visit: Visit, body: Html, problems: readonly FieldProblem[] = []): Promise<Response> {
  const { say } = visit;
  return consolePage(
    visit,
    {
      title: say('nav.security'),
      trail: systemTrail(visit, { label: say('nav.settings') }, { label: say('nav.security') }),
      at: SECURITY_PATH,
      purpose: say('security.purpose'),
      help: [
        { title: say('security.help-length'), text: say('security.help-length-text') },
        { title: say('security.help-lifetime'), text: say('security.help-lifetime-text') },
      ],
      body: html`${problemSummary(visit, problems)}${body}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function form(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const field = (name: NumberName) =>
    ({ name, value: values[name], type: 'number', problem: problemOf(problems, name) }) as const;
  const policy = block({ id: 'policy', title: say('security.policy'), text: say('security.policy-text') }, [
    ...passwordRuleFields(visit, { field, values, lengthHint: say('security.minimum-length-hint') }),
    textField(visit, {
      ...field('lifetimeDays'),
      label: say('security.lifetime'),
      hint: say('security.lifetime-hint'),
      unit: say('security.days'),
      isOptional: true,
    }),
  ]);
  const sessions = block(
    { id: 'sessions', title: say('security.sessions'), text: say('security.sessions-text') },
    [
      textField(visit, {
        ...field('idleMinutes'),
        label: say('security.idle'),
        hint: say('security.idle-hint'),
        unit: say('security.minutes'),
        isRequired: true,
      }),
      textField(visit, {
        ...field('sponsorIdleMinutes'),
        label: say('security.sponsor-idle'),
        hint: say('security.sponsor-idle-hint'),
        unit: say('security.minutes'),
        isRequired: true,
      }),
      textField(visit, {
        ...field('absoluteHours'),
        label: say('security.absolute'),
        hint: say('security.absolute-hint'),
        unit: say('security.hours'),
        isRequired: true,
      }),
    ],
  );
  return html`<form method="post" action="${SECURITY_PATH}">
    ${tokenField(visit)}${policy}${sessions}
    <div class="commit">
      <button class="button primary">${say('frame.save')}</button>
      <p>${say('security.when')}</p>
    </div>
  </form>`;
}

function policyFacts({ say, dates }: Visit, policy: PasswordPolicy): Html {
  const { lifetimeDays, refusesCommon } = policy;
  const amount = (value: number, unit: string): string => `${dates.number(value)} ${unit}`;
  return facts([
    [say('security.minimum-length'), amount(policy.minimumLength, say('security.characters'))],
    [say('security.refuses-common'), refusesCommon ? say('administrators.yes') : say('security.no')],
    [say('security.history'), amount(policy.history, say('security.passwords'))],
    [
      say('security.lifetime'),
      lifetimeDays === null ? say('administrators.never') : amount(lifetimeDays, say('security.days')),
    ],
    [say('security.idle'), amount(policy.idleMinutes, say('security.minutes'))],
    [say('security.sponsor-idle'), amount(policy.sponsorIdleMinutes, say('security.minutes'))],
    [say('security.absolute'), amount(policy.absoluteHours, say('security.hours'))],
  ]);
}
