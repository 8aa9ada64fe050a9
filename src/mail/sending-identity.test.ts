import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseSmtpSettings } from './smtp-settings.ts';
import { sendingIdentity } from './sending-identity.ts';

const CLIENT = '11111111-1111-4111-8111-111111111111';
const OBJECT = '22222222-2222-4222-8222-222222222222';
const MAILBOX = 'no-reply@contoso.example';
const exchange = (more: object = {}) =>
  parseSmtpSettings({
    authentication: {
      type: 'exchange-online-oauth',
      mailbox: MAILBOX,
      tenantId: CLIENT,
      clientId: CLIENT,
      credential: { type: 'secret', secret: 'x', expiresOn: '2099-01-01' },
      ...more,
    },
  });
const password = (server: string, username: string) =>
  parseSmtpSettings({ server, authentication: { type: 'password', username, password: 'x' } });

test('Exchange Online grants rights to the object that it was given, or to the application', () => {
  const known = { mailbox: MAILBOX, isExchangeOnline: true };
  assert.deepEqual(sendingIdentity(exchange()), { ...known, trustee: CLIENT });
  assert.deepEqual(sendingIdentity(exchange({ registeredObjectId: OBJECT })), { ...known, trustee: OBJECT });
});

test('with a password it is the mailbox that is granted rights, where the name is one', () => {
  assert.deepEqual(sendingIdentity(password('smtp.office365.com', MAILBOX)), {
    mailbox: MAILBOX,
    isExchangeOnline: true,
    trustee: MAILBOX,
  });
  assert.deepEqual(sendingIdentity(password('mail.contoso.example', 'relay')), {
    mailbox: undefined,
    isExchangeOnline: false,
    trustee: undefined,
  });
});
