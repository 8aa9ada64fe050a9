// The guide: opens at the step where one is, or at the one that was asked for.
import { html, type Html } from '../../../html/html.ts';
import { GUIDE_STEPS, type GuideState, type GuideStepName } from '../../../setup-guide/setup-guide.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { PATHS } from '../paths.ts';
import { certificatesStep } from './certificates-step.ts';
import { firstMailStep, isUnderWay, mailState } from './first-mail-step.ts';
import { guidePage } from './guide-frame.ts';
import { kitStep } from './kit-step.ts';
import { prepareStep } from './prepare-step.ts';
import { resultStep } from './result-step.ts';
import { smtpServerStep } from './smtp-server-step.ts';
import { valuesStep } from './values-step.ts';

type Body = (visit: Visit, state: GuideState, parts: ConsoleParts) => Html | Promise<Html>;

const BODIES: Readonly<Record<GuideStepName | 'finished', Body>> = {
  prepare: prepareStep,
  values: (visit, state) => valuesStep(visit, state),
  kit: (visit, state, parts) => kitStep(visit, parts, state),
  result: (visit, state) => resultStep(visit, state),
  certificates: certificatesStep,
  'smtp-server': smtpServerStep,
  'first-mail': (visit, state) => firstMailStep(visit, state),
  finished,
};

export async function showSetupGuide(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const state = await parts.setupGuide.state(visit.actor);
  const asked = GUIDE_STEPS.find((name) => name === visit.query('step'));
  const at = asked ?? state.current ?? 'finished';
  const isLive =
    (at === 'certificates' && state.isLookingAtChains) || (at === 'first-mail' && isUnderWay(state));
  return guidePage(visit, state, { at, body: await BODIES[at](visit, state, parts), isLive });
}

function finished(visit: Visit, { firstMail }: GuideState): Html {
  const { say } = visit;
  return html`${banner('good', say('setup-guide.finished'))} ${firstMail ? mailState(visit, firstMail) : ''}
    <div class="actions apart">
      <a class="button primary" href="${PATHS.start}">${icon('home')}${say('setup-guide.to-overview')}</a>
    </div>`;
}
