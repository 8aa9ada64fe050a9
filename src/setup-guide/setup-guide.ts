// The road from nothing to a first mail, and where on it one is. Knows the doors of the features that the road passes, adds
// what none of them remembers, and shows the kit to whoever holds a link to it.
import type { Accounts, LinkView, NewLink } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Mail, MessageView, SmtpSettings, TestRun } from '../mail/mail.ts';
import type { Network } from '../network/network.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { PlanWords, SetupPlan, SetupVerdict } from '../setup-kit/setup-kit.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { createChainCheck } from './chain-check-gate.ts';
import { endpointsOf } from './endpoint.ts';
import { checked, createKitResults, verdictOf } from './kit-result-gate.ts';
import {
  kitFor,
  kitOf,
  parseGuideValues,
  type GuideRecord,
  type GuideValues,
  type Kit,
} from './guide-record.ts';
import { createGuideRecords } from './guide-record-gate.ts';
import { currentStep, isLooking, stepsOf, type GuideStep, type GuideStepName } from './guide-step.ts';

export { GUIDE_STEPS, type GuideStep, type GuideStepName, type GuideStepState } from './guide-step.ts';
export type { GuideValues, Kit, SeenChain } from './guide-record.ts';

export interface GuideState {
  readonly steps: readonly GuideStep[];
  /** Undefined at the end of the road. */
  readonly current: GuideStepName | undefined;
  readonly values: GuideValues | undefined;
  readonly links: readonly LinkView[];
  readonly result:
    { readonly verdict: SetupVerdict; readonly at: Instant; readonly from: string | undefined } | undefined;
  readonly chains: GuideRecord['chains'];
  readonly isLookingAtChains: boolean;
  readonly smtp: { readonly active: boolean; readonly draft: boolean; readonly test: TestRun | undefined };
  readonly firstMail: { readonly to: string; readonly message: MessageView } | undefined;
}

/** What a link shows, and nothing else. */
export interface SharedKit extends Pick<Kit, 'plan' | 'script'> {
  readonly endsAt: Instant;
}

export interface FirstMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface SetupGuide {
  state(by: Actor): Promise<GuideState>;
  /** What was kept, else what the SMTP settings say: to be filled in elsewhere. */
  values(): Promise<GuideValues | undefined>;
  keepValues(words: PlanWords, by: Actor): Promise<void>;
  tickOff(what: 'isPrepared' | 'isHandedOver', isDone: boolean, by: Actor): Promise<void>;
  kit(): Promise<Kit>;
  /** A link that opens the kit for these values to whoever holds it. */
  share(validForMs: number, by: Actor): Promise<NewLink>;
  shared(token: string): Promise<SharedKit | undefined>;
  /** The result of the kit, as it was pasted. Throws a Refusal where there is none in it. */
  receive(text: string, by: Actor): Promise<SetupVerdict>;
  /** The same from the holder of a link; undefined where the link has ended. */
  receiveByLink(token: string, text: string, address: string): Promise<SetupVerdict | undefined>;
  /** Begins to look at the certificates of the servers; what was seen is in the state when it has ended. */
  checkChains(by: Actor): Promise<void>;
  /** Resolves with the id once it is accepted. */
  sendFirstMail(mail: FirstMail, by: Actor): Promise<string>;
  stop(): Promise<void>;
}

