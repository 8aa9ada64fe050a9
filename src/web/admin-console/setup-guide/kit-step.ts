// The script for the tenant administrator: shown, downloaded, or handed over by a link that is shown once.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { LinkView, NewLink } from '../../../accounts/accounts.ts';
import { may } from '../../../permissions/permissions.ts';
import type { GuideState, Kit } from '../../../setup-guide/setup-guide.ts';
import { selectField } from '../../parts/form-field.ts';
import { banner, commandBlock } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { goOn, guidePage, stepPath } from './guide-frame.ts';
import { planFacts, SCRIPT_NAME, scriptAnswer, shownScript, UNDO_NAME } from './kit-part.ts';

const DAY_MS = 86_400_000;
const VALID_DAYS = [1, 7, 30];

interface Shown {
  readonly link?: NewLink;
  readonly problem?: string;
}

export async function kitStep(
  visit: Visit,
  { setupGuide }: Pick<ConsoleParts, 'setupGuide'>,
  state: GuideState,
  shown: Shown = {},
): Promise<Html> {
  const { say, actor } = visit;
  if (state.values?.clientId === undefined)
    return html`<p>${say('setup-guide.kit-lead')}</p>
      ${banner(
        'plain',
        say('setup-guide.kit-values-missing-title'),
        html`<p>
          ${say('setup-guide.kit-values-missing')}
          <a href="${stepPath('values')}">${say('setup-guide.to-values')}</a>
        </p>`,
      )}`;
  const kit = await setupGuide.kit();
  return html`<p>${say('setup-guide.kit-lead')}</p>
    ${shown.link ? newLink(visit, shown.link) : NOTHING}
    <div class="flow">
      ${ownWay(visit, kit, isDone(state))}${may(actor, 'settings.smtp') ? linkForm(visit, shown.problem) : NOTHING}
      ${state.links.length > 0 ? openLinks(visit, state.links) : NOTHING}
    </div>
    ${goOn(visit, state, 'kit')}`;
}

function isDone({ steps }: GuideState): boolean {
  return steps.some(({ name, state }) => name === 'kit' && state === 'done');
}

function ownWay(visit: Visit, { plan, script }: Kit, isHandedOver: boolean): Html {
  const { say, actor } = visit;
  const tick =
    !isHandedOver && may(actor, 'settings.smtp')
      ? html`<form method="post" action="${PATHS.setupGuide}/handed-over" class="inline">
          ${tokenField(visit)}<button class="button plain">
            ${icon('check')}${say('setup-guide.handed-over')}
          </button>
        </form>`
      : NOTHING;
  return html`<section aria-labelledby="kit-self">
    <h3 id="kit-self">${say('setup-guide.kit-self-title')}</h3>
    <p>${say('setup-guide.kit-self')}</p>
    ${planFacts(visit, plan)}
    <div class="actions apart">
      <a
        class="${isHandedOver ? 'button' : 'button primary'}"
        href="${PATHS.setupGuide}/${SCRIPT_NAME}"
        download
        >${icon('down-to')}${say('setup-guide.download')}</a
      ><a class="button" href="${PATHS.setupGuide}/${UNDO_NAME}" download
        >${say('setup-guide.download-undo')}</a
      >${tick}
    </div>
    ${shownScript(visit, script)}
  </section>`;
}

function linkForm(visit: Visit, problem: string | undefined): Html {
  const { say } = visit;
  return html`<section aria-labelledby="kit-link">
    <h3 id="kit-link">${say('setup-guide.kit-link-title')}</h3>
    <p>${say('setup-guide.kit-link')}</p>
    <form method="post" action="${PATHS.setupGuide}/links" class="fields">
      ${tokenField(visit)}
      ${selectField(visit, {
        name: 'days',
        label: say('setup-guide.link-valid'),
        value: '7',
        problem,
        choices: VALID_DAYS.map((days) => ({
          value: String(days),
          label: say('setup-guide.link-days', { days }),
        })),
      })}
      <div class="actions"><button class="button">${say('setup-guide.make-link')}</button></div>
    </form>
  </section>`;
}

function newLink(visit: Visit, { token, endsAt }: NewLink): Html {
  const { say, dates, client } = visit;
  const address = `${client.origin}${PATHS.sharedKit}/${token.reveal()}`;
  return html`<div role="status">
    ${banner(
      'good',
      say('setup-guide.link-made-title'),
      html`<p>${say('setup-guide.link-made', { until: dates.dateTime(endsAt) })}</p>
        ${commandBlock(visit, { id: 'kit-address', language: say('setup-guide.link'), text: address })}`,
    )}
  </div>`;
}

function openLinks(visit: Visit, links: readonly LinkView[]): Html {
  const { say, dates, actor } = visit;
  const row = ({ id, createdAt, endsAt }: LinkView): Html => {
    const made = dates.dateTime(createdAt);
    const withdraw = may(actor, 'settings.smtp')
      ? html`<form method="post" action="${PATHS.setupGuide}/links/${id}/withdraw">
          ${tokenField(visit)}<button
            class="button danger"
            aria-label="${say('setup-guide.withdraw-named', { made })}"
          >
            ${say('setup-guide.withdraw')}
          </button>
        </form>`
      : NOTHING;
    return html`<li>
      ${icon('s-clock', 'sign')}
      <div>${say('setup-guide.link-row', { made, until: dates.dateTime(endsAt) })}</div>
      ${withdraw}
    </li>`;
  };
  return html`<section aria-labelledby="kit-links">
    <h3 id="kit-links">${say('setup-guide.links')}</h3>
    <ul class="needs">
      ${links.map(row)}
    </ul>
  </section>`;
}

export async function downloadScript(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  return scriptAnswer(visit, SCRIPT_NAME, (await setupGuide.kit()).script);
}

export async function downloadUndo(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  return scriptAnswer(visit, UNDO_NAME, (await setupGuide.kit()).undo);
}

export async function tickHandedOver(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  await setupGuide.tickOff('isHandedOver', true, visit.actor);
  return seeOther(visit, stepPath('result'));
}

/** Answers with the page itself: the link is shown once, and would have to be kept somewhere to survive a redirect. */
export async function makeLink(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const days = VALID_DAYS.find((choice) => String(choice) === form.text('days'));
  const shown: Shown =
    days === undefined
      ? { problem: say('setup-guide.link-problem') }
      : { link: await setupGuide.share(days * DAY_MS, actor) };
  const state = await setupGuide.state(actor);
  const body = await kitStep(visit, { setupGuide }, state, shown);
  return guidePage(visit, state, { at: 'kit', body }, days === undefined ? 422 : 200);
}

export async function withdrawLink(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  await accounts.links.withdraw(visit.param('id'), visit.actor);
  return seeOther(visit, stepPath('kit'), visit.say('setup-guide.withdrawn'));
}
