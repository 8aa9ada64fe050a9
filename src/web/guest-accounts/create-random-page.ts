// Accounts by chance, for guests whom nobody knows yet: made here and now as far as a moment goes, the rest by the loop.
import { v7 as uuidv7 } from 'uuid';
import { html, NOTHING } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf, problemsIn, typedNumber } from '../form.ts';
import { textField, tick } from '../parts/form-field.ts';
import { seeOther, type Visit } from '../visit.ts';
import { beginsTyping, creationPage, further, nothingToCreate } from './create-frame.ts';
import { guestPaths, type GuestParts } from './guest-frame.ts';
import { copyTicks, deliveryInput, sponsorField } from './notice-delivery.ts';
import { customInput, isChangingType, offerTo, termInput, typed, type Offer } from './create-offer.ts';
import { customFields, languageField, periodFields, placeFields } from './term-fields.ts';

/** Whoever waits for a page takes longer than a second for an error. */
const WORKED_ON_AT_ONCE_MS = 800;

export async function showRandom(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'create-random');
  return offer ? page(visit, parts, offer, []) : nothingToCreate(visit, parts);
}

export async function createRandom(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'create-random');
  if (!offer) return nothingToCreate(visit, parts);
  if (isChangingType(visit)) return page(visit, parts, offer, []);
  const { form } = visit;
  const input = {
    ...termInput(visit, offer),
    count: typedNumber(form.text('count')),
    ...(form.text('usernamePrefix') === '' ? {} : { usernamePrefix: form.text('usernamePrefix').trim() }),
    customFields: customInput(visit, offer),
    notify: deliveryInput(visit),
  };
  try {
    return await begin(visit, parts, input, form.text('id') || uuidv7());
  } catch (error) {
    return page(visit, parts, offer, problemsIn(error));
  }
}

/** Leads to the notice, which is complete where there was little to do. */
export async function begin(
  visit: Visit,
  { guests }: GuestParts,
  input: unknown,
  id: string,
): Promise<Response> {
  const batch = await guests.batches.begin(input, visit.actor, id);
  await guests.batches.work(batch.id, visit.now + WORKED_ON_AT_ONCE_MS);
  return seeOther(visit, `${guestPaths(visit).notices}/${batch.id}`);
}

function page(
  visit: Visit,
  parts: GuestParts,
  offer: Offer,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form } = visit;
  const { randomLimit, maySetPrefix, usernamePrefix } = offer.rights;
  const isOpen =
    form.text('summary') !== '' || problems.some(({ field }) => /^(notify|language)/.test(field));
  return creationPage(visit, parts, offer, {
    kind: 'random',
    problems,
    lead: html`<p class="effect">${say('guest-creation.random-text')}</p>`,
    fields: html`<input type="hidden" name="id" value="${form.text('id') || uuidv7()}" autocomplete="off" />
      <div class="row wide">
        ${textField(visit, {
          name: 'count',
          label: say('guest-creation.count'),
          type: 'number',
          hint: say('guest-creation.count-hint', { count: randomLimit }),
          value: typed(visit, 'count'),
          problem: problemOf(problems, 'count'),
          hasFocus: beginsTyping(visit, problems),
        })}
        ${
          maySetPrefix
            ? textField(visit, {
                name: 'usernamePrefix',
                label: say('guest-creation.prefix'),
                isOptional: true,
                hint: say('guest-creation.prefix-hint'),
                value: typed(visit, 'usernamePrefix', usernamePrefix),
                problem: problemOf(problems, 'usernamePrefix'),
              })
            : NOTHING
        }
      </div>
      ${customFields(visit, offer, problems)}${placeFields(visit, offer, problems)}
      ${periodFields(visit, offer, problems)}
      ${further(
        say('guest-creation.further-batch'),
        isOpen,
        // Nobody has an address to which a mail could go: only the summary can.
        html`${languageField(visit, problems)}
        ${copyTicks(visit)
          .filter(({ name }) => name === 'summary')
          .map(tick)}
        ${sponsorField(visit, problems)}`,
      )}`,
    submit: say('guest-creation.create-many'),
  });
}
