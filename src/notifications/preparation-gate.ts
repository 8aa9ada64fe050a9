// From an order to messages that only need to be queued: the settings asked, the text rendered, the bytes composed, outside
// of whatever transaction queues them.
import type { Language } from '../languages/languages.ts';
import { isMailAddress, type Mail, type PreparedMessage } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { addressingOf } from './addressing.ts';
import type { GuestFacts, GuestMailKind, RenderedMail, SummaryFacts } from './facts.ts';
import type { GuestEmailSettings } from './guest-email-settings.ts';
import type { Rendering } from './render.ts';

export interface GuestMailOrder {
  readonly kind: GuestMailKind;
  readonly to: string;
  readonly language: Language;
  /** The organization is that of the settings. */
  readonly facts: Omit<GuestFacts, 'organization'>;
  /** The sponsor who wants a copy: a message of their own, since Cc would show each the other's address. */
  readonly copyTo?: string;
}

export interface SummaryOrder {
  readonly to: string;
  readonly language: Language;
  readonly facts: Omit<SummaryFacts, 'organization' | 'accounts'> & {
    readonly accounts: readonly Omit<GuestFacts, 'organization'>[];
  };
}

/** `off`: the Guest Email Settings say that guests and sponsors get no mail. */
export type Preparation =
  { readonly outcome: 'off' } | { readonly outcome: 'ready'; readonly messages: readonly PreparedMessage[] };

interface PreparationNeeds {
  readonly mail: Pick<Mail, 'compose'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly clock: Pick<Clock, 'now'>;
  readonly rendering: Rendering;
  readonly current: () => Promise<GuestEmailSettings>;
}

export interface Preparing {
  guestMail(order: GuestMailOrder): Promise<Preparation>;
  summary(order: SummaryOrder): Promise<Preparation>;
  /** Whatever the switch says, and told by its subject from a real one. */
  sample(order: Omit<GuestMailOrder, 'copyTo'>, mark: string): Promise<PreparedMessage>;
  sampleSummary(order: SummaryOrder, mark: string): Promise<PreparedMessage>;
}

export function createPreparing({ mail, clock, rendering, current }: PreparationNeeds): Preparing {
  async function composed(
    settings: GuestEmailSettings,
    sponsor: GuestFacts['sponsor'],
    to: string,
    render: (reachesSponsor: boolean) => RenderedMail,
  ): Promise<PreparedMessage> {
    const identity = await mail.smtp.sendsAs();
    const { from, replyTo, reachesSponsor } = addressingOf(settings, identity?.mailbox, sponsor);
    return mail.compose({
      ...(from === undefined ? {} : { from }),
      ...(replyTo === undefined ? {} : { replyTo }),
      to: [to],
      ...render(reachesSponsor),
    });
  }

  function guestMail(settings: GuestEmailSettings, order: GuestMailOrder, to: string, mark = '') {
    const { kind, language } = order;
    const facts: GuestFacts = { ...order.facts, organization: settings.organization };
    return composed(settings, facts.sponsor, to, (reachesSponsor) => {
      const rendered = rendering.guestMail(kind, language, facts, { now: clock.now(), reachesSponsor });
      return { ...rendered, subject: `${mark}${rendered.subject}` };
    });
  }

  function summary(settings: GuestEmailSettings, { to, language, facts }: SummaryOrder, mark = '') {
    const { organization } = settings;
    const accounts = facts.accounts.map((account) => ({ ...account, organization }));
    return composed(settings, null, to, () => {
      const rendered = rendering.sponsorSummary(language, { ...facts, organization, accounts }, clock.now());
      return { ...rendered, subject: `${mark}${rendered.subject}` };
    });
  }

  return {
    async guestMail(order) {
      const settings = await current();
      if (!settings.isEnabled) return { outcome: 'off' };
      const { to, copyTo } = order;
      const receivers = [to, ...(copyTo === undefined ? [] : [copyTo])];
      receivers.forEach(checkAddress);
      const messages = await Promise.all(receivers.map((receiver) => guestMail(settings, order, receiver)));
      return { outcome: 'ready', messages };
    },
    async summary(order) {
      const settings = await current();
      if (!settings.isEnabled) return { outcome: 'off' };
      checkAddress(order.to);
      return { outcome: 'ready', messages: [await summary(settings, order)] };
    },
    async sample(order, mark) {
      checkAddress(order.to);
      return guestMail(await current(), order, order.to, mark);
    },
    async sampleSummary(order, mark) {
      checkAddress(order.to);
      return summary(await current(), order, mark);
    },
  };
}

/** A list, or a name with an address, would be more receivers than the caller knows of. */
function checkAddress(address: string): void {
  if (isMailAddress(address)) return;
  throw new Refusal(
    'invalid',
    'notification_address_invalid',
    `There is nobody to send this to: ${JSON.stringify(address.slice(0, 100))} is not a mail address. Correct the address and try again.`,
    { problems: [{ field: 'to', problem: 'must be a full e-mail address' }] },
  );
}
