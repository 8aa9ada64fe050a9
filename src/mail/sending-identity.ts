// As whom mail is sent, and who must be granted the right to send as somebody else. Pure.
import { filledCommand } from '../diagnosis/diagnosis.ts';
import { isExchangeOnline } from '../oauth/oauth.ts';
import { defaultSender } from './connection-transport.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

export interface SendingIdentity {
  /** The address that mail is sent from unless it says otherwise. */
  readonly mailbox: string | undefined;
  readonly isExchangeOnline: boolean;
  /** What Exchange Online calls the sender in `Add-RecipientPermission -Trustee`; undefined where it is not known. */
  readonly trustee: string | undefined;
}

export function sendingIdentity(settings: SmtpSettings): SendingIdentity {
  const { authentication, server } = settings;
  const mailbox = defaultSender(settings);
  if (authentication.type === 'exchange-online-oauth') {
    const { registeredObjectId, clientId } = authentication;
    return { mailbox, isExchangeOnline: true, trustee: registeredObjectId ?? clientId };
  }
  const isExchange = isExchangeOnline(server);
  if (usesOAuth(authentication))
    return { mailbox, isExchangeOnline: isExchange, trustee: authentication.clientId };
  return { mailbox, isExchangeOnline: isExchange, trustee: mailbox };
}

/** PowerShell for Exchange Online, as the diagnosis has it for `send-as-denied`; without an address one is to be put in. */
export function sendAsCommand(
  address: string | undefined,
  { trustee }: Pick<SendingIdentity, 'trustee'>,
): string {
  return filledCommand(
    'Add-RecipientPermission -Identity {address} -Trustee {objectId} -AccessRights SendAs',
    {
      address,
      objectId: trustee,
    },
  );
}
