// A network that trusts one authority, or nobody, without a database.
import { createSecureContext } from 'node:tls';
import { createNetwork, type Network } from '../../src/network/network.ts';
import type { TestCertificate } from './test-authority.ts';

export function networkTrusting(authority?: TestCertificate): Network {
  const context = createSecureContext({ ca: authority ? [authority.pem] : [], minVersion: 'TLSv1.2' });
  return createNetwork({ context: () => Promise.resolve(context) });
}
