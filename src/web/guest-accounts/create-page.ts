// One known guest: what is known makes the user name, and the account can be handed over as soon as it is made.
import { html, type Html } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf, problemsIn } from '../form.ts';
import { textField, tick } from '../parts/form-field.ts';
import { seeOther, type Visit } from '../visit.ts';
import { beginsTyping, creationPage, creationPath, further, nothingToCreate } from './create-frame.ts';
import { accountInput, type PERSON } from './create-input.ts';
import { createdPath } from './create-result.ts';
import { summarySection } from './create-summary.ts';
import type { GuestParts } from './guest-frame.ts';
import { inNameOrder } from './guest-words.ts';
import { copyTicks, sponsorField } from './notice-delivery.ts';
import { isChangingType, offerTo, typed, type Offer } from './create-offer.ts';
import { customFields, languageField, periodFields, placeFields } from './term-fields.ts';

export async function showCreate(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'create');
  return offer ? page(visit, parts, offer, []) : nothingToCreate(visit, parts);
}

export async function createAccount(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'create');
  if (!offer) return nothingToCreate(visit, parts);
  if (isChangingType(visit)) return page(visit, parts, offer, []);
  try {
    const { guest, isMailed } = await parts.guests.create(accountInput(visit, offer), visit.actor);
    const isAsked = visit.form.isOn('email-delivery') || offer.rights.autoNotify;
    return seeOther(visit, createdPath(visit, guest, { isMailed, isAsked }));
  } catch (error) {
    return page(visit, parts, offer, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  parts: GuestParts,
  offer: Offer,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say } = visit;
  const at = creationPath(visit, 'known');
  return creationPage(visit, parts, offer, {
    kind: 'known',
    problems,
    fields: html`${personFields(visit, problems)}${customFields(visit, offer, problems)}
    ${placeFields(visit, offer, problems)}${periodFields(visit, offer, problems)}
    ${notifyTick(visit, offer)}${furtherFields(visit, problems)}`,
    submit: say('guest-creation.create'),
    more: {
      'hx-post': `${at}/summary/live`,
      'hx-trigger': 'input delay:300ms',
      'hx-target': '#account-summary',
      'hx-swap': 'innerHTML',
      // A page that says what went wrong is no summary; it is told when the form is sent.
      'hx-status:4xx': 'swap:none',
      'hx-status:5xx': 'swap:none',
    },
    beside: await summarySection(visit, parts, offer),
  });
}

function personFields(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form } = visit;
  const of = (name: (typeof PERSON)[number]) => ({
    name,
    value: typed(visit, name),
    problem: problemOf(problems, name),
    isOptional: true,
  });
  const [before, behind] = inNameOrder(
    visit,
    { ...of('firstName'), label: say('guest-creation.first-name') },
    { ...of('lastName'), label: say('guest-creation.last-name') },
  );
  return html`<div class="row wide">
      ${textField(visit, { ...before, hasFocus: beginsTyping(visit, problems) })}${textField(visit, behind)}
    </div>
    ${textField(visit, { ...of('email'), label: say('guest-creation.email'), type: 'email' })}
    <div class="row wide">
      ${textField(visit, { ...of('phone'), label: say('guest-creation.phone'), type: 'tel' })}
      ${textField(visit, { ...of('company'), label: say('guest-creation.company') })}
    </div>
    ${tick({
      name: 'usesPhoneAsUserName',
      label: say('guest-creation.phone-as-name'),
      isOn: form.isOn('usesPhoneAsUserName'),
    })}
    ${textField(visit, {
      ...of('personVisited'),
      label: say('guest-creation.person-visited'),
      hint: say('guest-creation.person-visited-hint'),
    })}`;
}

function notifyTick(visit: Visit, { rights }: Offer): Html {
  const { say } = visit;
  return tick({
    name: 'email-delivery',
    label: say('guest-creation.notify'),
    hint: say(rights.autoNotify ? 'guest-creation.notify-always' : 'guest-creation.notify-hint'),
    isSwitch: true,
    isOn: rights.autoNotify || typed(visit, 'email-delivery') !== '',
    isDisabled: rights.autoNotify,
  });
}

const IN_FURTHER = ['summary', 'copyMe', 'reasonForVisit'];

function furtherFields(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form } = visit;
  const isOpen =
    IN_FURTHER.some((name) => form.text(name) !== '') ||
    problems.some(({ field }) => /^(notify|language|reasonForVisit)/.test(field));
  return further(
    say('guest-creation.further'),
    isOpen,
    html`${textField(visit, {
      name: 'reasonForVisit',
      label: say('guest-creation.reason'),
      isOptional: true,
      value: typed(visit, 'reasonForVisit'),
      problem: problemOf(problems, 'reasonForVisit'),
    })}
    ${languageField(visit, problems)}${copyTicks(visit).map(tick)}${sponsorField(visit, problems)}`,
  );
}
