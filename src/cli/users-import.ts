// `foyer users import`: network users out of a CSV file, after a look at what is wrong with it.
import type { App } from '../app.ts';
import type { UserRows } from '../network-users/network-users.ts';
import { commandUser, json, readNamed, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { printable } from './printable.ts';
import type { UserWords } from './users-options.ts';

export async function importUsers(
  file: string,
  values: UserWords['values'],
  { networkUsers }: App,
  { streams }: CommandContext,
): Promise<number> {
  const by = commandUser();
  const bytes = await readNamed(file, streams);
  const skipsFaulty = values['skip-faulty'] === true;
  const read = await networkUsers.preview(bytes, by);
  const { rows, faults, remarks } = read;
  const isUsable = rows.length > 0 && (faults.length === 0 || skipsFaulty);
  if (values.check || !isUsable) {
    if (values.json) streams.out(json({ rows: rows.length, problems: [...remarks, ...faults], added: 0 }));
    else streams.out(`${problemsInWords(read)}${rows.length} users can be imported. Nothing was made.\n`);
    return isUsable && faults.length === 0 ? EXIT.ok : EXIT.data;
  }
  streams.err(problemsInWords(read));
  const { added, skipped } = await networkUsers.import(bytes, { skipsFaulty }, by);
  if (values.json) streams.out(json({ added, skipped, problems: [...remarks, ...faults] }));
  else
    streams.out(
      `${added} ${added === 1 ? 'user is' : 'users are'} imported${skipped === 0 ? '' : `, ${skipped} left out`}.\n`,
    );
  return skipped === 0 ? EXIT.ok : EXIT.data;
}

function problemsInWords({ remarks, faults }: UserRows): string {
  return [...remarks, ...faults]
    .map(({ line, column, problem }) =>
      printable(`line ${line}${column === null ? '' : `, ${column}`}: ${problem}`).concat('\n'),
    )
    .join('');
}
