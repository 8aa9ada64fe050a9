// Guest Access › Guest Account Purge Policy: when expired accounts are deleted, when that was done last, and doing it now.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { WEEKDAYS } from '../../../guest-types/guest-types.ts';
import type { PurgeSchedule, ShownPurge } from '../../../guests/guests.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, typedNumber, type Form } from '../../form.ts';
import { block, commitBar } from '../../parts/block.ts';
import { problemSummary, selectField, textField, tick } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { questionPage } from '../system-page.ts';
import { changeForm, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import {
  durationField,
  durationInput,
  sentDuration,
  typedDuration,
  weekdayName,
  type TypedDuration,
} from './spans.ts';

const { purge: PATH } = GUEST_ACCESS_PATHS;

interface Values {
  readonly isEnabled: boolean;
  readonly every: TypedDuration;
  readonly at: string;
  readonly weekday: string;
  readonly keepDays: string;
}

function shownValues(schedule: PurgeSchedule): Values {
  return {
    ...schedule,
    every: typedDuration(schedule.every),
    weekday: schedule.weekday ?? '',
    keepDays: String(schedule.keepDays),
  };
}

function sentValues(form: Form): Values {
  return {
    isEnabled: form.isOn('isEnabled'),
    every: sentDuration(form, 'every'),
    at: form.text('at'),
    weekday: form.text('weekday'),
    keepDays: form.text('keepDays'),
  };
}

export async function showPurge(visit: Visit, { guests }: ConsoleParts): Promise<Response> {
  const shown = await guests.purge.shown();
  return page(visit, shown, shownValues(shown.schedule), []);
}

export async function savePurge(visit: Visit, { guests }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentValues(form);
  try {
    const input = {
      ...values,
      every: durationInput(values.every),
      weekday: values.weekday === '' ? null : values.weekday,
      keepDays: typedNumber(values.keepDays),
    };
    await guests.purge.save(input, actor);
    return seeOther(visit, PATH, say('guest-purge.saved'));
  } catch (error) {
    return page(visit, await guests.purge.shown(), values, problemsIn(error));
  }
}

function page(
  visit: Visit,
  shown: ShownPurge,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const mayChange = may(actor, 'guests.settings');
  const form = changeForm(
    visit,
    {
      mayChange,
      action: PATH,
      commit: commitBar(say('frame.save'), { href: PATH, label: say('frame.cancel') }),
    },
    schedule(visit, shown, values, problems),
  );
  return consolePage(
    visit,
    {
      title: say('nav.guest-purge'),
      trail: guestAccessTrail(visit, { label: say('nav.settings') }, { label: say('nav.guest-purge') }),
      at: PATH,
      purpose: say('guest-purge.purpose'),
      actions: mayChange
        ? html`<a class="button" href="${PATH}/now">${icon('bin')}${say('guest-purge.now')}</a>`
        : NOTHING,
      help: [
        { title: say('guest-purge.help-what'), text: say('guest-purge.help-what-text') },
        { title: say('guest-purge.help-missed'), text: say('guest-purge.help-missed-text') },
      ],
      body: html`${problemSummary(visit, problems, (field) => (field === 'every.unit' ? 'every' : field))}
        <div class="split">${form}${runs(visit, shown)}</div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function schedule(
  visit: Visit,
  { timeZone }: ShownPurge,
  values: Values,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  return block({ id: 'schedule', title: say('guest-purge.schedule') }, [
    tick({ name: 'isEnabled', label: say('guest-purge.enabled'), isOn: values.isEnabled, isSwitch: true }),
    durationField(visit, {
      name: 'every',
      label: say('guest-purge.every'),
      hint: say('guest-purge.every-hint'),
      value: values.every,
      problems,
    }),
    textField(visit, {
      name: 'at',
      label: say('guest-purge.at'),
      hint: say('guest-purge.at-hint', { zone: timeZone }),
      value: values.at,
      type: 'time',
      isRequired: true,
      problem: problemOf(problems, 'at'),
    }),
    selectField(visit, {
      name: 'weekday',
      label: say('guest-purge.weekday'),
      hint: say('guest-purge.weekday-hint'),
      value: values.weekday,
      choices: [
        { value: '', label: say('guest-purge.any-day') },
        ...WEEKDAYS.map((day) => ({ value: day, label: weekdayName(visit, day) })),
      ],
      problem: problemOf(problems, 'weekday'),
    }),
    textField(visit, {
      name: 'keepDays',
      label: say('guest-purge.keep'),
      hint: say('guest-purge.keep-hint'),
      value: values.keepDays,
      type: 'number',
      unit: say('security.days'),
      isRequired: true,
      problem: problemOf(problems, 'keepDays'),
    }),
  ]);
}

function runs(visit: Visit, { last, nextAt }: ShownPurge): Html {
  const { say, dates, now } = visit;
  const quiet = (text: string): Html => html`<span class="quiet">${text}</span>`;
  const next = nextAt !== null && nextAt <= now ? say('guest-purge.at-once') : moment(visit, nextAt);
  return html`<section class="beside" aria-labelledby="runs">
    <h2 id="runs">${say('guest-purge.runs')}</h2>
    ${facts([
      [say('guest-purge.last'), last ? moment(visit, last.at) : quiet(say('administrators.never'))],
      ...(last
        ? [
            [say('guest-purge.deleted'), dates.number(last.deleted)] as const,
            [
              say('guest-purge.begun'),
              last.isByHand ? say('guest-purge.by-hand') : say('guest-purge.by-schedule'),
            ] as const,
          ]
        : []),
      [say('guest-purge.next'), nextAt === null ? quiet(say('guest-purge.off')) : next],
    ])}
  </section>`;
}

export async function askPurgeNow(visit: Visit, { guests }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const count = await guests.count({ states: ['expired'] }, actor);
  return questionPage(visit, {
    title: say('guest-purge.now-title'),
    trail: guestAccessTrail(
      visit,
      { label: say('nav.guest-purge'), href: PATH },
      { label: say('guest-purge.now') },
    ),
    at: PATH,
    text: say('guest-purge.now-text', { count }),
    action: `${PATH}/now`,
    submit: say('guest-purge.now'),
    leaveHref: PATH,
  });
}

export async function purgeNow(visit: Visit, { guests }: ConsoleParts): Promise<Response> {
  const count = await guests.purge.now(visit.actor);
  return seeOther(visit, PATH, visit.say('guest-purge.done', { count }));
}
