// In which ways credentials are handed over, as fields, and what became of handing them over again.
import { html, type Html } from '../../html/html.ts';
import type { ActResult, GuestSelection } from '../../guests/guests.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { tickList } from '../parts/block.ts';
import { problemSummary, textField, type TickOptions } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { fieldLabel } from './field-words.ts';
import type { GuestParts } from './guest-frame.ts';

export function deliveryInput({ form }: Visit): Record<string, unknown> {
  return {
    email: form.isOn('email-delivery'),
    summary: form.isOn('summary'),
    copyMe: form.isOn('copyMe'),
    sponsorEmail: form.text('sponsorEmail').trim(),
  };
}

export function copyTicks({ say, form }: Visit): readonly [summary: TickOptions, copy: TickOptions] {
  return [
    {
      name: 'summary',
      label: say('guest-creation.summary-mail'),
      hint: say('guest-creation.summary-mail-hint'),
      isOn: form.isOn('summary'),
    },
    {
      name: 'copyMe',
      label: say('guest-creation.copy-me'),
      hint: say('guest-creation.copy-me-hint'),
      isOn: form.isOn('copyMe'),
    },
  ];
}

/** Where copies and summaries go: to the sponsor, unless they say otherwise. */
export function sponsorField(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form, context, session } = visit;
  return textField(visit, {
    name: 'sponsorEmail',
    label: say('guest-creation.sponsor-email'),
    type: 'email',
    isOptional: true,
    value: context.req.method === 'POST' ? form.text('sponsorEmail') : (session?.administrator.email ?? ''),
    problem: problemOf(problems, 'notify.sponsorEmail') ?? problemOf(problems, 'sponsorEmail'),
  });
}

export interface NotifyOptions {
  readonly action: string;
  readonly submit: string;
  /** Without one nobody but the sponsor can be told. */
  readonly hasAddress: boolean;
  /** The guests have been mailed: again only where that is chosen. */
  readonly isMailed: boolean;
  readonly problems: readonly FieldProblem[];
}

/** Beside credentials: whom to tell, in which ways. */
export function notifySection(
  visit: Visit,
  { action, submit, hasAddress, isMailed, problems }: NotifyOptions,
): Html {
  const { say, form, context } = visit;
  const isFirst = context.req.method !== 'POST';
  const [summary, copy] = copyTicks(visit);
  const ticks = hasAddress
    ? [
        {
          name: 'email-delivery',
          label: say('guest-creation.deliver-email'),
          isOn: isFirst ? !isMailed : form.isOn('email-delivery'),
        },
        summary,
        copy,
      ]
    : [{ ...summary, isOn: isFirst || summary.isOn }];
  return html`<section class="beside no-print" aria-labelledby="notify">
    <h2 id="notify">${say('guest-creation.notify-title')}</h2>
    <form method="post" action="${action}">
      ${tokenField(visit)}
      <div class="fields flush">
        ${tickList(visit, {
          id: 'delivery',
          label: say('guest-creation.deliver-using'),
          problem: problemOf(problems, 'delivery'),
          ticks,
        })}
        ${sponsorField(visit, problems)}
      </div>
      <div class="actions apart"><button class="button">${submit}</button></div>
    </form>
  </section>`;
}

/** What was asked for, done. Throws a Refusal with the problems of its fields. */
export function notify(
  visit: Visit,
  { guests }: Pick<GuestParts, 'guests'>,
  selection: GuestSelection,
): Promise<ActResult> {
  return guests.act('resend', selection, deliveryInput(visit), visit.actor);
}

export function notifiedText({ say, speaker }: Visit, { mailed, isMailOff, outcomes }: ActResult): string {
  if (isMailOff) return say('guest-creation.mail-off');
  const count = outcomes.filter(({ outcome }) => outcome === 'refused').length;
  const told = say('guest-creation.notified', { count: mailed });
  const refused = count === 0 ? [] : [say('guest-creation.notified-refused', { count })];
  return speaker.sentences([told, ...refused]);
}

/** What is wrong with whom to tell, above everything. */
export function notifyProblems(visit: Visit, problems: readonly FieldProblem[]): Html {
  return problemSummary(visit, problems, undefined, {
    title: visit.say('guest-creation.not-notified', { count: problems.length }),
    labelOf: (field) => fieldLabel(visit, field),
  });
}

/** Nothing chosen is a slip of the finger, and not a wish to send nothing. */
export function deliveryProblems({ form, say }: Visit): readonly FieldProblem[] {
  return ['email-delivery', 'summary', 'copyMe'].some((name) => form.isOn(name))
    ? []
    : [{ field: 'delivery', problem: say('guest-creation.choose-delivery') }];
}
