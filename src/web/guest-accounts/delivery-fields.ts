// How credentials are delivered: the fields of Resend and Reset Password, and what is wrong with what was chosen.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { GuestView } from '../../guests/guests.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf, type Form } from '../form.ts';
import { tickList } from '../parts/block.ts';
import { textField } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';

/** What a form has sent; where there was none, what a dialog begins with. */
export interface Typed {
  readonly isFirst: boolean;
  readonly form: Form;
  readonly problems: readonly FieldProblem[];
}

/** As in ISE: `Deliver notification using:` Print, Email, Send me a summary, Copy me, Sponsor’s Email address. */
export function deliveryFields(
  visit: Visit,
  { isFirst, form, problems }: Typed,
  guests: readonly GuestView[],
  { mayPrint, isReset }: { readonly mayPrint: boolean; readonly isReset: boolean },
): Html {
  const { say, session } = visit;
  const count = guests.length;
  const addresses = guests.map(({ email }) => email).filter((email) => email !== '');
  const without = count - addresses.length;
  const hints = [
    addresses.slice(0, 3).join(', ') + (addresses.length > 3 ? ' …' : ''),
    without > 0 ? say('guest-accounts.no-address', { count: without }) : '',
  ];
  const isOn = (name: string, first: boolean): boolean => (isFirst ? first : form.isOn(name));
  const print = {
    name: 'print',
    label: say('guest-accounts.print'),
    hint: say('guest-accounts.print-hint', { count }),
    isOn: isOn('print', addresses.length === 0),
  };
  return html`${tickList(visit, {
    id: 'deliver',
    label: say('guest-accounts.deliver'),
    problem: problemOf(problems, 'deliver'),
    ticks: [
      ...(mayPrint ? [print] : []),
      {
        name: 'email',
        label: say('guest-accounts.by-email'),
        hint: hints.filter((hint) => hint.trim() !== '').join(' · '),
        isOn: isOn('email', addresses.length > 0),
        isDisabled: addresses.length === 0,
      },
    ],
  })}${tickList(visit, {
    id: 'to-me',
    label: say('guest-accounts.to-me'),
    ticks: [
      {
        name: 'summary',
        label: say('guest-accounts.summary'),
        hint: say('guest-accounts.summary-hint', { count }),
        isOn: isOn('summary', false),
      },
      {
        name: 'copyMe',
        label: say('guest-accounts.copy-me'),
        hint: say(mayPrint ? 'guest-accounts.copy-me-hint' : 'guest-accounts.copy-me-without-password'),
        isOn: isOn('copyMe', false),
      },
    ],
  })}${textField(visit, {
    name: 'sponsorEmail',
    label: say('guest-accounts.sponsor-email'),
    type: 'email',
    autocomplete: 'email',
    value: isFirst ? (session?.administrator.email ?? '') : form.text('sponsorEmail'),
    problem: problemOf(problems, 'sponsorEmail'),
  })}${isReset && mayPrint ? html`<p class="effect flush">${say('guest-accounts.reset-shown')}</p>` : NOTHING}`;
}

/** How many guests get theirs in one of these ways. */
export function reachedBy({ isFirst, form }: Typed, guests: readonly GuestView[], mayPrint: boolean): number {
  const withAddress = guests.filter(({ email }) => email !== '').length;
  const isForAll = isFirst ? withAddress === 0 && mayPrint : form.isOn('print') || form.isOn('summary');
  if (isForAll) return guests.length;
  return isFirst || form.isOn('email') ? withAddress : 0;
}

export interface DeliveryAsked {
  readonly isPrinted: boolean;
  readonly delivery: {
    readonly email: boolean;
    readonly summary: boolean;
    readonly copyMe: boolean;
    readonly sponsorEmail: string;
  };
}

export function deliveryAsked({ form }: Pick<Visit, 'form'>, mayPrint: boolean): DeliveryAsked {
  return {
    isPrinted: mayPrint && form.isOn('print'),
    delivery: {
      email: form.isOn('email'),
      summary: form.isOn('summary'),
      copyMe: form.isOn('copyMe'),
      sponsorEmail: form.text('sponsorEmail'),
    },
  };
}

/** A new password that reaches nobody would shut the guest out. */
export function deliveryProblems(
  { say, session }: Visit,
  { isPrinted, delivery: { email, summary, copyMe, sponsorEmail } }: DeliveryAsked,
  guests: readonly GuestView[],
  { isReset, mayPrint }: { readonly isReset: boolean; readonly mayPrint: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const isShown = isReset && mayPrint;
  const reachesAll = email && guests.every((guest) => guest.email !== '');
  if (isReset && !mayPrint && !reachesAll)
    problems.push({
      field: 'deliver',
      problem: say(email ? 'guest-accounts.no-way-for-all' : 'guest-accounts.no-way-chosen'),
    });
  else if (!isShown && !isPrinted && !email && !summary)
    problems.push({ field: 'deliver', problem: say('guest-accounts.no-way-chosen') });
  if ((summary || copyMe) && sponsorEmail.trim() === '' && !session?.administrator.email)
    problems.push({ field: 'sponsorEmail', problem: say('guest-accounts.no-own-address') });
  return problems;
}
