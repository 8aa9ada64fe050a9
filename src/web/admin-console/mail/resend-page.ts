// Sending a message again: to the same recipients, or to others.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { isMailAddress, type MessageView } from '../../../mail/mail.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { cut, visible } from '../../parts/foreign-text.ts';
import { areaField, problemSummary } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import { problemOf } from '../../form.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';

const MOST_OTHERS = 100;

export async function showResend(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  return resendPage(visit, await mail.show(visit.param('id')), []);
}

export async function resendMessage(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { say, form, actor } = visit;
  const message = await mail.show(visit.param('id'));
  const to = addressesOf(form.text('to'));
  const problems = problemsOf(visit, to);
  if (problems.length > 0) return resendPage(visit, message, problems, 422);
  try {
    const as = await mail.resend(message.id, to.length === 0 ? {} : { to }, actor);
    return seeOther(visit, `/admin/mail/${as}`, say('resend.done'));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'message_being_sent')
      return resendPage(visit, message, [{ field: 'to', problem: say('resend.being-sent') }], 409);
    throw error;
  }
}

function addressesOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];
}

function problemsOf({ say }: Visit, to: readonly string[]): readonly FieldProblem[] {
  if (to.length > MOST_OTHERS)
    return [{ field: 'to', problem: say('resend.too-many', { count: to.length, most: MOST_OTHERS }) }];
  const wrong = to.find((address) => !isMailAddress(address));
  return wrong === undefined
    ? []
    : [{ field: 'to', problem: say('resend.not-an-address', { text: cut(visible(wrong), 80) }) }];
}

function resendPage(
  visit: Visit,
  message: MessageView,
  problems: readonly FieldProblem[],
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { say, form } = visit;
  const { id, recipients, state } = message;
  const hint = say('resend.to-hint', {
    count: recipients.length,
    address: cut(visible(recipients[0]?.address ?? ''), 100),
  });
  const body: Html = html`${problemSummary(visit, problems)}
    ${state === 'unknown' ? banner('warn', say('message.unknown-title'), html`<p>${say('message.unknown')}</p>`) : NOTHING}
    <form method="post" action="/admin/mail/${id}/resend" class="fields">
      ${tokenField(visit)}
      ${areaField(visit, { name: 'to', label: say('resend.to'), hint, value: form.text('to'), problem: problemOf(problems, 'to'), isOptional: true, rows: 3 })}
      <div class="actions">
        <button class="button primary">${icon('send')}${say('resend.submit')}</button
        ><a class="button" href="/admin/mail/${id}">${say('frame.cancel')}</a>
      </div>
    </form>`;
  return consolePage(
    visit,
    {
      title: say('resend.title'),
      trail: [
        { label: say('nav.mail') },
        { label: say('nav.journal'), href: '/admin/mail' },
        {
          label: cut(visible(message.subject.slice(0, 200)).trim(), 60) || say('mail.no-subject'),
          href: `/admin/mail/${id}`,
        },
        { label: say('resend.title') },
      ],
      at: '/admin/mail',
      purpose: say('resend.explain'),
      help: [{ title: say('message.help-moves'), text: say('message.help-moves-text') }],
      body,
    },
    status,
  );
}
