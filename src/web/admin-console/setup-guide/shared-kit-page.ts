// What a link to the kit opens: the script for these values and a place to send back its result, and nothing else of Foyer.
// Whoever holds the link is nobody that Foyer knows: the page names no administrator, no state, no other value.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { SharedKit } from '../../../setup-guide/setup-guide.ts';
import type { SetupVerdict } from '../../../setup-kit/setup-kit.ts';
import { plainPage } from '../../page-frame.ts';
import { banner, commandBlock } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { answerPage, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';
import { entraSteps, findingList, planFacts, SCRIPT_NAME, scriptAnswer, shownScript } from './kit-part.ts';
import { problemOfResult, resultForm } from './result-step.ts';

const RUN = `./${SCRIPT_NAME} -WhatIf\n./${SCRIPT_NAME} > result.txt`;

interface Shown {
  readonly verdict?: SetupVerdict;
  readonly form?: { readonly text: string; readonly problem: string };
}

export async function showSharedKit(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const kit = await setupGuide.shared(visit.param('token'));
  return kit ? answerPage(visit, kitPage(visit, kit, {})) : ended(visit);
}

export async function downloadSharedKit(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const kit = await setupGuide.shared(visit.param('token'));
  return kit ? scriptAnswer(visit, SCRIPT_NAME, kit.script) : ended(visit);
}

/** Answers with the page itself: the judgement is for whoever sent the result, and is shown to nobody who opens the link. */
export async function receiveSharedResult(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const token = visit.param('token');
  const kit = await setupGuide.shared(token);
  if (!kit) return ended(visit);
  const text = visit.form.text('result');
  try {
    const verdict = await setupGuide.receiveByLink(token, text, visit.client.address);
    return verdict ? answerPage(visit, kitPage(visit, kit, { verdict })) : ended(visit);
  } catch (error) {
    const form = { text, problem: problemOfResult(visit, error) };
    return answerPage(visit, kitPage(visit, kit, { form }), 422);
  }
}

function ended(visit: Visit): Promise<Response> {
  const { say } = visit;
  const title = say('setup-kit.ended-title');
  const body = html`<h1>${title}</h1>
    <p>${say('setup-kit.ended')}</p>`;
  return answerPage(visit, plainPage(visit, title, body), 404);
}

function kitPage(visit: Visit, { plan, script, endsAt }: SharedKit, { verdict, form }: Shown): Html {
  const { say, dates } = visit;
  const here = `${PATHS.sharedKit}/${visit.param('token')}`;
  const title = say('setup-kit.title');
  const body = html`<h1>${title}</h1>
    <p>${say('setup-kit.lead')}</p>
    ${
      verdict
        ? html`<div role="status">
            ${banner(verdict.ok ? 'good' : 'warn', say(verdict.ok ? 'setup-kit.thanks-good' : 'setup-kit.thanks-bad'))}
            ${findingList(visit, verdict)}
          </div>`
        : NOTHING
    }
    <div class="flow">
      <section aria-labelledby="what-for">
        <h2 id="what-for">${say('setup-kit.what-for')}</h2>
        ${planFacts(visit, plan)}
        <p class="quiet small">${say('setup-kit.works-until', { until: dates.dateTime(endsAt) })}</p>
      </section>
      <section aria-labelledby="entra">
        <h2 id="entra">${say('setup-guide.entra-title')}</h2>
        ${entraSteps(visit, plan.model)}
      </section>
      <section aria-labelledby="exchange">
        <h2 id="exchange">${say('setup-kit.in-exchange')}</h2>
        <p>${say('setup-guide.kit-lead')}</p>
        <p>${say('setup-kit.run')}</p>
        <div class="actions">
          <a class="button primary" href="${here}/${SCRIPT_NAME}" download
            >${icon('down-to')}${say('setup-guide.download')}</a
          >
        </div>
        ${commandBlock(visit, { id: 'run', language: say('setup-kit.run-commands'), text: RUN })}
        ${shownScript(visit, script)}
      </section>
      <section aria-labelledby="send-back">
        <h2 id="send-back">${say('setup-kit.send-result-title')}</h2>
        <p>${say('setup-kit.send-result')}</p>
        ${resultForm(visit, here, form, say('setup-kit.submit'))}
      </section>
    </div>`;
  return plainPage(visit, title, html`<div class="guide">${body}</div>`);
}
