// The way to the SMTP Server page, what is to be entered there, and how its last test went.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { RunState } from '../../../mail/mail.ts';
import { CLOUDS, tokenEndpoint } from '../../../oauth/oauth.ts';
import type { GuideState, GuideValues } from '../../../setup-guide/setup-guide.ts';
import { banner, facts } from '../../parts/message.ts';
import { icon, type Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { PATHS } from '../paths.ts';
import { goOn } from './guide-frame.ts';

const TESTS: Readonly<Record<RunState, { readonly tone: Tone; readonly word: PlainWord }>> = {
  running: { tone: 'busy', word: 'setup-guide.smtp-test-running' },
  passed: { tone: 'good', word: 'setup-guide.smtp-test-passed' },
  failed: { tone: 'bad', word: 'setup-guide.smtp-test-failed' },
  stopped: { tone: 'plain', word: 'setup-guide.smtp-test-stopped' },
};

export function smtpServerStep(visit: Visit, state: GuideState): Html {
  const { say } = visit;
  const { active, draft, test } = state.smtp;
  const stands = active
    ? 'setup-guide.smtp-active'
    : draft
      ? 'setup-guide.smtp-draft'
      : 'setup-guide.smtp-none';
  const told = !active && test ? TESTS[test.state] : undefined;
  return html`<p>${say('setup-guide.smtp-lead')}</p>
    ${banner(active ? 'good' : 'plain', say(stands))}${told ? banner(told.tone, say(told.word)) : NOTHING}
    ${!active && state.values ? toEnter(visit, state.values) : NOTHING}
    <div class="actions apart">
      <a class="${active ? 'button' : 'button primary'}" href="${PATHS.smtpServer}"
        >${icon('gear')}${say('setup-guide.to-smtp-server')}</a
      >
    </div>
    ${goOn(visit, state, 'smtp-server')}`;
}

function toEnter({ say }: Visit, { mailbox, tenantId, clientId, cloud }: GuideValues): Html {
  const mono = (value: string): Html => html`<span class="mono">${value}</span>`;
  return html`<h3>${say('setup-guide.smtp-to-enter')}</h3>
    ${facts([
      [say('setup-guide.mailbox'), mono(mailbox)],
      ...(clientId === undefined ? [] : [[say('setup-guide.client-id'), mono(clientId)] as const]),
      [say('setup-guide.tenant-id'), mono(tenantId)],
      [say('setup-guide.cloud'), CLOUDS[cloud].title],
      [say('setup-guide.token-endpoint'), mono(tokenEndpoint(cloud, tenantId))],
      [say('setup-guide.scope'), mono(CLOUDS[cloud].scope)],
    ])}`;
}
