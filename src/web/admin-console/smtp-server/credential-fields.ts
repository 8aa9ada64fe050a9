// What the application proves itself with: a client secret with its end, a certificate, or a federated assertion.
import { attributes, html, type Html } from '../../../html/html.ts';
import {
  fieldFrame,
  segmentedField,
  secretField,
  textField,
  type FieldOptions,
} from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';
import { LABELS } from './field-labels.ts';
import { daysUntil, keptSecret } from './kept-secret.ts';
import { fieldOf, whenChosen, type FieldsShown } from './shown-field.ts';

type Speaking = Pick<Visit, 'say' | 'speaker' | 'now'>;

/** With a prefix the same fields stand a second time on the page: the new credential of a rotation. */
export function credentialFields(visit: Speaking, shown: FieldsShown, prefix = ''): Html {
  const { say, now } = visit;
  const field = (name: Parameters<typeof fieldOf>[2]): FieldOptions => {
    const options = fieldOf(visit, shown, name);
    return { ...options, id: prefix + name };
  };
  const days = daysUntil(shown.values.expiresOn, now);
  const end =
    days === undefined
      ? say('smtp-server.expires-on-hint')
      : days < 0
        ? say('smtp-server.days-over', { days: -days })
        : say('smtp-server.days-left', { days });
  const choices = [
    { value: 'secret', label: say('smtp-server.client-secret') },
    { value: 'certificate', label: say('smtp-server.certificate') },
    { value: 'federated', label: say('smtp-server.federated') },
  ];
  const file = certificateField(visit, shown, prefix);
  return html`${segmentedField(visit, { ...field('credential'), choices })}
  ${whenChosen(
    'data-credential',
    'secret',
    html`<div class="row wide">
      ${keptSecret(visit, { ...field('secret'), isMono: true, isRequired: true, hint: say('smtp-server.secret-hint') }, shown.kept.secret)}
      ${textField(visit, { ...field('expiresOn'), type: 'date', isRequired: true, hint: end })}
    </div>`,
  )}
  ${whenChosen(
    'data-credential',
    'certificate',
    html`${keptSecret(visit, file.options, shown.kept.certificate, file.control)}
    ${secretField(visit, { ...field('passphrase'), isOptional: true, hint: say('smtp-server.passphrase-hint') })}`,
  )}
  ${whenChosen(
    'data-credential',
    'federated',
    textField(visit, {
      ...field('assertionFile'),
      isMono: true,
      isRequired: true,
      hint: say('smtp-server.assertion-hint'),
    }),
  )}`;
}

function certificateField(
  visit: Speaking,
  { problems }: FieldsShown,
  prefix: string,
): { options: FieldOptions; control: (options: FieldOptions) => Html } {
  const { say } = visit;
  const options: FieldOptions = {
    name: 'certificateFile',
    id: `${prefix}certificateFile`,
    label: say(LABELS.certificateFile),
    hint: say('smtp-server.certificate-hint'),
    problem: problems.certificateFile,
  };
  return {
    options,
    control(field) {
      const input = attributes({
        type: 'file',
        id: field.id,
        name: field.name,
        multiple: true,
        accept: '.pfx,.p12,.pem,.crt,.cer,.key',
        'aria-describedby': `${field.id}-hint`,
      });
      return fieldFrame(visit, field, html`<input class="input" ${input} />`);
    },
  };
}
