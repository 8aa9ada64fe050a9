// What a connection test shows, tiles, timeline and dialog: made by the parts that the pages use, from a test that never
// ran.
import { html, type Html } from '../../../html/html.ts';
import { diagnose, STEP_NAMES, type StepName } from '../../../diagnosis/diagnosis.ts';
import type { RunStep, TestRun } from '../../../mail/mail.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { diagnosisCard } from '../connection-test/diagnosis-card.ts';
import { roadPicture } from '../connection-test/road-picture.ts';
import { stepList } from '../connection-test/step-list.ts';
import type { DesignPart } from './design-page.ts';

const SERVER = 'smtp.office365.com';
const REPLY = '535 5.7.3 Authentication unsuccessful';

const ROLES = ['SMTP.SendAsApp'];
const SEEN: Readonly<Partial<Record<StepName, object>>> = {
  connect: { attempts: [{ address: '52.97.147.178', outcome: 'connected' }], port: 587 },
  claims: { roles: ROLES },
};

/** A test as it stands when the sign-in has just been refused, or while it is being tried. */
function sampleRun(now: number, isRunning: boolean): TestRun {
  const at = STEP_NAMES.indexOf('authenticate');
  const steps = STEP_NAMES.filter((name) => name !== 'submit').map((name, index): RunStep => {
    if (index < at) return { name, status: 'passed', durationMs: 12, evidence: SEEN[name] ?? {} };
    if (index > at) return { name, status: isRunning ? 'waiting' : 'skipped', durationMs: 0, evidence: {} };
    if (isRunning) return { name, status: 'running', evidence: {} };
    return { name, status: 'failed', durationMs: 4516, evidence: { reply: REPLY } };
  });
  const record = {
    id: 'sample',
    startedBy: 'sample',
    node: 'sample',
    startedAt: now,
    fingerprint: '',
    tries: 1,
  };
  if (isRunning) return { ...record, state: 'running', steps };
  const evidence = {
    stage: 'authenticate',
    known: { server: SERVER, port: 587, mechanism: 'xoauth2', mailbox: 'no-reply@contoso.onmicrosoft.com' },
    claims: { roles: ROLES, audience: 'https://outlook.office365.com' },
    reply: { code: 535, enhanced: '5.7.3', text: REPLY },
  } as const;
  const ended = steps.flatMap((step) => ('durationMs' in step ? [step] : []));
  const result = { ok: false, node: 'sample', durationMs: 5600, steps: ended, ...diagnose(evidence) };
  return { ...record, state: 'failed', endedAt: now + 5600, steps, result };
}

export function roadParts(visit: Visit): DesignPart[] {
  const { say, now } = visit;
  const [running, failed] = [sampleRun(now, true), sampleRun(now, false)];
  const road = (run: TestRun): Html =>
    roadPicture(visit, { server: SERVER, usesOAuth: true, issuer: 'Entra ID', run });
  return [
    {
      id: 'road',
      title: say('smtp-server.connection-test'),
      inner: html`${road(running)}${stepList(visit, running)}`,
    },
    {
      id: 'diagnosis',
      title: say('sandbox.diagnosis'),
      inner: html`${road(failed)}${diagnosisCard(visit, failed, { server: SERVER, mayTest: false })}`,
    },
    { id: 'tiles', title: say('overview.figures'), inner: tiles(visit) },
    { id: 'timeline', title: say('message.timeline'), inner: timeline(visit) },
    { id: 'dialog', title: say('mail.move-hold'), inner: dialog(visit) },
  ];
}

function tiles({ say, dates }: Visit): Html {
  return html`<dl class="tiles">
    <div>
      <dt>${say('overview.sent-day')}</dt>
      <dd>${dates.number(1489)}</dd>
    </div>
    <div>
      <dt>${say('overview.waiting')}</dt>
      <dd>${dates.number(12)}</dd>
    </div>
    <div>
      <dt>${say('overview.failed-day')}</dt>
      <dd class="bad"><span class="toned">${dates.number(5)}</span></dd>
    </div>
  </dl>`;
}

function timeline({ say, dates, now }: Visit): Html {
  return html`<ol class="timeline">
    <li>
      <time>${dates.time(now)}</time>${icon('s-ring', 'sign')}
      <div><b>${say('message.accepted')}</b></div>
    </li>
    <li>
      <time>${dates.time(now)}</time>${icon('s-check', 'sign good')}
      <div>
        <b>${say('message.now-sent')}</b>
        <p><code>${'250 2.0.0 OK'}</code></p>
      </div>
    </li>
  </ol>`;
}

/** Not over the page: it stands in its place, as the others do. */
function dialog({ say }: Visit): Html {
  return html`<dialog class="dialog here" open aria-labelledby="d-dialog">
    <form>
      <header>
        <h3 id="d-dialog">${say('mail.move-hold')}</h3>
        <p>${say('bulk.effect-hold')}</p>
      </header>
      <footer>
        <button class="button" type="button">${say('frame.cancel')}</button
        ><button class="button primary" type="button">${icon('pause')}${say('mail.move-hold')}</button>
      </footer>
    </form>
  </dialog>`;
}
