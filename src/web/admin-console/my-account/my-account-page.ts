// Everybody's own account: preferences, how one signs in, and where one is signed in.
import { html, type Html } from '../../../html/html.ts';
import type { AdministratorView, Session } from '../../../accounts/accounts.ts';
import { createSpeaker, isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../../languages/languages.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { problemSummary, segmentedField, selectField, textField } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { ownSessions } from './own-sessions.ts';
import { MY_ACCOUNT_PATH, ownSession } from './own-session.ts';

type Preferences = Readonly<Record<'displayName' | 'email' | 'language' | 'theme', string>>;

export async function showMyAccount(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { displayName, email, language, theme } = ownSession(visit).administrator;
  const values = { displayName, email: email ?? '', language: language ?? '', theme: theme ?? '' };
  return page(visit, parts, values, []);
}

export async function changePreferences(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form } = visit;
  const values: Preferences = {
    displayName: form.text('displayName'),
    email: form.text('email'),
    language: form.text('language'),
    theme: form.text('theme'),
  };
  try {
    await parts.accounts.ownAccount.changePreferences(ownSession(visit), values);
  } catch (error) {
    return page(visit, parts, values, problemsIn(error));
  }
  // Said in the language that was just chosen.
  const speaker = isLanguage(values.language) ? createSpeaker(values.language) : visit.speaker;
  return seeOther(visit, MY_ACCOUNT_PATH, speaker.say('my-account.saved'));
}

async function page(
  visit: Visit,
  { accounts }: ConsoleParts,
  values: Preferences,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say } = visit;
  const session = ownSession(visit);
  const [account, codesLeft, sessions] = await Promise.all([
    accounts.administrators.find(session.administrator.id),
    accounts.ownAccount.recoveryCodesLeft(session),
    accounts.sessions.list(session.administrator.id),
  ]);
  return consolePage(
    visit,
    {
      title: say('my-account.title'),
      trail: [{ label: say('my-account.title') }],
      at: MY_ACCOUNT_PATH,
      purpose: say('my-account.purpose'),
      help: [{ title: say('my-account.help-factor'), text: say('my-account.help-factor-text') }],
      body: html`${problemSummary(visit, problems)}
        <div class="split">
          ${preferences(visit, values, problems)}
          <div class="beside flow">${signingIn(visit, session, account, codesLeft)}</div>
        </div>
        ${ownSessions(visit, session, sessions)}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function preferences(visit: Visit, values: Preferences, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const field = (name: keyof Preferences) => ({
    name,
    value: values[name],
    problem: problemOf(problems, name),
  });
  const fields = block({ id: 'preferences', title: say('my-account.preferences') }, [
    textField(visit, {
      ...field('displayName'),
      label: say('my-account.name'),
      autocomplete: 'name',
      isRequired: true,
    }),
    textField(visit, {
      ...field('email'),
      label: say('first-start.email'),
      hint: say('first-start.email-hint'),
      type: 'email',
      autocomplete: 'email',
      isOptional: true,
    }),
    selectField(visit, {
      ...field('language'),
      label: say('frame.language'),
      choices: [
        { value: '', label: say('my-account.language-browser') },
        ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
      ],
    }),
    segmentedField(visit, {
      ...field('theme'),
      label: say('my-account.theme'),
      choices: [
        { value: '', label: say('my-account.theme-system') },
        { value: 'light', label: say('my-account.theme-light') },
        { value: 'dark', label: say('my-account.theme-dark') },
      ],
    }),
    html`<div class="actions"><button class="button primary">${say('frame.save')}</button></div>`,
  ]);
  return html`<form method="post" action="${MY_ACCOUNT_PATH}">${tokenField(visit)}${fields}</form>`;
}

function signingIn(visit: Visit, session: Session, account: AdministratorView, codesLeft: number): Html {
  const { say, dates, now } = visit;
  const { hasSecondFactor } = session.administrator;
  const link = (path: string, label: string): Html =>
    html`<a class="button" href="${MY_ACCOUNT_PATH}/${path}">${label}</a>`;
  const changed = say('my-account.password-changed', { ago: dates.relative(account.passwordChangedAt, now) });
  const ends =
    account.passwordEndsAt === null
      ? ''
      : html`<br />${say('my-account.password-ends', { date: dates.date(account.passwordEndsAt) })}`;
  const factor = hasSecondFactor
    ? html`${stateBadge({ icon: 's-check', tone: 'good' }, say('my-account.factor-on'))}<br />
        ${say('my-account.factor-codes', { count: codesLeft })}`
    : stateBadge({ icon: 's-ring', tone: 'plain' }, say('my-account.factor-none'));
  const begin = html`<form class="inline" method="post" action="${MY_ACCOUNT_PATH}/second-factor">
    ${tokenField(visit)}<button class="button">${say('my-account.factor-set-up')}</button>
  </form>`;
  return html`<section aria-labelledby="signing-in">
    <h2 id="signing-in">${say('my-account.signing-in')}</h2>
    ${facts([
      [say('my-account.user-name'), account.name],
      [say('sign-in.password'), html`${changed}${ends}`],
      [say('my-account.factor'), html`<span class="wraps">${factor}</span>`],
    ])}
    <div class="actions apart">
      ${link('password', say('my-account.change-password'))}
      ${
        hasSecondFactor
          ? html`${link('recovery-codes', say('my-account.factor-new-codes'))}
            ${link('remove-second-factor', say('my-account.factor-remove'))}`
          : begin
      }
    </div>
  </section>`;
}
