// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: 'The mailbox may not send as this address',
    meaning:
      'The From address is not the signed-in mailbox and no right to send as it was granted. Aliases need a switch of the tenant.',
    remedy: 'Send as the mailbox {mailbox} itself, or grant the right to send as the other address.',
  },
  'sender-invalid': {
    title: 'The sender’s address is not one',
    meaning: 'The server could not read the address in MAIL FROM.',
    remedy: 'Correct the From address in the program’s mail settings.',
  },
  'sender-domain-unregistered': {
    title: 'The sender’s domain is not one of the tenant’s',
    meaning: 'Exchange Online sends only from domains that the tenant has proved to own.',
    remedy: 'Send from a verified domain, or have the tenant administrator add this one.',
  },
  'sender-restricted': {
    title: 'Microsoft has restricted this sender',
    meaning: 'The mailbox sent what looked like spam and is on the list of restricted entities.',
    remedy: 'Find out why, then remove it in Microsoft Defender, Restricted entities.',
  },
  'sender-mailbox-full': {
    title: 'The mailbox {mailbox} is full',
    meaning: 'A copy of every mail is kept in its Sent Items; when they fill it, it can no longer send.',
    remedy: 'Empty its Sent Items, or set a retention policy for them.',
  },
  'mailbox-logon-failure': {
    title: 'The application may not open the mailbox {mailbox}',
    meaning: 'The sign-in was fine and the mailbox’s store refused. The reply sounds temporary and is not.',
    remedy: 'Grant the application the right to the mailbox; it can take an hour to count.',
  },
  'recipient-invalid': {
    title: 'A recipient’s address is not one',
    meaning: 'The server could not read the address.',
    remedy: 'Correct the recipient’s address.',
  },
  'recipient-not-found': {
    title: 'The recipient does not exist',
    meaning: 'The recipient’s server knows no such mailbox, or the domain takes no mail.',
    remedy: 'Check the spelling of the recipient’s address.',
  },
  'recipient-restricted': {
    title: 'The recipient does not take mail from this sender',
    meaning: 'A group or mailbox accepts only certain senders, or blocks this one.',
    remedy: 'Ask the recipient’s administrator to allow the sender.',
  },
  'recipient-mailbox-full': {
    title: 'The recipient’s mailbox is full',
    meaning: 'It takes no mail until somebody makes room.',
    remedy: 'Reach the recipient in another way; Foyer tries again for a while.',
  },
  'too-many-recipients': {
    title: 'The message has more recipients than the server takes',
    meaning: 'Exchange Online takes 500 by default, and a tenant may set fewer.',
    remedy: 'Send it in several parts.',
  },
  'message-too-large': {
    title: 'The message is larger than the server takes',
    meaning: 'Attachments grow by a third on the way; a mailbox’s default limit is 35 MB.',
    remedy: 'Send it without its largest attachments.',
  },
  'message-malformed': {
    title: 'The server could not make sense of the message',
    meaning:
      'Its headers or its form break the rules of mail, such as two From addresses or bare line feeds.',
    remedy: 'Correct the program that wrote the message.',
  },
  'message-rejected': {
    title: 'The recipient’s side refuses the content or the sender’s domain',
    meaning: 'It looked like spam, or the sender’s domain fails SPF, DKIM or DMARC.',
    remedy: 'Have the SPF, DKIM and DMARC records of the sender’s domain checked.',
  },
  'transport-rule-rejected': {
    title: 'A mail flow rule refuses the message',
    meaning:
      'An administrator wrote a rule that this message meets, at the sender’s or the recipient’s side.',
    remedy: 'Ask the administrator of the side that refused to look at Exchange’s mail flow rules.',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft has blocked the sender for spam',
    meaning: 'What the account sent was judged to be spam, or the account is new and not verified.',
    remedy: 'Find out what was sent, then remove the block in Microsoft Defender, Restricted entities.',
  },
  'concurrency-limit': {
    title: 'The mailbox is used by too many connections at once',
    meaning: 'Exchange Online allows three at a time for a mailbox, whoever opens them.',
    remedy: 'Find what else sends through the mailbox {mailbox}; Foyer keeps to its share and tries again.',
  },
  'message-rate-limit': {
    title: 'The mailbox sends faster than it may',
    meaning: 'Exchange Online allows 30 messages a minute for a mailbox.',
    remedy: 'Wait; send no more than 30 messages a minute, or use another mailbox for bulk mail.',
  },
  'recipient-rate-limit': {
    title: 'The mailbox has reached its recipients of the day',
    meaning: 'Exchange Online allows 10,000 recipients in 24 hours for a mailbox; a tenant may set fewer.',
    remedy: 'Wait until the count falls; if so much mail was not meant, look for misuse of the mailbox.',
  },
  'recipient-receive-limit': {
    title: 'The recipient gets more mail than allowed in an hour',
    meaning: 'A mailbox receives 3,600 messages an hour at most, a third of them from one sender.',
    remedy: 'Wait an hour; Foyer tries again by itself.',
  },
  'tenant-external-rate-limit': {
    title: 'The tenant has reached its external recipients of the day',
    meaning: 'The number grows with the licenses; trial tenants have 5,000.',
    remedy: 'Wait until the count falls, or have the tenant administrator look at what sends so much.',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft has blocked the tenant from sending',
    meaning: 'Too much of its mail was suspicious, or it is new and sends too much.',
    remedy:
      'Have the tenant administrator find the compromised accounts, then ask Microsoft’s support to lift the block.',
  },
  'ip-throttled': {
    title: 'Microsoft slows down this network address',
    meaning: 'Too much came from the address in a short time, or its reputation is poor.',
    remedy: 'Wait; if it goes on, look for what else sends from this address.',
  },
  'ip-blocked': {
    title: 'The network address of the sender is on a block list',
    meaning: 'The server refuses everything from this address.',
    remedy: 'Have the address removed from the list that the reply names.',
  },
  'session-timeout': {
    title: '{host} ended a session that had lasted or idled too long',
    meaning: 'Exchange ends a session after some minutes without a command, and after some ten in all.',
    remedy: 'Connect anew; a program that keeps sessions should end them after four idle minutes.',
  },
  'server-transient': {
    title: '{host} could not do it now',
    meaning: 'A fault on the server’s side that usually passes.',
    remedy: 'Wait; Foyer tries again by itself.',
  },
  unknown: {
    title: 'Not a fault that Foyer knows',
    meaning: 'Nothing in what was seen points to one of the known causes.',
    remedy: 'Search Microsoft Learn for the server’s own words.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
