// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: 'No server is set',
    meaning: 'The program connected to its own machine or to nothing, because no mail server is configured.',
    remedy: 'Enter the server: for Exchange Online it is smtp.office365.com, port 587.',
  },
  'dns-not-found': {
    title: '{host} has no address',
    meaning: 'The DNS server says that this name does not exist, or could not find it.',
    remedy: 'Check the spelling of {host}; if it is right, check the DNS server that this machine asks.',
  },
  'dns-temporary-failure': {
    title: 'The DNS server did not answer for {host}',
    meaning:
      'The name could not be looked up: the DNS server is not reached or is overloaded. Containers often have none.',
    remedy: 'Check that this machine reaches its DNS server, then test again.',
  },
  'tcp-refused': {
    title: '{host} refused the connection on port {port}',
    meaning:
      'Something answered at once that nobody listens there: a wrong port, or a firewall that refuses.',
    remedy:
      'Check the port: Exchange Online takes mail on 587. If it is right, ask the network team what refuses it.',
  },
  'tcp-connect-timeout': {
    title: 'No connection to {host} on port {port}',
    meaning: 'Nothing answered. A firewall that drops packets looks like this; so does a missing route.',
    remedy:
      'Ask the network team to allow TCP {port} from this machine to {host}, or to name the proxy to go through.',
  },
  'ipv6-unavailable': {
    title: '{host} was tried by IPv6, which this machine does not have',
    meaning: 'The name has an IPv6 address and the machine has no working IPv6 route.',
    remedy: 'Let the program use IPv4, or give this machine a working IPv6 route.',
  },
  'wrong-port': {
    title: '{host} does not take mail on port {port}',
    meaning: 'Exchange Online takes mail from programs on port 587 with STARTTLS; it does not listen on 465.',
    remedy: 'Set the port to 587 and the encryption to STARTTLS.',
  },
  'socket-reset': {
    title: 'The connection to {host} was cut',
    meaning: 'It was open and then ended without a word: a firewall, a virus scanner, or the server itself.',
    remedy: 'Try again; if it happens again, ask the network team what cuts connections to {host}.',
  },
  'socket-timeout': {
    title: '{host} stopped answering',
    meaning: 'The connection was open and the answer did not come in time.',
    remedy:
      'Try again; if it happens again, ask the network team whether something inspects this connection.',
  },
  'proxy-auth-required': {
    title: 'The proxy {proxy} wants a username and a password',
    meaning: 'It answered 407: it was given no credentials, or wrong ones.',
    remedy: 'Enter the proxy’s username and password, or have this machine exempted from signing in to it.',
  },
  'proxy-forbidden': {
    title: 'The proxy {proxy} does not allow this connection',
    meaning:
      'It refused by its rules. Many proxies let CONNECT go to port 443 only, so that mail on 587 is refused.',
    remedy: 'Ask the network team to allow CONNECT to {host}, port {port}.',
  },
  'proxy-unreachable': {
    title: 'The proxy {proxy} is not reached',
    meaning: 'The failure is on the way to the proxy, before the server was asked for.',
    remedy: 'Check the proxy’s name and port, then ask the network team whether it runs.',
  },
  'proxy-bad-gateway': {
    title: 'The proxy answers, and what is behind it does not',
    meaning: 'A gateway on the way gave an error of its own in place of the server’s answer.',
    remedy: 'Ask the network team why the proxy does not reach {host}.',
  },
  'proxy-unreachable-authority': {
    title: 'The token endpoint cannot be reached by way of the proxy',
    meaning: 'The proxy was reached and gave up on the sign-in server of Microsoft.',
    remedy: 'Ask the network team to let the proxy reach {host}, port 443.',
  },
  'tls-untrusted-ca': {
    title: 'The certificate of {host} comes from an authority that is not trusted: {issuer}',
    meaning:
      'The authority is missing from the trusted certificates, the server left out an intermediate certificate, or a device in between shows its own.{leftOut}{intercepted}',
    remedy:
      'Look at the chain. If its authority is your own proxy or firewall, trust that root certificate; if nobody knows it, somebody is in between.',
  },
  'tls-cert-expired': {
    title: 'The certificate of {host} ended on {validTo}',
    meaning: 'Either it was not renewed, or the clock of this machine is wrong.',
    remedy:
      'Check the clock of this machine; if it is right, whoever runs {host} has to renew the certificate.',
  },
  'tls-cert-not-yet-valid': {
    title: 'The certificate of {host} is valid only from {validFrom}',
    meaning: 'The clock of this machine is probably behind.',
    remedy: 'Set the clock of this machine by NTP.',
  },
  'tls-host-mismatch': {
    title: 'The certificate presented is not for {host}',
    meaning:
      'The server has another name, or something in between answers in its place, such as a captive portal.',
    remedy:
      'Enter the name that the certificate is for; if {host} is right, ask the network team what answers for it.',
  },
  'tls-ca-lacks-role': {
    title: 'The authority is stored and not used: it lacks the role Infrastructure, or is disabled',
    meaning:
      'A certificate counts for outgoing connections only when it is enabled and trusted for Infrastructure.{authority}',
    remedy: 'Give the stored certificate the role Infrastructure and enable it.',
  },
  'tls-cert-revoked': {
    title: 'The certificate of {host} has been revoked',
    meaning: 'Its authority says by OCSP or in its revocation list that it must no longer be trusted.',
    remedy: 'Do not go on: whoever runs {host} has to install a new certificate.',
  },
  'tls-cert-status-unavailable': {
    title: 'Whether the certificate of {host} was revoked could not be found out',
    meaning:
      'The responder or the revocation list of its authority was not reached or is out of date, and the settings ask for certainty.',
    remedy:
      'Let this machine reach the authority’s OCSP responder and revocation list, or set status validation to soft.',
  },
  'tls-version-too-old': {
    title: 'TLS 1.2 or newer is needed and one side has only older',
    meaning: 'Exchange Online refuses TLS 1.0 and 1.1; so does Foyer.',
    remedy:
      'Update the program, its Java or .NET, or the operating system, so that it uses TLS 1.2 or newer.',
  },
  'tls-handshake-aborted': {
    title: '{host} broke off the TLS handshake',
    meaning:
      'The connection ended before it was encrypted. Devices that inspect TLS do this; so does an overloaded server.',
    remedy:
      'Try again; if it happens again, ask the network team whether a device inspects TLS to {host}, and to exempt it.',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} speaks plain text first on port {port}',
    meaning:
      'The program began TLS at once, on a port where the server speaks first and TLS comes after STARTTLS.',
    remedy: 'Set the encryption to STARTTLS for port {port} (in many programs: “secure” or “SSL” off).',
  },
  'starttls-not-offered': {
    title: '{host} does not offer encryption',
    meaning:
      'Exchange Online always offers STARTTLS: a device in between has removed it, or another server answers.',
    remedy:
      'Ask the network team whether a firewall inspects SMTP to {host} (Cisco: “fixup”, “ESMTP inspection”), and to exempt it.',
  },
  'starttls-required': {
    title: '{host} wants encryption first',
    meaning: 'The program tried to sign in or send without TLS.',
    remedy: 'Set the encryption to STARTTLS.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
