// Where a webhook may go, and what is shown of it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { shownWebhookUrl, webhookUrlProblem } from './webhook-url.ts';

test('an address is https, without credentials and fragment; one’s own network is allowed', () => {
  for (const good of [
    'https://hooks.contoso.com/foyer',
    'https://10.0.0.5:8443/a?b=c',
    'https://localhost/',
    'https://[fd00::5]/x',
    'https://hooks.contoso.com',
  ])
    assert.equal(webhookUrlProblem(good), undefined, good);
  for (const bad of [
    '',
    'hooks.contoso.com',
    'http://hooks.contoso.com/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://user@hooks.contoso.com/',
    'https://user:password@hooks.contoso.com/',
    'https://hooks.contoso.com/#a',
    'https://hooks.contoso.com/#',
    'https://hooks.contoso.com/a\nb',
    ' https://hooks.contoso.com/',
    `https://hooks.contoso.com/${'a'.repeat(2000)}`,
  ])
    assert.match(webhookUrlProblem(bad) ?? '', /^must /, bad);
});

test('what is shown of an address does not let anybody post there', () => {
  assert.equal(shownWebhookUrl('https://hooks.slack.com/services/T0/B0/secret'), 'https://hooks.slack.com/…');
  assert.equal(
    shownWebhookUrl('https://hooks.contoso.com:8443/?sig=secret'),
    'https://hooks.contoso.com:8443/…',
  );
  assert.equal(shownWebhookUrl('https://hooks.contoso.com/'), 'https://hooks.contoso.com');
});
