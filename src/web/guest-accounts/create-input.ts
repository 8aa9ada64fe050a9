// What a form says of one account, as the door takes it.
import type { Visit } from '../visit.ts';
import { deliveryInput } from './notice-delivery.ts';
import { customInput, termInput, typed, type Offer } from './create-offer.ts';

export const PERSON = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'personVisited',
  'reasonForVisit',
] as const;

export function accountInput(visit: Visit, offer: Offer): Record<string, unknown> {
  return {
    ...termInput(visit, offer),
    ...Object.fromEntries(PERSON.map((name) => [name, typed(visit, name)])),
    customFields: customInput(visit, offer),
    usesPhoneAsUserName: visit.form.isOn('usesPhoneAsUserName'),
    notify: deliveryInput(visit),
  };
}
