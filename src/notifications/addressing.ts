// From and Reply-To of a mail to a guest, by the Guest Email Settings. Pure.
import { isMailAddress } from '../mail/mail.ts';
import { oneLine } from './clean-text.ts';
import type { GuestFacts } from './facts.ts';
import type { GuestEmailSettings } from './guest-email-settings.ts';

export interface Addressing {
  /** Undefined: whatever mail is sent from by default. */
  readonly from: string | undefined;
  readonly replyTo: string | undefined;
  readonly reachesSponsor: boolean;
}

export function addressingOf(
  { from, sender, organization }: GuestEmailSettings,
  mailbox: string | undefined,
  sponsor: GuestFacts['sponsor'],
): Addressing {
  const address = from ?? mailbox;
  const ours = address === undefined ? undefined : named(organization, address);
  const email = sponsor?.email ?? '';
  if (sender === 'default-only' || !isMailAddress(email))
    return { from: ours, replyTo: undefined, reachesSponsor: false };
  const theirs = named(sponsor?.name ?? '', email);
  return sender === 'from-sponsor'
    ? { from: theirs, replyTo: undefined, reachesSponsor: true }
    : { from: ours, replyTo: theirs, reachesSponsor: true };
}

/** In quotes, where commas and brackets are only text; a name that would leave them loses its quotes. */
function named(name: string, address: string): string {
  const text = oneLine(name).replace(/["\\]/g, '').trim();
  return text === '' || text.includes('@') ? address : `"${text}" <${address}>`;
}
