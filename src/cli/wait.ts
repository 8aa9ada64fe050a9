// Waits until a message has come to its end. Delivers in this process as well, since no server need be running: it is
// one more sender under the same limits.
import type { App } from '../app.ts';
import type { MessageView } from '../mail/mail.ts';
import { realClock } from '../time/clock.ts';

const LOOK_EVERY_MS = 25;

export async function waitForEnd(
  app: App,
  id: string,
  timeoutMs: number,
  stopping: AbortSignal,
): Promise<MessageView> {
  const deadline = Date.now() + timeoutMs;
  app.mail.start();
  for (;;) {
    const view = await app.mail.show(id);
    if (['sent', 'failed', 'cancelled'].includes(view.state) || Date.now() >= deadline || stopping.aborted)
      return view;
    await realClock.sleep(LOOK_EVERY_MS, stopping);
  }
}
