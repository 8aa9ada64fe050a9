// The connection test beside the form: road, state, steps, diagnosis, always in this place. While a test runs it follows by
// server-sent events, and without scripts by loading the page again.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { TestRun } from '../../../mail/mail.ts';
import { banner } from '../../parts/message.ts';
import { icon, toneClass, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import { diagnosisCard } from '../connection-test/diagnosis-card.ts';
import { SMTP_PATH, testPath } from './paths.ts';
import { roadPicture } from '../connection-test/road-picture.ts';
import { stepList } from '../connection-test/step-list.ts';

type Speaking = Pick<Visit, 'say' | 'speaker' | 'dates' | 'now' | 'formToken'>;

export interface PanelShown {
  readonly server: string;
  readonly usesOAuth: boolean;
  readonly issuer: string;
  readonly run: TestRun | undefined;
  /** Of a new credential beside the active one. */
  readonly isRotation: boolean;
  readonly mayTest: boolean;
}

export function testPanel(visit: Speaking, shown: PanelShown): Html {
  const { run } = shown;
  const isRunning = run?.state === 'running';
  const live = attributes({
    id: 'test-live',
    'hx-sse:connect': isRunning
      ? `${testPath(run.id)}/stream${shown.isRotation ? '?rotation=1' : ''}`
      : undefined,
    'hx-swap': isRunning ? 'innerMorph' : undefined,
  });
  return html`<section class="beside" aria-labelledby="connection-test" id="test-panel">
    ${isRunning ? refresh(run.id, shown.isRotation) : NOTHING}
    <div${live}>${panelInside(visit, shown)}</div>
  </section>`;
}

/** With an address of its own: the page's may end in a fragment, and then loading it again would only scroll. */
function refresh(id: string, isRotation: boolean): Html {
  const url = `${SMTP_PATH}?${isRotation ? 'rotation' : 'test'}=${id}`;
  return html`<noscript><meta http-equiv="refresh" content="2; url=${url}" /></noscript>`;
}

/** What is replaced as the test goes on. */
export function panelInside(visit: Speaking, shown: PanelShown): Html {
  const { say } = visit;
  const { run, server, mayTest } = shown;
  const { sign, word } = stateOf(visit, run);
  const title = shown.isRotation ? say('smtp-server.rotation-test') : say('smtp-server.connection-test');
  return html`<div class="head tight">
      <h2 id="connection-test">${title}</h2>
      <span class="state${toneClass(sign.tone)}" role="status">${icon(sign.icon)}${word}</span>
    </div>
    ${roadPicture(visit, shown)}${run ? outcome(visit, run, server) : NOTHING}
    ${
      run && (run.state === 'failed' || run.nextTryAt !== undefined)
        ? html`${diagnosisCard(visit, run, { server, mayTest: mayTest && !shown.isRotation })}
            <h3 class="apart">${say('smtp-server.what-was-done')}</h3>`
        : NOTHING
    }
    ${stepList(visit, run)} ${run?.state === 'running' && mayTest ? stopForm(visit, run) : NOTHING}`;
}

function stateOf({ say, dates }: Speaking, run: TestRun | undefined): { sign: Sign; word: string } {
  if (!run) return { sign: { icon: 's-ring', tone: 'plain' }, word: say('smtp-server.state-not-tested') };
  const duration = dates.duration(run.result?.durationMs ?? 0);
  switch (run.state) {
    case 'running':
      return { sign: { icon: 's-half', tone: 'busy' }, word: say('smtp-server.state-testing') };
    case 'passed':
      return { sign: { icon: 's-check', tone: 'good' }, word: say('smtp-server.state-passed', { duration }) };
    case 'failed':
      return { sign: { icon: 's-cross', tone: 'bad' }, word: say('smtp-server.state-failed', { duration }) };
    case 'stopped':
      return { sign: { icon: 's-slash', tone: 'plain' }, word: say('smtp-server.state-stopped') };
  }
}

function outcome(visit: Speaking, run: TestRun, server: string): Html {
  const { say, dates } = visit;
  if (run.state === 'passed') {
    const mailed =
      run.submitTo === undefined
        ? say('smtp-server.nothing-mailed')
        : say('smtp-server.mailed', { address: run.submitTo });
    return banner('good', say('smtp-server.connected', { server }), html`<p>${mailed}</p>`);
  }
  if (run.state === 'stopped' && run.ending)
    return banner('plain', endingWords(visit, run, run.ending.message));
  if (run.state === 'failed' && run.ending && !run.result) return banner('bad', run.ending.message);
  if (run.untilWorksUntil === undefined || run.state !== 'running') return NOTHING;
  const until = dates.time(run.untilWorksUntil);
  const next =
    run.nextTryAt === undefined
      ? say('smtp-server.trying', { tries: run.tries, until })
      : say('smtp-server.next-try', { tries: run.tries, at: dates.dateTime(run.nextTryAt).slice(11), until });
  return html`<p class="quiet tries">${next}</p>`;
}

function endingWords({ say }: Speaking, { ending, node }: TestRun, message: string): string {
  if (ending?.code === 'stopped') return say('smtp-server.ended-stopped');
  return ending?.code === 'interrupted' ? say('smtp-server.ended-interrupted', { node }) : message;
}

function stopForm(visit: Speaking, run: TestRun): Html {
  return html`<form method="post" action="${testPath(run.id)}/stop" class="actions apart">
    ${tokenField(visit)}<button class="button">${visit.say('smtp-server.stop')}</button>
  </form>`;
}
