// A file to send. Browsers never fill one in again: a form that comes back says so by its hint.
import { attributes, html, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { fieldFrame, type FieldOptions } from './form-field.ts';

export function fileField(
  visit: Pick<Visit, 'say' | 'speaker'>,
  { accept, ...options }: FieldOptions & { readonly accept: string },
): Html {
  const { name, hint, problem } = options;
  const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-error`];
  const input = attributes({
    id: name,
    name,
    accept,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': problem === undefined ? undefined : 'true',
  });
  return fieldFrame(visit, options, html`<input class="input" type="file" ${input} />`);
}
