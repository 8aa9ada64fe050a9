// What the server says to EHLO: AUTH only inside TLS, STARTTLS only before it, as Exchange Online does. It offers neither
// PLAIN nor OAUTHBEARER.
import type { Manner } from './fault.ts';

interface Greeted {
  readonly host: string;
  readonly clientAddress: string;
  readonly manner: Manner | undefined;
}

export function capabilitiesOf(
  { host, clientAddress, manner }: Greeted,
  messageSizeBytes: number,
  isSecure: boolean,
): readonly string[] {
  return [
    `${host} Hello [${clientAddress}]`,
    `SIZE ${messageSizeBytes}`,
    'PIPELINING',
    'DSN',
    'ENHANCEDSTATUSCODES',
    ...(isSecure || manner === 'no-starttls' ? [] : ['STARTTLS']),
    ...(isSecure && manner !== 'mx-host'
      ? [manner === 'no-xoauth2' ? 'AUTH LOGIN' : 'AUTH LOGIN XOAUTH2']
      : []),
    '8BITMIME',
    'BINARYMIME',
    'CHUNKING',
    'SMTPUTF8',
  ];
}
