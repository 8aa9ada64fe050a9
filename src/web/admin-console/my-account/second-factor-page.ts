// The second factor is set up: the secret as QR code and text, then a code that proves it arrived. A code that is wrong
// leads back to the same secret, which travels in the form: stored, it can be read by nobody, and whoever sends the form has
// it before them anyway.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { Secret } from '../../../secrets/secrets.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { commandBlock } from '../../parts/message.ts';
import { qrCode } from '../../parts/qr-code.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { MY_ACCOUNT_PATH, ownSession } from './own-session.ts';
import { recoveryCodesPage } from './recovery-codes-page.ts';

export async function beginSecondFactor(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { uri } = await accounts.ownAccount.beginSecondFactor(ownSession(visit));
  return page(visit, uri, []);
}

export async function confirmOwnSecondFactor(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { form } = visit;
  try {
    const code = form.text('code');
    return await recoveryCodesPage(
      visit,
      await accounts.ownAccount.confirmSecondFactor(ownSession(visit), code),
    );
  } catch (error) {
    const problems = problemsIn(error);
    const uri = form.secret('uri');
    if (!uri || secretOf(uri) === undefined) return seeOther(visit, MY_ACCOUNT_PATH);
    return page(visit, uri, problems);
  }
}

/** Of `otpauth://totp/…?secret=…`; undefined for anything else. */
function secretOf(uri: Secret): string | undefined {
  const text = uri.reveal();
  if (text.length > 500 || !text.startsWith('otpauth://totp/') || !URL.canParse(text)) return undefined;
  const secret = new URL(text).searchParams.get('secret') ?? '';
  return /^[A-Z2-7]{32}$/.test(secret) ? secret : undefined;
}

function page(visit: Visit, uri: Secret, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, form } = visit;
  const title = say('my-account.factor-set-up');
  const secret = secretOf(uri) ?? '';
  const scan = block(
    { id: 'scan', title: say('my-account.set-up-scan'), text: say('my-account.set-up-scan-text') },
    html`${qrCode(uri.reveal(), say('my-account.qr'))}
    ${commandBlock(visit, {
      id: 'secret',
      language: say('my-account.set-up-secret'),
      text: secret.replace(/(.{4})(?=.)/g, '$1 '),
    })}`,
  );
  const confirm = block(
    { id: 'confirm', title: say('my-account.set-up-confirm'), text: say('my-account.set-up-confirm-text') },
    textField(visit, {
      name: 'code',
      label: say('second-factor.code'),
      hint: say('my-account.six-digits'),
      value: form.text('code'),
      type: 'number',
      autocomplete: 'one-time-code',
      isMono: true,
      isRequired: true,
      problem: problemOf(problems, 'code'),
    }),
  );
  return consolePage(
    visit,
    {
      title,
      trail: [{ label: say('my-account.title'), href: MY_ACCOUNT_PATH }, { label: title }],
      at: MY_ACCOUNT_PATH,
      help: [{ title: say('my-account.help-factor'), text: say('my-account.help-factor-text') }],
      body: html`<h1>${title}</h1>
        <p class="lead">${say('my-account.set-up-text')}</p>
        ${problemSummary(visit, problems)}
        <form method="post" action="${MY_ACCOUNT_PATH}/second-factor/confirm">
          ${tokenField(visit)}<input type="hidden" name="uri" value="${uri.reveal()}" />
          ${scan}${confirm}
          ${commitBar(say('my-account.set-up-submit'), { href: MY_ACCOUNT_PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
