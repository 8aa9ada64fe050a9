// `foyer serve`: the server, until it is told to stop.
import type { Config } from '../config.ts';
import { claimFolder } from '../database/database.ts';
import type { Secret } from '../secrets/secrets.ts';
import { startWeb } from '../web/web.ts';
import { parseWords, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';

export const serveCommand: Command = {
  usage: ['serve'],
  async run(args, context: CommandContext) {
    parseWords(serveCommand, args, {});
    const config = context.config();
    const { log, clock } = context.outside();
    const claim = claimFolder(config.dataFolder);
    try {
      const app = await context.app();
      const web = await startWeb({ app, config, clock, log }, config);
      const address = addressOf(config, web.port);
      await app.noteBaseUrl(address);
      app.mail.start();
      app.guests.upkeep.start();
      app.alarms.start();
      app.reminders.start();
      log.info(
        {
          address: `${config.listen.host}:${web.port}`,
          database: app.database.description,
          node: config.node,
        },
        'Foyer is serving',
      );
      if (await app.accounts.firstStart.isNeeded())
        context.streams.out(firstStartNotice(await app.accounts.firstStart.link(), address));
      await new Promise<void>((resolve) => {
        if (context.stopping.aborted) resolve();
        context.stopping.addEventListener('abort', () => resolve(), { once: true });
      });
      log.info({}, 'stopping');
      await web.stop();
      await app.close();
      log.info({}, 'stopped');
    } finally {
      claim.release();
    }
    return EXIT.ok;
  },
};

/** With the port that was free, where any would do. */
const addressOf = ({ baseUrl }: Pick<Config, 'baseUrl'>, port: number): string =>
  baseUrl.replace(/^(https?:\/\/localhost):0$/, `$1:${port}`);

/** On standard output and not in the log: whoever reads the log must not become the first administrator. */
function firstStartNotice(token: Secret, address: string): string {
  return `\nThere is no administrator yet. Create the first one within 24 hours:\n\n  ${address}/admin/first-start/${token.reveal()}\n\n`;
}
