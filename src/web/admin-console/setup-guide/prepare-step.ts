// What is needed, and who does what; nothing here can be seen by Foyer, so it is ticked off.
import { html, type Html } from '../../../html/html.ts';
import { CLOUDS } from '../../../oauth/oauth.ts';
import { may } from '../../../permissions/permissions.ts';
import type { GuideState } from '../../../setup-guide/setup-guide.ts';
import { facts } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { goOn, stepPath } from './guide-frame.ts';
import { entraSteps } from './kit-part.ts';

export function prepareStep(visit: Visit, state: GuideState): Html {
  const { say, actor } = visit;
  const { authority, smtpServer } = CLOUDS[state.values?.cloud ?? 'worldwide'];
  const isOpen = state.steps.some(({ name, state: at }) => name === 'prepare' && at === 'open');
  const prepared =
    isOpen && may(actor, 'settings.smtp')
      ? html`<form method="post" action="${PATHS.setupGuide}/prepared" class="actions apart">
          ${tokenField(visit)}<button class="button primary">${say('setup-guide.prepared')}</button>
        </form>`
      : goOn(visit, state, 'prepare');
  return html`<p>${say('setup-guide.prepare-lead')}</p>
    ${facts([
      [say('setup-guide.you'), say('setup-guide.you-do')],
      [say('setup-guide.tenant-administrator'), say('setup-guide.tenant-administrator-does')],
      [
        say('setup-guide.network-team'),
        say('setup-guide.network-team-does', {
          authority: new URL(authority).hostname,
          server: smtpServer ?? say('setup-guide.any-server'),
        }),
      ],
    ])}
    <h3>${say('setup-guide.need-title')}</h3>
    <ul class="numbered bullets">
      <li>${say('setup-guide.need-mailbox')}</li>
      <li>${say('setup-guide.need-role')}</li>
      <li>${say('setup-guide.need-inbox')}</li>
    </ul>
    <h3>${say('setup-guide.entra-title')}</h3>
    ${entraSteps(visit, state.values?.model ?? 'role')}${prepared}`;
}

export async function tickPrepared(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  await setupGuide.tickOff('isPrepared', true, visit.actor);
  return seeOther(visit, stepPath('values'));
}
