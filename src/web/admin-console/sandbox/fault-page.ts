// Faults to switch on, in the order of the road, each with what a client gets and what it means.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { CAUSE_CODES, described, findingIn } from '../../../diagnosis/diagnosis.ts';
import { FAULTS, type Fault, type FaultPlace } from '../../../sandbox/sandbox.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { switchAllOff, switchFault } from '../../running-sandbox.ts';
import { faultsOnBanner, sandboxPage, viewPath } from './sandbox-frame.ts';

export const FAULT_PLACES = [
  'token-tls',
  'token',
  'smtp-connect',
  'smtp-tls',
  'auth',
  'mail',
  'rcpt',
  'data',
] as const satisfies readonly FaultPlace[];

export async function showFaults(visit: Visit, { sandbox }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  if (!sandbox) return sandboxPage(visit, sandbox, { at: 'faults', body: NOTHING });
  const on = new Set(sandbox.activeFaults().map(({ name }) => name));
  const groups = FAULT_PLACES.map((place) => {
    const faults = FAULTS.filter(({ where }) => where === place);
    const count = faults.filter(({ name }) => on.has(name)).length;
    return html`<details class="script" ${attributes({ open: count > 0 })}>
      <summary>
        ${say(`sandbox.place-${place}`)}
        <span class="count">${faults.length}</span>
        ${count === 0 ? NOTHING : html`<span class="tag warn">${say('sandbox.on-count', { count })}</span>`}
      </summary>
      <ul class="needs">
        ${faults.map((fault) => faultRow(visit, fault, on.has(fault.name)))}
      </ul>
    </details>`;
  });
  const body = html`<div class="sandbox guide">
    ${faultsOnBanner(visit, sandbox)}
    <p>${say('sandbox.faults-lead')}</p>
    ${groups}
  </div>`;
  return sandboxPage(visit, sandbox, { at: 'faults', body });
}

function faultRow(visit: Visit, { name, cause, answers }: Fault, isOn: boolean): Html {
  const { say } = visit;
  const button = attributes({
    class: 'button',
    name: 'to',
    value: isOn ? 'off' : 'on',
    'aria-label': isOn ? say('sandbox.switch-off-named', { name }) : say('sandbox.switch-on-named', { name }),
  });
  return html`<li>
    ${icon(isOn ? 's-warn' : 's-ring', isOn ? 'sign warn' : 'sign')}
    <div>
      <strong class="mono">${name}</strong>
      ${isOn ? html`<span class="tag warn">${say('sandbox.is-on')}</span>` : NOTHING}${faultMeaning(visit, { cause, answers })}
    </div>
    <form method="post" action="${PATHS.sandbox}/faults/${name}">
      ${tokenField(visit)}<button${button}>${say(isOn ? 'sandbox.switch-off' : 'sandbox.switch-on')}</button>
    </form>
  </li>`;
}

/** Backticks mark literal words in the sandbox's own lists. */
export function faultMeaning(
  { say, speaker }: Visit,
  { cause, answers }: Pick<Fault, 'cause' | 'answers'>,
): Html {
  const known = CAUSE_CODES.find((code) => code === cause);
  const meant = known && findingIn(speaker.language, described(known));
  return html`${meant ? html`<p>${meant.title}</p>` : NOTHING}
    <p>${say('sandbox.answers', { answer: answers.replace(/[`*]/g, '') })}</p>`;
}

export async function setFault(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const name = visit.param('name');
  const isOn = visit.form.text('to') !== 'off';
  await switchFault(visit, parts, name, isOn);
  const from = visit.form.text('from');
  const { say } = visit;
  return from === 'break'
    ? seeOther(visit, viewPath('break'), say('sandbox.trial-off'))
    : seeOther(visit, viewPath('faults'));
}

export async function clearFaults(visit: Visit, parts: ConsoleParts): Promise<Response> {
  await switchAllOff(visit, parts);
  return seeOther(visit, viewPath('faults'), visit.say('sandbox.all-are-off'));
}
