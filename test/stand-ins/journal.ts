// A journal with a message in every state, made as they are in earnest: by faults of the server and moves by hand.
import { passTime, type TestRoad } from './road.ts';
import { ADMINISTRATOR } from './audit.ts';

export interface FilledJournal {
  readonly sent: string;
  readonly failed: string;
  readonly unknown: string;
  readonly deferred: string;
  readonly held: string;
  readonly cancelled: string;
  readonly queued: string;
}

/** Delivery has stopped when this resolves, so that every message stays where it is. */
export async function fillJournal(road: TestRoad): Promise<FilledJournal> {
  const { app, sandbox } = road;
  const one = async (about: Parameters<TestRoad['accept']>[1] = {}): Promise<string> =>
    (await road.accept(1, { lane: 'interactive', ...about }))[0] ?? '';
  const until = (id: string, state: string): Promise<void> =>
    passTime(road, 200, 60_000, async () => (await app.mail.show(id)).state === state);
  app.mail.start();
  const sent = await one({ to: 'sent@fabrikam.com' });
  await until(sent, 'sent');
  sandbox.fault('recipient-not-found', { times: 1 });
  const failed = await one({ to: 'nobody@tailspin.example' });
  await until(failed, 'failed');
  sandbox.fault('lost-after-data', { times: 1 });
  const unknown = await one({ to: 'perhaps@tailspin.example' });
  await until(unknown, 'unknown');
  sandbox.fault('recipient-receive-limit', { times: 1 });
  const deferred = await one({ to: 'later@woodgrove.example' });
  await until(deferred, 'deferred');
  await app.mail.stop();
  const held = await one({ lane: 'bulk', to: 'all-hands@contoso.com' });
  await app.mail.move(held, 'hold', ADMINISTRATOR);
  const cancelled = await one({ lane: 'bulk', to: 'ops@contoso.com' });
  await app.mail.move(cancelled, 'cancel', ADMINISTRATOR);
  const queued = await one({ lane: 'bulk', to: 'reception@contoso.com' });
  return { sent, failed, unknown, deferred, held, cancelled, queued };
}
