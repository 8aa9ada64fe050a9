// What a script can be made for, and what it cannot.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { parsePlan, type PlanWords } from './setup-kit.ts';

const OBJECT = '6233fba6-0198-4277-892f-9275bf728bcc';
const OTHER = 'ffffffff-0000-4000-8000-000000000000';

test('values that cannot be meant are refused, each by its option', () => {
  const good = { mailbox: 'a@b.example', clientId: OTHER, tenantId: OBJECT };
  const cases: readonly [PlanWords, string[]][] = [
    [{}, ['mailbox', 'client-id', 'tenant-id']],
    [{ ...good, model: 'both' }, ['model']],
    [{ ...good, cloud: 'mars' }, ['cloud']],
    [{ ...good, mailbox: 'a b@c.example' }, ['mailbox']],
    [{ ...good, mailbox: 'a@b.example\nevil' }, ['mailbox']],
    [{ ...good, clientId: 'x' }, ['client-id']],
    [{ ...good, tenantId: "'; evil" }, ['tenant-id']],
    [{ ...good, objectId: 'x' }, ['object-id']],
    [{ ...good, objectId: OTHER.toUpperCase() }, ['object-id']],
    [{ ...good, sendAs: 'x' }, ['send-as']],
    [{ ...good, model: 'rbac', sendAs: 'a@b.example' }, ['send-as']],
  ];
  for (const [words, fields] of cases)
    assert.throws(
      () => parsePlan(words),
      (error) => {
        assert.ok(error instanceof Refusal && error.code === 'setup_values_unusable');
        assert.deepEqual(
          error.problems.map(({ field }) => field),
          fields,
        );
        return true;
      },
    );
});
