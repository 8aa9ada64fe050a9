// The way to a server: names, connections, TLS, the greeting.
import { type Cause } from './cause.ts';

export const NETWORK_CAUSES = {
  'dns-not-found': {
    title: '{host} has no address',
    remedy: 'Check the spelling of {host}; if it is right, check the DNS server of this machine.',
  },
  'dns-temporary-failure': {
    title: 'The DNS server did not answer for {host}',
    remedy: 'Check that this machine reaches its DNS server, then test again.',
    passes: true,
  },
  'tcp-refused': {
    title: '{host} refused the connection on port {port}',
    remedy:
      'Check the port: Exchange Online takes mail on 587. If it is right, something on the way refuses it: ask the network team.',
  },
  'tcp-connect-timeout': {
    title: 'No connection to {host} on port {port}',
    remedy:
      'Ask the network team to allow TCP {port} from this machine to {host}, or to name the proxy to go through.',
  },
  'ipv6-unavailable': {
    title: '{host} was tried by IPv6, which this machine does not have',
    remedy: 'Give this machine a working IPv6 or IPv4 route to {host}.',
  },
  'socket-reset': {
    title: 'The connection to {host} was cut',
    remedy: 'Ask the network team whether a firewall cuts connections to {host}, then test again.',
    passes: true,
  },
  'greeting-timeout': {
    title: '{host} accepted the connection and said nothing',
    remedy:
      'Ask the network team whether a firewall or virus scanner inspects SMTP to {host}, and to exempt it.',
    passes: true,
  },
  'service-unavailable': {
    title: '{host} is not taking connections now',
    remedy: 'Wait; Foyer tries again by itself.',
    passes: true,
  },
  'tls-untrusted-ca': {
    title: 'The certificate of {host} comes from an authority that is not trusted: {issuer}',
    remedy:
      'If {issuer} is your own proxy or firewall, add its root certificate; if not, somebody is between you and {host}.',
    commands: ['foyer trust add root.pem --for infrastructure'],
  },
  'tls-cert-expired': {
    title: 'The certificate of {host} ended on {validTo}',
    remedy:
      'Check the clock of this machine; if it is right, whoever runs {host} has to renew the certificate.',
  },
  'tls-cert-not-yet-valid': {
    title: 'The certificate of {host} is valid only from {validFrom}',
    remedy: 'Check the clock of this machine: it is probably behind.',
  },
  'tls-host-mismatch': {
    title: 'The certificate presented is not for {host}',
    remedy:
      'Use the name that the certificate is for as the server; if {host} is right, something in between answers in its place.',
  },
  'tls-version-too-old': {
    title: '{host} offers only versions of TLS that are no longer safe',
    remedy: 'Enable TLS 1.2 or newer on {host}.',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} speaks plain text first on port {port}',
    remedy: 'Set encryption to starttls for port {port}.',
  },
  'tls-handshake-aborted': {
    title: '{host} broke off the TLS handshake',
    remedy: 'Ask the network team whether a device between here and {host} inspects TLS, and to exempt it.',
  },
  'starttls-not-offered': {
    title: '{host} does not offer encryption',
    remedy: 'Ask the network team whether a firewall strips STARTTLS from SMTP to {host}, and to exempt it.',
  },
} as const satisfies Record<string, Cause>;
