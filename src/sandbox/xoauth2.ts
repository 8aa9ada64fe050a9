// The SASL XOAUTH2 message: base64 of `user=<mailbox>^Aauth=Bearer <token>^A^A`. Pure.
import { Secret } from '../secrets/secret.ts';

export interface Xoauth2 {
  readonly user: string;
  readonly token: Secret;
}

export function parseXoauth2(blob: string): Xoauth2 | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(blob)) return undefined;
  const text = Buffer.from(blob, 'base64').toString('utf8');
  const match = /^user=([^\x01]+)\x01auth=Bearer ([^\x01\s]+)\x01\x01$/i.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { user: match[1].toLowerCase(), token: new Secret(match[2]) };
}
