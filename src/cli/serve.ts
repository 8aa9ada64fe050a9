// `foyer serve`: the server, until it is told to stop.
import { claimFolder } from '../database/database.ts';
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
      const web = await startWeb({ ...app, clock }, config.listen);
      app.mail.start();
      log.info(
        {
          address: `${config.listen.host}:${web.port}`,
          database: app.database.description,
          node: config.node,
        },
        'Foyer is serving',
      );
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
