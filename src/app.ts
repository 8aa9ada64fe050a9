// The wiring: every part made once, given what it needs, in the order of the floors. Reads as the table of contents.
import { createAccounts, createHashing, type Accounts, type Hashing } from './accounts/accounts.ts';
import { createAlarms, type Alarms } from './alarms/alarms.ts';
import { createAudit, type Audit } from './audit/audit.ts';
import type { Config } from './config.ts';
import { openDatabase, type Database } from './database/database.ts';
import { createGuestTypes, type GuestTypes } from './guest-types/guest-types.ts';
import { createGuests, type Guests } from './guests/guests.ts';
import { createMail, type Mail } from './mail/mail.ts';
import {
  createNetwork,
  createNetworkSettings,
  type Network,
  type NetworkSettings,
} from './network/network.ts';
import { createNetworkUsers, type NetworkUsers } from './network-users/network-users.ts';
import { createNotifications, type Notifications } from './notifications/notifications.ts';
import { createOauth, type Oauth } from './oauth/oauth.ts';
import type { Outside } from './outside.ts';
import { createReminders, type Reminders } from './reminders/reminders.ts';
import { createSeal, sealingKey, type Seal } from './secrets/secrets.ts';
import { createSetupGuide, type SetupGuide } from './setup-guide/setup-guide.ts';
import { createNotedBaseUrl, createSettings, type Settings } from './settings/settings.ts';
import { createSponsors, groupsWithOnly, type Sponsors } from './sponsors/sponsors.ts';
import { createTrust, type Trust } from './trust/trust.ts';

export interface App {
  readonly database: Database;
  /** For what somebody else keeps for us. */
  readonly seal: Seal;
  readonly audit: Audit;
  readonly settings: Settings;
  /** The address people use, without a slash at the end: stands in links. */
  readonly baseUrl: string;
  /** For the commands that are run beside a server and do not know it. */
  noteBaseUrl(baseUrl: string): Promise<void>;
  readonly trust: Trust;
  readonly network: Network;
  readonly networkSettings: NetworkSettings;
  readonly accounts: Accounts;
  readonly networkUsers: NetworkUsers;
  readonly oauth: Oauth;
  readonly mail: Mail;
  readonly notifications: Notifications;
  readonly guestTypes: GuestTypes;
  readonly sponsors: Sponsors;
  readonly guests: Guests;
  readonly reminders: Reminders;
  readonly setupGuide: SetupGuide;
  readonly alarms: Alarms;
  /** Stops what runs and closes the database. Idempotent. */
  close(): Promise<void>;
}

/** `hashing`: only tests bring another, for which no password need be expensive. */
export async function openApp(
  config: Config,
  { clock, random, newId, log }: Outside,
  hashing: Hashing = createHashing(),
): Promise<App> {
  const database = await openDatabase({ dataFolder: config.dataFolder, url: config.databaseUrl, log, clock });
  try {
    const audit = createAudit({ database, clock, newId });
    const seal = createSeal(sealingKey(config.secretKey, config.dataFolder));
    const settings = createSettings({ database, seal, clock });
    const notedBaseUrl = createNotedBaseUrl({ database, settings });
    const baseUrl = (config.isBaseUrlGiven ? undefined : await notedBaseUrl.read()) ?? config.baseUrl;
    const trust = createTrust({ database, settings, audit, clock });
    const networkSettings = createNetworkSettings({ database, settings, audit });
    const network = createNetwork(trust, {
      clock,
      variables: config.proxyVariables,
      statusProxy: async () => (await networkSettings.proxies()).crl,
    });
    const accounts = createAccounts({ database, settings, audit, seal, clock, newId, log, hashing });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const networkUsers = createNetworkUsers({ database, settings, audit, clock, newId, timeZone, hashing });
    const oauth = createOauth({ network, clock, random, log });
    const mail = createMail({
      database,
      seal,
      settings,
      audit,
      oauth,
      network,
      clock,
      random,
      newId,
      log,
      node: config.node,
    });
    const notifications = createNotifications({ database, settings, audit, mail, clock });
    const guestTypes = createGuestTypes({ database, audit, newId, groupsWithOnly });
    const sponsors = createSponsors({ database, audit, accounts, guestTypes, newId });
    const guests = createGuests({
      database,
      settings,
      audit,
      accounts,
      guestTypes,
      sponsors,
      mail,
      notifications,
      hashing,
      seal,
      clock,
      newId,
      log,
      baseUrl,
      timeZone,
    });
    const reminders = createReminders({
      database,
      settings,
      audit,
      accounts,
      networkUsers,
      guestTypes,
      guests,
      notifications,
      mail,
      clock,
      newId,
      log,
      baseUrl,
      timeZone,
    });
    const setupGuide = createSetupGuide({
      database,
      settings,
      audit,
      links: accounts.links,
      mail,
      network,
      clock,
      log,
    });
    const alarms = createAlarms({
      database,
      settings,
      audit,
      trust,
      accounts,
      mail,
      guests,
      network,
      networkSettings,
      clock,
      newId,
      log,
      node: config.node,
      baseUrl,
      dataFolder: config.dataFolder,
      isEmbedded: config.databaseUrl === undefined,
    });
    return {
      database,
      seal,
      audit,
      settings,
      baseUrl,
      noteBaseUrl: (url) => notedBaseUrl.note(url),
      trust,
      network,
      networkSettings,
      accounts,
      networkUsers,
      oauth,
      mail,
      notifications,
      guestTypes,
      sponsors,
      guests,
      reminders,
      setupGuide,
      alarms,
      async close() {
        await alarms.stop();
        await reminders.stop();
        await setupGuide.stop();
        await guests.upkeep.stop();
        await mail.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
