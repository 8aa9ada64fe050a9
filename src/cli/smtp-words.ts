// The result of a connection test in words, for a terminal.
import { toldOf, type TestResult } from '../mail/mail.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '·' } as const;

export function testInWords({ ok, steps, durationMs, diagnosis }: TestResult, saves: boolean): string {
  const lines = steps.map((step) =>
    `  ${MARKS[step.status]} ${step.name.padEnd(14)} ${step.status === 'skipped' ? '' : `${step.durationMs} ms`.padStart(9)}  ${toldOf(step)}`.trimEnd(),
  );
  const outcome = ok
    ? `Passed in ${(durationMs / 1000).toFixed(1)} s.${saves ? ' Saved: mail now goes this way.' : ''}`
    : `Failed.${saves ? ' Nothing was saved.' : ''}`;
  const [first, ...others] = diagnosis;
  const next = first
    ? [
        '',
        first.title,
        `  → ${first.remedy}`,
        ...first.commands.map((command) => `      ${command}`),
        ...(first.link ? [`  ${first.link}`] : []),
      ]
    : [];
  const also = others.length > 0 ? ['', 'It may also be:', ...others.map(({ title }) => `  - ${title}`)] : [];
  return [...lines, '', outcome, ...next, ...also, ''].join('\n');
}
