// The way to a server: names, connections, the proxy, TLS.
import { ENDPOINTS_PAGE, TROUBLE_PAGE, type Cause } from './cause.ts';

export const NETWORK_CAUSES = {
  'host-not-configured': { who: 'administrator' },
  'dns-not-found': { who: 'administrator' },
  'dns-temporary-failure': { who: 'administrator', passes: true },
  'tcp-refused': { who: 'network-team', link: ENDPOINTS_PAGE },
  'tcp-connect-timeout': { who: 'network-team', link: ENDPOINTS_PAGE },
  'ipv6-unavailable': { who: 'administrator', passes: true },
  'wrong-port': { who: 'administrator', link: TROUBLE_PAGE },
  'socket-reset': { who: 'network-team', passes: true },
  'socket-timeout': { who: 'network-team', passes: true },
  'proxy-auth-required': { who: 'administrator' },
  'proxy-forbidden': { who: 'network-team', link: ENDPOINTS_PAGE },
  'proxy-unreachable': { who: 'network-team' },
  'proxy-bad-gateway': { who: 'network-team', passes: true },
  'proxy-unreachable-authority': { who: 'network-team', link: ENDPOINTS_PAGE },
  'tls-untrusted-ca': {
    who: 'administrator',
    commands: ['foyer trust show-chain {chainAddress}', 'foyer trust add root.pem --for infrastructure'],
  },
  'tls-cert-expired': { who: 'administrator' },
  'tls-cert-not-yet-valid': { who: 'administrator' },
  'tls-host-mismatch': { who: 'administrator', commands: ['foyer trust show-chain {chainAddress}'] },
  'tls-ca-lacks-role': { who: 'administrator', commands: ['foyer trust list'] },
  'tls-cert-revoked': { who: 'administrator', commands: ['foyer trust show-chain {chainAddress}'] },
  'tls-cert-status-unavailable': { who: 'network-team' },
  'tls-version-too-old': { who: 'administrator', link: TROUBLE_PAGE },
  // An alert is an answer: the two sides do not agree, and will not later.
  'tls-handshake-aborted': {
    who: 'network-team',
    passes: ({ message = '' }) => !/alert|handshake[_ ]?fail/i.test(message),
  },
  'tls-implicit-on-starttls-port': { who: 'administrator', link: TROUBLE_PAGE },
  'starttls-not-offered': { who: 'network-team' },
  'starttls-required': { who: 'administrator', link: TROUBLE_PAGE },
} as const satisfies Readonly<Record<string, Cause>>;
