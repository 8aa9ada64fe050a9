// The fields of OAuth: mailbox, application, tenant and cloud with what follows from them, the credential, and what another
// provider than Microsoft wants to know.
import { attributes, html, type Html } from '../../../html/html.ts';
import { CLOUD_NAMES, CLOUDS } from '../../../oauth/oauth.ts';
import {
  areaField,
  fieldFrame,
  segmentedField,
  selectField,
  textField,
  tick,
} from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { credentialFields } from './credential-fields.ts';
import { LABELS } from './field-labels.ts';
import { filledIn } from './form-values.ts';
import { fieldOf, whenChosen, type FieldsShown } from './shown-field.ts';

type Speaking = Pick<Visit, 'say' | 'speaker' | 'now'>;

const EXCHANGE = 'exchange-online-oauth';

export function oauthFields(visit: Speaking, shown: FieldsShown): Html {
  return html`${whenChosen('data-when', `${EXCHANGE} oauth`, applicationFields(visit, shown))}
  ${whenChosen('data-when', EXCHANGE, cloudFields(visit, shown))}
  ${whenChosen('data-when', `${EXCHANGE} oauth`, endpointFields(visit, shown))}
  ${whenChosen('data-when', 'oauth', providerFields(visit, shown))}`;
}

function applicationFields(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  return html`${textField(visit, { ...fieldOf(visit, shown, 'mailbox'), isRequired: true, hint: hintFor(say('smtp-server.mailbox-hint')) })}
    ${textField(visit, { ...fieldOf(visit, shown, 'clientId'), isRequired: true, isMono: true, hint: hintFor(say('smtp-server.client-id-hint')) })}
    <div data-when="${EXCHANGE}">
      ${textField(visit, { ...fieldOf(visit, shown, 'tenantId'), isRequired: true, isMono: true, hint: say('smtp-server.tenant-id-hint') })}
    </div>
    ${credentialFields(visit, shown)}`;
}

/** Microsoft's own word for a field, where Microsoft is the provider. */
function hintFor(word: string): Html {
  return html`<span data-when="${EXCHANGE}">${word}</span>`;
}

function cloudFields(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  const { values } = shown;
  const filled = filledIn(values.cloud, values.tenantId);
  const choices = CLOUD_NAMES.map((name) => {
    const { title, authority, scope, smtpServer } = CLOUDS[name];
    const option = attributes({
      value: name,
      selected: name === values.cloud,
      'data-endpoint': `${authority}/{tenantId}/oauth2/v2.0/token`,
      'data-scope': scope,
      'data-server': smtpServer,
    });
    return html`<option${option}>${title}</option>`;
  });
  const cloud = fieldOf(visit, shown, 'cloud');
  const select = html`<select class="input" id="cloud" name="cloud" data-fills>
    ${choices}
  </select>`;
  const derived = (name: 'tokenEndpoint' | 'scope'): Html =>
    textField(visit, {
      name: `${name}-filled-in`,
      label: say(LABELS[name]),
      value: filled[name],
      isMono: true,
      isReadOnly: true,
      placeholder: name === 'tokenEndpoint' ? say('smtp-server.wants-tenant-first') : undefined,
    });
  return html`${fieldFrame(visit, cloud, select)}
    ${tick({ name: 'own', id: 'own', label: say(LABELS.own), hint: say('smtp-server.own-hint'), isOn: values.own !== '', isSwitch: true })}
    <div class="fields flush when-filled-in">${derived('tokenEndpoint')}${derived('scope')}</div>`;
}

function endpointFields(visit: Speaking, shown: FieldsShown): Html {
  const { values } = shown;
  const filled = filledIn(values.cloud, values.tenantId);
  // Whoever opens the switch edits what was filled in, and does not begin with nothing.
  const start = (name: 'tokenEndpoint' | 'scope'): string =>
    values[name] === '' && values.own === '' && values.authentication === EXCHANGE
      ? filled[name]
      : values[name];
  const field = (name: 'tokenEndpoint' | 'scope'): Html =>
    textField(visit, { ...fieldOf(visit, shown, name), value: start(name), isMono: true, isRequired: true });
  return html`<div class="fields flush when-own">${field('tokenEndpoint')}${field('scope')}</div>
    <details
      class="more"
      ${attributes({ open: shown.problems.registeredObjectId !== undefined || values.registeredObjectId !== '' })}
    >
      <summary>${visit.say('smtp-server.more-fields')}</summary>
      <div class="fields">
        <div data-when="${EXCHANGE}">
          ${textField(visit, { ...fieldOf(visit, shown, 'registeredObjectId'), isOptional: true, isMono: true, hint: visit.say('smtp-server.object-id-hint') })}
        </div>
        ${selectField(visit, {
          ...fieldOf(visit, shown, 'clientAuthentication'),
          choices: [
            { value: 'post', label: visit.say('smtp-server.client-post') },
            { value: 'basic', label: visit.say('smtp-server.client-basic') },
            { value: 'private_key_jwt', label: visit.say('smtp-server.client-jwt') },
          ],
        })}
      </div>
    </details>`;
}

function providerFields(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  return html`${segmentedField(visit, {
    ...fieldOf(visit, shown, 'mechanism'),
    choices: [
      { value: 'xoauth2', label: 'XOAUTH2' },
      { value: 'oauthbearer', label: 'OAUTHBEARER' },
    ],
  })}
  ${areaField(visit, { ...fieldOf(visit, shown, 'extraParameters'), rows: 3, isMono: true, isOptional: true, hint: say('smtp-server.extra-parameters-hint') })}`;
}
