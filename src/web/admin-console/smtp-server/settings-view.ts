// What the page shows, gathered: what is stored, which values stand in the form, which test is about them, and so what may
// be pressed. After a test the form holds its settings, secrets aside: what is saved then is exactly what was tested.
import {
  settingsPageOffer,
  type Mail,
  type SettingsPageOffer,
  type ShownStandby,
  type SmtpSettings,
  type TestRun,
} from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import type { Visit } from '../../visit.ts';
import { FIRST_VALUES, valuesOf, type FormValues } from './form-values.ts';
import { keptIn, type Kept } from './kept-secret.ts';

export interface SettingsView {
  readonly values: FormValues;
  readonly kept: Kept;
  /** The test whose settings the form holds; '' where it holds what is stored, or nothing yet. */
  readonly basis: string;
  readonly run: TestRun | undefined;
  readonly isRotation: boolean;
  readonly offer: SettingsPageOffer;
  readonly problems: readonly FieldProblem[];
  /** Why what was asked was not done, in one sentence. */
  readonly refused?: string;
  readonly isDraftShown: boolean;
  readonly hasDraft: boolean;
  readonly active: SmtpSettings | undefined;
  readonly standby: ShownStandby | undefined;
  readonly second: SecondReturned | undefined;
  readonly mayChange: boolean;
}

/** Which test the page is about, where its address says so. */
export interface Asked {
  readonly test?: string | undefined;
  readonly rotation?: string | undefined;
  readonly showsActive?: boolean;
  /** What the form holds before anybody has entered anything. */
  readonly first?: Partial<FormValues>;
  readonly second?: SecondReturned;
}

/** The form of a new credential that came back. */
export interface SecondReturned {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly refused?: string;
}

/** A form that came back: as it was typed, with what is wrong, or what it was parsed to. */
export interface Returned {
  readonly values: FormValues;
  readonly basis: string;
  readonly problems?: readonly FieldProblem[];
  readonly settings?: SmtpSettings;
  readonly refused?: string;
}

type Smtp = Mail['smtp'];

export async function loadView(
  visit: Pick<Visit, 'actor' | 'now'>,
  smtp: Smtp,
  asked: Asked,
  returned?: Returned,
): Promise<SettingsView> {
  const [active, draft, standby] = await Promise.all([smtp.active(), smtp.draft(), smtp.rotation.standby()]);
  const stored = asked.showsActive ? active : (draft ?? active);
  const run = await runOf(visit, smtp, asked, returned);
  const tested = run && asked.rotation === undefined ? await smtp.tests.ofTest(run.id) : undefined;
  const isAsked = asked.test !== undefined || returned?.basis === run?.id || run?.state === 'running';
  const isAboutStored =
    run !== undefined && stored !== undefined && run.fingerprint === smtp.fingerprint(stored);
  const isAbout = tested !== undefined && (isAsked || isAboutStored);
  const settings = returned?.settings ?? (isAbout ? tested : stored);
  const isRotation = asked.rotation !== undefined;
  const isDraft = (shown: SmtpSettings | undefined): boolean =>
    shown !== undefined && draft !== undefined && smtp.fingerprint(shown) === smtp.fingerprint(draft);
  const form = returned?.problems?.length
    ? 'wrong'
    : settings
      ? { fingerprint: smtp.fingerprint(settings) }
      : 'empty';
  const shown = returned?.values ?? (settings ? valuesOf(settings) : { ...FIRST_VALUES, ...asked.first });
  return {
    values: { ...shown, submitTo: returned?.values.submitTo ?? (isAbout ? (run?.submitTo ?? '') : '') },
    kept: keptIn(
      isAbout ? tested : stored,
      [active, draft].filter((known) => known !== undefined),
    ),
    basis: isAbout && run ? run.id : (returned?.basis ?? ''),
    run: isAbout || isRotation ? run : undefined,
    isRotation,
    offer: settingsPageOffer({
      active: active && smtp.fingerprint(active),
      draft: draft && smtp.fingerprint(draft),
      form,
      run: isRotation ? undefined : run,
      now: Math.max(visit.now, run?.endedAt ?? 0),
    }),
    problems: returned?.problems ?? [],
    ...(returned?.refused === undefined ? {} : { refused: returned.refused }),
    isDraftShown: isDraft(settings) && !returned,
    hasDraft: draft !== undefined,
    active,
    standby,
    second: asked.second,
    mayChange: may(visit.actor, 'settings.smtp'),
  };
}

/** The test that was asked for; otherwise the viewer's last, so that a page that is opened again returns to it. */
async function runOf(
  { actor }: Pick<Visit, 'actor'>,
  { tests }: Smtp,
  { test, rotation }: Asked,
  returned: Returned | undefined,
): Promise<TestRun | undefined> {
  const id = rotation ?? test ?? returned?.basis ?? '';
  if (id === '') return returned ? undefined : tests.latest(actor);
  try {
    return await tests.read(id);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not_found') return undefined; // kept for a week only
    throw error;
  }
}

/** Whether these settings sign in with a token; of none yet, what the form begins with. */
export function usesOAuthIn(values: Pick<FormValues, 'authentication'>): boolean {
  return values.authentication === 'exchange-online-oauth' || values.authentication === 'oauth';
}
