// The second credential: a new secret or certificate is tested beside the one in use, takes over without a lost mail, and
// the one before it is kept until it ends.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { ShownStandby } from '../../../mail/mail.ts';
import { banner, facts } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import { credentialFields } from './credential-fields.ts';
import { FIRST_VALUES } from './form-values.ts';
import { SECOND_CREDENTIAL_PATH } from './paths.ts';
import { inFields } from './settings-input.ts';
import type { SettingsView } from './settings-view.ts';

export function rotationSection(visit: Visit, view: SettingsView): Html {
  const { say } = visit;
  const { active, standby, mayChange, run, isRotation } = view;
  if (!active || !('credential' in active.authentication)) return NOTHING;
  const isTesting = isRotation && run?.state === 'running';
  const isReady = isRotation && run?.state === 'passed';
  return html`<section class="block second" aria-labelledby="second-credential">
    <h2 id="second-credential">${say('smtp-server.second-title')}</h2>
    <p>${say('smtp-server.second-explain')}</p>
    ${isReady && mayChange ? readyBanner(visit, run.id) : NOTHING}
    ${isTesting ? html`<p class="quiet">${say('smtp-server.second-testing')}</p>` : NOTHING}
    ${standby ? standbyPart(visit, standby, mayChange && !isTesting) : html`<p class="quiet">${say('smtp-server.second-none')}</p>`}
    ${mayChange && !isTesting && !isReady ? beginForm(visit, view) : NOTHING}
  </section>`;
}

function readyBanner(visit: Visit, testId: string): Html {
  const { say } = visit;
  const form = html`<form method="post" action="${SECOND_CREDENTIAL_PATH}" class="actions">
    ${tokenField(visit)}<input type="hidden" name="test" value="${testId}" />
    <button class="button primary" name="do" value="complete">${say('smtp-server.second-switch')}</button>
  </form>`;
  return banner(
    'good',
    say('smtp-server.second-passed'),
    html`<p>${say('smtp-server.second-passed-explain')}</p>
      ${form}`,
  );
}

const CREDENTIAL_WORDS = {
  secret: 'smtp-server.client-secret',
  certificate: 'smtp-server.certificate',
  federated: 'smtp-server.federated',
} as const;

function standbyPart(visit: Visit, standby: ShownStandby, mayChange: boolean): Html {
  const { say, dates } = visit;
  const end =
    standby.endsOn === undefined
      ? say('smtp-server.second-no-end')
      : say('smtp-server.second-end', { date: standby.endsOn, days: standby.daysLeft ?? 0 });
  const kept = html`<time datetime="${new Date(standby.storedAt).toISOString()}"
    >${dates.dateTime(standby.storedAt)}</time
  >`;
  return html`${facts([
    [say('smtp-server.second-kept'), say(CREDENTIAL_WORDS[standby.type])],
    [say('smtp-server.second-since'), kept],
    [say('smtp-server.second-ends'), end],
  ])}
  ${standby.isUsable ? NOTHING : html`<p class="quiet">${say('smtp-server.second-unusable')}</p>`}
  ${
    mayChange
      ? html`<form method="post" action="${SECOND_CREDENTIAL_PATH}" class="actions apart">
          ${tokenField(visit)}
          ${standby.isUsable ? html`<button class="button" name="do" value="switch-back">${say('smtp-server.second-back')}</button>` : NOTHING}
          <button class="button danger" name="do" value="forget">${say('smtp-server.second-forget')}</button>
        </form>`
      : NOTHING
  }`;
}

function beginForm(visit: Visit, view: SettingsView): Html {
  const { say } = visit;
  const returned = view.second;
  const problems = Object.fromEntries(
    inFields(returned?.problems ?? []).map(({ field, problem }) => [field, problem]),
  );
  const shown = { values: returned?.values ?? FIRST_VALUES, problems, kept: {} };
  return html`<details class="more" ${attributes({ open: returned !== undefined })}>
    <summary>${say('smtp-server.second-begin')}</summary>
    ${returned?.refused === undefined ? NOTHING : html`<div class="problems" role="alert"><p>${returned.refused}</p></div>`}
    <form
      class="fields smtp"
      method="post"
      action="${SECOND_CREDENTIAL_PATH}"
      enctype="multipart/form-data"
      novalidate
      autocomplete="off"
    >
      ${tokenField(visit)}${credentialFields(visit, shown, 'second-')}
      <div class="actions">
        <button class="button" name="do" value="begin">${say('smtp-server.second-test')}</button>
      </div>
    </form>
  </details>`;
}
