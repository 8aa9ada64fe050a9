// What the guide and the page behind a link have in common: the work in Entra ID, the script, the judgement of its result.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { CLOUDS } from '../../../oauth/oauth.ts';
import type { SetupPlan, SetupVerdict } from '../../../setup-kit/setup-kit.ts';
import { commandBlock, facts } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export const SCRIPT_NAME = 'foyer-setup.ps1';
export const UNDO_NAME = 'foyer-undo.ps1';

/** `name` is one of ours: nothing from outside reaches the header. */
export function scriptAnswer({ context }: Visit, name: string, script: string): Response {
  return context.body(script, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

export function entraSteps({ say }: Visit, model: SetupPlan['model']): Html {
  return html`<ol class="numbered">
    <li>${say('setup-guide.entra-register')}</li>
    <li>${say('setup-guide.entra-secret')}</li>
    ${model === 'role' ? html`<li>${say('setup-guide.entra-role')}</li>` : NOTHING}
    <li>${say('setup-guide.entra-object')}</li>
  </ol>`;
}

export function planFacts({ say }: Visit, plan: SetupPlan): Html {
  return facts([
    [say('setup-guide.mailbox'), html`<span class="mono">${plan.mailbox}</span>`],
    [say('setup-guide.client-id'), html`<span class="mono">${plan.clientId}</span>`],
    [say('setup-guide.tenant-id'), html`<span class="mono">${plan.tenantId}</span>`],
    [say('setup-guide.cloud'), CLOUDS[plan.cloud].title],
    [say('setup-guide.model'), say(`setup-guide.model-${plan.model}`)],
  ]);
}

export function shownScript(visit: Visit, script: string): Html {
  return html`<details class="script">
    <summary>${visit.say('setup-guide.show-script')}</summary>
    ${commandBlock(visit, { id: 'script', language: 'PowerShell', text: script })}
  </details>`;
}

/** What is wrong first: it is what somebody has to read. */
export function findingList(visit: Visit, { findings }: SetupVerdict): Html {
  const { say, speaker } = visit;
  const wrong = findings.filter(({ ok }) => !ok);
  const title = say(wrong.length > 0 ? 'setup-guide.findings-wrong' : 'setup-guide.findings');
  const rows = [...wrong, ...findings.filter(({ ok }) => ok)].map(({ ok, found, remedy, command }, index) => {
    const block =
      command === undefined
        ? NOTHING
        : commandBlock(visit, { id: `finding-${index}`, language: 'PowerShell', text: command });
    return html`<li>
      ${icon(ok ? 's-check' : 's-cross', ok ? 'sign good' : 'sign bad')}
      <div>
        <strong>${speaker.finding(found)}</strong
        >${remedy === undefined ? NOTHING : html`<p>${speaker.finding(remedy)}</p>`}${block}
      </div>
    </li>`;
  });
  return html`<ul class="needs" ${attributes({ 'aria-label': title })}>
    ${rows}
  </ul>`;
}
