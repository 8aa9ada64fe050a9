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

/** One occasion to write: the settings are those of its beginning, however many mails it is. */
export interface Mailing {
  /** The guest's, and the copy. Throws a Refusal where an address is none. */
  guestMail(order: GuestMailOrder): Promise<readonly PreparedMessage[]>;
  summary(order: SummaryOrder): Promise<PreparedMessage>;
}

interface PreparationNeeds {
  readonly mail: Pick<Mail, 'compose'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly clock: Pick<Clock, 'now'>;
  readonly rendering: Rendering;
  readonly current: () => Promise<GuestEmailSettings>;
}

export interface Preparing {
  /** Null where the Guest Email Settings say that guests and sponsors get no mail. */
  mailing(): Promise<Mailing | null>;
  /** Whatever the switch says, and told by its subject from a real one. */
  sample(order: Omit<GuestMailOrder, 'copyTo'>, mark: string): Promise<PreparedMessage>;
  sampleSummary(order: SummaryOrder, mark: string): Promise<PreparedMessage>;
}

interface Occasion {
  readonly settings: GuestEmailSettings;
  /** What mail is sent as by default. */
  readonly mailbox: string | undefined;
}

export function createPreparing({ mail, clock, rendering, current }: PreparationNeeds): Preparing {
  const occasion = async (): Promise<Occasion> => ({
    settings: await current(),
    mailbox: (await mail.smtp.sendsAs())?.mailbox,
  });

  function composed(
    { settings, mailbox }: Occasion,
    sponsor: GuestFacts['sponsor'],
    to: string,
    render: (reachesSponsor: boolean) => RenderedMail,
  ): Promise<PreparedMessage> {
    const { from, replyTo, reachesSponsor } = addressingOf(settings, mailbox, sponsor);
    return mail.compose({
      ...(from === undefined ? {} : { from }),
      ...(replyTo === undefined ? {} : { replyTo }),
      to: [to],
      ...render(reachesSponsor),
    });
  }

  function guestMail(on: Occasion, order: GuestMailOrder, to: string, mark = ''): Promise<PreparedMessage> {
    const { kind, language } = order;
    checkAddress(to);
    const facts: GuestFacts = { ...order.facts, organization: on.settings.organization };
    return composed(on, facts.sponsor, to, (reachesSponsor) => {
      const rendered = rendering.guestMail(kind, language, facts, { now: clock.now(), reachesSponsor });
      return { ...rendered, subject: `${mark}${rendered.subject}` };
    });
  }

  function summary(on: Occasion, { to, language, facts }: SummaryOrder, mark = ''): Promise<PreparedMessage> {
    checkAddress(to);
    const { organization } = on.settings;
    const accounts = facts.accounts.map((account) => ({ ...account, organization }));
    return composed(on, null, to, () => {
      const rendered = rendering.sponsorSummary(language, { ...facts, organization, accounts }, clock.now());
      return { ...rendered, subject: `${mark}${rendered.subject}` };
    });
  }

  return {
    async mailing() {
      const on = await occasion();
      if (!on.settings.isEnabled) return null;
      return {
        async guestMail(order) {
          const receivers = [order.to, ...(order.copyTo === undefined ? [] : [order.copyTo])];
          receivers.forEach(checkAddress);
          return Promise.all(receivers.map((receiver) => guestMail(on, order, receiver)));
        },
        summary: async (order) => summary(on, order),
      };
    },
    sample: async (order, mark) => guestMail(await occasion(), order, order.to, mark),
    sampleSummary: async (order, mark) => summary(await occasion(), order, mark),
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
