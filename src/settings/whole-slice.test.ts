import { test } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import { createSeal } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { ADMINISTRATOR, createTestAudit, writtenEntries } from '../../test/stand-ins/audit.ts';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { createSettings, createWholeSlice } from './settings.ts';

test('of many saves at once the audit tells each from the one before it', async (t) => {
  const database = await createTestDatabase(t);
  const settings = createSettings({
    database,
    seal: createSeal(Buffer.alloc(32, 1)),
    clock: createManualClock(0),
  });
  const schema = z.strictObject({ number: z.int().default(0) });
  const slice = createWholeSlice(
    { database, settings, audit: createTestAudit(database) },
    {
      slice: 'sample',
      schema,
      parsed: (input) => schema.parse(input),
      permission: 'guests.settings',
      action: 'guest-policies.save',
      subject: 'sample',
    },
  );
  assert.deepEqual(await slice.read(), { number: 0 });
  await slice.save({ number: 1 }, ADMINISTRATOR);
  const numbers = Array.from({ length: 20 }, (_, index) => index + 2);
  await Promise.all(numbers.map((number) => slice.save({ number }, ADMINISTRATOR)));
  const entries = (await writtenEntries(database)) as { before: unknown; after: unknown }[];
  const numberIn = (value: unknown): number => schema.parse(value).number;
  const following = new Map(entries.map(({ before, after }) => [numberIn(before), numberIn(after)]));
  const told: number[] = [];
  for (let at = following.get(0); at !== undefined; at = following.get(at)) told.push(at);
  assert.equal(told.length, numbers.length + 1, `only ${String(told)} are told one after the other`);
  assert.equal(told.at(-1), (await slice.read()).number);
});
