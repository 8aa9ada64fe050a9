// `foyer keys`: the keys of the API. One that is issued here has no owner whose role would limit it further.
import { keysInWords, withDates } from './account-words.ts';
import { commandUser, json, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

export const keysCommand: Command = {
  usage: [
    'keys list [--json]',
    'keys issue NAME --scope PERMISSION … [--ends DATE] [--json]',
    'keys revoke ID [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(keysCommand, args, {
      scope: { type: 'string', multiple: true },
      ends: { type: 'string' },
    });
    const [action, argument, ...more] = positionals;
    if (action === undefined) throw usage(keysCommand, 'Say what to do');
    if (!['list', 'issue', 'revoke'].includes(action))
      throw usage(keysCommand, `"${action}" is not something keys can do`);
    if (action !== 'issue' && (values.scope || values.ends !== undefined))
      throw usage(keysCommand, `--${values.scope ? 'scope' : 'ends'} does not go with "keys ${action}"`);
    const tooMany = action === 'list' ? argument : more[0];
    if (tooMany !== undefined) throw usage(keysCommand, `"${tooMany}" is one word too many`);
    if (action !== 'list' && argument === undefined)
      throw usage(keysCommand, action === 'issue' ? 'Name the key' : 'Name the key by its id');
    if (action === 'issue' && !values.scope)
      throw usage(keysCommand, 'Say with --scope what the key may; docs/administrators.md has the list');
    const { apiKeys } = (await context.app()).accounts;
    const { streams } = context;
    if (action === 'list') {
      const keys = await apiKeys.list();
      streams.out(values.json ? json(keys.map(withDates)) : keysInWords(keys));
    } else if (action === 'issue') {
      const input = { name: argument, scopes: values.scope, endsOn: values.ends ?? null };
      const { key, view } = await apiKeys.issue(input, commandUser());
      streams.out(
        values.json
          ? json({ key: key.reveal(), ...withDates(view) })
          : `${key.reveal()}\nIt is shown this once.\n${keysInWords([view])}`,
      );
    } else {
      await apiKeys.revoke(argument ?? '', commandUser());
      streams.out(values.json ? json({ revoked: argument }) : 'The key is revoked.\n');
    }
    return EXIT.ok;
  },
};
