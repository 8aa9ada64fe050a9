// The form and the settings as the outside writes them: one becomes the other and comes back the same.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  AUTHENTICATION,
  CLIENT,
  GENERIC,
  PASSWORD,
  SECRET,
  TENANT,
} from '../../../../test/stand-ins/smtp-settings-input.ts';
import { HOSTILE_STRINGS } from '../../../../test/stand-ins/hostile-strings.ts';
import { parseSmtpSettings, type SmtpSettings } from '../../../mail/smtp-settings.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { Refusal } from '../../../refusal.ts';
import { filledIn, FIELD_NAMES, FIRST_VALUES, valuesOf, type FormValues } from './form-values.ts';
import { fieldOfPath, formProblems, inFields, settingsInput } from './settings-input.ts';
import { createSpeaker } from '../../../languages/languages.ts';

const typed = (change: Partial<FormValues> = {}): FormValues => ({
  ...FIRST_VALUES,
  mailbox: AUTHENTICATION.mailbox,
  clientId: CLIENT,
  tenantId: TENANT,
  secret: SECRET,
  expiresOn: '2027-03-15',
  ...change,
});

/** The problems of a form by field, as the settings say them. */
function problemsOf(values: FormValues): Record<string, string> {
  try {
    parseSmtpSettings(settingsInput(values));
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return Object.fromEntries(inFields(error.problems).map(({ field, problem }) => [field, problem]));
  }
  return {};
}

test('what stands in the form at first is filled in from the cloud and needs only the fields that are one’s own', () => {
  const settings = parseSmtpSettings(settingsInput(typed()));
  assert.equal(settings.server, 'smtp.office365.com');
  assert.equal(settings.port, 587);
  assert.equal(settings.connectionTimeoutSeconds, 60);
  assert.equal(settings.encryption, 'starttls');
  assert.deepEqual(
    'tokenEndpoint' in settings.authentication && {
      tokenEndpoint: settings.authentication.tokenEndpoint,
      scope: settings.authentication.scope,
    },
    filledIn('worldwide', TENANT),
  );
});

const proxy = {
  type: 'http',
  host: 'proxy.contoso.com',
  port: 8080,
  username: 'u',
  password: 'p',
  bypass: ['*.contoso.com', '10.0.0.0/8'],
};
const EVERY_KIND: readonly object[] = [
  { authentication: AUTHENTICATION },
  {
    port: 465,
    encryption: 'tls',
    connectionTimeoutSeconds: 5,
    authentication: {
      ...AUTHENTICATION,
      cloud: 'dod',
      clientAuthentication: 'basic',
      registeredObjectId: CLIENT,
    },
  },
  {
    authentication: {
      ...AUTHENTICATION,
      tokenEndpoint: 'https://id.contoso.com/token',
      scope: 'other',
      credential: { type: 'secret', secret: SECRET, expiresOn: '2027-03-15' },
    },
  },
  {
    authentication: { ...AUTHENTICATION, credential: { type: 'federated', assertionFile: '/var/run/token' } },
  },
  {
    authentication: {
      ...AUTHENTICATION,
      credential: { type: 'certificate', certificate: 'PEM', privateKey: 'KEY' },
    },
  },
  {
    authentication: { ...AUTHENTICATION, credential: { type: 'certificate', pfx: 'AAAA', passphrase: 'x' } },
  },
  {
    server: 'smtp.example',
    authentication: {
      ...GENERIC,
      mechanism: 'oauthbearer',
      extraParameters: { resource: 'a=b', audience: 'c' },
    },
  },
  { server: 'smtp.example', encryption: 'none', authentication: { type: 'none' } },
  { server: 'smtp.example', authentication: PASSWORD },
  { authentication: AUTHENTICATION, proxy: { token: proxy, smtp: 'environment' } },
  { authentication: AUTHENTICATION, proxy: { token: null, smtp: { ...proxy, type: 'socks5' } } },
];

test('settings of every kind come back from the form as they were, secrets from what is kept', () => {
  for (const input of EVERY_KIND) {
    const settings = parseSmtpSettings(input);
    const values = valuesOf(settings);
    assert.ok(!JSON.stringify(values).includes(SECRET));
    const back: SmtpSettings = parseSmtpSettings(settingsInput(values), settings);
    assert.deepEqual(JSON.parse(revealed(back)), JSON.parse(revealed(settings)));
  }
});

function revealed(settings: SmtpSettings): string {
  const open = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Secret) return value.reveal();
    if (Array.isArray(value)) return value.map(open);
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, open(field)]));
  };
  return JSON.stringify(open(settings));
}

test('a stored secret that is not typed again is left out, and no other field is', () => {
  const input = settingsInput(typed({ secret: '' }));
  assert.deepEqual((input as { authentication: { credential: object } }).authentication.credential, {
    type: 'secret',
    expiresOn: '2027-03-15',
  });
});

test('encryption cannot be switched off with OAuth, and can without', () => {
  const encryption = (values: FormValues) => (settingsInput(values) as { encryption: string }).encryption;
  assert.equal(encryption(typed({ tls: '' })), 'starttls');
  assert.equal(encryption(typed({ tls: '', tlsKind: 'tls' })), 'tls');
  assert.equal(encryption(typed({ tls: '', authentication: 'password' })), 'none');
  assert.equal(encryption(typed({ tls: '', authentication: 'none' })), 'none');
});

