import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dispositionOf } from './content-page.ts';
import { effectOf } from './bulk-moves.ts';
import { filterOf, isFiltered, journalView, viewHref } from './journal-view.ts';

const viewAt = (href: string) => {
  const { searchParams } = new URL(href, 'http://foyer.test');
  return journalView((name) => searchParams.get(name) ?? undefined);
};

test('whatever an address holds, there is a view, and its own address leads to it again', () => {
  const names = ['state', 'q', 'purpose', 'lane', 'from', 'to', 'sort', 'cursor'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (query) => {
      const view = journalView((name) => query[name]);
      assert.deepEqual(viewAt(viewHref(view, { cursor: view.cursor?.toWellFormed() })), {
        ...view,
        cursor: view.cursor === '' ? undefined : view.cursor?.toWellFormed(),
      });
      filterOf(view, 'Europe/Amsterdam');
    }),
  );
});

test('a change of the filter begins at the first page', () => {
  const view = viewAt('/admin/mail?q=room&cursor=1.2&sort=oldest');
  assert.equal(viewHref(view, { tab: 'failed' }), '/admin/mail?state=failed&q=room&sort=oldest');
});

test('days are those of the time zone, the last one whole, on the day of 25 hours too', () => {
  const { from, to } = filterOf(viewAt('/admin/mail?from=2026-10-25&to=2026-10-25'), 'Europe/Amsterdam');
  assert.equal(new Date(from ?? 0).toISOString(), '2026-10-24T22:00:00.000Z');
  assert.equal(new Date(to ?? 0).toISOString(), '2026-10-25T23:00:00.000Z');
});

test('a day that does not exist is no filter', () => {
  assert.equal(isFiltered(viewAt('/admin/mail?from=2026-02-30&to=yesterday')), false);
});

test('a mixed selection says which states stay as they are, and how many may arrive twice', () => {
  const states = ['sent', 'failed', 'failed', 'unknown', 'queued', null] as const;
  const outcomes = states.map((state, index) => ({ id: String(index), state }));
  assert.deepEqual(effectOf(outcomes, 'retry'), {
    total: 6,
    moving: ['1', '2', '3'],
    unknown: 1,
    leftOut: [
      { state: 'sent', count: 1 },
      { state: 'queued', count: 1 },
      { state: null, count: 1 },
    ],
  });
  assert.equal(effectOf(outcomes, 'resend').moving.length, 5);
});

test('no name of an attachment leaves its header or its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const value = dispositionOf(name);
      assert.match(value, /^attachment; filename="[\w .()+-]+"; filename\*=UTF-8''[\w.!~%-]+$/);
      assert.doesNotMatch(value, /[/\\]|"\.\./);
    }),
  );
  assert.equal(
    dispositionOf('../../Ünter"lagen\r\nX: y.pdf'),
    'attachment; filename="_nter_lagen__X_ y.pdf"; filename*=UTF-8\'\'%C3%9Cnter%22lagen%E2%90%8D%E2%90%8AX%3A%20y.pdf',
  );
});
