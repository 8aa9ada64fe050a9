// From settings to a signed-in SMTP connection. The connection test and the delivery take exactly this road, so that
// what was tested is what is used; the test only watches its steps. Turns what happens into values or failures and
// decides nothing.
import { isIP } from 'node:net';
import {
  addressOf,
  type AddressAttempt,
  type Network,
  type Route,
  type TlsEvidence,
} from '../network/network.ts';
import type { AccessToken } from '../oauth/oauth.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import { ChannelClosed, createChannel, type SmtpChannel } from './channel-transport.ts';
import type { Capabilities, SmtpReply } from './smtp-reply.ts';
import { authenticate, type SmtpLogin } from './sign-in-transport.ts';
import { ehlo, greet, SmtpFailure, startTls } from './session-transport.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

export interface TransportNeeds {
  readonly network: Pick<Network, 'route' | 'resolve' | 'connect' | 'secure'>;
  readonly clock: Clock;
  readonly log: Log;
  /** What Foyer calls itself in EHLO. */
  readonly ehloName: string;
  /** Hears of the channel as soon as there is one: its transcript outlives a failure. */
  readonly onChannel?: (channel: SmtpChannel) => void;
}

export type TransportStep = 'resolve' | 'connect' | 'greeting' | 'encrypt';

/** Runs one step and may watch it: time, evidence, failure. */
export type StepWatch = <T>(
  name: TransportStep,
  work: () => Promise<T>,
  evidence: (result: T) => object,
) => Promise<T>;

const unwatched: StepWatch = (_name, work) => work();

export interface SmtpConnection {
  readonly channel: SmtpChannel;
  readonly capabilities: Capabilities;
}

/** Throws DialFailure, ProxyFailure, TlsFailure or SmtpFailure; then the socket is closed. */
export async function openConnection(
  settings: SmtpSettings,
  needs: TransportNeeds,
  watch: StepWatch = unwatched,
): Promise<SmtpConnection> {
  const { server, port, encryption, proxy } = settings;
  const { network, ehloName } = needs;
  const deadline = performance.now() + settings.connectionTimeoutSeconds * 1000;
  const leftMs = (): number => Math.max(1, Math.round(deadline - performance.now()));

  const { route, addresses } = await watch(
    'resolve',
    async () => {
      const way = network.route({ scheme: 'smtp', host: server, port }, { leg: 'smtp', proxy: proxy.smtp });
      return { route: way, addresses: await network.resolve(way, leftMs()) };
    },
    ({ route: way, addresses: found }) =>
      way.proxy
        ? { host: way.proxy.host, ...proxyIn(way), lookedUpByProxy: server, addresses: found }
        : { host: server, addresses: found },
  );
  const dialled = await watch(
    'connect',
    () => network.connect(route, addresses, leftMs()),
    ({ attempts }: { attempts: readonly AddressAttempt[] }) => ({
      port,
      ...proxyIn(route),
      attempts,
    }),
  );
  const channel = createChannel(dialled.socket, needs);
  needs.onChannel?.(channel);
  const upgrade = async (): Promise<TlsEvidence> => {
    let seen: TlsEvidence | undefined;
    try {
      await channel.continueOver(async (plain) => {
        const secured = await network.secure(plain, server, leftMs(), 'smtp');
        seen = secured.evidence;
        return secured.socket;
      });
    } catch (cause) {
      if (!(cause instanceof ChannelClosed)) throw cause;
      throw new SmtpFailure('encrypt', { code: cause.code, message: cause.message, cause });
    }
    channel.note('-- TLS established');
    if (!seen) throw new Error('TLS without evidence');
    return seen;
  };
  try {
    let capabilities: Capabilities = new Map();
    const hello = async (): Promise<SmtpReply> => {
      const banner = await greet(channel, leftMs());
      capabilities = await ehlo(channel, ehloName, leftMs());
      return banner;
    };
    const shownCapabilities = (): string[] =>
      [...capabilities].map(([keyword, parameters]) => [keyword, ...parameters].join(' '));
    const greeted = (banner: SmtpReply): object => ({
      banner: banner.text,
      capabilities: shownCapabilities(),
    });
    if (encryption === 'tls') {
      await watch('encrypt', upgrade, (tls) => tls);
      await watch('greeting', hello, greeted);
      return { channel, capabilities };
    }
    await watch('greeting', hello, greeted);
    if (encryption === 'starttls')
      await watch(
        'encrypt',
        async () => {
          await startTls(channel, capabilities, leftMs());
          const tls = await upgrade();
          capabilities = await ehlo(channel, ehloName, leftMs()); // RFC 3207 §4.2: what was said before TLS is forgotten
          return tls;
        },
        (tls) => ({ ...tls, capabilities: shownCapabilities() }),
      );
    return { channel, capabilities };
  } catch (error) {
    channel.close();
    throw error;
  }
}

function proxyIn({ leg, proxy }: Route): object {
  return proxy ? { proxy: { leg, address: addressOf(proxy) } } : {};
}

/** Signs in as the settings say; undefined where they say not to. Throws SmtpFailure. */
export async function signIn(
  { channel, capabilities }: SmtpConnection,
  settings: SmtpSettings,
  token: AccessToken | undefined,
): Promise<SmtpReply | undefined> {
  const login = loginOf(settings, token);
  return login && (await authenticate(channel, capabilities, login));
}

function loginOf({ authentication }: SmtpSettings, token: AccessToken | undefined): SmtpLogin | undefined {
  if (authentication.type === 'none') return undefined;
  if (authentication.type === 'password')
    return { mechanism: 'password', user: authentication.username, password: authentication.password };
  if (!token) throw new Error('these settings need a token');
  const mechanism = authentication.type === 'oauth' ? authentication.mechanism : 'xoauth2';
  return { mechanism, user: authentication.mailbox, token: token.value };
}

/** The address that mail is sent from unless it says otherwise. */
export function defaultSender({ authentication }: SmtpSettings): string | undefined {
  if (usesOAuth(authentication)) return authentication.mailbox;
  return authentication.type === 'password' && authentication.username.includes('@')
    ? authentication.username
    : undefined;
}

/** RFC 5321 §4.1.3: a name of one's own, or an address literal where the machine has none that is a domain name. */
export function ehloNameOf(hostname: string): string {
  if (isIP(hostname)) return isIP(hostname) === 6 ? `[IPv6:${hostname}]` : `[${hostname}]`;
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(hostname) ? hostname : '[127.0.0.1]';
}
