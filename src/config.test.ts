import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { readConfig } from './config.ts';
import { Refusal } from './refusal.ts';

function refusal(environment: Record<string, string>): Refusal {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  assert.fail('the environment was accepted');
}

test('an empty environment is enough', () => {
  const config = readConfig({});
  assert.equal(config.dataFolder, resolve('data'));
  assert.deepEqual(config.listen, { host: '127.0.0.1', port: 8080 });
  assert.equal(config.logLevel, 'info');
});

test('every problem is in one refusal', () => {
  const problems = refusal({
    FOYER_LISTEN: 'nonsense',
    FOYER_LOG_LEVEL: 'loud',
    FOYER_BASE_URL: 'ftp://x',
    FOYER_DATABASE_URL: 'mysql://x',
    FOYER_SECRET_KEY_FILE: '/does/not/exist',
    FOYER_COLOUR: 'blue',
  });
  assert.equal(problems.kind, 'configuration');
  assert.deepEqual(problems.problems.map((p) => p.field).sort(), [
    'FOYER_BASE_URL',
    'FOYER_COLOUR',
    'FOYER_DATABASE_URL',
    'FOYER_LISTEN',
    'FOYER_LOG_LEVEL',
    'FOYER_SECRET_KEY_FILE',
  ]);
  for (const { field } of problems.problems) assert.ok(problems.message.includes(field));
});

test('a mistyped name is recognized', () => {
  assert.match(refusal({ FOYER_DATABASE: 'x' }).message, /did you mean FOYER_DATA/);
});

test('a value can come from a file, and not from both', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'foyer-config-')), 'url');
  writeFileSync(file, 'postgres://foyer:pw@db/foyer\n');
  assert.equal(
    readConfig({ FOYER_DATABASE_URL_FILE: file }).databaseUrl?.reveal(),
    'postgres://foyer:pw@db/foyer',
  );
  assert.match(
    refusal({ FOYER_DATABASE_URL_FILE: file, FOYER_DATABASE_URL: 'postgres://x' }).message,
    /given twice/,
  );
});

test('IPv6 listen addresses are understood', () => {
  assert.deepEqual(readConfig({ FOYER_LISTEN: '[::1]:443' }).listen, { host: '::1', port: 443 });
});

test('secrets do not show when the configuration is printed', () => {
  const shown = inspect(
    readConfig({ FOYER_SECRET_KEY: 'sesame', FOYER_DATABASE_URL: 'postgres://u:hunter2@h/d' }),
  );
  assert.ok(!/sesame|hunter2/.test(shown), shown);
});

test('the variables of proxies are taken along as secrets, however they are spelt, and no others', () => {
  const { proxyVariables } = readConfig({ HTTPS_PROXY: 'http://a:b@c:1', no_proxy: 'd', FTP_PROXY: 'e' });
  assert.deepEqual(Object.keys(proxyVariables).sort(), ['HTTPS_PROXY', 'no_proxy']);
  assert.equal(proxyVariables.HTTPS_PROXY?.reveal(), 'http://a:b@c:1');
  assert.doesNotMatch(JSON.stringify(proxyVariables), /a:b/);
});
