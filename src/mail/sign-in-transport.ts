// AUTH in the session: XOAUTH2, OAUTHBEARER (RFC 7628), PLAIN (RFC 4616), LOGIN. The credentials leave by the socket
// alone: what a server quotes of them is blotted out of its replies and of the transcript.
import type { Secret } from '../secrets/secrets.ts';
import type { SmtpChannel } from './channel-transport.ts';
import type { Capabilities, SmtpReply } from './smtp-reply.ts';
import { expect, positive, REPLY_TIMEOUT_MS, replyOf, SmtpFailure } from './session-transport.ts';

export type SmtpLogin =
  | { readonly mechanism: 'xoauth2' | 'oauthbearer'; readonly user: string; readonly token: Secret }
  | { readonly mechanism: 'password'; readonly user: string; readonly password: Secret };

export async function authenticate(
  channel: SmtpChannel,
  capabilities: Capabilities,
  login: SmtpLogin,
): Promise<SmtpReply> {
  const offered = capabilities.get('AUTH') ?? [];
  const mechanism =
    login.mechanism === 'password'
      ? ['PLAIN', 'LOGIN'].find((name) => offered.includes(name))
      : login.mechanism.toUpperCase();
  if (mechanism === undefined || !offered.includes(mechanism))
    throw new SmtpFailure('authenticate', {
      code: offered.length === 0 ? 'auth-not-offered' : 'auth-mechanism-unsupported',
      message: `the server does not offer AUTH ${mechanism ?? 'PLAIN or LOGIN'}; it offers ${offered.join(' ') || 'no AUTH'}`,
    });
  const secret = (login.mechanism === 'password' ? login.password : login.token).reveal();
  for (const shown of [base64(initialResponse(login)), base64(secret), secret]) channel.hide(shown);
  if (mechanism === 'LOGIN' && login.mechanism === 'password') {
    channel.send(['AUTH LOGIN']);
    await expect(channel, 'authenticate', REPLY_TIMEOUT_MS.command, (code) => code === 334);
    channel.send([base64(login.user)], ['<user name>']);
    await expect(channel, 'authenticate', REPLY_TIMEOUT_MS.command, (code) => code === 334);
    channel.send([base64(secret)], ['<password>']);
  } else {
    channel.send(
      [`AUTH ${mechanism} ${base64(initialResponse(login))}`],
      [`AUTH ${mechanism} <credentials of ${login.user}>`],
    );
  }
  let reply = await replyOf(channel, 'authenticate', REPLY_TIMEOUT_MS.command);
  let detail = '';
  if (reply.code === 334) {
    // Gmail and RFC 7628 servers explain a refusal in a challenge; an answer must follow before the real reply comes:
    // an empty line for XOAUTH2, a lone ^A for OAUTHBEARER (RFC 7628 §3.2.3).
    const challenge = reply.lines[0] ?? '';
    detail = Buffer.from(challenge === '[secret]' ? '' : challenge, 'base64')
      .toString('utf8')
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 500);
    channel.send([mechanism === 'OAUTHBEARER' ? 'AQ==' : ''], ['<empty>']);
    reply = await replyOf(channel, 'authenticate', REPLY_TIMEOUT_MS.command);
  }
  if (!positive(reply.code))
    throw new SmtpFailure('authenticate', {
      reply,
      message: detail ? `${reply.text} (${detail})` : reply.text,
    });
  return reply;
}

function initialResponse(login: SmtpLogin): string {
  switch (login.mechanism) {
    case 'xoauth2': // Microsoft Learn, "Authenticate an IMAP, POP or SMTP connection using OAuth"
      return `user=${login.user}\x01auth=Bearer ${login.token.reveal()}\x01\x01`;
    case 'oauthbearer': // RFC 7628 §3.1
      return `n,a=${login.user},\x01auth=Bearer ${login.token.reveal()}\x01\x01`;
    case 'password': // RFC 4616
      return `\0${login.user}\0${login.password.reveal()}`;
  }
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
