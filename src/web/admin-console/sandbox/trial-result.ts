// The steps of a test and what it found, as the sandbox shows them.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { toldOf, type RunStep, type TestRun } from '../../../mail/mail.ts';
import { commandBlock } from '../../parts/message.ts';
import { icon, type IconName } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

const LOOKS: Readonly<Record<RunStep['status'], { readonly item: string; readonly icon: IconName }>> = {
  passed: { item: 'good', icon: 's-check' },
  failed: { item: 'bad', icon: 's-cross' },
  running: { item: 'busy', icon: 's-half' },
  waiting: { item: 'waits', icon: 's-ring' },
  skipped: { item: 'waits', icon: 's-ring' },
};

export function trialSteps({ say, dates }: Visit, { steps }: TestRun): Html {
  const row = (step: RunStep): Html => {
    const look = LOOKS[step.status];
    const isEnded = step.status === 'passed' || step.status === 'failed';
    const told = isEnded ? toldOf(step) : '';
    const took = isEnded
      ? dates.duration(step.durationMs)
      : step.status === 'skipped'
        ? say('sandbox.not-reached')
        : '';
    return html`<li class="${look.item}">
      ${icon(look.icon, 'sign')}<b>${say(`sandbox.step-${step.name}`)}</b> <span class="took">${took}</span>
      ${told === '' ? NOTHING : html`<span class="seen" lang="en">${told}</span>`}
    </li>`;
  };
  return html`<ol class="steps">
    ${steps.map(row)}
  </ol>`;
}

/** Cmdlets are verb and noun; everything else is for any shell. */
const shellOf = (command: string): string => (/^[A-Z]\w+-[A-Z]/.test(command) ? 'PowerShell' : 'Shell');

/** The likeliest is open. */
export function trialDiagnosis(visit: Visit, { state, result, steps }: TestRun): Html {
  if (state !== 'failed' || !result || result.diagnosis.length === 0) return NOTHING;
  const { say } = visit;
  const failed = steps.find(({ status }) => status === 'failed');
  const words = failed?.status === 'failed' ? toldOf(failed) : '';
  const [first] = result.diagnosis;
  const causes = result.diagnosis.map(
    ({ title, remedy, commands }, index) =>
      html`<li>
        <details${attributes({ open: index === 0 })}>
          <summary>
            <span class="rank">${index + 1}</span>
            <h3 lang="en">${title}</h3>
            <span class="odds">${say(index === 0 ? 'sandbox.odds-first' : 'sandbox.odds-other')}</span>
          </summary>
          <div class="remedy" lang="en">
            <p>${remedy}</p>
            ${commands.map((text, at) =>
              commandBlock(visit, { id: `command-${index}-${at}`, language: shellOf(text), text }),
            )}
          </div>
        </details>
      </li>`,
  );
  return html`<div class="diagnosis">
    <header>
      <h3 lang="en">${icon('s-cross')}${first?.title ?? ''}</h3>
      <p lang="en">${first?.meaning ?? ''}</p>
      ${words === '' ? NOTHING : html`<samp class="words" lang="en">${words}</samp>`}
    </header>
    <ol>
      ${causes}
    </ol>
  </div>`;
}
