// What the link in a guest's expiry notice opens. Looking at it changes nothing, since programs that check mail for harm open
// every link: asking is a button. Whoever holds the link learns one account's name and end.
import { html, NOTHING, type Html } from '../../html/html.ts';
import { notificationWordsIn } from '../../languages/languages.ts';
import { createMailDates } from '../../notifications/notifications.ts';
import type { FieldProblem } from '../../refusal.ts';
import { LONGEST_WISH, type ExtensionLink, type Reminders } from '../../reminders/reminders.ts';
import { problemOf, problemsIn } from '../form.ts';
import { plainPage, tokenField } from '../page-frame.ts';
import { areaField, problemSummary } from '../parts/form-field.ts';
import { facts } from '../parts/message.ts';
import { answerPage, seeOther, type Visit } from '../visit.ts';

export const EXTENSION_PATH = '/extend';

interface ExtensionParts {
  readonly reminders: Pick<Reminders, 'extensions'>;
}

export async function showExtension(visit: Visit, { reminders }: ExtensionParts): Promise<Response> {
  const link = await reminders.extensions.read(visit.param('token'));
  return link ? page(visit, link, []) : unknown(visit);
}

export async function askExtension(visit: Visit, { reminders }: ExtensionParts): Promise<Response> {
  const { extensions } = reminders;
  const { form, client, param } = visit;
  const token = param('token');
  try {
    const link = await extensions.ask(token, { wish: form.text('wish') }, client.address);
    return link ? seeOther(visit, `${EXTENSION_PATH}/${token}`) : await unknown(visit);
  } catch (error) {
    const problems = problemsIn(error);
    const link = await extensions.read(token);
    return link ? page(visit, link, problems) : unknown(visit);
  }
}

function page(visitor: Visit, link: ExtensionLink, problems: readonly FieldProblem[]): Promise<Response> {
  const visit = { ...visitor.speaking(link.language), form: visitor.form };
  const { say, speaker } = visit;
  const { state } = link;
  const dates = createMailDates(notificationWordsIn(speaker.language), link.timeZone);
  const title = say(`extension.${state}`);
  const text =
    state === 'asked' && link.requestedAt !== null
      ? say('extension.asked-text', { at: dates.full(link.requestedAt) })
      : say(`extension.${state === 'asked' ? 'open' : state}-text`);
  const body = html`<h1>${title}</h1>
    <p>${text}</p>
    ${facts([
      [say('extension.user-name'), html`<span class="mono" translate="no">${link.userName}</span>`],
      [say('extension.ends'), `${dates.full(link.endsAt)} (${link.locationName})`],
    ])}
    ${state === 'open' ? askForm(visit, problems) : NOTHING}`;
  return answerPage(visit, plainPage(visit, title, body), problems.length > 0 ? 422 : 200);
}

function askForm(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form, param } = visit;
  return html`${problemSummary(visit, problems)}
    <form method="post" action="${EXTENSION_PATH}/${param('token')}" class="fields">
      ${tokenField(visit)}
      ${areaField(visit, {
        name: 'wish',
        label: say('extension.wish'),
        hint: say('extension.wish-hint', { count: LONGEST_WISH }),
        value: form.text('wish'),
        rows: 3,
        isOptional: true,
        problem: problemOf(problems, 'wish'),
      })}
      <button class="button primary">${say('extension.submit')}</button>
    </form>`;
}

function unknown(visit: Visit): Promise<Response> {
  const { say } = visit;
  const title = say('extension.unknown');
  const body = html`<h1>${title}</h1>
    <p>${say('extension.unknown-text')}</p>`;
  return answerPage(visit, plainPage(visit, title, body), 404);
}
