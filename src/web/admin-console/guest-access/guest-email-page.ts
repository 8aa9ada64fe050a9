// Guest Access › Guest Email Settings: whether guests get mail and from whom, what Exchange Online would say to that, and a
// test of each mail.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../../languages/languages.ts';
import {
  NOTIFICATION_KINDS,
  SENDER_CHOICES,
  type GuestEmailSettings,
  type GuestEmailView,
  type GuestEmailWarning,
} from '../../../notifications/notifications.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, type Form } from '../../form.ts';
import { block, choiceList } from '../../parts/block.ts';
import { problemSummary, selectField, textField, tick } from '../../parts/form-field.ts';
import { banner, commandBlock } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { changeForm, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';

const { guestEmail: PATH } = GUEST_ACCESS_PATHS;

interface Values extends Omit<GuestEmailSettings, 'from' | 'sender'> {
  readonly from: string;
  readonly sender: string;
}

/** The page has two forms; only one of them was sent. */
interface Shown {
  readonly values: Values;
  readonly problems: readonly FieldProblem[];
  readonly testProblems: readonly FieldProblem[];
}

const valuesOf = (settings: GuestEmailSettings): Values => ({ ...settings, from: settings.from ?? '' });

const sentValues = (form: Form): Values => ({
  isEnabled: form.isOn('isEnabled'),
  from: form.text('from'),
  sender: form.text('sender'),
  organization: form.text('organization'),
});

export async function showGuestEmail(visit: Visit, { notifications }: ConsoleParts): Promise<Response> {
  const view = await notifications.guestEmail.shown();
  return page(visit, view, { values: valuesOf(view.settings), problems: [], testProblems: [] });
}

export async function saveGuestEmail(visit: Visit, { notifications }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentValues(form);
  try {
    await notifications.guestEmail.save(values, actor);
    return seeOther(visit, PATH, say('guest-email.saved'));
  } catch (error) {
    const view = await notifications.guestEmail.shown();
    return page(visit, view, { values, problems: problemsIn(error), testProblems: [] });
  }
}

export async function sendTestEmail(visit: Visit, { notifications }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const kind = NOTIFICATION_KINDS.find((one) => one === form.text('kind')) ?? NOTIFICATION_KINDS[0];
  const language = form.text('language');
  const to = form.text('to').trim();
  try {
    const id = await notifications.sendTest(kind, to, isLanguage(language) ? language : 'en', actor);
    const path = may(actor, 'mail.read') ? `/admin/mail/${id}` : PATH;
    return seeOther(visit, path, say('guest-email.test-sent', { address: to }));
  } catch (error) {
    const view = await notifications.guestEmail.shown();
    const values = valuesOf(view.settings);
    return page(visit, view, { values, problems: [], testProblems: problemsIn(error) });
  }
}

function page(visit: Visit, view: GuestEmailView, shown: Shown): Promise<Response> {
  const { say, actor } = visit;
  const { values, problems, testProblems } = shown;
  const mayChange = may(actor, 'guests.settings');
  const commit = html`<div class="commit"><button class="button primary">${say('frame.save')}</button></div>`;
  const form = changeForm(
    visit,
    { mayChange, action: PATH, commit },
    settingsFields(visit, view, values, problems),
  );
  return consolePage(
    visit,
    {
      title: say('nav.guest-email'),
      trail: guestAccessTrail(visit, { label: say('nav.settings') }, { label: say('nav.guest-email') }),
      at: PATH,
      purpose: say('guest-email.purpose'),
      help: [
        { title: say('guest-email.help-send-as'), text: say('guest-email.help-send-as-text') },
        { title: say('guest-email.help-reply-to'), text: say('guest-email.help-reply-to-text') },
        { title: say('guest-email.help-alarms'), text: say('guest-email.help-alarms-text') },
      ],
      body: html`${warnings(visit, view)}${problemSummary(visit, problems)}
        ${problemSummary(visit, testProblems, undefined, { title: say('guest-email.test-not-sent') })}
        <div class="split">${form}${mayChange ? testForm(visit, testProblems) : NOTHING}</div>`,
    },
    problems.length + testProblems.length > 0 ? 422 : 200,
  );
}

function warningText({ say }: Visit, warning: GuestEmailWarning, view: GuestEmailView): string {
  const mailbox = view.mailbox ?? '';
  return warning === 'from-differs'
    ? say('guest-email.from-differs', { from: view.settings.from ?? '', mailbox })
    : say('guest-email.sponsor-needs-send-as', { mailbox: mailbox || say('guest-email.the-mailbox') });
}

function warnings(visit: Visit, view: GuestEmailView): Html {
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
  if (view.warnings.length === 0) return html``;
  const texts = view.warnings.map((warning) => html`<p>${warningText(visit, warning, view)}</p>`);
  const commands = commandBlock(visit, {
    id: 'send-as',
    language: 'PowerShell',
    text: view.commands.join('\n'),
  });
  return banner(
    'warn',
    say('guest-email.send-as'),
    html`${texts}${
      view.commands.length > 0
        ? html`<p>${say('guest-email.run-this')}</p>
            ${commands}`
        : NOTHING
    }`,
  );
}

const SENDERS = {
  'reply-to-sponsor': { label: 'guest-email.reply-to-sponsor', hint: 'guest-email.reply-to-sponsor-hint' },
  'from-sponsor': { label: 'guest-email.from-sponsor', hint: 'guest-email.from-sponsor-hint' },
  'default-only': { label: 'guest-email.default-only', hint: 'guest-email.default-only-hint' },
} as const;

function settingsFields(
  visit: Visit,
  { mailbox }: GuestEmailView,
  values: Values,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const sending = block({ id: 'sending', title: say('guest-email.sending') }, [
    tick({
      name: 'isEnabled',
      label: say('guest-email.enabled'),
      hint: say('guest-email.enabled-hint'),
      isOn: values.isEnabled,
      isSwitch: true,
    }),
    textField(visit, {
      name: 'from',
      label: say('guest-email.from'),
      hint: say('guest-email.from-hint'),
      value: values.from,
      placeholder: mailbox ?? undefined,
      autocomplete: 'off',
      isOptional: true,
      problem: problemOf(problems, 'from'),
    }),
    choiceList(visit, {
      id: 'sender',
      name: 'sender',
      label: say('guest-email.sender'),
      value: values.sender,
      choices: SENDER_CHOICES.map((value) => ({
        value,
        label: say(SENDERS[value].label),
        hint: say(SENDERS[value].hint),
      })),
      problem: problemOf(problems, 'sender'),
    }),
    textField(visit, {
      name: 'organization',
      label: say('guest-email.organization'),
      hint: say('guest-email.organization-hint'),
      value: values.organization,
      isOptional: true,
      problem: problemOf(problems, 'organization'),
    }),
  ]);
  return sending;
}

function testForm(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form, session, speaker } = visit;
  const isSent = problems.length > 0;
  return html`<section class="beside" aria-labelledby="test">
    <h2 id="test">${say('guest-email.test')}</h2>
    <p>${say('guest-email.test-text')}</p>
    <form method="post" action="${PATH}/test">
      ${tokenField(visit)}
      <div class="fields">
        ${selectField(visit, {
          name: 'kind',
          label: say('guest-email.kind'),
          value: isSent ? form.text('kind') : '',
          choices: NOTIFICATION_KINDS.map((kind) => ({
            value: kind,
            label: say(`guest-email.kind-${kind}`),
          })),
        })}
        ${selectField(visit, {
          name: 'language',
          label: say('frame.language'),
          value: isSent ? form.text('language') : speaker.language,
          choices: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
        })}
        ${textField(visit, {
          name: 'to',
          label: say('guest-email.to'),
          value: isSent ? form.text('to') : (session?.administrator.email ?? ''),
          isRequired: true,
          problem: problemOf(problems, 'to'),
        })}
        <div class="actions">
          <button class="button">${icon('send')}${say('guest-email.send-test')}</button>
        </div>
      </div>
    </form>
  </section>`;
}
