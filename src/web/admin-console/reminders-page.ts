// Settings › Reminders: who is reminded before something ends, and how long before; who would be reminded today.
import { html, NOTHING, type Html } from '../../html/html.ts';
import { may } from '../../permissions/permissions.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { ReminderSettings } from '../../reminders/reminders.ts';
import { problemOf, problemsIn, typedNumber, type Form } from '../form.ts';
import { block, commitBar } from '../parts/block.ts';
import { problemSummary, textField, tick } from '../parts/form-field.ts';
import { seeOther, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { consolePage } from './console-page.ts';
import { changeForm, GUEST_ACCESS_PATHS } from './guest-access/guest-access-frame.ts';
import { reminderOutlook } from './reminders-outlook.ts';
import { SECURITY_PATH } from './security-page.ts';
import { systemTrail } from './system-page.ts';

export const REMINDERS_PATH = '/admin/settings/reminders';

type PasswordsName = 'administrators' | 'networkUsers';

interface TypedPasswords {
  readonly isEnabled: boolean;
  readonly firstDays: string;
  /** As one types them: `7, 3, 1`. */
  readonly repeatDays: string;
}

type Values = Readonly<Record<PasswordsName, TypedPasswords>> & Pick<ReminderSettings, 'guests'>;

const byName = <T>(valueOf: (name: PasswordsName) => T): Record<PasswordsName, T> => ({
  administrators: valueOf('administrators'),
  networkUsers: valueOf('networkUsers'),
});

function shownValues(settings: ReminderSettings): Values {
  return {
    guests: settings.guests,
    ...byName((name) => ({
      isEnabled: settings[name].isEnabled,
      firstDays: String(settings[name].firstDays),
      repeatDays: settings[name].repeatDays.join(', '),
    })),
  };
}

function sentValues(form: Form): Values {
  return {
    guests: {
      isEnabled: form.isOn('guests.isEnabled'),
      remindsUnused: form.isOn('guests.remindsUnused'),
    },
    ...byName((name) => ({
      isEnabled: form.isOn(`${name}.isEnabled`),
      firstDays: form.text(`${name}.firstDays`),
      repeatDays: form.text(`${name}.repeatDays`),
    })),
  };
}

const inputOf = ({ guests, ...values }: Values): unknown => ({
  guests,
  ...byName((name) => ({
    isEnabled: values[name].isEnabled,
    firstDays: typedNumber(values[name].firstDays),
    repeatDays: values[name].repeatDays
      .split(/[\s,;、，]+/)
      .filter((part) => part !== '')
      .map(typedNumber),
  })),
});

/** The third of the repeats is no field of its own. */
const ofField = ({ field, problem }: FieldProblem): FieldProblem => ({
  field: field.replace(/\.\d+$/, ''),
  problem,
});

export async function showReminders(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, shownValues(await parts.reminders.settings.shown()), []);
}

export async function saveReminders(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentValues(form);
  try {
    await parts.reminders.settings.save(inputOf(values), actor);
    return seeOther(visit, REMINDERS_PATH, say('reminders.saved'));
  } catch (error) {
    return page(visit, parts, values, problemsIn(error).map(ofField));
  }
}

async function page(
  visit: Visit,
  parts: ConsoleParts,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const { lifetimeDays } = await parts.accounts.passwordPolicy.shown();
  const form = changeForm(
    visit,
    {
      mayChange: may(actor, 'settings.reminders'),
      action: REMINDERS_PATH,
      commit: commitBar(say('frame.save'), { href: REMINDERS_PATH, label: say('frame.cancel') }),
    },
    html`${passwordBlock(visit, 'administrators', values, problems, lifetimeDays === null ? noLifetime(visit) : NOTHING)}
    ${passwordBlock(visit, 'networkUsers', values, problems, NOTHING)}${guestBlock(visit, values)}`,
  );
  return consolePage(
    visit,
    {
      title: say('nav.reminders'),
      trail: systemTrail(visit, { label: say('nav.settings') }, { label: say('nav.reminders') }),
      at: REMINDERS_PATH,
      purpose: say('reminders.purpose'),
      help: [
        { title: say('reminders.help-once'), text: say('reminders.help-once-text') },
        { title: say('reminders.help-more-time'), text: say('reminders.help-more-time-text') },
      ],
      body: html`${problemSummary(visit, problems)}${form}${await reminderOutlook(visit, parts.reminders)}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

const BLOCK_WORDS = {
  administrators: ['reminders.administrators', 'reminders.administrators-text'],
  networkUsers: ['reminders.network-users', 'reminders.network-users-text'],
} as const;

function passwordBlock(
  visit: Visit,
  name: PasswordsName,
  values: Values,
  problems: readonly FieldProblem[],
  more: Html,
): Html {
  const { say } = visit;
  const { isEnabled, firstDays, repeatDays } = values[name];
  const [title, text] = BLOCK_WORDS[name];
  return block({ id: name, title: say(title), text: html`${say(text)}${more}` }, [
    tick({ name: `${name}.isEnabled`, label: say('reminders.on'), isOn: isEnabled, isSwitch: true }),
    textField(visit, {
      name: `${name}.firstDays`,
      label: say('reminders.first'),
      hint: say('reminders.first-hint'),
      value: firstDays,
      type: 'number',
      unit: say('security.days'),
      isRequired: true,
      problem: problemOf(problems, `${name}.firstDays`),
    }),
    textField(visit, {
      name: `${name}.repeatDays`,
      label: say('reminders.repeats'),
      hint: say('reminders.repeats-hint'),
      value: repeatDays,
      isOptional: true,
      problem: problemOf(problems, `${name}.repeatDays`),
    }),
  ]);
}

const noLifetime = ({ say }: Visit): Html =>
  html` ${say('reminders.no-lifetime')} <a href="${SECURITY_PATH}">${say('reminders.to-policy')}</a>`;

function guestBlock({ say }: Visit, { guests }: Values): Html {
  const text = html`${say('reminders.guests-text')}
    <a href="${GUEST_ACCESS_PATHS.guestTypes}">${say('reminders.to-guest-types')}</a>`;
  return block({ id: 'guests', title: say('reminders.guests'), text }, [
    tick({ name: 'guests.isEnabled', label: say('reminders.on'), isOn: guests.isEnabled, isSwitch: true }),
    tick({ name: 'guests.remindsUnused', label: say('reminders.unused'), isOn: guests.remindsUnused }),
  ]);
}
