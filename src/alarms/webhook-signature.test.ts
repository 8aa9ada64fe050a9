// The signature of a webhook, and what it is made with.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Secret } from '../secrets/secrets.ts';
import { webhookHeaders, webhookSecretProblem, webhookSecretText } from './webhook-signature.ts';

test('a signature is that of the example of Standard Webhooks', () => {
  const headers = webhookHeaders(
    {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      at: 1_614_265_330_000,
      body: '{"test": 2432232314}',
    },
    new Secret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'),
  );
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('a secret is base64 behind its prefix, or a text of one’s own, of 24 to 64 bytes', () => {
  for (const good of [webhookSecretText(randomBytes(24)), webhookSecretText(randomBytes(64)), 'x'.repeat(24)])
    assert.equal(webhookSecretProblem(good), undefined, good);
  for (const bad of [
    '',
    'short',
    'x'.repeat(65),
    'whsec_',
    'whsec_%%%',
    'whsec_AAAA',
    'ä'.repeat(24),
    'a b'.repeat(10),
  ])
    assert.match(webhookSecretProblem(bad) ?? '', /^must be /, bad);
});
