// Guest Access › Guest Locations and SSIDs: by which clock accounts begin and end, and which Wi-Fi guests are told to join.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { Location, Ssid } from '../../../guest-types/guest-types.ts';
import { createDateWriter } from '../../../languages/languages.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn } from '../../form.ts';
import { dataTable } from '../../parts/data-table.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { emptyState } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { questionPage } from '../system-page.ts';
import { GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';

const { locations: PATH, ssids: SSIDS_PATH } = GUEST_ACCESS_PATHS;

export async function showLocations(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function addSsid(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  try {
    const { name } = await parts.guestTypes.locations.addSsid({ name: form.text('name') }, actor);
    return seeOther(visit, PATH, say('locations.ssid-added', { name }));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { guestTypes: { locations } }: ConsoleParts,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const mayChange = may(actor, 'guests.settings');
  return consolePage(
    visit,
    {
      title: say('nav.locations'),
      trail: guestAccessTrail(visit, { label: say('nav.settings') }, { label: say('nav.locations') }),
      at: PATH,
      purpose: say('locations.purpose'),
      actions: mayChange
        ? html`<a class="button" href="${PATH}/add">${icon('plus')}${say('locations.add')}</a>`
        : NOTHING,
      help: [
        { title: say('locations.help-one'), text: say('locations.help-one-text') },
        { title: say('locations.help-zone'), text: say('locations.help-zone-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <div class="flow">
          <section aria-labelledby="locations">
            <h2 id="locations">${say('locations.locations')}</h2>
            ${locationTable(visit, await locations.list())}
          </section>
          <section aria-labelledby="ssids">
            <h2 id="ssids">${say('locations.ssids')}</h2>
            <p>${say('locations.ssids-text')}</p>
            ${ssidTable(visit, await locations.ssids(), mayChange)}
            ${mayChange ? addSsidForm(visit, problems) : NOTHING}
          </section>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function locationTable(visit: Visit, rows: readonly Location[]): Html {
  const { say, now, speaker } = visit;
  return dataTable(visit, {
    name: say('locations.locations'),
    rows,
    columns: [
      {
        key: 'name',
        label: say('locations.name'),
        isHeading: true,
        cell: ({ id, name }) => html`<a href="${PATH}/${id}">${name}</a>`,
      },
      { key: 'zone', label: say('locations.time-zone'), cell: ({ timeZone }) => timeZone },
      {
        key: 'now',
        label: say('locations.time-there'),
        atEnd: true,
        cell: ({ timeZone }) =>
          html`<span class="nowrap"
            >${createDateWriter(speaker.language, timeZone).dateTime(now).slice(0, 16)}</span
          >`,
      },
    ],
  });
}

function ssidTable(visit: Visit, rows: readonly Ssid[], mayChange: boolean): Html {
  const { say } = visit;
  if (rows.length === 0) return emptyState('wifi', say('locations.no-ssid'), say('locations.no-ssid-text'));
  const remove = ({ id, name }: Ssid): Html =>
    html`<a href="${SSIDS_PATH}/${id}/remove" aria-label="${say('locations.remove-ssid-of', { name })}"
      >${say('locations.remove-ssid')}</a
    >`;
  return dataTable(visit, {
    name: say('locations.ssids'),
    rows,
    columns: [
      { key: 'ssid', label: say('locations.ssid'), isHeading: true, cell: ({ name }) => name },
      ...(mayChange ? [{ key: 'act', label: say('list.actions'), atEnd: true, cell: remove }] : []),
    ],
  });
}

function addSsidForm(visit: Visit, problems: readonly FieldProblem[]): Html {
  const { say, form } = visit;
  return html`<form class="apart" method="post" action="${SSIDS_PATH}/add">
    ${tokenField(visit)}
    <div class="fields">
      ${textField(visit, {
        name: 'name',
        label: say('locations.new-ssid'),
        hint: say('locations.new-ssid-hint'),
        value: form.text('name'),
        isRequired: true,
        problem: problemOf(problems, 'name'),
      })}
      <div class="actions"><button class="button">${icon('plus')}${say('locations.add-ssid')}</button></div>
    </div>
  </form>`;
}

export async function askRemoveSsid(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name } = await guestTypes.locations.findSsid(visit.param('id'));
  return questionPage(visit, {
    title: say('locations.remove-ssid-title', { name }),
    trail: guestAccessTrail(
      visit,
      { label: say('nav.locations'), href: PATH },
      { label: say('locations.remove-ssid') },
    ),
    at: PATH,
    text: say('locations.remove-ssid-text'),
    action: `${SSIDS_PATH}/${id}/remove`,
    submit: say('locations.remove-ssid'),
    leaveHref: PATH,
  });
}

export async function removeSsid(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  await guestTypes.locations.removeSsid(visit.param('id'), visit.actor);
  return seeOther(visit, PATH, visit.say('locations.ssid-removed'));
}
