import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guestFilter } from '../../guests/guests.ts';
import { accountsView, filterOf, isFiltered, orderOf, viewHref } from './accounts-view.ts';

const viewAt = (href: string) => {
  const { searchParams } = new URL(href, 'http://foyer.test');
  return accountsView((name) => searchParams.get(name) ?? undefined);
};

test('whatever an address holds, there is a view that the door takes, and its own address leads to it again', () => {
  const names = ['q', 'state', 'type', 'location', 'sponsor', 'batch', 'sort', 'order', 'page'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (query) => {
      const view = accountsView((name) => query[name]);
      assert.deepEqual(viewAt(viewHref('/sponsor', view, { page: view.page })), view);
      assert.equal(guestFilter.safeParse(filterOf(view)).success, true);
    }),
  );
});

test('a change of the filter begins at the first page and keeps the order', () => {
  const view = viewAt('/sponsor?q=room&page=3&sort=email&order=down');
  assert.equal(
    viewHref('/sponsor', view, { state: 'active' }),
    '/sponsor?q=room&state=active&sort=email&order=down',
  );
});

test('time left is in the order of the end; without an order the newest come first', () => {
  assert.deepEqual(orderOf(viewAt('/sponsor?sort=timeLeft')), { by: 'endsAt', isDescending: false });
  assert.deepEqual(orderOf(viewAt('/sponsor')), { by: 'createdAt', isDescending: true });
});

test('ids that are none are no filter', () => {
  assert.equal(isFiltered(viewAt('/sponsor?type=1&location=x%27&state=gone&q=%20')), false);
});
