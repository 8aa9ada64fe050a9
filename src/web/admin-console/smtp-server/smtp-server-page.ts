// Administration › System › Settings › SMTP Server: one form, its test beside it, the second credential below. What may be
// pressed follows from what was tested (mail/settings-states.ts); the doors decide again when it is pressed.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { SettingsPageReason } from '../../../mail/mail.ts';
import { textField } from '../../parts/form-field.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { failedWords } from '../connection-test/diagnosis-card.ts';
import { firstValues } from './form-values.ts';
import { LABELS } from './field-labels.ts';
import { SMTP_PATH } from './paths.ts';
import { proxyFields } from './proxy-fields.ts';
import { rotationSection } from './rotation-section.ts';
import { settingsFields } from './settings-fields.ts';
import { inFields, type ShownField } from './settings-input.ts';
import { loadView, usesOAuthIn, type Asked, type Returned, type SettingsView } from './settings-view.ts';
import { testPanel, type PanelShown } from './test-panel.ts';
import { fieldOf, type FieldsShown } from './shown-field.ts';

export async function showSmtpServer(visit: Visit, { mail, setupGuide }: ConsoleParts): Promise<Response> {
  return answerSmtpServer(visit, mail.smtp, {
    first: firstValues(await setupGuide.values()),
    test: visit.query('test'),
    rotation: visit.query('rotation'),
    showsActive: visit.query('show') === 'active',
  });
}

export async function answerSmtpServer(
  visit: Visit,
  smtp: ConsoleParts['mail']['smtp'],
  asked: Asked,
  returned?: Returned,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { say } = visit;
  const view = await loadView(visit, smtp, asked, returned);
  return consolePage(
    visit,
    {
      title: say('nav.smtp-server'),
      trail: [
        { label: say('nav.administration') },
        { label: say('nav.system') },
        { label: say('nav.settings') },
        { label: say('nav.smtp-server') },
      ],
      at: SMTP_PATH,
      purpose: say('smtp-server.purpose'),
      help: [
        { title: say('smtp-server.help-what'), text: say('smtp-server.help-what-text') },
        { title: say('smtp-server.help-save'), text: say('smtp-server.help-save-text') },
        { title: say('smtp-server.help-secret'), text: say('smtp-server.help-secret-text') },
        { title: say('smtp-server.help-spread'), text: say('smtp-server.help-spread-text') },
      ],
      body: splitOf(visit, view),
    },
    status,
  );
}

/** Form and test: what is replaced as a whole when a test ends. */
export function splitOf(visit: Visit, view: SettingsView): Html {
  return html`<div class="split" id="smtp-split">
    <div>${notices(visit, view)}${settingsForm(visit, view)}${rotationSection(visit, view)}</div>
    ${testPanel(visit, panelOf(view))}
  </div>`;
}

export function panelOf({ values, run, isRotation, mayChange }: SettingsView): PanelShown {
  const issuer = values.authentication === 'oauth' ? hostOf(values.tokenEndpoint) : 'Entra ID';
  return {
    server: values.server,
    usesOAuth: usesOAuthIn(values),
    issuer,
    run,
    isRotation,
    mayTest: mayChange,
  };
}

const hostOf = (endpoint: string): string => (URL.canParse(endpoint) ? new URL(endpoint).host : 'OAuth');

function settingsForm(visit: Visit, view: SettingsView): Html {
  const { say } = visit;
  const problems = inFields(view.problems);
  const labels = new Map<string, string>(problems.map(({ field }) => [field, say(LABELS[field])]));
  const shown: FieldsShown = {
    values: view.values,
    problems: {
      ...failedFields(visit, view),
      ...Object.fromEntries(problems.map(({ field, problem }) => [field, problem])),
    },
    kept: view.kept,
  };
  const isResting = view.offer.state === 'testing' || !view.mayChange;
  const form = attributes({
    id: 'smtp',
    class: 'smtp',
    method: 'post',
    action: SMTP_PATH,
    enctype: 'multipart/form-data',
    novalidate: true,
    autocomplete: 'off',
    'data-edited': say('smtp-server.why-edited'),
    'data-needs': view.offer.state === 'empty' ? say('smtp-server.why-nothing-entered') : undefined,
  });
  return html`<form${form}>
    ${tokenField(visit)}<input type="hidden" name="basis" value="${view.basis}" />
    ${problemSummary(visit, problems, undefined, {
      title: say('smtp-server.problems', { count: problems.length }),
      labelOf: (field) => labels.get(field),
    })}
    <fieldset ${attributes({ disabled: isResting })}>
      <legend class="sr">${say('nav.smtp-server')}</legend>
      ${settingsFields(visit, shown)}${proxyFields(visit, shown)}
      ${
        view.mayChange
          ? html`<section class="block" aria-labelledby="submit-block">
              <h2 id="submit-block">${say('smtp-server.submit-title')}</h2>
              <div class="fields">
                ${textField(visit, { ...fieldOf(visit, shown, 'submitTo'), isOptional: true, hint: say('smtp-server.submit-hint') })}
              </div>
            </section>`
          : NOTHING
      }
    </fieldset>
    ${view.mayChange ? commitBar(visit, view) : NOTHING}
  </form>`;
}

