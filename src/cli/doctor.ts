// `foyer doctor`: every check there is, for people and for monitoring.
import { examine, type Checkup } from '../doctor/doctor.ts';
import { json, parseWords, usage, type Command } from './command.ts';
import { checkupInWords } from './doctor-words.ts';
import { EXIT } from './exit-code.ts';

export const doctorCommand: Command = {
  usage: ['doctor [--strict] [--json]     (--strict ends with 75 where there are warnings)'],
  async run(args, context) {
    const { values, positionals } = parseWords(doctorCommand, args, { strict: { type: 'boolean' } });
    if (positionals.length > 0) throw usage(doctorCommand, `"${positionals[0]}" is one word too many`);
    const { dataFolder, databaseUrl } = context.config();
    const checkup = await examine({
      dataFolder,
      isEmbedded: databaseUrl === undefined,
      clock: context.outside().clock,
      open: () => context.app(),
    });
    context.streams.out(values.json ? json(checkup) : checkupInWords(checkup));
    return checkup.status === 'warning' && values.strict ? EXIT.tryLater : EXIT_OF_STATUS[checkup.status];
  },
};

const EXIT_OF_STATUS: Readonly<Record<Checkup['status'], number>> = {
  ok: EXIT.ok,
  warning: EXIT.ok,
  failed: EXIT.unavailable,
  'not-configured': EXIT.configuration,
};
