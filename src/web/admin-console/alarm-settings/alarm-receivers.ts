// Who gets alarms by mail, on the page of Alarm Notification.
import { isReceiver } from '../../../alarms/alarms.ts';
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { isLanguage, LANGUAGE_NAMES } from '../../../languages/languages.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { banner } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { ADMINISTRATORS_PATH } from '../administrators/administrator-words.ts';

/** Names and addresses are for whoever may see the administrators. */
export async function receiversSection(visit: Visit, { accounts }: ConsoleParts): Promise<Html> {
  const { say, actor } = visit;
  const all = (await accounts.administrators.list()).filter(isReceiver);
  const maySee = may(actor, 'administrators.read');
  const link = html`<div class="actions">
    <a class="button" href="${ADMINISTRATORS_PATH}">${say('nav.administrators')}</a>
  </div>`;
  const nobody = banner(
    'warn',
    say('alarm-settings.nobody-gets'),
    html`<p>${say('alarm-settings.nobody-gets-text')}</p>
      ${maySee ? link : NOTHING}`,
  );
  const table = dataTable(visit, {
    name: say('alarm-settings.who-gets'),
    rows: all,
    columns: [
      {
        key: 'administrator',
        label: say('alarm-settings.administrator'),
        isHeading: true,
        cell: ({ id, name }) => html`<a href="${ADMINISTRATORS_PATH}/${id}">${name}</a>`,
      },
      {
        key: 'address',
        label: say('alarm-settings.address'),
        cell: ({ email }) => foreignText(email, 100),
      },
      {
        key: 'language',
        label: say('alarm-settings.language'),
        cell: ({ language }) => LANGUAGE_NAMES[language !== null && isLanguage(language) ? language : 'en'],
      },
    ],
  });
  const list = maySee ? table : html`<p>${say('alarm-settings.count-gets', { count: all.length })}</p>`;
  return html`<section class="apart" aria-labelledby="who-gets">
    <h2 id="who-gets">${say('alarm-settings.who-gets')}</h2>
    <p class="after">${say('alarm-settings.who-gets-text')}</p>
    ${all.length === 0 ? nobody : list}
  </section>`;
}
