// Break it and see the diagnosis: one fault is switched on, the settings in use are tested against it, and what Foyer finds
// stands beside what was broken.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { TestRun } from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { FAULTS } from '../../../sandbox/sandbox.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { diagnosisCard } from '../connection-test/diagnosis-card.ts';
import { roadPicture } from '../connection-test/road-picture.ts';
import { stepList } from '../connection-test/step-list.ts';
import { FAULT_PLACES, faultMeaning } from './fault-page.ts';
import { mustRun, switchFault, type RunningSandbox } from '../../running-sandbox.ts';
import { faultsOnBanner, sandboxPage, viewPath } from './sandbox-frame.ts';

/** Faults that people meet, one of each kind. */
const TO_BEGIN_WITH = [
  'client-secret-expired',
  'client-secret-invalid',
  'mailbox-permission-missing',
  'smtp-auth-disabled-mailbox',
  'tls-untrusted-ca',
  'send-as-denied',
];
/** A silent server is not waited for as long as in earnest. */
const PATIENCE_SECONDS = 3;
const TRIAL_RECIPIENT = 'trial@example.com';

export async function showBreak(visit: Visit, { sandbox, mail }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  if (!sandbox) return sandboxPage(visit, sandbox, { at: 'break', body: NOTHING });
  const canTest = (await mail.smtp.active()) !== undefined;
  const form = !may(actor, 'settings.smtp')
    ? banner('plain', say('sandbox.break-not-permitted'))
    : canTest
      ? breakForm(visit)
      : banner(
          'plain',
          say('sandbox.break-no-settings'),
          html`<p><a href="${PATHS.smtpServer}">${say('nav.smtp-server')}</a></p>`,
        );
  const body = html`<div class="sandbox guide">
    ${faultsOnBanner(visit, sandbox)}
    <p>${say('sandbox.break-lead')}</p>
    ${form}
  </div>`;
  return sandboxPage(visit, sandbox, { at: 'break', body });
}

function breakForm(visit: Visit): Html {
  const { say } = visit;
  const option = (name: string): Html => html`<option value="${name}">${name}</option>`;
  const groups = FAULT_PLACES.map(
    (place) =>
      html`<optgroup${attributes({ label: say(`sandbox.place-${place}`) })}>
        ${FAULTS.filter(({ where }) => where === place).map(({ name }) => option(name))}
      </optgroup>`,
  );
  return html`<form method="post" action="${PATHS.sandbox}/trials" class="fields">
    ${tokenField(visit)}
    <div class="field">
      <label for="fault">${say('sandbox.fault')}</label>
      <span class="hint" id="fault-hint">${say('sandbox.break-hint')}</span>
      <select class="input mono" id="fault" name="fault" aria-describedby="fault-hint">
        <optgroup${attributes({ label: say('sandbox.begin-with') })}>
          ${TO_BEGIN_WITH.map(option)}
        </optgroup>
        ${groups}
      </select>
    </div>
    <div class="actions">
      <button class="button primary">${icon('flask')}${say('sandbox.break-submit')}</button>
    </div>
  </form>`;
}

export async function startTrial(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor } = visit;
  const fault = form.text('fault');
  mustRun(parts);
  const active = await parts.mail.smtp.active();
  if (!active) return seeOther(visit, viewPath('break'));
  await switchFault(visit, parts, fault, true);
  const patient = Math.min(active.connectionTimeoutSeconds, PATIENCE_SECONDS);
  const id = await parts.mail.smtp.tests.start(
    { ...active, connectionTimeoutSeconds: patient },
    { submitTo: TRIAL_RECIPIENT, by: actor },
  );
  return seeOther(visit, `${PATHS.sandbox}/trials/${id}?fault=${encodeURIComponent(fault)}`);
}

export async function showTrial(visit: Visit, { sandbox, mail }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  if (!sandbox) return sandboxPage(visit, sandbox, { at: 'break', body: NOTHING });
  const run = await mail.smtp.tests.read(visit.param('id'));
  const fault = FAULTS.find(({ name }) => name === visit.query('fault'));
  const active = await mail.smtp.active();
  const server = active?.server ?? '';
  const title = say('sandbox.trial-title', { name: fault?.name ?? '' });
  const asking =
    run.state === 'running'
      ? attributes({
          'hx-get': `${PATHS.sandbox}/trials/${run.id}?fault=${fault?.name ?? ''}`,
          'hx-select': '#trial',
          'hx-target': '#trial',
          'hx-swap': 'outerHTML',
          'hx-trigger': 'every 1s',
        })
      : NOTHING;
  const body = html`<div class="head"><h1>${title}</h1></div>
    <div class="split sandbox guide" id="trial" ${asking}>
      <div class="flow">
        <section aria-labelledby="found">
          <h2 id="found">${say('sandbox.diagnosis')}</h2>
          <div role="status">${outcome(visit, run, fault?.cause)}</div>
          ${diagnosisCard(visit, run, { server, mayTest: false })}
        </section>
        ${fault ? broken(visit, sandbox, fault) : NOTHING}
      </div>
      <section class="beside" aria-labelledby="steps">
        <h2 id="steps">${say('sandbox.steps')}</h2>
        ${roadPicture(visit, {
          server,
          issuer: 'Entra ID',
          usesOAuth: active === undefined || 'tokenEndpoint' in active.authentication,
          run,
        })}${stepList(visit, run)}
      </section>
    </div>`;
  return sandboxPage(visit, sandbox, { at: 'break', title, body });
}

function outcome({ say }: Visit, { state, result }: TestRun, cause: string | undefined): Html {
  if (state === 'running') return banner('busy', say('sandbox.trial-running'));
  if (state === 'stopped') return banner('plain', say('sandbox.trial-stopped'));
  if (state === 'passed') return banner('plain', say('sandbox.trial-passed'));
  const rank = (result?.diagnosis ?? []).findIndex((finding) => finding.cause === cause);
  if (rank === 0) return banner('good', say('sandbox.trial-hit'));
  return rank > 0 ? banner('warn', say('sandbox.trial-near')) : banner('warn', say('sandbox.trial-missed'));
}

function broken(visit: Visit, sandbox: RunningSandbox, fault: (typeof FAULTS)[number]): Html {
  const { say } = visit;
  const isOn = sandbox.activeFaults().some(({ name }) => name === fault.name);
  return html`<section aria-labelledby="broken">
    <h2 id="broken">${say('sandbox.expected')}</h2>
    <p class="mono">${fault.name}</p>
    ${faultMeaning(visit, fault)} ${isOn ? html`<p>${say('sandbox.trial-still-on')}</p>` : NOTHING}
    <div class="actions apart">
      ${
        isOn
          ? html`<form method="post" action="${PATHS.sandbox}/faults/${fault.name}" class="inline">
              ${tokenField(visit)}<input type="hidden" name="from" value="break" /><button
                class="button primary"
                name="to"
                value="off"
              >
                ${say('sandbox.switch-off')}
              </button>
            </form>`
          : NOTHING
      }
      <a class="button" href="${viewPath('break')}">${say('sandbox.trial-again')}</a>
    </div>
  </section>`;
}
