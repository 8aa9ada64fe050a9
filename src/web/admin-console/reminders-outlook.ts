// Below the settings of reminders: who is due until midnight, and who cannot be reminded for want of an address.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { DueToday, Outlooked, Reminders } from '../../reminders/reminders.ts';
import { dataTable, type Column } from '../parts/data-table.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { moment } from '../parts/moment.ts';
import type { Visit } from '../visit.ts';

export async function reminderOutlook(
  visit: Visit,
  reminders: Pick<Reminders, 'today' | 'withoutAddress'>,
): Promise<Html> {
  const { say } = visit;
  const [today, without] = [await reminders.today(), await reminders.withoutAddress()];
  const due =
    today.count === 0
      ? html`<p class="effect">${say('reminders.today-none')}</p>`
      : html`<p class="effect">${say('reminders.today-count', { count: today.count })}${cut(visit, today)}</p>
          ${dataTable(visit, {
            name: say('reminders.today'),
            columns: [...columns<DueToday>(visit), stageColumn(visit)],
            rows: today.entries,
          })}`;
  const silent =
    without.count === 0
      ? NOTHING
      : html`<section class="apart" aria-labelledby="without">
          <h2 id="without">${say('reminders.without')}</h2>
          <p class="effect">
            ${say('reminders.without-text', { count: without.count })}${cut(visit, without)}
          </p>
          ${dataTable(visit, {
            name: say('reminders.without'),
            columns: columns<Outlooked>(visit).filter(({ key }) => key !== 'email'),
            rows: without.entries,
          })}
        </section>`;
  return html`<section class="apart" aria-labelledby="today">
      <h2 id="today">${say('reminders.today')}</h2>
      ${due}
    </section>
    ${silent}`;
}

const cut = (
  { say }: Visit,
  { entries, count }: { readonly entries: readonly unknown[]; readonly count: number },
): Html =>
  entries.length < count ? html` ${say('reminders.first-shown', { shown: entries.length })}` : NOTHING;

function columns<Row extends Outlooked>(visit: Visit): Column<Row>[] {
  const { say } = visit;
  return [
    {
      key: 'name',
      label: say('reminders.who'),
      isHeading: true,
      cell: ({ name, shownAs }) =>
        html`<span class="mono" translate="no">${foreignText(name, 64)}</span>${
            shownAs === name ? NOTHING : html`<br /><span class="small">${foreignText(shownAs, 64)}</span>`
          }`,
    },
    { key: 'what', label: say('reminders.what'), cell: ({ kind }) => say(`reminders.what-${kind}`) },
    {
      key: 'email',
      label: say('reminders.address'),
      cell: ({ email }) =>
        email === null
          ? html`<span class="quiet">${say('reminders.no-address')}</span>`
          : foreignText(email, 64),
    },
    { key: 'ends', label: say('reminders.ends'), cell: ({ endsAt }) => moment(visit, endsAt) },
  ];
}

function stageColumn({ say }: Visit): Column<DueToday> {
  return {
    key: 'stage',
    label: say('reminders.stage'),
    cell: ({ stage }) =>
      stage === 0 ? say('reminders.stage-notice') : say('reminders.stage-days', { count: stage }),
  };
}
