// The result of a connection test in words, for a terminal.
import type { TestResult, TestStep } from '../mail/mail.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '·' } as const;

export function testInWords({ ok, steps, durationMs, diagnosis }: TestResult, saves: boolean): string {
  const lines = steps.map((step) =>
    `  ${MARKS[step.status]} ${step.name.padEnd(14)} ${step.status === 'skipped' ? '' : `${step.durationMs} ms`.padStart(9)}  ${told(step)}`.trimEnd(),
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

/** The one thing of a step's evidence that people look for. */
function told({ evidence }: TestStep): string {
  const seen = evidence as Record<string, unknown>;
  if (typeof seen.reply === 'string') return seen.reply;
  if (typeof seen.message === 'string') return seen.message.split('\n')[0] ?? '';
  if (typeof seen.banner === 'string') return seen.banner;
  if (Array.isArray(seen.roles)) return `roles: ${seen.roles.join(', ') || 'none'}`;
  if (typeof seen.proxy === 'object')
    return `through the proxy ${(seen.proxy as { address: string }).address}`;
  if (typeof seen.version === 'string') return seen.version;
  if (typeof seen.expiresInSeconds === 'number')
    return `lives ${Math.round(seen.expiresInSeconds / 60)} minutes`;
  if (Array.isArray(seen.addresses))
    return seen.addresses.map((at) => (at as { address: string }).address).join(', ');
  return '';
}
