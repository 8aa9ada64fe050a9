// The form of the SMTP settings as text, field by field: what it holds at first, what was typed, what settings look like in
// it. Secrets are read from it and never written into it. Pure.
import { shownSmtpSettings, type SmtpSettings } from '../../../mail/mail.ts';
import { CLOUDS, tokenEndpoint, type CloudName } from '../../../oauth/oauth.ts';
import type { GuideValues } from '../../../setup-guide/setup-guide.ts';
import type { Form } from '../../form.ts';

/** Every field that can be typed in, with what it holds before anybody has. */
export const FIRST_VALUES = {
  server: 'smtp.office365.com',
  port: '587',
  timeout: '60',
  tls: 'on',
  tlsKind: 'starttls',
  authentication: 'exchange-online-oauth',
  username: '',
  password: '',
  mailbox: '',
  clientId: '',
  tenantId: '',
  registeredObjectId: '',
  credential: 'secret',
  secret: '',
  expiresOn: '',
  passphrase: '',
  assertionFile: '',
  cloud: 'worldwide',
  own: '',
  tokenEndpoint: '',
  scope: '',
  clientAuthentication: 'post',
  mechanism: 'xoauth2',
  extraParameters: '',
  tokenProxy: 'none',
  tokenProxyHost: '',
  tokenProxyPort: '',
  tokenProxyUsername: '',
  tokenProxyPassword: '',
  tokenProxyBypass: '',
  smtpProxy: 'none',
  smtpProxyHost: '',
  smtpProxyPort: '',
  smtpProxyUsername: '',
  smtpProxyPassword: '',
  smtpProxyBypass: '',
  submitTo: '',
} as const;

/** With what the set-up guide knows already. */
export function firstValues(known: GuideValues | undefined): Partial<FormValues> {
  if (!known) return {};
  const { mailbox, tenantId, cloud, clientId = '', objectId = '' } = known;
  const server = CLOUDS[cloud].smtpServer ?? '';
  return { mailbox, tenantId, cloud, clientId, registeredObjectId: objectId, server };
}

export type FieldName = keyof typeof FIRST_VALUES;
export type FormValues = Readonly<Record<FieldName, string>>;
export const FIELD_NAMES = Object.keys(FIRST_VALUES) as readonly FieldName[];

export function typedValues(form: Pick<Form, 'text'>): FormValues {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, form.text(name)])) as FormValues;
}

/** As the settings are shown outside: every secret is left out. */
interface Shown {
  readonly server: string;
  readonly port: number;
  readonly connectionTimeoutSeconds: number;
  readonly encryption: 'none' | 'starttls' | 'tls';
  readonly authentication: {
    readonly type: string;
    readonly credential?: {
      readonly type: string;
      readonly expiresOn?: string;
      readonly assertionFile?: string;
    };
    readonly extraParameters?: Readonly<Record<string, string>>;
  } & Readonly<Partial<Record<(typeof PLAIN_FIELDS)[number], string>>>;
  readonly proxy: { readonly token: ShownProxy; readonly smtp: ShownProxy };
}

type ShownProxy =
  | null
  | 'environment'
  | {
      readonly type: string;
      readonly host: string;
      readonly port: number;
      readonly username?: string;
      readonly bypass: readonly string[];
    };

/** The fields of the authentication that stand in the form as they stand in the settings. */
const PLAIN_FIELDS = [
  'username',
  'mailbox',
  'clientId',
  'tenantId',
  'registeredObjectId',
  'cloud',
  'tokenEndpoint',
  'scope',
  'clientAuthentication',
  'mechanism',
] as const satisfies readonly FieldName[];

export function valuesOf(settings: SmtpSettings): FormValues {
  const { server, port, connectionTimeoutSeconds, encryption, authentication, proxy } = shownSmtpSettings(
    settings,
  ) as Shown;
  const { credential, extraParameters = {} } = authentication;
  const plain = PLAIN_FIELDS.flatMap((name) =>
    authentication[name] === undefined ? [] : [[name, authentication[name]] as const],
  );
  return {
    ...FIRST_VALUES,
    server,
    port: String(port),
    timeout: String(connectionTimeoutSeconds),
    tls: encryption === 'none' ? '' : 'on',
    tlsKind: encryption === 'tls' ? 'tls' : 'starttls',
    authentication: authentication.type,
    ...Object.fromEntries(plain),
    ...(credential === undefined ? {} : { credential: credential.type }),
    expiresOn: credential?.expiresOn ?? '',
    assertionFile: credential?.assertionFile ?? '',
    extraParameters: Object.entries(extraParameters)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    own: isOwn(settings) ? 'on' : '',
    ...proxyValues('tokenProxy', proxy.token),
    ...proxyValues('smtpProxy', proxy.smtp),
  };
}

function proxyValues(prefix: 'tokenProxy' | 'smtpProxy', proxy: ShownProxy): Partial<FormValues> {
  if (proxy === null) return { [prefix]: 'none' };
  if (proxy === 'environment') return { [prefix]: 'environment' };
  return {
    [prefix]: proxy.type,
    [`${prefix}Host`]: proxy.host,
    [`${prefix}Port`]: String(proxy.port),
    [`${prefix}Username`]: proxy.username ?? '',
    [`${prefix}Bypass`]: proxy.bypass.join('\n'),
  };
}

/** Endpoint and scope that differ from those of tenant and cloud were written by hand. */
function isOwn({ authentication }: SmtpSettings): boolean {
  if (authentication.type !== 'exchange-online-oauth') return false;
  const { cloud, tenantId, tokenEndpoint: endpoint, scope } = authentication;
  const filled = filledIn(cloud, tenantId);
  return endpoint !== filled.tokenEndpoint || scope !== filled.scope;
}

/** What follows from cloud and tenant; the tenant may be half typed, and anything. */
export function filledIn(cloud: string, tenantId: string): { tokenEndpoint: string; scope: string } {
  const known: CloudName = cloud in CLOUDS ? (cloud as CloudName) : 'worldwide';
  const endpoint = tenantId === '' ? '' : tokenEndpoint(known, tenantId.toWellFormed());
  return { tokenEndpoint: endpoint, scope: CLOUDS[known].scope };
}
