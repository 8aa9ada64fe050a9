// What the script found in the tenant, pasted here or sent by the link: judged line by line, each with what to do.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';
import type { GuideState } from '../../../setup-guide/setup-guide.ts';
import { areaField, problemSummary } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { goOn, guidePage, stepPath } from './guide-frame.ts';
import { findingList } from './kit-part.ts';

interface Shown {
  readonly text: string;
  readonly problem: string;
}

export function resultStep(visit: Visit, state: GuideState, shown?: Shown): Html {
  const { say, actor } = visit;
  const isProved = state.result === undefined && state.smtp.active;
  const form = may(actor, 'settings.smtp') ? resultForm(visit, `${PATHS.setupGuide}/result`, shown) : NOTHING;
  return html`<p>${say('setup-guide.result-lead')}</p>
    ${isProved ? banner('good', say('setup-guide.result-proved')) : NOTHING}
    ${state.result ? judged(visit, state, state.result) : NOTHING}
    ${
      state.result || isProved
        ? html`<details class="script" ${attributes({ open: shown !== undefined })}>
            <summary>${say('setup-guide.new-result')}</summary>
            ${form}
          </details>`
        : form
    }
    ${goOn(visit, state, 'result')}`;
}

function judged(
  visit: Visit,
  { values }: GuideState,
  { verdict, at, from }: NonNullable<GuideState['result']>,
): Html {
  const { say, dates } = visit;
  const when = dates.dateTime(at);
  const received =
    from === undefined
      ? say('setup-guide.received-by-link', { at: when })
      : say('setup-guide.received-from', { at: when, who: from });
  const { clientId, tenantId, objectId } = values ?? {};
  const taken =
    verdict.ok && clientId !== undefined && tenantId !== undefined && objectId !== undefined
      ? html`<p>${say('setup-guide.taken-over', { clientId, tenantId, objectId })}</p>`
      : NOTHING;
  return html`${banner(
    verdict.ok ? 'good' : 'warn',
    say(verdict.ok ? 'setup-guide.judged-good' : 'setup-guide.judged-bad'),
    html`<p>${received}. ${verdict.ok ? say('setup-guide.spreads') : NOTHING}</p>
      ${taken}`,
  )}
  ${findingList(visit, verdict)}`;
}

/** The same on the page behind a link. */
export function resultForm(visit: Visit, action: string, shown: Shown | undefined, submit?: string): Html {
  const { say } = visit;
  const { text, problem } = shown ?? {};
  return html`${problemSummary(visit, problem === undefined ? [] : [{ field: 'result', problem }])}
    <form method="post" action="${action}" class="fields">
      ${tokenField(visit)}
      ${areaField(visit, {
        name: 'result',
        label: say('setup-guide.result-text'),
        hint: say('setup-guide.result-hint'),
        value: text,
        problem,
        rows: 8,
        isMono: true,
        isRequired: true,
      })}
      <div class="actions">
        <button class="button primary">${submit ?? say('setup-guide.judge')}</button>
      </div>
    </form>`;
}

/** A refusal that is about what was pasted stands beside it; any other is none of this form's. */
export function problemOfResult({ speaker }: Visit, error: unknown): string {
  if (error instanceof Refusal && ['invalid', 'too_large', 'too_many'].includes(error.kind))
    return speaker.refusal(error);
  throw error;
}

export async function receiveResult(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const text = form.text('result');
  try {
    const verdict = await setupGuide.receive(text, actor);
    const said = say(verdict.ok ? 'setup-guide.judged-good' : 'setup-guide.judged-bad');
    return seeOther(visit, stepPath('result'), said);
  } catch (error) {
    const problem = problemOfResult(visit, error);
    const state = await setupGuide.state(actor);
    const body = resultStep(visit, state, { text, problem });
    return guidePage(visit, state, { at: 'result', body }, 422);
  }
}
