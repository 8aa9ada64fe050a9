// From an order to messages that only need to be queued: the settings asked, the text rendered, the bytes composed, outside
// of whatever transaction queues them.
import type { Language } from '../languages/languages.ts';
import { isMailAddress, type Mail, type PreparedMessage } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { addressingOf } from './addressing.ts';
import type {
  ExpiryFacts,
  GuestFacts,
  GuestMailKind,
  PasswordFacts,
  RenderedMail,
  RequestFacts,
  SummaryFacts,
} from './facts.ts';
import type { GuestEmailSettings } from './guest-email-settings.ts';
import type { Rendering } from './render.ts';

export interface GuestMailOrder {
  readonly kind: GuestMailKind;
  readonly to: string;
  readonly language: Language;
  /** The organization is that of the settings. */
  readonly facts: Omit<GuestFacts, 'organization'>;
  /** The sponsor who wants a copy: a message of their own, since Cc would show each the other's address. */
  readonly copy?: { readonly to: string; readonly showsPassword: boolean };
}

export interface SummaryOrder {
  readonly to: string;
  readonly language: Language;
  readonly facts: Omit<SummaryFacts, 'organization' | 'accounts'> & {
    readonly accounts: readonly Omit<GuestFacts, 'organization'>[];
  };
}

interface Addressed<Facts> {
  readonly to: string;
  readonly language: Language;
  readonly facts: Facts;
}
export type ExpiryOrder = Addressed<
  Omit<ExpiryFacts, 'guest'> & { readonly guest: Omit<GuestFacts, 'organization'> }
>;
export type RequestOrder = Addressed<Omit<RequestFacts, 'organization'>>;
export type PasswordOrder = Addressed<Omit<PasswordFacts, 'organization'>>;

/** One occasion to write: the settings are those of its beginning, however many mails it is. */
export interface Mailing {
  /** The guest's, and the copy. Throws a Refusal where an address is none. */
  guestMail(order: GuestMailOrder): Promise<readonly PreparedMessage[]>;
  summary(order: SummaryOrder): Promise<PreparedMessage>;
  guestExpiry(order: ExpiryOrder): Promise<PreparedMessage>;
  extensionRequest(order: RequestOrder): Promise<PreparedMessage>;
}

interface PreparationNeeds {
  readonly mail: Pick<Mail, 'compose'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly clock: Pick<Clock, 'now'>;
  readonly rendering: Rendering;
  readonly current: () => Promise<GuestEmailSettings>;
}

export interface Preparing {
  /** Null where guests and sponsors get no mail: by the Guest Email Settings, or because there is nobody it could be from. */
  mailing(): Promise<Mailing | null>;
  /** Reminders of passwords are no mail to guests: the switch does not concern them. */
  reminding(): Promise<(order: PasswordOrder) => Promise<PreparedMessage>>;
  /** Whatever the switch says, and told by its subject from a real one. */
  samples(mark: string): Promise<Samples>;
}

export interface Samples extends Omit<Mailing, 'guestMail'> {
  guestMail(order: Omit<GuestMailOrder, 'copy'>): Promise<PreparedMessage>;
  passwordReminder(order: PasswordOrder): Promise<PreparedMessage>;
}

interface Occasion {
  /** Before every subject. */
  readonly mark: string;
  readonly settings: GuestEmailSettings;
  /** What mail is sent as by default. */
  readonly mailbox: string | undefined;
}

export function createPreparing({ mail, clock, rendering, current }: PreparationNeeds): Preparing {
  const occasion = async (mark = ''): Promise<Occasion> => ({
    mark,
    settings: await current(),
    mailbox: (await mail.smtp.sendsAs())?.mailbox,
  });

  function composed(
    { settings, mailbox, mark }: Occasion,
    sponsor: GuestFacts['sponsor'],
    to: string,
    render: (reachesSponsor: boolean) => RenderedMail,
  ): Promise<PreparedMessage> {
    checkAddress(to);
    const { from, replyTo, reachesSponsor } = addressingOf(settings, mailbox, sponsor);
    const { subject, ...parts } = render(reachesSponsor);
    return mail.compose({
      ...(from === undefined ? {} : { from }),
      ...(replyTo === undefined ? {} : { replyTo }),
      to: [to],
      subject: `${mark}${subject}`,
      ...parts,
    });
  }

  function guestMail(on: Occasion, order: GuestMailOrder, to: string): Promise<PreparedMessage> {
    const { kind, language } = order;
    const facts: GuestFacts = { ...order.facts, organization: on.settings.organization };
    return composed(on, facts.sponsor, to, (reachesSponsor) =>
      rendering.guestMail(kind, language, facts, { now: clock.now(), reachesSponsor }),
    );
  }

  function summary(on: Occasion, { to, language, facts }: SummaryOrder): Promise<PreparedMessage> {
    const { organization } = on.settings;
    const accounts = facts.accounts.map((account) => ({ ...account, organization }));
    return composed(on, null, to, () =>
      rendering.sponsorSummary(language, { ...facts, organization, accounts }, clock.now()),
    );
  }

  function guestExpiry(on: Occasion, { to, language, facts }: ExpiryOrder): Promise<PreparedMessage> {
    const guest = { ...facts.guest, organization: on.settings.organization };
    return composed(on, guest.sponsor, to, () =>
      rendering.guestExpiry(language, { ...facts, guest }, clock.now()),
    );
  }

  function extensionRequest(on: Occasion, { to, language, facts }: RequestOrder): Promise<PreparedMessage> {
    const { organization } = on.settings;
    return composed(on, null, to, () => rendering.extensionRequest(language, { ...facts, organization }));
  }

  /** From whatever mail is sent from by default: the address in From is for guests. */
  function passwordReminder(on: Occasion, { to, language, facts }: PasswordOrder): Promise<PreparedMessage> {
    const { organization } = on.settings;
    return composed({ ...on, settings: { ...on.settings, from: null } }, null, to, () =>
      rendering.passwordReminder(language, { ...facts, organization }),
    );
  }

  return {
    async mailing() {
      const on = await occasion();
      // Before the SMTP settings are there, accounts are made all the same.
      if (!on.settings.isEnabled || (on.settings.from ?? on.mailbox) === undefined) return null;
      return {
        async guestMail(order) {
          const { copy, facts } = order;
          [order.to, ...(copy ? [copy.to] : [])].forEach(checkAddress);
          const copied = copy?.showsPassword ? facts : { ...facts, password: null };
          return Promise.all([
            guestMail(on, order, order.to),
            ...(copy ? [guestMail(on, { ...order, facts: copied }, copy.to)] : []),
          ]);
        },
        summary: async (order) => summary(on, order),
        guestExpiry: async (order) => guestExpiry(on, order),
        extensionRequest: async (order) => extensionRequest(on, order),
      };
    },
    async reminding() {
      const on = await occasion();
      return async (order) => passwordReminder(on, order);
    },
    async samples(mark) {
      const on = await occasion(mark);
      return {
        guestMail: async (order) => guestMail(on, order, order.to),
        summary: async (order) => summary(on, order),
        guestExpiry: async (order) => guestExpiry(on, order),
        extensionRequest: async (order) => extensionRequest(on, order),
        passwordReminder: async (order) => passwordReminder(on, order),
      };
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
