// `foyer smtp show|test|save|rotate|standby`: the SMTP settings, their test and their credentials.
import type { App } from '../app.ts';
import { retest, shownSmtpSettings, type Retry, type SmtpSettings, type TestResult } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import {
  commandUser,
  json,
  parseDurationMs,
  parseWords,
  readSettings,
  usage,
  type Command,
  type CommandContext,
} from './command.ts';
import { EXIT } from './exit-code.ts';
import { forgetStandby, rotate, showStandby, switchBack } from './smtp-rotation.ts';
import { exitOfTest, testInWords, tryInWords } from './smtp-words.ts';

const STANDBY_ACTIONS: Readonly<
  Record<string, (context: CommandContext, wantsJson: boolean) => Promise<number>>
> = { show: showStandby, 'switch-back': switchBack, forget: forgetStandby };

export const smtpCommand: Command = {
  usage: [
    'smtp show [--draft] [--json]',
    'smtp test [--file FILE] [--submit ADDRESS] [--until-it-works 30m] [--json]     (FILE may be - for standard input)',
    'smtp save [--file FILE] [--draft] [--json]',
    'smtp rotate --file FILE [--until-it-works 5m] [--json]     (FILE holds the new credential)',
    'smtp standby [show | switch-back | forget] [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(smtpCommand, args, {
      file: { type: 'string' },
      draft: { type: 'boolean' },
      submit: { type: 'string' },
      'until-it-works': { type: 'string' },
    });
    const [action, ...more] = positionals;
    const fitting: Readonly<Record<string, readonly string[]>> = {
      show: ['draft'],
      test: ['file', 'submit', 'until-it-works'],
      save: ['file', 'draft'],
      rotate: ['file', 'until-it-works'],
      standby: [],
    };
    const misfit = Object.keys(values).find(
      (option) => option !== 'json' && !fitting[action ?? '']?.includes(option),
    );
    if (action !== undefined && action in fitting && misfit !== undefined)
      throw usage(smtpCommand, `--${misfit} does not go with "smtp ${action}"`);
    const surplus = action === 'standby' ? more[1] : more[0];
    if (surplus !== undefined) throw usage(smtpCommand, `"${surplus}" is one word too many`);
    const wantsJson = values.json === true;
    if (action === 'rotate') {
      if (values.file === undefined) throw usage(smtpCommand, 'Say which file holds the new credential');
      const patience = values['until-it-works'];
      const limitMs = patience === undefined ? undefined : parseDurationMs(smtpCommand, patience);
      return rotate(values.file, limitMs, context, wantsJson);
    }
    if (action === 'standby') {
      const [what = 'show'] = more;
      const act = Object.hasOwn(STANDBY_ACTIONS, what) ? STANDBY_ACTIONS[what] : undefined;
      if (!act) throw usage(smtpCommand, `"${what}" is not something that can be done with the standby`);
      return act(context, wantsJson);
    }
    const app = await context.app();
    switch (action) {
      case 'show':
        return show(app, context, values.draft === true);
      case 'test': {
        const settings = await wanted(app, context, values.file);
        const test = () => app.mail.smtp.test(settings, values.submit);
        const patience = values['until-it-works'];
        if (patience === undefined) return answer(await test(), context, wantsJson);
        return untilItWorks(test, parseDurationMs(smtpCommand, patience), context, wantsJson);
      }
      case 'save': {
        const settings = await wanted(app, context, values.file);
        if (!values.draft)
          return answer(await app.mail.smtp.save(settings, commandUser()), context, wantsJson, true);
        await app.mail.smtp.saveDraft(settings, commandUser());
        context.streams.out(
          wantsJson ? json({ saved: 'draft' }) : 'Kept as a draft. Mail goes on as before.\n',
        );
        return EXIT.ok;
      }
      default:
        throw usage(
          smtpCommand,
          action === undefined ? 'Say what to do' : `"${action}" is not something smtp can do`,
        );
    }
  },
};

async function show(app: App, { streams }: CommandContext, wantsDraft: boolean): Promise<number> {
  const settings = await (wantsDraft ? app.mail.smtp.draft() : app.mail.smtp.active());
  if (!settings) throw notConfigured(wantsDraft ? 'draft of the SMTP settings' : 'SMTP server yet');
  streams.out(json(shownSmtpSettings(settings)));
  return EXIT.ok;
}

/** From the file; without one, the draft, else the active settings. */
async function wanted(
  app: App,
  { streams }: CommandContext,
  file: string | undefined,
): Promise<SmtpSettings> {
  if (file !== undefined) return app.mail.smtp.parse(await readSettings(file, streams));
  const stored = (await app.mail.smtp.draft()) ?? (await app.mail.smtp.active());
  if (!stored) throw notConfigured('SMTP server yet');
  return stored;
}

/** Tells of each try on standard error, so that standard output holds the result alone. */
async function untilItWorks(
  test: () => Promise<TestResult>,
  limitMs: number,
  context: CommandContext,
  wantsJson: boolean,
): Promise<number> {
  const { streams, stopping } = context;
  const { clock } = context.outside();
  const onTry = (retry: Retry): void => streams.err(tryInWords(retry));
  const { result, tries, elapsedMs } = await retest(test, { clock, limitMs, signal: stopping, onTry });
  if (!wantsJson) return answer(result, context, false);
  streams.out(json({ ...result, tries, elapsedMs }));
  return exitOfTest(result);
}

function answer(result: TestResult, { streams }: CommandContext, wantsJson: boolean, saves = false): number {
  streams.out(
    wantsJson ? json(saves ? { ...result, saved: result.ok } : result) : testInWords(result, saves),
  );
  return exitOfTest(result);
}

function notConfigured(what: string): Refusal {
  return new Refusal(
    'not_found',
    'smtp_not_configured',
    `There is no ${what}. Describe it in a JSON file (docs/smtp-settings.md) and run "foyer smtp save --file FILE".`,
  );
}