function notices(visit: Visit, view: SettingsView): Html {
  const { say } = visit;
  const failed =
    view.run?.state === 'failed' && !view.isRotation
      ? view.run.result?.steps.find(({ status }) => status === 'failed')
      : undefined;
  // A form of its own: in the form of the settings it would be what Enter presses.
  const discard = view.mayChange
    ? html`<form method="post" action="${SMTP_PATH}" class="actions">
        ${tokenField(visit)}<button class="button" name="do" value="discard">
          ${say('smtp-server.discard')}
        </button>
        ${
          view.active
            ? html`<a class="button plain" href="${SMTP_PATH}?show=active"
                >${say('smtp-server.show-active')}</a
              >`
            : NOTHING
        }
      </form>`
    : NOTHING;
  return html`${view.mayChange ? NOTHING : banner('plain', say('smtp-server.read-only'))}
  ${
    view.refused === undefined
      ? NOTHING
      : html`<div class="problems" role="alert" id="problems" tabindex="-1">
          <h2>${say('smtp-server.not-saved')}</h2>
          <p>${view.refused}</p>
        </div>`
  }
  ${
    failed
      ? html`<div class="problems" role="alert">
          <h2>${say('smtp-server.test-failed')}</h2>
          <p><a href="#diagnosis-title">${failedWords(visit, failed.name, view.values.server)}</a></p>
        </div>`
      : NOTHING
  }
  ${
    view.isDraftShown
      ? banner(
          'warn',
          say('smtp-server.draft-shown'),
          html`<p>${say(view.active ? 'smtp-server.draft-explain' : 'smtp-server.draft-explain-alone')}</p>
            ${discard}`,
        )
      : NOTHING
  }
  ${view.hasDraft && !view.isDraftShown && !view.run ? banner('plain', say('smtp-server.draft-elsewhere'), html`<p><a href="${SMTP_PATH}">${say('smtp-server.show-draft')}</a></p>`) : NOTHING}`;
}

const BY_REASON = {
  nothing_entered: 'smtp-server.why-nothing-entered',
  fields_wrong: 'smtp-server.why-fields-wrong',
  not_tested: 'smtp-server.why-not-tested',
  test_running: 'smtp-server.why-test-running',
  test_passed: 'smtp-server.why-test-passed',
  test_failed: 'smtp-server.why-test-failed',
  test_stopped: 'smtp-server.why-test-stopped',
  test_too_old: 'smtp-server.why-test-too-old',
  nothing_to_save: 'smtp-server.why-nothing-to-save',
  draft_not_tested: 'smtp-server.why-draft-not-tested',
} as const satisfies Record<SettingsPageReason, string>;

function commitBar(visit: Visit, { offer, run, active }: SettingsView): Html {
  const { say, dates, now } = visit;
  const why =
    offer.reason === 'test_passed'
      ? say('smtp-server.why-test-passed', { when: dates.relative(Math.min(run?.endedAt ?? now, now), now) })
      : offer.reason === 'test_running'
        ? say('smtp-server.why-test-running', { node: run?.node ?? visit.node })
        : offer.reason === 'test_failed' && !active
          ? say('smtp-server.why-test-failed-first')
          : say(BY_REASON[offer.reason]);
  const rest = html`<p id="why">
    ${why} ${run ? html`<a href="#connection-test">${say('smtp-server.see-steps')}</a>` : NOTHING}
  </p>`;
  if (offer.state === 'testing')
    return html`<div class="commit">
      <button class="button primary" type="button" aria-busy="true" aria-disabled="true">
        ${say('smtp-server.testing')}</button
      >${rest}
    </div>`;
  const test = html`<button class="button${offer.maySave ? '' : ' primary'}" name="do" value="test" data-test>
    ${say('smtp-server.test')}
  </button>`;
  const save = html`<button
    ${attributes({ class: offer.maySave ? 'button primary' : 'button', name: 'do', value: 'save', disabled: !offer.maySave, 'aria-describedby': 'why', 'data-save': true })}
  >
    ${say('frame.save')}
  </button>`;
  return html`<div class="commit">
    ${offer.maySave ? [save, test] : [test, save]}
    <button class="button plain" name="do" value="draft">${say('smtp-server.keep-draft')}</button>
    ${rest}
  </div>`;
}

/** Where the test failed for what stands in one field, it says so beside the field too. */
const FIELD_OF_CAUSE: Readonly<Record<string, ShownField>> = {
  'dns-not-found': 'server',
  'tenant-not-found': 'tenantId',
  'tenant-malformed': 'tenantId',
  'app-not-found': 'clientId',
  'client-secret-invalid': 'secret',
  'client-secret-expired': 'secret',
  'mailbox-permission-missing': 'mailbox',
  'scope-invalid': 'scope',
  'basic-auth-rejected': 'password',
};

function failedFields(
  { say }: Visit,
  { run, isRotation }: SettingsView,
): Partial<Record<ShownField, string>> {
  const first = run?.state === 'failed' && !isRotation ? run.result?.diagnosis[0] : undefined;
  const field = first && FIELD_OF_CAUSE[first.cause];
  return field === undefined ? {} : { [field]: say('smtp-server.see-diagnosis') };
}
