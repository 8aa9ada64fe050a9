// Alarm Settings › Alarm Notification: from whom alarms are mailed and what Exchange Online would say to that, who gets
// them, the canary, and a test.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AlarmNotificationView } from '../../../alarms/alarms.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../../languages/languages.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, typedNumber, type Form } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { problemSummary, selectField, textField, tick } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { changeForm } from '../guest-access/guest-access-frame.ts';
import { PATHS } from '../paths.ts';
import { receiversSection } from './alarm-receivers.ts';
import { ALARM_SETTINGS_PATHS, alarmSettingsTabs, alarmSettingsTrail } from './alarm-settings-frame.ts';
import { senderWarning } from './sender-warning.ts';

const { notification: PATH, rules: RULES_PATH } = ALARM_SETTINGS_PATHS;

interface Values {
  readonly sender: string;
  readonly hasCanary: boolean;
  readonly canaryMinutes: string;
}

/** The page has two forms; only one of them was sent. */
interface Shown {
  readonly values: Values;
  readonly problems: readonly FieldProblem[];
  readonly testProblems: readonly FieldProblem[];
}

/** What the canary begins with where it is switched on. */
const USUAL_MINUTES = '60';

const valuesOf = ({ settings: { sender, canaryMinutes } }: AlarmNotificationView): Values => ({
  sender: sender ?? '',
  hasCanary: canaryMinutes !== null,
  canaryMinutes: canaryMinutes === null ? USUAL_MINUTES : String(canaryMinutes),
});

const sentValues = (form: Form): Values => ({
  sender: form.text('sender'),
  hasCanary: form.isOn('hasCanary'),
  canaryMinutes: form.text('canaryMinutes'),
});

export async function showNotification(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const view = await parts.alarms.notification.shown();
  return page(visit, parts, view, { values: valuesOf(view), problems: [], testProblems: [] });
}

export async function saveNotification(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentValues(form);
  const { notification } = parts.alarms;
  const { sender, hasCanary, canaryMinutes } = values;
  try {
    await notification.save({ sender, canaryMinutes: hasCanary ? typedNumber(canaryMinutes) : null }, actor);
    return seeOther(visit, PATH, say('alarm-settings.notification-saved'));
  } catch (error) {
    const problems = problemsIn(error);
    return page(visit, parts, await notification.shown(), { values, problems, testProblems: [] });
  }
}

export async function sendTestAlarm(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const { notification } = parts.alarms;
  const [to, language] = [form.text('to').trim(), form.text('language')];
  try {
    const id = await notification.sendTest(to, isLanguage(language) ? language : 'en', actor);
    const path = may(actor, 'mail.read') ? `/admin/mail/${id}` : PATH;
    return seeOther(visit, path, say('alarm-settings.test-sent', { address: to }));
  } catch (error) {
    const testProblems = problemsIn(error);
    const view = await notification.shown();
    return page(visit, parts, view, { values: valuesOf(view), problems: [], testProblems });
  }
}

async function page(
  visit: Visit,
  parts: ConsoleParts,
  view: AlarmNotificationView,
  { values, problems, testProblems }: Shown,
): Promise<Response> {
  const { say, actor } = visit;
  const mayChange = may(actor, 'settings.alarms');
  const commit = html`<div class="commit"><button class="button primary">${say('frame.save')}</button></div>`;
  const form = changeForm(
    visit,
    { mayChange, action: PATH, commit },
    settingsFields(visit, view, values, problems),
  );
  return consolePage(
    visit,
    {
      title: say('nav.alarm-settings'),
      trail: alarmSettingsTrail(visit, { label: say('alarm-settings.notification') }),
      at: RULES_PATH,
      purpose: say('alarm-settings.notification-purpose'),
      help: [
        { title: say('alarm-settings.help-owed'), text: say('alarm-settings.help-owed-text') },
        { title: say('alarm-settings.help-canary'), text: say('alarm-settings.help-canary-text') },
        { title: say('guest-email.help-send-as'), text: say('guest-email.help-send-as-text') },
      ],
      body: html`${alarmSettingsTabs(visit, 'notification')}${warnings(visit, view)}${problemSummary(visit, problems)}
        ${problemSummary(visit, testProblems, undefined, { title: say('alarm-settings.test-not-sent') })}
        <div class="split">
          <div>${form}${await receiversSection(visit, parts)}</div>
          ${mayChange ? testForm(visit, testProblems) : NOTHING}
        </div>`,
    },
    problems.length + testProblems.length > 0 ? 422 : 200,
  );
}

function warnings(visit: Visit, view: AlarmNotificationView): Html {
  const { say } = visit;
  if (view.mailbox === null)
    return banner(
      'warn',
      say('guest-email.no-mailbox'),
      html`<p>${say('guest-email.no-mailbox-text')}</p>
        <div class="actions">
          <a class="button" href="${PATHS.smtpServer}">${say('nav.smtp-server')}</a>
        </div>`,
    );
  return senderWarning(visit, { ...view, sender: view.settings.sender });
}

function settingsFields(
  visit: Visit,
  { mailbox }: AlarmNotificationView,
  values: Values,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  return block({ id: 'mailing', title: say('alarm-settings.mailing') }, [
    textField(visit, {
      name: 'sender',
      label: say('alarm-settings.notification-sender'),
      hint: say('alarm-settings.notification-sender-hint'),
      value: values.sender,
      placeholder: mailbox ?? undefined,
      isOptional: true,
      problem: problemOf(problems, 'sender'),
    }),
    tick({
      name: 'hasCanary',
      label: say('alarm-settings.canary'),
      hint: say('alarm-settings.canary-hint'),
      isOn: values.hasCanary,
      isSwitch: true,
    }),
    html`<div class="when-canary">
      ${textField(visit, {
        name: 'canaryMinutes',
        label: say('alarm-settings.canary-minutes'),
        hint: say('alarm-settings.canary-minutes-hint'),
        unit: say('alarm-settings.unit-minutes'),
        value: values.canaryMinutes,
        type: 'number',
        problem: problemOf(problems, 'canaryMinutes'),
      })}
    </div>`,
  ]);
}

function testForm(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form, session, speaker } = visit;
  const isSent = problems.length > 0;
  return html`<section class="beside" aria-labelledby="test">
    <h2 id="test">${say('alarm-settings.test-mail')}</h2>
    <p>${say('alarm-settings.test-mail-text')}</p>
    <form method="post" action="${PATH}/test">
      ${tokenField(visit)}
      <div class="fields">
        ${textField(visit, {
          name: 'to',
          label: say('alarm-settings.test-to'),
          value: isSent ? form.text('to') : (session?.administrator.email ?? ''),
          isRequired: true,
          problem: problemOf(problems, 'to'),
        })}
        ${selectField(visit, {
          name: 'language',
          label: say('frame.language'),
          value: isSent ? form.text('language') : speaker.language,
          choices: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
        })}
        <div class="actions">
          <button class="button">${icon('send')}${say('alarm-settings.test-send')}</button>
        </div>
      </div>
    </form>
  </section>`;
}
