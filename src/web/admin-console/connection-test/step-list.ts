// The steps of a connection test as they happen: sign, name, time, what was seen. Steps not reached stay listed.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { STEP_NAMES } from '../../../diagnosis/diagnosis.ts';
import type { RunStep, TestRun } from '../../../mail/mail.ts';
import { icon, type IconName } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { probeWords, seenIn, seenWords } from './seen-words.ts';

const LOOKS: Readonly<Record<RunStep['status'], { readonly className: string; readonly icon: IconName }>> = {
  passed: { className: 'good', icon: 's-check' },
  failed: { className: 'bad', icon: 's-cross' },
  running: { className: 'busy', icon: 's-half' },
  waiting: { className: 'waits', icon: 's-ring' },
  skipped: { className: 'waits', icon: 's-ring' },
};

const NOT_BEGUN: readonly RunStep[] = STEP_NAMES.filter((name) => name !== 'submit').map((name) => ({
  name,
  status: 'waiting',
  evidence: {},
}));

export function stepList(visit: Pick<Visit, 'say' | 'dates'>, run: TestRun | undefined): Html {
  const steps = run?.steps ?? NOT_BEGUN;
  const isRunning = run?.state === 'running';
  const done = steps.filter(({ status }) => status === 'passed' || status === 'failed').length;
  const bar = attributes({
    max: steps.length,
    value: done,
    'aria-label': visit.say('smtp-server.steps-done'),
  });
  return html`${isRunning ? html`<progress class="progress" ${bar}></progress>` : NOTHING}
    <ol class="steps" ${attributes({ 'aria-live': isRunning ? 'polite' : undefined })}>
      ${steps.map((step) => stepRow(visit, step, run))}
    </ol>`;
}

function stepRow(visit: Pick<Visit, 'say' | 'dates'>, step: RunStep, run: TestRun | undefined): Html {
  const { say, dates } = visit;
  const { className, icon: name } = LOOKS[step.status];
  const seen = seenWords(visit, step);
  const took =
    'durationMs' in step && step.status !== 'skipped'
      ? dates.duration(step.durationMs)
      : step.status === 'skipped' && run?.state !== 'passed'
        ? say('smtp-server.not-reached')
        : '';
  const probes = (seenIn(step).probes ?? []).map((probe) => probeWords(visit, probe));
  const row = attributes({
    class: className,
    'aria-current': step.status === 'running' ? 'step' : undefined,
  });
  return html`<li${row}>
    ${icon(name, step.status === 'running' ? 'sign turn' : 'sign')}<b>${say(`smtp-server.step-${step.name}`)}</b>
    <span class="took">${took}</span>
    ${seen === '' ? NOTHING : html`<span class="seen">${seen}</span>`}
    ${probes.map((probe) => html`<span class="seen further">${probe}</span>`)}
  </li>`;
}
