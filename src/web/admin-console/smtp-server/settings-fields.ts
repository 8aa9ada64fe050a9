// The fields of the SMTP settings in ISE's order and words: server, encryption, authentication. What belongs to a choice
// that was not made is hidden by style (data-when and its relatives in console.css) and keeps its value.
import { html, type Html } from '../../../html/html.ts';
import { segmentedField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { LABELS } from './field-labels.ts';
import { keptSecret } from './kept-secret.ts';
import { oauthFields } from './oauth-fields.ts';
import { fieldOf, type FieldsShown } from './shown-field.ts';

type Speaking = Pick<Visit, 'say' | 'speaker' | 'now'>;

export function settingsFields(visit: Speaking, shown: FieldsShown): Html {
  return html`${serverBlock(visit, shown)}${encryptionBlock(visit, shown)}${authenticationBlock(visit, shown)}`;
}

function serverBlock(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  return html`<section class="block" aria-labelledby="server-block">
    <h2 id="server-block">${say('smtp-server.server-title')}</h2>
    <p>${say('smtp-server.server-explain')}</p>
    <div class="fields">
      ${textField(visit, { ...fieldOf(visit, shown, 'server'), isRequired: true })}
      <div class="row">
        ${textField(visit, { ...fieldOf(visit, shown, 'port'), type: 'number', isRequired: true, hint: say('smtp-server.port-hint') })}
        ${textField(visit, { ...fieldOf(visit, shown, 'timeout'), type: 'number', unit: say('smtp-server.seconds') })}
      </div>
    </div>
  </section>`;
}

const TLS_KINDS = [
  ['starttls', 'smtp-server.starttls'],
  ['tls', 'smtp-server.implicit-tls'],
] as const;

function encryptionBlock(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  const { values } = shown;
  return html`<section class="block" aria-labelledby="encryption-block">
    <h2 id="encryption-block">${say('smtp-server.encryption-title')}</h2>
    <div class="fields">
      <div data-when="none password">
        ${tick({ name: 'tls', id: 'tls', label: say(LABELS.tls), hint: say('smtp-server.tls-hint'), isOn: values.tls !== '', isSwitch: true })}
      </div>
      <div data-when="exchange-online-oauth oauth">
        ${tick({ name: 'tls-always', label: say(LABELS.tls), hint: say('smtp-server.tls-always'), isOn: true, isDisabled: true, isSwitch: true })}
      </div>
      <div class="when-tls">
        ${segmentedField(visit, {
          ...fieldOf(visit, shown, 'tlsKind'),
          choices: TLS_KINDS.map(([value, word]) => ({ value, label: say(word) })),
          hint: say('smtp-server.tls-kind-hint'),
        })}
      </div>
    </div>
  </section>`;
}

const AUTHENTICATIONS = [
  ['none', 'smtp-server.none'],
  ['password', 'smtp-server.password-choice'],
  ['exchange-online-oauth', 'smtp-server.exchange-online'],
  ['oauth', 'smtp-server.other-oauth'],
] as const;

function authenticationBlock(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  return html`<section class="block" aria-labelledby="authentication-block">
    <h2 id="authentication-block">${say('smtp-server.authentication-title')}</h2>
    <div class="fields">
      ${segmentedField(visit, {
        ...fieldOf(visit, shown, 'authentication'),
        choices: AUTHENTICATIONS.map(([value, word]) => ({ value, label: say(word) })),
      })}
      <p class="quiet" data-when="none">${say('smtp-server.none-explain')}</p>
      <div class="fields flush" data-when="password">
        ${textField(visit, { ...fieldOf(visit, shown, 'username'), isRequired: true })}
        ${keptSecret(visit, { ...fieldOf(visit, shown, 'password'), isRequired: true }, shown.kept.password)}
      </div>
      ${oauthFields(visit, shown)}
    </div>
  </section>`;
}
