import { test } from 'node:test';
import assert from 'node:assert/strict';
import { deviceOf } from './device.ts';

const CASES: readonly (readonly [
  userAgent: string,
  browser: string | undefined,
  system: string | undefined,
])[] = [
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge',
    'Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox', 'Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome',
    'Android',
  ],
  ['curl/8.15.0', 'curl', undefined],
  ['', undefined, undefined],
];

for (const [userAgent, browser, system] of CASES)
  test(`${browser ?? 'no browser'} on ${system ?? 'no system'} is told by "${userAgent.slice(-30)}"`, () => {
    assert.deepEqual(deviceOf(userAgent), { browser, system });
  });
