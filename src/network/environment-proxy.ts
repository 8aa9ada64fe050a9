// The proxy that the environment names, for those who chose `environment`: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY
// as curl reads them ("curl.1", section ENVIRONMENT), the lower case spelling first. Pure: the variables are handed in.
import { Secret } from '../secrets/secrets.ts';
import { isOwnMachine } from './bypass.ts';
import { ProxyFailure } from './proxy-failure.ts';
import type { Leg, Proxy, Target } from './proxy.ts';

/** By name as found; secrets, since a proxy's URL may hold a password. */
export type ProxyVariables = Readonly<Record<string, Secret>>;

/** First to last. SMTP has no variable that is widely used; a proxy for HTTPS knows CONNECT, which is all it takes. */
const VARIABLES: Readonly<Record<Target['scheme'], readonly string[]>> = {
  https: ['HTTPS_PROXY', 'ALL_PROXY'],
  http: ['HTTP_PROXY', 'ALL_PROXY'],
  smtp: ['ALL_PROXY', 'HTTPS_PROXY'],
  syslog: [], // receivers stand in one's own network, and UDP passes no proxy
};

const SCHEMES: Readonly<Record<string, { type: Proxy['type']; port: number }>> = {
  'http:': { type: 'http', port: 80 },
  'https:': { type: 'https', port: 443 },
  'socks:': { type: 'socks5', port: 1080 },
  'socks5:': { type: 'socks5', port: 1080 },
  'socks5h:': { type: 'socks5', port: 1080 },
};

/** Undefined where the target is reached directly. Throws a ProxyFailure where a variable cannot be understood. */
export function proxyOfEnvironment(target: Target, leg: Leg, variables: ProxyVariables): Proxy | undefined {
  // A machine-wide variable never means a relay on this machine: to the proxy, localhost is another one.
  if (isOwnMachine(target.host)) return undefined;
  const read = (name: string): string =>
    [name.toLowerCase(), name].map((spelt) => variables[spelt]?.reveal().trim() ?? '').find(Boolean) ?? '';
  const name = VARIABLES[target.scheme].find((candidate) => read(candidate) !== '');
  if (name === undefined) return undefined;
  const text = read(name);
  const bypass = bypassOf(read('NO_PROXY'));
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const known = url && SCHEMES[url.protocol];
  if (!url || !known || url.hostname === '')
    throw new ProxyFailure('PROXY_PROTOCOL', {
      leg,
      proxy: name,
      message: `the variable ${name} names no proxy that Foyer can use: http://, https:// or socks5://, with host and port`,
    });
  return {
    type: known.type,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || known.port),
    ...(url.username === ''
      ? {}
      : { username: decoded(url.username), password: new Secret(decoded(url.password)) }),
    bypass,
  };
}

/** In NO_PROXY a domain stands for itself and everything below it, with and without a dot before it. */
function bypassOf(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const domain = entry.replace(/^\*?\./, '');
      return /^[\w-]+(\.[\w-]+)*(:\d+)?$/.test(domain) ? [domain, `.${domain}`] : [entry];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text; // a password with a bare % in it
  }
}
