import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Secret } from '../secrets/secrets.ts';
import { formToken, isForeign, isFormToken } from './origin-guard.ts';

const OWN = 'https://foyer.example.com';
const judged = (origin?: string, fetchSite?: string): boolean => isForeign({ origin, fetchSite }, OWN);

test('requests of other sites are foreign, whichever of the two headers tells', () => {
  assert.equal(judged('https://evil.example'), true);
  assert.equal(judged('null'), true);
  assert.equal(judged('https://foyer.example.com.evil.example'), true);
  assert.equal(judged('http://foyer.example.com'), true, 'the same name without TLS is another origin');
  for (const site of ['cross-site', 'same-site', 'anything']) assert.equal(judged(undefined, site), true);
  assert.equal(judged(OWN, 'cross-site'), true);
});

test('our own pages and programs that say nothing are not', () => {
  assert.equal(judged(OWN, 'same-origin'), false);
  assert.equal(judged('HTTPS://FOYER.EXAMPLE.COM'), false);
  assert.equal(judged(undefined, 'none'), false);
  assert.equal(judged(), false);
});

test('a token is good for its session only, and no two are the same', () => {
  const [mine, other] = [new Secret('one'), new Secret('two')];
  const token = formToken(mine);
  assert.equal(isFormToken(token, mine), true);
  assert.equal(isFormToken(token, other), false);
  assert.notEqual(token, formToken(mine));
  const [nonce] = token.split('.');
  for (const wrong of [undefined, '', '.', 'x.y', `${nonce}.`, `x${token}`, 'a'.repeat(100_000)])
    assert.equal(isFormToken(wrong, mine), false);
});
