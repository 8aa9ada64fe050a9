// The frame of the guide: the steps with their states beside the one that is open. While something is under way the whole
// part asks for itself again; without scripts a link does.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type {
  GuideState,
  GuideStep,
  GuideStepName,
  GuideStepState,
} from '../../../setup-guide/setup-guide.ts';
import { icon, stateBadge, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { consolePage } from '../console-page.ts';
import { PATHS } from '../paths.ts';

const SIGNS: Readonly<Record<GuideStepState, Sign>> = {
  open: { icon: 's-ring', tone: 'plain' },
  waiting: { icon: 's-half', tone: 'busy' },
  attention: { icon: 's-warn', tone: 'warn' },
  done: { icon: 's-check', tone: 'good' },
};

const TONE_OF_ITEM: Readonly<Record<GuideStepState, string>> = {
  open: 'waits',
  waiting: 'busy',
  attention: 'warn',
  done: 'good',
};

export const stepPath = (step: GuideStepName): string => `${PATHS.setupGuide}?step=${step}`;

export interface OpenStep {
  /** `finished` is what stands at the end of the road. */
  readonly at: GuideStepName | 'finished';
  readonly body: Html;
  /** Something is under way that ends by itself within seconds. */
  readonly isLive?: boolean;
}

export function guidePage(
  visit: Visit,
  state: GuideState,
  { at, body, isLive }: OpenStep,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { say } = visit;
  const asking = isLive
    ? attributes({
        'hx-get': at === 'finished' ? PATHS.setupGuide : stepPath(at),
        'hx-select': '#guide',
        'hx-target': '#guide',
        'hx-swap': 'outerHTML',
        'hx-trigger': 'every 2s',
      })
    : NOTHING;
  return consolePage(
    visit,
    {
      title: say('nav.setup-guide'),
      trail: [{ label: say('nav.mail') }, { label: say('nav.setup-guide') }],
      at: PATHS.setupGuide,
      purpose: say('setup-guide.purpose'),
      help: [
        { title: say('setup-guide.help-title'), text: say('setup-guide.help') },
        { title: say('setup-guide.help-order-title'), text: say('setup-guide.help-order') },
      ],
      body: html`<div class="split lead guide" id="guide" ${asking}>
        ${stepList(visit, state, at)}
        <section aria-labelledby="step-title">${head(visit, state, at)}${body}</section>
      </div>`,
    },
    status,
  );
}

function head({ say }: Visit, { steps }: GuideState, at: OpenStep['at']): Html {
  const step = steps.find(({ name }) => name === at);
  if (!step) return html`<h2 id="step-title">${say('setup-guide.finished-title')}</h2>`;
  return html`<div class="head tight">
    <h2 id="step-title">${say(`setup-guide.step-${step.name}`)}</h2>
    <span role="status">${stateBadge(SIGNS[step.state], say(`setup-guide.state-${step.state}`))}</span>
  </div>`;
}

function stepList({ say }: Visit, { steps }: GuideState, at: OpenStep['at']): Html {
  const done = steps.filter(({ state }) => state === 'done').length;
  const item = ({ name, state }: GuideStep): Html => {
    const link = attributes({ href: stepPath(name), 'aria-current': name === at ? 'step' : undefined });
    return html`<li class="${TONE_OF_ITEM[state]}">
      ${icon(SIGNS[state].icon, 'sign')}<a${link}>${say(`setup-guide.step-${name}`)}</a>
      <span class="took">${say(`setup-guide.state-${state}`)}</span>
    </li>`;
  };
  const told = say('setup-guide.progress', { done, all: steps.length });
  return html`<nav aria-label="${say('setup-guide.steps')}">
    <progress
      class="progress"
      ${attributes({ max: steps.length, value: done, 'aria-label': told })}
    ></progress>
    <p class="quiet small">${told}</p>
    <ol class="steps">
      ${steps.map(item)}
    </ol>
  </nav>`;
}

/** The step after this one, once there is nothing left to do here. */
export function goOn({ say }: Visit, { steps }: GuideState, at: GuideStepName): Html {
  const index = steps.findIndex(({ name }) => name === at);
  const next = steps[index]?.state === 'done' ? steps[index + 1] : undefined;
  return next
    ? html`<div class="actions apart">
        <a class="button primary" href="${stepPath(next.name)}"
          >${icon('next', 'flip')}${say('setup-guide.next')}</a
        >
      </div>`
    : NOTHING;
}
