// From the form to the settings as the outside writes them (docs/smtp-settings.md): what was chosen is sent on, what
// belongs to another choice stays in the form only. What a value may be is decided by the settings, not here. Pure.
import type { FieldProblem } from '../../../refusal.ts';
import { isStorable } from '../../form.ts';
import { FIELD_NAMES, type FieldName, type FormValues } from './form-values.ts';

/** Out of uploaded files: a PFX as base64, or certificate and key as PEM. */
export interface CertificateTexts {
  readonly pfx?: string;
  readonly certificate?: string;
  readonly privateKey?: string;
}

export function settingsInput(values: FormValues, files: CertificateTexts = {}): object {
  return {
    ...given('server', values.server),
    port: number(values.port),
    ...(values.timeout === '' ? {} : { connectionTimeoutSeconds: number(values.timeout) }),
    encryption: encryptionOf(values),
    authentication: authenticationOf(values, files),
    proxy: { token: proxyOf(values, 'tokenProxy'), smtp: proxyOf(values, 'smtpProxy') },
  };
}

/** Whoever presses a button with a field empty or cut off hears of it in one answer with what the settings say. */
export function formProblems(values: FormValues): FieldProblem[] {
  const broken = FIELD_NAMES.filter((name) => !isStorable(values[name]));
  const problems = broken.map((field) => ({ field, problem: 'must be one line of text' }));
  const wantsEnd = values.authentication === 'exchange-online-oauth' && values.credential === 'secret';
  // The alarms before a secret ends depend on the date, and Entra always shows one.
  if (wantsEnd && values.expiresOn === '') problems.push({ field: 'expiresOn', problem: 'must be given' });
  if (values.server === '') problems.push({ field: 'server', problem: 'must be given' });
  return problems;
}

export function credentialOf(values: FormValues, files: CertificateTexts = {}): object {
  if (values.credential === 'federated') return { type: 'federated', assertionFile: values.assertionFile };
  if (values.credential === 'certificate')
    return { type: 'certificate', ...files, ...given('passphrase', values.passphrase) };
  return {
    type: 'secret',
    ...given('secret', values.secret),
    ...given('expiresOn', values.expiresOn),
  };
}

function encryptionOf({ authentication, tls, tlsKind }: FormValues): string {
  const isForced = authentication === 'exchange-online-oauth' || authentication === 'oauth';
  if (tls === '' && !isForced) return 'none';
  return tlsKind === '' ? 'starttls' : tlsKind;
}

function authenticationOf(values: FormValues, files: CertificateTexts): object {
  const { authentication: type, mailbox, clientId } = values;
  switch (type) {
    case 'none':
      return { type };
    case 'password':
      return { type, username: values.username, ...given('password', values.password) };
    case 'oauth':
      return {
        type,
        mailbox,
        clientId,
        credential: credentialOf(values, files),
        tokenEndpoint: values.tokenEndpoint,
        scope: values.scope,
        clientAuthentication: values.clientAuthentication,
        mechanism: values.mechanism,
        extraParameters: parametersOf(values.extraParameters),
      };
    default:
      return {
        type,
        mailbox,
        clientId,
        tenantId: values.tenantId,
        ...given('registeredObjectId', values.registeredObjectId),
        ...given('cloud', values.cloud),
        credential: credentialOf(values, files),
        ...given('clientAuthentication', values.clientAuthentication),
        ...(values.own === '' ? {} : { tokenEndpoint: values.tokenEndpoint, scope: values.scope }),
      };
  }
}

function proxyOf(values: FormValues, prefix: 'tokenProxy' | 'smtpProxy'): unknown {
  const type = values[prefix];
  if (type === 'none' || type === '') return null;
  if (type === 'environment') return type;
  const of = (more: 'Host' | 'Port' | 'Username' | 'Password' | 'Bypass'): string =>
    values[`${prefix}${more}`];
  return {
    type,
    host: of('Host'),
    port: number(of('Port')),
    ...given('username', of('Username')),
    ...given('password', of('Password')),
    bypass: of('Bypass')
      .split(/[\s,]+/)
      .filter((entry) => entry !== ''),
  };
}

/** One `name=value` a line. */
function parametersOf(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

const given = (name: string, text: string): Record<string, string> => (text === '' ? {} : { [name]: text });

/** What is no number goes on as it is, so that it is refused for what it is. */
const number = (text: string): number | string => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text);

/** Where a problem of the settings is shown: the longest of these paths that it begins with. */
const FIELD_OF_PATH: Readonly<Record<string, FieldName | 'certificateFile'>> = {
  server: 'server',
  port: 'port',
  connectionTimeoutSeconds: 'timeout',
  encryption: 'tlsKind',
  authentication: 'authentication',
  'authentication.username': 'username',
  'authentication.password': 'password',
  'authentication.mailbox': 'mailbox',
  'authentication.clientId': 'clientId',
  'authentication.tenantId': 'tenantId',
  'authentication.registeredObjectId': 'registeredObjectId',
  'authentication.cloud': 'cloud',
  'authentication.credential': 'credential',
  'authentication.credential.secret': 'secret',
  'authentication.credential.expiresOn': 'expiresOn',
  'authentication.credential.certificate': 'certificateFile',
  'authentication.credential.privateKey': 'certificateFile',
  'authentication.credential.pfx': 'certificateFile',
  'authentication.credential.passphrase': 'passphrase',
  'authentication.credential.assertionFile': 'assertionFile',
  'authentication.tokenEndpoint': 'tokenEndpoint',
  'authentication.scope': 'scope',
  'authentication.clientAuthentication': 'clientAuthentication',
  'authentication.mechanism': 'mechanism',
  'authentication.extraParameters': 'extraParameters',
  ...proxyPaths('token'),
  ...proxyPaths('smtp'),
};

function proxyPaths(leg: 'token' | 'smtp'): Record<string, FieldName> {
  return {
    [`proxy.${leg}`]: `${leg}Proxy`,
    [`proxy.${leg}.host`]: `${leg}ProxyHost`,
    [`proxy.${leg}.port`]: `${leg}ProxyPort`,
    [`proxy.${leg}.username`]: `${leg}ProxyUsername`,
    [`proxy.${leg}.password`]: `${leg}ProxyPassword`,
    [`proxy.${leg}.bypass`]: `${leg}ProxyBypass`,
  };
}

export type ShownField = FieldName | 'certificateFile';

export function fieldOfPath(path: string): ShownField {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = FIELD_OF_PATH[at];
    if (field !== undefined) return field;
  }
  return 'server';
}

/** One problem a field, the first that was found; in the order of the form. */
export function inFields(problems: readonly FieldProblem[]): { field: ShownField; problem: string }[] {
  const byField = new Map<ShownField, string>();
  for (const { field, problem } of problems) {
    const shown = (FIELD_NAMES as readonly string[]).includes(field)
      ? (field as FieldName)
      : fieldOfPath(field);
    if (!byField.has(shown)) byField.set(shown, problem);
  }
  const order = [...FIELD_NAMES, 'certificateFile'] as ShownField[];
  return [...byField]
    .map(([field, problem]) => ({ field, problem }))
    .sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}
