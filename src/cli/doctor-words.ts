// The examination in words, for a terminal: a line a check, and at the end the one thing to do next.
import { firstOf, type Check, type Checkup } from '../doctor/doctor.ts';

const MARKS = { ok: '✓', warning: '!', failed: '✗', skipped: '·' } as const;

const OUTCOMES: Readonly<Record<Checkup['status'], string>> = {
  ok: 'All is well.',
  warning: 'It works, with warnings.',
  failed: 'Something is wrong.',
  'not-configured': 'Nothing is set up yet.',
};

const WIDTH = 21;

export function checkupInWords(checkup: Checkup): string {
  const first = firstOf(checkup);
  const next = first ? ` Next (${first.name}): ${first.remedy ?? first.found}` : '';
  return `${checkup.checks.flatMap(lines).join('\n')}\n\n${OUTCOMES[checkup.status]}${next}\n`;
}

function lines({ name, status, found, remedy, commands = [], link }: Check): string[] {
  const first = `  ${MARKS[status]} ${name.padEnd(WIDTH)} ${found}`;
  if (status === 'ok' || status === 'skipped') return [first];
  const indent = ' '.repeat(WIDTH + 5);
  return [
    first,
    ...(remedy === undefined ? [] : [`${indent}→ ${remedy}`]),
    ...commands.map((command) => `${indent}    ${command}`),
    ...(link === undefined ? [] : [`${indent}  ${link}`]),
  ];
}
