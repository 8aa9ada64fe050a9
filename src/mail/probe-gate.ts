// Differential probes: where one refusal of a token has several causes, further questions split them. No mail is sent, and three
// further connections are the most: two look-ups that anybody may make, and one to the server, within the mailbox's own
// budget, for the same token with an address at which no mailbox can be and for a token spoilt on purpose (RFC 4954 §6 lets a
// client try again in the same session). Whether AUTH LOGIN is offered was seen on the way.
import { diagnose, type Evidence, type Probe, type SeenReply } from '../diagnosis/diagnosis.ts';
import { isNetworkFailure, type Network } from '../network/network.ts';
import type { AccessToken } from '../oauth/oauth.ts';
import { Secret } from '../secrets/secrets.ts';
import { openConnection, signIn, type SmtpConnection, type TransportNeeds } from './connection-transport.ts';
import { lookUpMailbox, lookUpTenant } from './mailbox-lookup-transport.ts';
import { SmtpFailure } from './session-transport.ts';
import { usesOAuth, type OAuthAuthentication, type SmtpSettings } from './smtp-settings.ts';

interface ProbeNeeds extends TransportNeeds {
  readonly network: TransportNeeds['network'] & Pick<Network, 'request'>;
}

/** Below this the first cause is a guess among several. */
const SURE = 0.8;

export function leavesOpen(evidence: Evidence): boolean {
  const [first, second] = diagnose(evidence).diagnosis;
  return evidence.reply?.code === 535 && second !== undefined && (first?.confidence ?? 1) < SURE;
}

export async function askFurther(
  settings: SmtpSettings,
  token: AccessToken,
  offered: readonly string[],
  needs: ProbeNeeds,
): Promise<readonly Probe[]> {
  const { authentication } = settings;
  if (!usesOAuth(authentication)) return [];
  const probes: Probe[] = [];
  if (authentication.type === 'exchange-online-oauth') {
    const [tenantId, exists] = await Promise.all([
      lookUpTenant(authentication, settings, needs),
      lookUpMailbox(authentication, settings, needs),
    ]);
    if (tenantId !== undefined) probes.push({ asked: 'mailbox-tenant', tenantId });
    if (exists !== undefined) probes.push({ asked: 'mailbox-exists', exists });
  }
  probes.push({ asked: 'login-offered', offered: offered.includes('LOGIN') });
  return [...probes, ...(await askServer(settings, authentication, token, needs))];
}

async function askServer(
  settings: SmtpSettings,
  authentication: OAuthAuthentication,
  token: AccessToken,
  needs: ProbeNeeds,
): Promise<readonly Probe[]> {
  const probes: Probe[] = [];
  const nobody = {
    ...settings,
    authentication: { ...authentication, mailbox: impossibleMailbox(authentication) },
  };
  const spoilt = { ...token, value: spoiltToken(token.value) };
  try {
    const connection = await openConnection(settings, needs);
    try {
      const impossible = await replyTo(connection, nobody, token);
      if (impossible) probes.push({ asked: 'impossible-mailbox', reply: impossible });
      // Whoever is signed in cannot sign in again (RFC 4954 §4), and a server may close after a refusal.
      const reply = impossible?.code === 235 ? undefined : await replyTo(connection, settings, spoilt);
      if (reply) probes.push({ asked: 'spoilt-token', reply });
    } finally {
      connection.channel.send(['QUIT']);
      connection.channel.close();
    }
  } catch (error) {
    if (!(error instanceof SmtpFailure) && !isNetworkFailure(error)) throw error; // a question less
  }
  return probes;
}

/** Of the same domain, and longer than Exchange lets an alias be (64 characters are the most of RFC 5321 §4.5.3.1.1). */
function impossibleMailbox({ mailbox }: OAuthAuthentication): string {
  return `foyer-connection-test.no-such-mailbox.${'0'.repeat(24)}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}`;
}

/** The signature's first character changed: still a token by its form. */
function spoiltToken(token: Secret): Secret {
  const text = token.reveal();
  const at = text.lastIndexOf('.') + 1;
  return new Secret(`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
}

async function replyTo(
  connection: SmtpConnection,
  settings: SmtpSettings,
  token: AccessToken,
): Promise<SeenReply | undefined> {
  try {
    const reply = await signIn(connection, settings, token);
    return reply && { code: reply.code, text: reply.text };
  } catch (error) {
    if (!(error instanceof SmtpFailure)) throw error;
    const { reply } = error;
    return reply && { code: reply.code, text: reply.text };
  }
}