test('an endpoint written by hand counts only while its switch is on', () => {
  const hand = { tokenEndpoint: 'https://id.contoso.com/token', scope: 'other' };
  const of = (own: string) =>
    (settingsInput(typed({ ...hand, own })) as { authentication: Record<string, unknown> }).authentication;
  assert.equal(of('on').tokenEndpoint, hand.tokenEndpoint);
  assert.equal(of('').tokenEndpoint, undefined);
});

test('each problem is told at the field that it is about', () => {
  assert.deepEqual(Object.keys(problemsOf(typed({ server: 'a b', port: 'x', timeout: '0' }))), [
    'server',
    'port',
    'timeout',
  ]);
  assert.deepEqual(
    Object.keys(
      problemsOf(typed({ mailbox: 'x', clientId: 'y', tenantId: 'common', registeredObjectId: 'z' })),
    ),
    ['mailbox', 'clientId', 'tenantId', 'registeredObjectId'],
  );
  assert.deepEqual(Object.keys(problemsOf(typed({ secret: '', cloud: 'moon' }))), ['cloud']);
  assert.deepEqual(Object.keys(problemsOf(typed({ secret: '' }))), ['secret']);
  assert.deepEqual(Object.keys(problemsOf(typed({ credential: 'certificate' }))), ['certificateFile']);
  assert.deepEqual(Object.keys(problemsOf(typed({ credential: 'federated' }))), ['assertionFile']);
  assert.deepEqual(Object.keys(problemsOf(typed({ own: 'on', tokenEndpoint: 'http://x', scope: '' }))), [
    'tokenEndpoint',
    'scope',
  ]);
  assert.deepEqual(
    Object.keys(problemsOf(typed({ smtpProxy: 'http', smtpProxyHost: '', smtpProxyBypass: '???' }))),
    ['smtpProxyHost', 'smtpProxyPort', 'smtpProxyBypass'],
  );
  assert.deepEqual(Object.keys(problemsOf(typed({ authentication: 'telepathy' }))), ['authentication']);
  assert.deepEqual(
    Object.keys(problemsOf(typed({ authentication: 'oauth', own: '', extraParameters: 'a b=c' }))),
    ['tokenEndpoint', 'scope', 'extraParameters'],
  );
  assert.equal(fieldOfPath('authentication.credential.privateKey'), 'certificateFile');
  assert.equal(fieldOfPath('proxy.token.bypass.3'), 'tokenProxyBypass');
  assert.equal(fieldOfPath('nobody.knows'), 'server');
});

test('an end of the secret is wanted here, since alarms depend on it', () => {
  assert.deepEqual(
    formProblems(typed({ expiresOn: '' })).map(({ field }) => field),
    ['expiresOn'],
  );
  assert.deepEqual(formProblems(typed({ expiresOn: '', credential: 'certificate' })), []);
  assert.deepEqual(formProblems(typed({ expiresOn: '', authentication: 'password' })), []);
});

test('characters that cannot be stored are told in whatever field they stand', () => {
  for (const field of FIELD_NAMES)
    for (const broken of ['a\0b', '\ud800'])
      assert.ok(
        formProblems(typed({ [field]: broken })).some((problem) => problem.field === field),
        field,
      );
});

test('what the settings say becomes words that say what to do', () => {
  const english = createSpeaker('en');
  const told = (change: Partial<FormValues>, field: keyof FormValues): string =>
    english.problem(problemsOf(typed(change))[field] ?? '');
  assert.match(told({ mailbox: 'x' }, 'mailbox'), /full email address/);
  assert.match(told({ secret: CLIENT }, 'secret'), /Secret ID/);
  assert.match(told({ tenantId: 'common' }, 'tenantId'), /your own tenant/);
  assert.match(told({ clientId: 'a\rb' }, 'clientId'), /line break/);
  assert.match(told({ clientId: 'x'.repeat(3000) }, 'clientId'), /too long/);
  assert.match(
    told(
      {
        own: 'on',
        scope: 's',
        tokenEndpoint: `https://login.microsoftonline.com/${CLIENT}/oauth2/v2.0/token`,
      },
      'tokenEndpoint',
    ),
    /another tenant/,
  );
  assert.equal(english.problem('must be given'), 'Fill this in.');
});

test('whatever is typed into whatever field, the settings say nothing that a page has no words for', () => {
  const japanese = createSpeaker('ja');
  const kinds: Partial<FormValues>[] = [
    {},
    { own: 'on' },
    { authentication: 'password' },
    { authentication: 'oauth' },
    { credential: 'certificate' },
    { credential: 'federated' },
    { tokenProxy: 'http', smtpProxy: 'socks5' },
  ];
  const untold = new Set<string>();
  let said = 0;
  for (const kind of kinds)
    for (const field of FIELD_NAMES)
      for (const text of Object.values(HOSTILE_STRINGS)) {
        const values = typed({ ...kind, [field]: text });
        const problems = [
          ...Object.values(problemsOf(values)),
          ...formProblems(values).map((one) => one.problem),
        ];
        said += problems.length;
        for (const problem of problems)
          if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(japanese.problem(problem)))
            untold.add(problem.slice(0, 200));
      }
  assert.ok(said > 1000, 'hardly anything was refused');
  assert.deepEqual([...untold], []);
});
