// A location, added, changed or deleted.
import { html, NOTHING } from '../../../html/html.ts';
import type { Location } from '../../../guest-types/guest-types.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, type Form } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { questionPage } from '../system-page.ts';
import { changeForm, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';

const { locations: PATH } = GUEST_ACCESS_PATHS;

type Values = Omit<Location, 'id'>;

const sentLocation = (form: Form): Values => ({ name: form.text('name'), timeZone: form.text('timeZone') });

export async function showAddLocation(visit: Visit): Promise<Response> {
  return page(visit, undefined, { name: '', timeZone: '' }, []);
}

export async function addLocation(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const values = sentLocation(visit.form);
  try {
    const { name } = await guestTypes.locations.add(values, visit.actor);
    return seeOther(visit, PATH, visit.say('locations.added', { name }));
  } catch (error) {
    return page(visit, undefined, values, problemsIn(error));
  }
}

export async function showLocation(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const location = await guestTypes.locations.find(visit.param('id'));
  return page(visit, location, location, []);
}

export async function changeLocation(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const location = await guestTypes.locations.find(visit.param('id'));
  const values = sentLocation(visit.form);
  try {
    const { name } = await guestTypes.locations.change(location.id, values, visit.actor);
    return seeOther(visit, PATH, visit.say('locations.changed', { name }));
  } catch (error) {
    return page(visit, location, values, problemsIn(error));
  }
}

function page(
  visit: Visit,
  location: Location | undefined,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const mayChange = may(actor, 'guests.settings');
  const title = location ? location.name : say('locations.add');
  const fields = html`<div class="fields">
    ${textField(visit, {
      name: 'name',
      label: say('locations.name'),
      hint: say('locations.name-hint'),
      value: values.name,
      isRequired: true,
      problem: problemOf(problems, 'name'),
    })}
    ${textField(visit, {
      name: 'timeZone',
      label: say('locations.time-zone'),
      hint: say('locations.time-zone-hint'),
      value: values.timeZone,
      suggestions: Intl.supportedValuesOf('timeZone'),
      isRequired: true,
      problem: problemOf(problems, 'timeZone'),
    })}
  </div>`;
  const remove = html`<a class="button danger" href="${PATH}/${location?.id}/delete"
    >${icon('bin')}${say('locations.delete')}</a
  >`;
  return consolePage(
    visit,
    {
      title,
      trail: guestAccessTrail(visit, { label: say('nav.locations'), href: PATH }, { label: title }),
      at: PATH,
      purpose: location ? say('locations.edit-purpose') : say('locations.add-purpose'),
      actions: location && mayChange ? remove : NOTHING,
      help: [{ title: say('locations.help-zone'), text: say('locations.help-zone-text') }],
      body: html`${problemSummary(visit, problems)}
      ${changeForm(
        visit,
        {
          mayChange,
          action: location ? `${PATH}/${location.id}` : `${PATH}/add`,
          commit: commitBar(location ? say('frame.save') : say('locations.add'), {
            href: PATH,
            label: say('frame.cancel'),
          }),
        },
        fields,
      )}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

export async function askDeleteLocation(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name } = await guestTypes.locations.find(visit.param('id'));
  const at = `${PATH}/${id}`;
  return questionPage(visit, {
    title: say('locations.delete-title', { name }),
    trail: guestAccessTrail(
      visit,
      { label: say('nav.locations'), href: PATH },
      { label: name, href: at },
      { label: say('locations.delete') },
    ),
    at: PATH,
    text: say('locations.delete-text'),
    action: `${at}/delete`,
    submit: say('locations.delete'),
    leaveHref: at,
  });
}

export async function deleteLocation(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { id, name } = await guestTypes.locations.find(visit.param('id'));
  await guestTypes.locations.remove(id, visit.actor);
  return seeOther(visit, PATH, visit.say('locations.deleted', { name }));
}
