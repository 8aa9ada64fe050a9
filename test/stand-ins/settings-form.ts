// The form of the SMTP Server page as a browser without scripts has it: what it holds, and what it sends.
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { App } from '../../src/app.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { FIRST_VALUES } from '../../src/web/admin-console/smtp-server/form-values.ts';
import { isOver, seen } from './connection-runs.ts';
import { createTestConsole, type TestConsole } from './console.ts';

export const SMTP_PAGE = '/admin/settings/smtp-server';

export interface FormPage {
  readonly status: number;
  readonly html: string;
  /** What a person reads: without tags, entities resolved. */
  readonly text: string;
  /** What would be sent: every control of the form with what it holds. */
  readonly values: Readonly<Record<string, string>>;
  readonly saveButton: string;
}

export interface SettingsForm {
  readonly app: App;
  readonly sandbox: Sandbox;
  readonly road: TestConsole;
  readonly secret: string;
  readonly cookie: string;
  readonly token: string;
  /** The same page for somebody else. */
  as(name: string, password: string): Promise<SettingsForm>;
  /** After so long that a session has ended. */
  signedInAgain(): Promise<SettingsForm>;
  page(query?: string, cookies?: readonly string[]): Promise<FormPage>;
  /** What one would type for the road's sandbox, with other values in some fields. */
  fresh(change?: Readonly<Record<string, string>>): Record<string, string>;
  send(values: Readonly<Record<string, string>>, path?: string): Promise<Response>;
  sent(values: Readonly<Record<string, string>>, path?: string): Promise<FormPage>;
  testIn(answer: Response): string;
}

export async function createSettingsForm(
  t: TestContext,
  options: Partial<SandboxOptions> = {},
  { isFirstTime = false } = {},
): Promise<SettingsForm> {
  const road = await createTestConsole(t, options);
  if (isFirstTime) await forget(road.app);
  return formOf(road);
}

async function formOf(road: TestConsole, name?: string, password?: string): Promise<SettingsForm> {
  const { app, sandbox, url } = road;
  const { mailbox, clientId, tenantId, scope, clientSecret } = sandbox.defaults;
  const cookie = await road.signIn(name, password);
  const load = async (query = '', cookies: readonly string[] = []): Promise<FormPage> => {
    const header = [cookie, ...cookies.map((line) => line.split(';')[0] ?? '')].join('; ');
    return pageOf(await fetch(`${url}${SMTP_PAGE}${query}`, { headers: { cookie: header } }));
  };
  const { values } = await load();
  const token = values.token ?? '';
  const send: SettingsForm['send'] = (sent, path = '') => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ token, ...sent })) body.append(name, value);
    return fetch(`${url}${SMTP_PAGE}${path}`, {
      method: 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    });
  };
  return {
    app,
    sandbox,
    road,
    cookie,
    token,
    as: (other, word) => formOf(road, other, word),
    signedInAgain: () => formOf(road, name, password),
    secret: clientSecret.reveal(),
    page: load,
    send,
    sent: async (sent, path) => pageOf(await send(sent, path)),
    fresh: (change = {}) => ({
      ...FIRST_VALUES,
      server: 'localhost',
      port: String(sandbox.smtpPort),
      mailbox,
      clientId,
      tenantId,
      secret: clientSecret.reveal(),
      expiresOn: '2027-06-30',
      own: 'on',
      tokenEndpoint: sandbox.tokenUrl(),
      scope,
      ...change,
    }),
    testIn(answer) {
      const id = /[?&](?:test|rotation)=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1];
      assert.ok(id, `no test was started: ${answer.status} ${answer.headers.get('location')}`);
      return id;
    },
  };
}

/** Sends the form, waits for the test that it started, and opens the page that shows it. */
export async function tested(
  form: SettingsForm,
  values: Readonly<Record<string, string>>,
  path = '',
): Promise<FormPage & { id: string }> {
  const started = await form.send({ do: 'test', ...values }, path);
  assert.equal(started.status, 303, await started.text());
  const id = form.testIn(started);
  await seen(form.app, id, isOver);
  return { ...(await form.page(`?${path === '' ? 'test' : 'rotation'}=${id}`)), id };
}

/** As on the first day: nothing is stored. */
async function forget({ database }: App): Promise<void> {
  await sql`delete from settings where slice = 'smtp'`.execute(database.sql);
}

async function pageOf(answer: Response): Promise<FormPage> {
  const html = await answer.text();
  const form = /<form[^>]*id="smtp"[^]*?<\/form>/.exec(html)?.[0] ?? '';
  return {
    status: answer.status,
    html,
    text: textOf(html),
    values: valuesIn(form),
    saveButton: /<button[^>]*value="save"[^>]*>/.exec(form)?.[0] ?? '',
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');

function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
}

function valuesIn(form: string): Record<string, string> {
  const values: Record<string, string> = {};
  const attribute = (tag: string, name: string): string | undefined => {
    const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
    return found ? unescaped(found[1] ?? '') : undefined;
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type');
    if (name === undefined || type === 'file' || attribute(tag, 'disabled') !== undefined) continue;
    const isChosen = attribute(tag, 'checked') !== undefined;
    if ((type === 'checkbox' || type === 'radio') && !isChosen) continue;
    values[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([^]*?)<\/textarea>/g))
    values[attribute(`${tag}>`, 'name') ?? ''] = unescaped(text.replace(/^\n/, ''));
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([^]*?)<\/select>/g)) {
    const chosen =
      /<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? '';
    values[attribute(`${tag}>`, 'name') ?? ''] = attribute(chosen, 'value') ?? '';
  }
  return values;
}
