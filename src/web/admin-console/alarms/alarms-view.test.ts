import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSpeaker } from '../../../languages/languages.ts';
import { alarmsView, filterOf, isFiltered, viewHref } from './alarms-view.ts';

const ENGLISH = createSpeaker('en');
const viewOf = (query: string) => {
  const asked = new URLSearchParams(query);
  return alarmsView((name) => asked.get(name) ?? undefined);
};

test('whatever the address holds, there is a view, and its own address leads back to it', () => {
  const nonsense = viewOf('state=x&severity=x&kind=x&from=2026-02-31&after=1.x&q=%00');
  assert.deepEqual(nonsense, viewOf(''));
  assert.equal(isFiltered(nonsense), false);
  const asked =
    '/admin/alarms?state=all&severity=critical&kind=client-secret&rule=r&q=a+b&node=node-a&from=2026-11-01&to=2026-11-02';
  const view = viewOf(asked.split('?')[1] ?? '');
  assert.equal(viewHref(view), asked);
  const after = { firstAt: 12, id: '019aa0f2-5c1e-7000-8000-3f1f8e2f9d11' };
  assert.deepEqual(viewOf(viewHref(view, { after }).split('?')[1] ?? '').after, after);
});

test('the client secret is all of its kinds, a day is whole, and a text is looked for in names too', () => {
  const filter = filterOf(
    viewOf('kind=client-secret&from=2026-11-01&to=2026-11-01&q=SECRET'),
    ENGLISH,
    'UTC',
  );
  assert.deepEqual(filter.kinds, [
    'client-secret-expiring',
    'client-secret-expired',
    'client-secret-refused',
  ]);
  assert.deepEqual(filter.namedKinds, filter.kinds);
  assert.equal(filter.from, Date.UTC(2026, 10, 1));
  assert.equal(filter.to, Date.UTC(2026, 10, 2) - 1);
});
