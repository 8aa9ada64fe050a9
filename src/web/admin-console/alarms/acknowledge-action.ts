// Acknowledging: the chosen alarms, all of the rule of a chosen one, or the one whose page it is.
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { ALARMS_PATH } from './alarm-words.ts';
import { alarmsView, viewHref } from './alarms-view.ts';

export async function acknowledgeChosen(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const view = alarmsView((name) => visit.query(name));
  const back = viewHref(view, { after: view.after });
  const ids = form.texts('id');
  if (ids.length === 0) return seeOther(visit, back, say('alarms.none-chosen'));
  if (form.text('do') !== 'rule') {
    const count = await alarms.acknowledge({ ids }, actor);
    return seeOther(visit, back, say('alarms.acknowledged', { count }));
  }
  const rules = new Set(
    (await Promise.all(ids.slice(0, 50).map((id) => alarms.find(id)))).map(({ rule }) => rule),
  );
  let count = 0;
  for (const rule of rules) count += await alarms.acknowledge({ rule }, actor);
  return seeOther(visit, back, say('alarms.acknowledged', { count }));
}

export async function acknowledgeOne(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const { id, rule } = await alarms.find(visit.param('id'));
  const count = await alarms.acknowledge(form.text('do') === 'rule' ? { rule } : { ids: [id] }, actor);
  return seeOther(visit, `${ALARMS_PATH}/${id}`, say('alarms.acknowledged', { count }));
}
