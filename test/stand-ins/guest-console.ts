// Both portals on a road with guest access: sponsors who sign in, an administrator who sees all.
import type { TestContext } from 'node:test';
import { createSponsorClient, type ConsoleClient } from './console-client.ts';
import { createTestConsole, type TestConsole } from './console.ts';
import type { RoadOptions } from './road.ts';
import { guestAccess, SPONSOR_PASSWORD, type TestGuests } from './guests.ts';

export interface GuestConsole extends TestConsole, Omit<TestGuests, keyof TestConsole> {
  /** In the sponsor portal, as a sponsor who exists. */
  as(name: string): Promise<ConsoleClient>;
}

export async function createGuestConsole(t: TestContext, options: RoadOptions = {}): Promise<GuestConsole> {
  const console = await createTestConsole(t, options);
  return {
    ...console,
    ...(await guestAccess(console)),
    as: (name) => createSponsorClient(console, name, SPONSOR_PASSWORD),
  };
}
