// A handful of mails for the demo, in the states that a journal knows. Each is really sent: what waits, waits because the
// sandbox said so, and what failed was refused by it.
import type { App } from '../app.ts';
import type { Lane, MessageState } from '../mail/mail.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { realClock } from '../time/clock.ts';
import { commandUser } from './command.ts';

interface Sample {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly lane: Lane;
  readonly purpose: string;
  /** Switched on for this mail alone. */
  readonly fault?: string;
}

const SAMPLES: readonly Sample[] = [
  {
    to: 'operations@example.com',
    subject: 'Client secret ends in 30 days',
    text: 'The client secret of the mail application ends in 30 days. Create a new one in Entra.\n',
    lane: 'alarm',
    purpose: 'alarm',
  },
  {
    to: 'gone@example.com',
    subject: 'Your guest access, second try',
    text: 'User name t003\nPassword heron-2-reed\n',
    lane: 'interactive',
    purpose: 'guest-credentials',
    fault: 'recipient-not-found',
  },
  {
    to: 'busy@example.com',
    subject: 'Your guest access ends tomorrow',
    text: 'Your guest access ends tomorrow at 18:00.\n',
    lane: 'reminder',
    purpose: 'reminder',
    fault: 'recipient-receive-limit',
  },
];

const HELD: Sample = {
  to: 'everybody@example.com',
  subject: 'Maintenance on Sunday',
  text: 'The guest network is down on Sunday from 6:00 to 8:00.\n',
  lane: 'bulk',
  purpose: 'announcement',
};

export interface SentSample {
  readonly subject: string;
  readonly state: MessageState;
}

const LOOK_EVERY_MS = 25;
const WITHIN_MS = 10_000;

/** Before anything delivers: a message that is on its way can no longer be held. */
export async function holdSample({ mail }: App): Promise<SentSample> {
  const { to, subject, text, lane, purpose } = HELD;
  const id = await mail.accept(await mail.compose({ to: [to], subject, text }), { lane, purpose });
  const { state } = await mail.move(id, 'hold', commandUser());
  return { subject, state };
}

/** One after the other, so that each fault strikes the mail it is meant for. */
export async function* sendSamples(
  { mail }: App,
  sandbox: Sandbox,
  stopping: AbortSignal,
): AsyncGenerator<SentSample> {
  for (const { to, subject, text, lane, purpose, fault } of SAMPLES) {
    if (stopping.aborted) return;
    const message = await mail.compose({ to: [to], subject, text });
    if (fault !== undefined) sandbox.fault(fault, { times: 1 });
    const id = await mail.accept(message, { lane, purpose });
    const deadline = realClock.now() + WITHIN_MS;
    let view = await mail.show(id);
    while (['queued', 'sending'].includes(view.state) && realClock.now() < deadline && !stopping.aborted) {
      await realClock.sleep(LOOK_EVERY_MS, stopping);
      view = await mail.show(id);
    }
    yield { subject, state: view.state };
  }
}
