// `foyer keys`: the keys of the API. One that is issued here has no owner whose role would limit it further, but for a
// sponsor's: it is theirs, and their sponsor groups limit it.
import { permissionsOf } from '../permissions/permissions.ts';
import { keysInWords, withDates } from './account-words.ts';
import { commandUser, json, parseWords, usage, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';

export const keysCommand: Command = {
  usage: [
    'keys list [--json]',
    'keys issue NAME --scope PERMISSION … [--ends DATE] [--json]',
    'keys issue NAME --for SPONSOR [--ends DATE] [--json]',
    'keys revoke ID [--json]',
  ],
  async run(args, context) {
    const { values, positionals } = parseWords(keysCommand, args, {
      scope: { type: 'string', multiple: true },
      ends: { type: 'string' },
      for: { type: 'string' },
    });
    const [action, argument, ...more] = positionals;
    if (action === undefined) throw usage(keysCommand, 'Say what to do');
    if (!['list', 'issue', 'revoke'].includes(action))
      throw usage(keysCommand, `"${action}" is not something keys can do`);
    const misfit = Object.keys(values).find((option) => option !== 'json');
    if (action !== 'issue' && misfit !== undefined)
      throw usage(keysCommand, `--${misfit} does not go with "keys ${action}"`);
    const tooMany = action === 'list' ? argument : more[0];
    if (tooMany !== undefined) throw usage(keysCommand, `"${tooMany}" is one word too many`);
    if (action !== 'list' && argument === undefined)
      throw usage(keysCommand, action === 'issue' ? 'Name the key' : 'Name the key by its id');
    if (action === 'issue' && values.for !== undefined && values.scope)
      throw usage(keysCommand, 'A key for a sponsor may what a sponsor may; leave --scope out');
    if (action === 'issue' && values.for === undefined && !values.scope)
      throw usage(keysCommand, 'Say with --scope what the key may; docs/administrators.md has the list');
    const { apiKeys, administrators } = (await context.app()).accounts;
    const { streams } = context;
    if (action === 'list') {
      const keys = await apiKeys.list();
      streams.out(values.json ? json(keys.map(withDates)) : keysInWords(keys));
    } else if (action === 'issue') {
      const owner = values.for === undefined ? null : await administrators.findByName(values.for);
      const scopes = owner ? [...permissionsOf('sponsor')] : values.scope;
      const input = { name: argument, scopes, endsOn: values.ends ?? null, ownerId: owner?.id ?? null };
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