interface GuideNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly links: Accounts['links'];
  readonly mail: Pick<Mail, 'smtp' | 'compose' | 'enqueue' | 'show'>;
  readonly network: Pick<Network, 'probeChain'>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createSetupGuide(needs: GuideNeeds): SetupGuide {
  const { database, links, mail, clock } = needs;
  const records = createGuideRecords(needs);
  const keepResult = createKitResults({ records, database, clock });
  const chainCheck = createChainCheck(needs);

  /** What is tested next: the draft before what is active. */
  async function smtpSettings(): Promise<SmtpSettings | undefined> {
    return (await mail.smtp.draft()) ?? (await mail.smtp.active());
  }

  async function valuesOf(record: GuideRecord): Promise<GuideValues | undefined> {
    if (record.values) return record.values;
    const authentication = (await smtpSettings())?.authentication;
    if (authentication?.type !== 'exchange-online-oauth') return undefined;
    const { mailbox, tenantId, clientId, cloud, registeredObjectId } = authentication;
    const objectId = registeredObjectId === undefined ? {} : { objectId: registeredObjectId };
    return { mailbox, tenantId, clientId, cloud, model: 'role', ...objectId };
  }

  async function firstMailOf({ firstMail }: GuideRecord): Promise<GuideState['firstMail']> {
    if (!firstMail) return undefined;
    try {
      return { to: firstMail.to, message: await mail.show(firstMail.id) };
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'not_found') return undefined; // removed since
      throw error;
    }
  }

  return {
    async state(by) {
      const record = await records.read();
      const now = clock.now();
      const [values, open, activeSince, draft, test, firstMail] = await Promise.all([
        valuesOf(record),
        links.list('setup-kit'),
        mail.smtp.activeSince(),
        mail.smtp.draft(),
        mail.smtp.tests.latest(by),
        firstMailOf(record),
      ]);
      const verdict = verdictOf(record.result?.result, values);
      const steps = stepsOf({
        ...record,
        values,
        openLinks: open.length,
        isResultGood: verdict?.ok,
        smtpActiveSince: activeSince,
        lastTest: test?.state,
        firstMail: firstMail?.message.state,
        now,
      });
      return {
        steps,
        current: currentStep(steps),
        values,
        links: open,
        result: verdict &&
          record.result && { verdict, at: record.result.receivedAt, from: record.result.receivedFrom },
        chains: record.chains,
        isLookingAtChains: isLooking(record.chains, now),
        smtp: { active: activeSince !== undefined, draft: draft !== undefined, test },
        firstMail,
      };
    },
    values: async () => valuesOf(await records.read()),
    async keepValues(words, by) {
      authorise(by, 'settings.smtp');
      const values = parseGuideValues(words);
      await database.transaction((tx) =>
        records.change(tx, 'values', (record) => ({ ...record, values }), by),
      );
    },
    async tickOff(what, isDone, by) {
      authorise(by, 'settings.smtp');
      await database.transaction((tx) =>
        records.change(tx, what, (record) => ({ ...record, [what]: isDone }), by),
      );
    },
    async kit() {
      const record = await records.read();
      return kitOf(await valuesOf(record), record.result?.result);
    },
    async share(validForMs, by) {
      const { plan } = kitOf(await valuesOf(await records.read()));
      return links.issue('setup-kit', plan, validForMs, by);
    },
    async shared(token) {
      const link = await links.read('setup-kit', token);
      if (!link) return undefined;
      const { plan, script } = kitFor(link.payload as SetupPlan);
      return { plan, script, endsAt: link.view.endsAt };
    },
    async receive(text, by) {
      authorise(by, 'settings.smtp');
      const record = await keepResult(text, by);
      return checked(record, await valuesOf(record));
    },
    async receiveByLink(token, text, address) {
      const link = await links.read('setup-kit', token);
      if (!link) return undefined;
      const by = {
        kind: 'link',
        id: link.view.id,
        name: 'set-up kit',
        address,
        permissions: new Set([]),
      } as const;
      const record = await keepResult(text, by);
      return checked(record, await valuesOf(record));
    },
    async checkChains(by) {
      authorise(by, 'settings.smtp');
      const targets = endpointsOf(await valuesOf(await records.read()), await smtpSettings());
      const beganAt = clock.now();
      await database.transaction((tx) =>
        records.change(tx, 'chains', (record) => ({ ...record, chains: { beganAt, seen: [] } }), by),
      );
      chainCheck.begin(targets, (seen) =>
        database.transaction(async (tx) => {
          const record = await records.read(tx);
          // Another look that began later says more.
          if (record.chains?.beganAt === beganAt)
            await records.keepQuietly(tx, { ...record, chains: { beganAt, endedAt: clock.now(), seen } });
        }),
      );
    },
    async sendFirstMail({ to, subject, text }, by) {
      authorise(by, 'mail.send');
      if (!(await mail.smtp.active()))
        throw new Refusal(
          'conflict',
          'setup_guide_smtp_missing',
          'There are no SMTP settings in use yet, so mail has no way to go. Test and save them first.',
        );
      const message = await mail.compose({ to: [to], subject, text });
      return database.transaction(async (tx) => {
        const id = await mail.enqueue(tx, message, { lane: 'interactive', purpose: 'setup' });
        await records.change(tx, 'firstMail', (record) => ({ ...record, firstMail: { id, to } }), by);
        return id;
      });
    },
    stop: () => chainCheck.settled(),
  };
}
