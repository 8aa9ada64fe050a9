// How programs word what the system calls by a code: Node, Java, .NET, Python, Go, PHP, curl, OpenSSL, Postfix, Windows.
// A row is a code of the rules and a family of wordings; the first row that fits names the failure, so the particular
// comes before the general.
import type { StepName } from './evidence.ts';

export interface Wording {
  readonly code: string;
  readonly says: RegExp;
  readonly stage?: StepName;
}

const PROXY: readonly Wording[] = [
  {
    code: 'PROXY_AUTH_REQUIRED',
    says: /\b407\b.{0,40}(proxy|authenticat)|proxy authentication required|proxy.{0,60}\b407\b|socks.{0,60}(authentication|credentials).{0,30}(fail|reject|required)/i,
  },
  {
    code: 'PROXY_FORBIDDEN',
    says: /(tunnel connection failed|invalid response from proxy|proxy returns "?HTTP\/1\.\d|from proxy after connect|proxy (responded|replied|answered)( with)?|proxy connect aborted|CONNECT tunnel failed, response|unexpected (proxy )?(status|response)( code)?.{0,20}proxy|proxy.{0,30}(returned|response|status))\D{0,20}(4(?!07)\d\d)|received http code 4(?!07)\d\d from proxy|(proxy tunnel|^>? ?CONNECT )[\s\S]{1,600}?HTTP\/1\.\d 4(?!07)\d\d|ERR_ACCESS_DENIED|ERR_CACHE_ACCESS_DENIED|proxy.{0,30}(forbidden|denied|not allowed)|forbidden by proxy|blocked by (the |your )?(proxy|web filter)|socks.{0,60}not allowed by ruleset/im,
  },
  {
    code: 'PROXY_BAD_GATEWAY',
    says: /(tunnel connection failed|invalid response from proxy|proxy returns "?HTTP\/1\.\d|from proxy after connect|proxy (responded|replied|answered)( with)?|CONNECT tunnel failed, response|proxy.{0,30}(returned|response|status))\D{0,20}5\d\d|received http code 5\d\d from proxy|(proxy tunnel|^>? ?CONNECT )[\s\S]{1,600}?HTTP\/1\.\d 5\d\d|ERR_TUNNEL_CONNECTION_FAILED|ERR_(CONNECT_FAIL|DNS_FAIL|READ_TIMEOUT|ZERO_SIZE_OBJECT)\b|socks.{0,60}(host unreachable|general failure|network unreachable|ttl expired)/im,
  },
  {
    code: 'PROXY_UNREACHABLE',
    says: /proxyconnect|cannot connect to proxy|ERR_PROXY_CONNECTION_FAILED|could ?n[o']t (connect|resolve)( to)? (the )?proxy|(connect|connection) to (the )?proxy.{0,40}(fail|refused|timed)|unable to (connect|tunnel).{0,20}proxy|failed to connect to proxy|proxy.{0,30}(unreachable|ECONNREFUSED|connection refused|timed out)|EPROXY\b/i,
  },
];

const TLS: readonly Wording[] = [
  {
    code: 'CERT_REVOKED',
    says: /CERT_REVOKED|CRYPT_E_REVOKED|certificate.{0,40}revoked|revoked[_ ]certificate|widerrufen|证书被撤销|证书已吊销|-9827|0x80092010/i,
  },
  {
    code: 'CERT_STATUS_UNREACHABLE',
    says: /CRYPT_E_(NO_REVOCATION_CHECK|REVOCATION_OFFLINE)|RevocationStatusUnknown|OfflineRevocation|revocation (function|server|status).{0,60}(unable|unknown|offline|not be)|0x8009201[23]/i,
  },
  {
    code: 'CERT_NOT_YET_VALID',
    says: /CERT_NOT_YET_VALID|not yet valid: current time \S+ is before|certificate.{0,80}(?<!expired or is )not (yet valid|valid yet)|CertificateNotYetValid|NotBefore:/i,
  },
  {
    code: 'CERT_HAS_EXPIRED',
    says: /CERT_HAS_EXPIRED|certificate(.{0,40}(has|is|was))? expired|net_error -201|certificate_expired|CertificateExpired|NotTimeValid|has expired or is not yet valid|CERT_E_EXPIRED|SEC_E_CERT_EXPIRED|verify error:num=10|expired certificate|NotAfter:/i,
  },
  {
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    says: /ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate|altnames|RemoteCertificateNameMismatch|no subject alternative (dns )?names? (matching|present)|no name matching|certificate is valid for .{1,200}?,? not |hostname.{0,40}(mismatch|does ?n[o']t match)|does ?n[o']t match.{0,40}(host ?name|certificate)|did not match expected CN|no alternative certificate subject name|CERT_E_CN_NO_MATCH|BAD_CERT_DOMAIN|name.{0,20}mismatch|not valid for (name|host)|net_error -200|certificate.{0,40}host ?name/i,
  },
  {
    code: 'ERR_SSL_UNSUPPORTED_PROTOCOL',
    says: /ERR_SSL_(UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION)|no protocols available|unsupported protocol|alert protocol version|protocol_version|no appropriate protocol|protocol is disabled|do not possess a common algorithm|inappropriate fallback|TLS 1\.0 and (TLS )?1\.1 (are|is) not|tls: protocol version not supported|(only supports|offers only|using|uses) (TLS ?v?1\.[01]|SSL ?v?3)|alert: ?ProtocolVersion|peer offered only unsupported versions|wrong ssl version/i,
  },
  {
    code: 'ERR_SSL_WRONG_VERSION_NUMBER',
    says: /wrong[ _]version[ _]number|0A00010B|1408F10B|first record does not look like a TLS handshake|unrecognized SSL message|plaintext connection\?|invalid header type|SSL.{0,80}unknown protocol|unexpected (TLS )?packet|packet length too long|unexpected packet (format|was received)|TLS packet with unexpected length|cannot determine the frame size|corrupted frame|SSL routines.{0,60}unknown protocol|received a non-?TLS|(server )?sent (a )?plain ?text|got bad greeting.{0,80}\[EOF\]|InvalidContentType|tls: oversized record|invalid (tls )?(record|message type)/i,
  },
  {
    code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    says: /SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|self[- ]signed certificate|unable to get (local )?issuer|unable to verify the first cert|PKIX path|valid certification path|signed by unknown authority|RemoteCertificateChainErrors|PartialChain|UntrustedRoot|certificate[ _]verif(y|ication)[ _]failed|authority that is not trusted|issuer is unknown|unknown[ _]?ca\b|UnknownIssuer|(certificate|remote certificate|server certificate).{0,40}(is|was) (not trusted|untrusted|invalid|rejected)|trust relationship|0x800b010[9a]|UNTRUSTED_?ROOT|SSL certificate problem|verify error:num=(2|18|19|20|21)\b|certificate (not verified|unknown)|not trusted|trust anchor|(invalid|bad|unknown) peer certificate|issuer certificate.{0,80}not be found|net_error -202|network_error: network request failed|certificate chain (was|is|could)|(untrusted|invalid) certificate/i,
  },
  {
    code: 'starttls-not-offered',
    says: /missing_requirement.{0,80}tls|starttls.{0,60}(not (supported|offered|advertised|available|announced|found)|but (host|server).{0,60}(did|does) ?n[o']t|extension not supported|unsupported|missing|stripped|refused)|does ?n[o']t (support|advertise|offer|announce) (starttls|tls|ssl|secure)|TLS (is )?(required|needed),? but (was )?not (offered|available|supported)|TLS not available|no (starttls|tls) (support|offered|available)|not support (secure connections|the STARTTLS)|server does not support (TLS|SSL)/i,
  },
  {
    code: 'tls-handshake-aborted',
    says: /before secure TLS connection was established|handshake (has )?(failure|failed|error|aborted|timed out|terminated)|handshake_failure|during (the )?(TLS |SSL )?handshake|terminated the handshake|SSL_ERROR_SYSCALL|EPROTO\b|SSL_connect|SSL_accept|ssl negotiation|remote party (has closed|sent a TLS alert)|unexpected[ _]eof[ _]while[ _]reading|SSLHandshakeException|TLS handshake|cannot start TLS|could not (start|establish|negotiate) (a )?(tls|ssl|secure)|unable to (start|negotiate|establish).{0,20}(TLS|SSL|secure)|crypto (failed|operation)|ETLS\b|SSL.{0,20}(closed|terminated)|(TLS|SSL) (connection|session).{0,40}(error|fail|abort|reset)|GnuTLS.{0,60}(error|terminated)|could not convert socket to TLS|SSL BIO|tls_failed/i,
    stage: 'encrypt',
  },
];

const NAMES: readonly Wording[] = [
  {
    code: 'EAI_AGAIN',
    says: /EAI_AGAIN|temporary failure in name resolution|server misbehaving|SERVFAIL|host not found, try again|lookup .{1,200}?(i\/o timeout|timed? ?out|connection refused|server misbehaving)|(dns|name) (query|lookup|resol\w+|server).{0,60}(timed? ?out|timeout|temporar|fail\w* to respond|not respond)|WSATRY_AGAIN|\b11002\b|no nameservers? .{0,20}(reached|answer)/i,
    stage: 'resolve',
  },
  {
    code: 'ENOTFOUND',
    says: /ENOTFOUND|ENODATA|EDNS\b|EAI_NONAME|could ?n[o']t resolve|name or service not known|nodename nor servname|no such host|unknown ?host|host (or domain name )?not found|NXDOMAIN|name does not resolve|no address associated|getaddrinfo (failed|E|for \S{1,80} failed)|getaddrinfo\(\)|gethostby|WSAHOST_NOT_FOUND|\b11001\b|(remote|host) ?name could not be (resolved|found)|unable to (resolve|look ?up)|failed to (resolve|lookup|look up)|NameResolution|ERR_NAME_NOT_RESOLVED|hostname.{0,40}not (be )?(found|resolv)|(can ?not|could not) be resolved|cannot (resolve|find).{0,20}(host|server)|no MX or A/i,
    stage: 'resolve',
  },
];

const CONNECTIONS: readonly Wording[] = [
  {
    code: 'no-port',
    says: /missing port in address|no (smtp|mail) (server|host)( is| was)? (set|configured|specified|given)/i,
    stage: 'connect',
  },
  {
    code: 'greeting-timeout',
    says: /greeting never (was )?received|(initial )?(server )?greeting.{0,40}(timed? ?out|timeout|not received)|(timed? ?out|timeout|while|waiting).{0,60}(initial server greeting|greeting|banner|220)|no (greeting|banner)|could not connect to SMTP host.{0,120}response: -1|banner.{0,30}(timed? ?out|timeout|not received)/i,
    stage: 'greeting',
  },
  {
    code: 'auth-mechanism-unsupported',
    says: /(auth|authentication|sasl) ?(mechanism|type|extension|method)s?.{0,80}(not (supported|available|offered|found|allowed)|unsupported|unrecognized)|unrecognized authentication type|no (suitable|supported|compatible|worthy|common) (auth|sasl|mech|authentication)\w*.{0,30}(found|mech|method)?|does ?n[o']t support (authentication|auth|login|xoauth2|smtp auth)|unsupported auth|unknown authentication (method|mechanism)|no authentication mech|missing_requirement.{0,80}auth|unencrypted connection|auth(entication)? not (supported|enabled|advertised|available)|no mechanism available|mechs?.{0,30}XOAUTH2.{0,30}(not|no) |could not find a mechanism/i,
    stage: 'authenticate',
  },
  {
    code: 'ECONNREFUSED',
    says: /ECONNREFUSED|connection (was )?refused|actively refused|\b10061\b|errno[ =:\]]*111\b|errno 61\b|ERR_CONNECTION_REFUSED|connectionrefused/i,
    stage: 'connect',
  },
  {
    code: 'EADDRNOTAVAIL',
    says: /EADDRNOTAVAIL|EAFNOSUPPORT|cannot assign requested address|address family not supported|\b10049\b|errno 99\b/i,
    stage: 'connect',
  },
  {
    code: 'ENETUNREACH',
    says: /ENETUNREACH|network is (unreachable|down)|\b10051\b|errno 101\b/i,
    stage: 'connect',
  },
  {
    code: 'EHOSTUNREACH',
    says: /EHOSTUNREACH|no route to host|NoRouteToHost|host is (unreachable|down)|\b10065\b|errno 113\b/i,
    stage: 'connect',
  },
  {
    code: 'ETIMEDOUT',
    says: /connect ETIMEDOUT|connect(ion)? timed ?out|connection time(d )?-?out(?! while)(?! to)|connect(ion)?Timeout|connect timed? ?out|did not properly respond after|connection to [\d.:a-f[\]]{4,60} timed ?out|\b10060\b|errno[ =:\]]*110\b|errno 60\b|\(110\)|dial tcp.{0,120}i\/o timeout|UND_ERR_CONNECT_TIMEOUT|ERR_CONNECTION_TIMED_OUT|failed to connect to .{1,120} port \d+ after|connection attempt (failed|timed out)|operation timed out.{0,40}(connect|port \d)|timed out (connecting|trying to connect|while connecting)|timeout.{0,20}connecting|couldn'?t connect to (host|server).{0,80}timeout/i,
    stage: 'connect',
  },
  {
    code: 'read-timeout',
    says: /read(ing)? ?timed? ?out|timed out (while|waiting|after|during)|read ?timeout|response timeout|timeout (while|waiting|exceeded|reached|after)|timed[ -]?out|resource temporarily unavailable|i\/o timeout|request timeout|ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError|TimeoutException|deadline exceeded|no response from/i,
  },
  {
    code: 'ECONNRESET',
    says: /ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|connection (was |has been |is |)(re|for(ci|c)bly |)(set|closed|aborted|lost|dropped|terminated)|reset by peer|\b1005[34]\b|errno 104\b|errno 32\b|socket hang ?up|broken pipe|lost connection|unexpected(ly)? (closed|disconnect\w*|eof)|(closed|disconnected|dropped).{0,20}unexpectedly|\bEOF( occurred)?\b|SMTPServerDisconnected|server (has )?(closed|disconnected|dropped|hung)|(remote|foreign) (host|server|side).{0,20}(closed|hung|dropped)|premature(ly)? clos|unable to (read|write) data (from|to) the transport|ESOCKET\b/i,
  },
  {
    code: 'connect-failed',
    says: /ECONNECTION|could ?n[o']t (connect|open (socket|connection))|could not connect|could ?n[o']t establish a? ?connection|failed to establish|can ?n[o']t connect|cannot connect|unable to connect|failed to connect|connection (could not be established|failed)|connect\(\) failed|fsockopen|stream_socket_client|connection to \S{1,200} ?failed|No connection could be made|failure sending mail/i,
    stage: 'connect',
  },
];

/** Certificates before handshakes, names before connections, the beginning of a conversation before its end. */
export const WORDINGS: readonly Wording[] = [
  ...PROXY,
  ...TLS.slice(0, -1),
  ...NAMES,
  ...CONNECTIONS.slice(0, 7),
  ...TLS.slice(-1),
  ...CONNECTIONS.slice(7),
];

/** Where a text shows what the program was doing, when the failure's own wording does not say. */
export const STAGE_SIGNS: readonly (readonly [stage: StepName, says: RegExp])[] = [
  [
    'token',
    /AADSTS\d|get[ -]?token|adal|error_description|"error_codes"|oauth2\/v2\.0\/token|token ?endpoint|access_?token.{0,40}(fail|error)|acquir\w+ (a )?token|invalid_client|msal|ClientAuthError|ClientSecretCredential|ServerError: invalid_/i,
  ],
  [
    'submit',
    /\bDATA\b.{0,40}(command|END|fail|error|reply)|end of data|STOREDRV|data (not )?accepted|RCPT TO|recipient.{0,20}(reject|refus)|\bEENVELOPE\b|SMTPRecipientsRefused|in reply to (end of )?(RCPT|DATA)/i,
  ],
  ['sender', /\bMAIL FROM\b|SMTPSenderRefused|sender.{0,20}(reject|refus)|in reply to MAIL/i],
  ['authenticate', /\bAUTH\b|authenticat|EAUTH\b|SASL|login|XOAUTH2/i],
  ['greeting', /greeting|banner|\bEHLO\b|\bHELO\b/i],
];
