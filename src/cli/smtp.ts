// `foyer smtp show|test|save`: the SMTP settings and their test.
import type { App } from '../app.ts';
import { shownSmtpSettings, type SmtpSettings, type TestResult } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import { json, parseWords, readSettings, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { testInWords } from './smtp-words.ts';

export const smtpCommand: Command = {
  usage: [
    'smtp show [--draft] [--json]',
    'smtp test [--file FILE] [--submit ADDRESS] [--json]     (FILE may be - for standard input)',
    'smtp save [--file FILE] [--draft] [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(smtpCommand, args, {
      file: { type: 'string' },
      draft: { type: 'boolean' },
      submit: { type: 'string' },
    });
    const [action, ...more] = positionals;
    const fitting: Readonly<Record<string, readonly string[]>> = {
      show: ['draft'],
      test: ['file', 'submit'],
      save: ['file', 'draft'],
    };
    const misfit = Object.keys(values).find(
      (option) => option !== 'json' && !fitting[action ?? '']?.includes(option),
    );
    if (action !== undefined && action in fitting && misfit !== undefined)
      throw usage(smtpCommand, `--${misfit} does not go with "smtp ${action}"`);
    if (more.length > 0) throw usage(smtpCommand, `"${more[0]}" is one word too many`);
    const app = await context.app();
    switch (action) {
      case 'show':
        return show(app, context, values.draft === true);
      case 'test': {
        const settings = await wanted(app, context, values.file);
        return answer(await app.mail.smtp.test(settings, values.submit), context, values.json === true);
      }
      case 'save': {
        const settings = await wanted(app, context, values.file);
        if (!values.draft)
          return answer(await app.mail.smtp.save(settings), context, values.json === true, true);
        await app.mail.smtp.saveDraft(settings);
        context.streams.out(
          values.json ? json({ saved: 'draft' }) : 'Kept as a draft. Mail goes on as before.\n',
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

function answer(result: TestResult, { streams }: CommandContext, wantsJson: boolean, saves = false): number {
  streams.out(
    wantsJson ? json(saves ? { ...result, saved: result.ok } : result) : testInWords(result, saves),
  );
  return result.ok ? EXIT.ok : result.retryable ? EXIT.tryLater : EXIT.unavailable;
}

function notConfigured(what: string): Refusal {
  return new Refusal(
    'not_found',
    'smtp_not_configured',
    `There is no ${what}. Describe it in a JSON file (docs/smtp-settings.md) and run "foyer smtp save --file FILE".`,
  );
}
