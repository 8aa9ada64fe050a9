// What stands beside a field that needs a change, in the reader's language. The settings say it in English for programs
// and commands; here the same is said to a person who has the field before them. Pure.
import type { PlainWord } from '../../../languages/languages.ts';
import type { Visit } from '../../visit.ts';
import type { ShownField } from './settings-input.ts';

export const LABELS: Readonly<Record<ShownField, PlainWord>> = {
  server: 'smtp-server.server',
  port: 'smtp-server.port',
  timeout: 'smtp-server.timeout',
  tls: 'smtp-server.tls',
  tlsKind: 'smtp-server.tls-kind',
  authentication: 'smtp-server.authentication',
  username: 'smtp-server.username',
  password: 'smtp-server.password',
  mailbox: 'smtp-server.mailbox',
  clientId: 'smtp-server.client-id',
  tenantId: 'smtp-server.tenant-id',
  registeredObjectId: 'smtp-server.object-id',
  credential: 'smtp-server.credential',
  secret: 'smtp-server.secret',
  expiresOn: 'smtp-server.expires-on',
  certificateFile: 'smtp-server.certificate-file',
  passphrase: 'smtp-server.passphrase',
  assertionFile: 'smtp-server.assertion-file',
  cloud: 'smtp-server.cloud',
  own: 'smtp-server.own',
  tokenEndpoint: 'smtp-server.token-endpoint',
  scope: 'smtp-server.scope',
  clientAuthentication: 'smtp-server.client-authentication',
  mechanism: 'smtp-server.mechanism',
  extraParameters: 'smtp-server.extra-parameters',
  tokenProxy: 'smtp-server.token-proxy',
  tokenProxyHost: 'smtp-server.proxy-host',
  tokenProxyPort: 'smtp-server.proxy-port',
  tokenProxyUsername: 'smtp-server.proxy-username',
  tokenProxyPassword: 'smtp-server.proxy-password',
  tokenProxyBypass: 'smtp-server.proxy-bypass',
  smtpProxy: 'smtp-server.smtp-proxy',
  smtpProxyHost: 'smtp-server.proxy-host',
  smtpProxyPort: 'smtp-server.proxy-port',
  smtpProxyUsername: 'smtp-server.proxy-username',
  smtpProxyPassword: 'smtp-server.proxy-password',
  smtpProxyBypass: 'smtp-server.proxy-bypass',
  submitTo: 'smtp-server.submit-to',
};

/** What a field wants, where nothing more special is wrong with it. */
const WANTED: Readonly<Partial<Record<ShownField, PlainWord>>> = {
  server: 'smtp-server.wants-host',
  port: 'smtp-server.wants-port',
  timeout: 'smtp-server.wants-timeout',
  mailbox: 'smtp-server.wants-address',
  submitTo: 'smtp-server.wants-address',
  clientId: 'smtp-server.wants-client-id',
  tenantId: 'smtp-server.wants-tenant-id',
  registeredObjectId: 'smtp-server.wants-object-id',
  expiresOn: 'smtp-server.wants-date',
  certificateFile: 'smtp-server.wants-certificate',
  tokenEndpoint: 'smtp-server.wants-https-url',
  extraParameters: 'smtp-server.wants-parameters',
  tokenProxyHost: 'smtp-server.wants-host',
  smtpProxyHost: 'smtp-server.wants-host',
  tokenProxyPort: 'smtp-server.wants-port',
  smtpProxyPort: 'smtp-server.wants-port',
  tokenProxyBypass: 'smtp-server.wants-bypass',
  smtpProxyBypass: 'smtp-server.wants-bypass',
};

/** By the settings' own words (smtp-settings-schema.ts), the special before the general. */
const SPECIAL: readonly (readonly [says: RegExp, word: PlainWord])[] = [
  [/^must (be given|not be empty)/, 'frame.required'],
  [/^is too long|^must have at most/, 'smtp-server.too-long'],
  [/one line of text/, 'smtp-server.wrong-characters'],
  [/^must be entered again/, 'smtp-server.enter-again'],
  [/Secret ID/, 'smtp-server.is-secret-id'],
  [/must be your own tenant/, 'smtp-server.own-tenant'],
  [/is for another tenant/, 'smtp-server.another-tenant'],
  [/must be post or basic/, 'smtp-server.post-or-basic'],
  [/given with a password/, 'frame.required'],
];

export function problemInWords({ say }: Pick<Visit, 'say'>, field: ShownField, problem: string): string {
  const special = SPECIAL.find(([says]) => says.test(problem))?.[1];
  return say(special ?? WANTED[field] ?? 'smtp-server.cannot-be-used');
}
