// `foyer smtp rotate|standby`: a new credential takes over once it has passed the test; the one before is kept.
import type { App } from '../app.ts';
import type { ShownStandby, TestRun } from '../mail/mail.ts';
import { commandUser, json, readSettings, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { exitOfTest, standbyInWords, testInWords } from './smtp-words.ts';

/** `file` holds the credential as in the settings; a new one may be refused for a while, so a limit may be given. */
export async function rotate(
  file: string,
  limitMs: number | undefined,
  context: CommandContext,
  wantsJson: boolean,
): Promise<number> {
  const credential = await readSettings(file, context.streams);
  const order = limitMs === undefined ? {} : { untilItWorks: { limitMs } };
  return takeOver(
    ({ mail }) => mail.smtp.rotation.begin(credential, commandUser(), order),
    context,
    wantsJson,
  );
}

export async function switchBack(context: CommandContext, wantsJson: boolean): Promise<number> {
  return takeOver(({ mail }) => mail.smtp.rotation.beginSwitchBack(commandUser()), context, wantsJson);
}

export async function showStandby({ app, streams }: CommandContext, wantsJson: boolean): Promise<number> {
  const standby = await (await app()).mail.smtp.rotation.standby();
  streams.out(wantsJson ? json(standby ?? null) : standbyInWords(standby));
  return EXIT.ok;
}

export async function forgetStandby({ app, streams }: CommandContext, wantsJson: boolean): Promise<number> {
  await (await app()).mail.smtp.rotation.forgetStandby(commandUser());
  streams.out(wantsJson ? json({ forgotten: true }) : 'Forgotten. Remove it in Entra as well.\n');
  return EXIT.ok;
}

async function takeOver(
  begin: (app: App) => Promise<string>,
  { app: open, streams, stopping }: CommandContext,
  wantsJson: boolean,
): Promise<number> {
  const app = await open();
  const { rotation, tests } = app.mail.smtp;
  const id = await begin(app);
  const last: { run?: TestRun } = {};
  for await (const run of tests.watch(id, stopping)) last.run = run;
  const { result, ending, state } = last.run ?? {};
  if (!result || state === 'running' || state === 'stopped') {
    const message = `${ending?.message ?? 'The test was interrupted.'} Nothing was changed.`;
    if (wantsJson) streams.out(json({ ok: false, saved: false, error: { code: ending?.code, message } }));
    else streams.err(`foyer: ${message}\n`);
    return EXIT.tryLater;
  }
  if (result.ok) await rotation.complete(id, commandUser());
  const standby: ShownStandby | undefined = await rotation.standby();
  streams.out(
    wantsJson
      ? json({ ...result, saved: result.ok, standby: standby ?? null })
      : testInWords(result, true) + (result.ok ? standbyInWords(standby) : ''),
  );
  return exitOfTest(result);
}
