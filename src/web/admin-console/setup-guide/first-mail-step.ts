// The end of the road: a real mail to one's own inbox, and what becomes of it as it happens.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';
import type { GuideState } from '../../../setup-guide/setup-guide.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { banner, facts } from '../../parts/message.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { STATE_SIGNS } from '../mail/message-words.ts';
import { PATHS } from '../paths.ts';
import { guidePage, stepPath } from './guide-frame.ts';

interface Shown {
  readonly to: string;
  readonly problem: string;
}

export function isUnderWay({ firstMail }: GuideState): boolean {
  return firstMail !== undefined && ['queued', 'sending', 'deferred'].includes(firstMail.message.state);
}

export function firstMailStep(visit: Visit, state: GuideState, shown?: Shown): Html {
  const { say } = visit;
  const { firstMail, smtp } = state;
  const lead = html`<p>${say('setup-guide.mail-lead')}</p>`;
  if (!smtp.active && !firstMail)
    return html`${lead}${banner(
      'plain',
      say('setup-guide.mail-waits-for-smtp'),
      html`<p><a href="${stepPath('smtp-server')}">${say('setup-guide.step-smtp-server')}</a></p>`,
    )}`;
  if (!firstMail) return html`${lead}${sendForm(visit, shown)}`;
  const again = isUnderWay(state)
    ? html`<div class="actions apart">
        <a class="button" href="${stepPath('first-mail')}">${icon('refresh')}${say('setup-guide.refresh')}</a>
      </div>`
    : html`<details class="script" ${attributes({ open: shown !== undefined })}>
        <summary>${say('setup-guide.mail-again')}</summary>
        ${sendForm(visit, shown, firstMail.to)}
      </details>`;
  return html`${lead}${mailState(visit, firstMail)}${again}`;
}

export function mailState(
  { say, dates, actor }: Visit,
  { to, message }: NonNullable<GuideState['firstMail']>,
): Html {
  const { state, attempts, nextAttemptAt, id } = message;
  const last = attempts.at(-1);
  const reply = last?.reply;
  const next =
    state === 'deferred' && nextAttemptAt !== null
      ? html`<br />${say('setup-guide.mail-next-try', { at: dates.dateTime(Date.parse(nextAttemptAt)) })}`
      : NOTHING;
  const journal = may(actor, 'mail.read')
    ? html`<div class="actions apart">
        <a class="button" href="/admin/mail/${id}">${icon('mail')}${say('setup-guide.mail-journal')}</a>
      </div>`
    : NOTHING;
  return html`<p role="status">
      ${stateBadge(STATE_SIGNS[state], say(`setup-guide.mail-state-${state}`))}${next}
    </p>
    ${facts([[say('setup-guide.mail-address'), html`<span class="mono">${to}</span>`]])}
    ${
      reply
        ? html`<h3>${say('setup-guide.mail-reply')}</h3>
            <samp class="words" lang="en">${reply}</samp>`
        : NOTHING
    }${journal}`;
}

function sendForm(visit: Visit, shown: Shown | undefined, before?: string): Html {
  const { say, actor, session } = visit;
  if (!may(actor, 'mail.send')) return NOTHING;
  const problem = shown?.problem;
  return html`${problemSummary(visit, problem === undefined ? [] : [{ field: 'to', problem }])}
    <form method="post" action="${PATHS.setupGuide}/first-mail" class="fields" novalidate>
      ${tokenField(visit)}
      ${textField(visit, {
        name: 'to',
        label: say('setup-guide.mail-to'),
        type: 'email',
        value: shown?.to ?? before ?? session?.administrator.email ?? '',
        autocomplete: 'email',
        isRequired: true,
        problem,
      })}
      <div class="actions">
        <button class="button primary">${icon('send')}${say('setup-guide.mail-send')}</button>
      </div>
    </form>`;
}

export async function sendFirstMail(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const { form, actor, say, node } = visit;
  const to = form.text('to');
  try {
    await setupGuide.sendFirstMail(
      {
        to: to.trim(),
        subject: say('setup-guide.mail-subject'),
        text: say('setup-guide.mail-text', { node }),
      },
      actor,
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'message_invalid') throw error;
    const state = await setupGuide.state(actor);
    const body = firstMailStep(visit, state, { to, problem: say('setup-guide.mail-to-problem') });
    return guidePage(visit, state, { at: 'first-mail', body }, 422);
  }
  return seeOther(visit, stepPath('first-mail'), say('setup-guide.mail-accepted'));
}
