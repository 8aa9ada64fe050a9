import { test } from 'node:test';
import assert from 'node:assert/strict';
import { extensionState, wishInput, type AccountLife, type RequestLife } from './extension.ts';

const END = 1_000_000;
const state = (request: Partial<RequestLife>, account: Partial<AccountLife>, now = END - 1) =>
  extensionState(
    { deadline: END, requestedAt: null, decidedAt: null, ...request },
    { endsAt: END, isUsable: true, ...account },
    now,
  );

test('what a link is good for follows from the request, the account and the time', () => {
  assert.equal(state({}, {}), 'open');
  assert.equal(state({ requestedAt: 5 }, {}), 'asked');
  assert.equal(state({ requestedAt: 5, decidedAt: 6 }, {}), 'declined');
  assert.equal(state({ requestedAt: 5 }, { endsAt: END + 1 }), 'extended');
  assert.equal(state({}, { endsAt: END + 1 }), 'extended', 'without having asked');
  assert.equal(state({}, {}, END), 'ended');
  assert.equal(state({ requestedAt: 5 }, { isUsable: false }), 'ended');
  assert.equal(state({}, { endsAt: END + 1 }, END + 1), 'ended', 'the extension has ended too');
});

test('a wish is one line in its own direction, and of known length', () => {
  const wish = (text: string) => wishInput.safeParse({ wish: text });
  assert.equal(wish(' until\r\n\u202eFriday\0 ').data?.wish, 'until Friday');
  assert.equal(wish('\u{1f600}'.repeat(200)).success, true);
  assert.equal(wish('x'.repeat(201)).success, false);
  assert.equal(wishInput.parse({}).wish, '');
});
