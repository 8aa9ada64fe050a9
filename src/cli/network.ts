// `foyer network show|save`: the proxies of the legs that have no settings of their own.
import { commandUser, json, parseWords, readSettings, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

export const networkCommand: Command = {
  usage: [
    'network show [--json]',
    'network save --file FILE [--json]     (FILE may be - for standard input)',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(networkCommand, args, { file: { type: 'string' } });
    const [action, ...more] = positionals;
    const { file } = values;
    const { streams } = context;
    if (more.length > 0) throw usage(networkCommand, `"${more[0]}" is one word too many`);
    if (action === 'show') {
      if (file !== undefined) throw usage(networkCommand, '--file does not go with "network show"');
      streams.out(json(await (await context.app()).networkSettings.shown()));
      return EXIT.ok;
    }
    if (action === 'save') {
      if (file === undefined) throw usage(networkCommand, 'Say which file holds the settings');
      const { networkSettings } = await context.app();
      await networkSettings.save(await readSettings(file, streams), commandUser());
      streams.out(
        values.json ? json(await networkSettings.shown()) : 'Saved. It counts from the next connection on.\n',
      );
      return EXIT.ok;
    }
    throw usage(
      networkCommand,
      action === undefined ? 'Say what to do' : `"${action}" is not something network can do`,
    );
  },
};
