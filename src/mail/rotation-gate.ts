// A new credential tested beside the active one, which goes on sending; switched in one transaction, the old one kept.
// The sender hears of it as of any change of the settings: sessions end after the message they are at. Nothing here
// switches by itself: what is used is what was tested.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { authorise, SYSTEM, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { notTested } from './connection-test-run.ts';
import type { ConnectionTests, TestedSettings, TestOrder } from './connection-tests-gate.ts';
import {
  credentialUnchanged,
  hasEnded,
  isSameProof,
  isUsableFor,
  noStandby,
  rotatable,
  shownStandby,
  standbyOf,
  standbyUnusable,
  withCredential,
  type OAuthSettings,
  type ShownStandby,
  type StandbyCredential,
} from './rotation.ts';
import { activate, SMTP_SLICE } from './smtp-settings-gate.ts';
import { parseSmtpSettings, shownSmtpSettings, usesOAuth, type SmtpSettings } from './smtp-settings.ts';

const STANDBY_SLICE = 'smtp-standby-credential';

export interface Rotation {
  /** What is kept beside the active credential; undefined where nothing is, or its end has passed. */
  standby(): Promise<ShownStandby | undefined>;
  /** Starts a test of the active settings with this credential, written as in the settings; returns the test's id. */
  begin(credential: unknown, by: Actor, order?: Omit<TestOrder, 'by'>): Promise<string>;
  /** Starts a test of the active settings with the standby. */
  beginSwitchBack(by: Actor): Promise<string>;
  /** Once either test has passed: its credential becomes the active one, the one before it the standby. */
  complete(testId: string, by: Actor): Promise<void>;
  forgetStandby(by: Actor): Promise<void>;
}

export interface StandbyUpkeep {
  /** Drops a standby whose end has passed. */
  dropEnded(): Promise<void>;
}

interface RotationNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly fingerprint: (settings: SmtpSettings) => string;
  readonly tests: Pick<ConnectionTests, 'start'> & Pick<TestedSettings, 'passed'>;
}

export function createRotation(needs: RotationNeeds): Rotation & StandbyUpkeep {
  const { database, settings, audit, clock, log, fingerprint, tests } = needs;

  const smtp = async (state: 'active' | 'draft', tx?: Transaction): Promise<SmtpSettings | undefined> =>
    (await settings.read(SMTP_SLICE, state, tx))?.value as SmtpSettings | undefined;

  /** One that was sealed with a lost key is as good as none: the settings were entered again, and must be free to change. */
  async function stored(tx?: Transaction): Promise<StandbyCredential | undefined> {
    try {
      return (await settings.read(STANDBY_SLICE, 'active', tx))?.value as StandbyCredential | undefined;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'sealing_key_wrong') throw error;
      log.warn({ err: error }, 'the standby credential was sealed with another key');
      return undefined;
    }
  }

  async function kept(tx?: Transaction): Promise<StandbyCredential | undefined> {
    const standby = await stored(tx);
    return standby && !hasEnded(standby, clock.now()) ? standby : undefined;
  }

  async function drop(tx: Transaction, standby: StandbyCredential, by: Actor): Promise<void> {
    await settings.discard(tx, STANDBY_SLICE, 'active');
    await audit.record(tx, by, {
      action: 'smtp-settings.forget-standby',
      subject: SMTP_SLICE,
      before: standby,
    });
  }

  /** A draft that was made with the old credential would bring it back when it is saved. */
  async function renewDraft(tx: Transaction, before: OAuthSettings, after: OAuthSettings): Promise<void> {
    const draft = await smtp('draft', tx);
    if (!draft || !usesOAuth(draft.authentication)) return;
    const { authentication } = before;
    const isOfTheSame =
      draft.authentication.clientId === authentication.clientId &&
      draft.authentication.tokenEndpoint === authentication.tokenEndpoint &&
      isSameProof(draft.authentication.credential, authentication.credential);
    if (!isOfTheSame) return;
    const renewed = withCredential(rotatable(draft), after.authentication.credential);
    await settings.write(tx, SMTP_SLICE, 'draft', renewed);
  }

  return {
    async standby() {
      const standby = await kept();
      return standby && shownStandby(standby, await smtp('active'), clock.now());
    },
    async begin(credential, by, order = {}) {
      authorise(by, 'settings.smtp');
      const active = rotatable(await smtp('active'));
      const shown = shownSmtpSettings(active) as { authentication: object };
      const input = { ...shown, authentication: { ...shown.authentication, credential } };
      const next = rotatable(parseSmtpSettings(input, active));
      if (isSameProof(next.authentication.credential, active.authentication.credential))
        throw credentialUnchanged();
      return tests.start(next, { ...order, by });
    },
    async beginSwitchBack(by) {
      authorise(by, 'settings.smtp');
      const active = rotatable(await smtp('active'));
      const standby = await kept();
      if (!standby) throw noStandby();
      if (!isUsableFor(standby, active)) throw standbyUnusable();
      return tests.start(withCredential(active, standby.credential), { by });
    },
    async complete(testId, by) {
      authorise(by, 'settings.smtp');
      const tested = rotatable(await tests.passed(testId));
      const { credential } = tested.authentication;
      await database.transaction(async (tx) => {
        const active = rotatable(await smtp('active', tx));
        if (fingerprint(withCredential(active, credential)) !== fingerprint(tested))
          throw notTested('Other settings have become active since this test');
        if (isSameProof(credential, active.authentication.credential)) throw credentialUnchanged();
        const standby = await stored(tx);
        const isBack = standby !== undefined && isSameProof(credential, standby.credential);
        const action = isBack ? 'smtp-settings.switch-back' : 'smtp-settings.rotate';
        await activate(tx, needs, tested, by, action);
        await settings.write(tx, STANDBY_SLICE, 'active', standbyOf(active, clock.now()));
        await renewDraft(tx, active, tested);
      });
      log.info({ test: testId }, 'the credential of the SMTP settings was rotated');
    },
    async forgetStandby(by) {
      authorise(by, 'settings.smtp');
      await database.transaction(async (tx) => {
        const standby = await stored(tx);
        if (!standby) throw noStandby();
        await drop(tx, standby, by);
      });
    },
    async dropEnded() {
      await database.transaction(async (tx) => {
        const standby = await stored(tx);
        if (standby && hasEnded(standby, clock.now())) await drop(tx, standby, SYSTEM);
      });
    },
  };
}
