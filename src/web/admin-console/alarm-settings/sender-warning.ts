// That Exchange Online would refuse the sender, and the command that grants it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { CheckedSender } from '../../../alarms/alarms.ts';
import { banner, commandBlock } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';

export function senderWarning(
  visit: Visit,
  { mailbox, senderDiffers, sender, commands }: CheckedSender,
): Html {
  if (!senderDiffers) return NOTHING;
  const { say } = visit;
  const text = commands.join('\n');
  return banner(
    'warn',
    say('guest-email.send-as'),
    html`<p>${say('alarm-settings.sender-differs', { sender: sender ?? '', mailbox: mailbox ?? '' })}</p>
      ${
        commands.length > 0
          ? html`<p>${say('guest-email.run-this')}</p>
              ${commandBlock(visit, { id: 'send-as', language: 'PowerShell', text })}`
          : NOTHING
      }`,
  );
}
