// The way of each leg: straight on, by the environment's proxy, or by one of its own. Folded away, since most need none.
import { attributes, html, type Html } from '../../../html/html.ts';
import { areaField, selectField, textField } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { keptSecret } from './kept-secret.ts';
import { fieldOf, type FieldsShown } from './shown-field.ts';

type Speaking = Pick<Visit, 'say' | 'speaker' | 'now'>;

const LEGS = ['tokenProxy', 'smtpProxy'] as const;

export function proxyFields(visit: Speaking, shown: FieldsShown): Html {
  const { say } = visit;
  const isOpen =
    LEGS.some((leg) => shown.values[leg] !== 'none') ||
    Object.keys(shown.problems).some((field) => field.includes('Proxy'));
  return html`<section class="block" aria-labelledby="proxy-block">
    <details class="more" ${attributes({ open: isOpen })}>
      <summary><h2 id="proxy-block">${say('smtp-server.proxy-title')}</h2></summary>
      <p class="quiet">${say('smtp-server.proxy-explain')}</p>
      ${LEGS.map((leg) => legFields(visit, shown, leg))}
    </details>
  </section>`;
}

function legFields(visit: Speaking, shown: FieldsShown, leg: (typeof LEGS)[number]): Html {
  const { say } = visit;
  const choices = [
    { value: 'none', label: say('smtp-server.proxy-none') },
    { value: 'environment', label: say('smtp-server.proxy-environment') },
    { value: 'http', label: say('smtp-server.proxy-http') },
    { value: 'https', label: say('smtp-server.proxy-https') },
    { value: 'socks5', label: 'SOCKS5' },
  ];
  const title = leg === 'tokenProxy' ? say('smtp-server.token-proxy') : say('smtp-server.smtp-proxy');
  return html`<fieldset
    class="fields proxy"
    ${attributes({ 'data-when': leg === 'tokenProxy' ? 'exchange-online-oauth oauth' : undefined })}
  >
    <legend class="sr">${title}</legend>
    ${selectField(visit, { ...fieldOf(visit, shown, leg), choices })}
    <div class="fields flush when-proxy">
      <div class="row wide">
        ${textField(visit, { ...fieldOf(visit, shown, `${leg}Host`), isMono: true })}
        ${textField(visit, { ...fieldOf(visit, shown, `${leg}Port`), type: 'number' })}
      </div>
      <div class="row wide">
        ${textField(visit, { ...fieldOf(visit, shown, `${leg}Username`), isOptional: true })}
        ${keptSecret(visit, { ...fieldOf(visit, shown, `${leg}Password`), isOptional: true }, shown.kept[`${leg}Password`])}
      </div>
      ${areaField(visit, { ...fieldOf(visit, shown, `${leg}Bypass`), rows: 2, isMono: true, isOptional: true, hint: say('smtp-server.proxy-bypass-hint') })}
    </div>
  </fieldset>`;
}
