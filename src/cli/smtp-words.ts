// The result of a connection test in words, for a terminal.
import {
  toldOf,
  type Retry,
  type ShownProbe,
  type ShownStandby,
  type TestResult,
  type TestStep,
} from '../mail/mail.ts';
import { diagnosisInWords } from './diagnosis-words.ts';
import { EXIT } from './exit-code.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '·' } as const;

export function testInWords(
  { ok, steps, durationMs, diagnosis, retryable }: TestResult,
  saves: boolean,
): string {
  const lines = steps.flatMap((step) => [
    `  ${MARKS[step.status]} ${step.name.padEnd(14)} ${step.status === 'skipped' ? '' : `${step.durationMs} ms`.padStart(9)}  ${toldOf(step)}`.trimEnd(),
    ...probed(step).map((line) => `${' '.repeat(30)}${line}`),
  ]);
  const outcome = ok
    ? `Passed in ${(durationMs / 1000).toFixed(1)} s.${saves ? ' Saved: mail now goes this way.' : ''}`
    : `Failed.${saves ? ' Nothing was saved.' : ''}`;
  const next = diagnosisInWords({ diagnosis, retryable });
  return [...lines, '', outcome, ...(next.length > 0 ? ['', ...next] : []), ''].join('\n');
}

/** What was asked further where the reply left several causes open. */
function probed({ evidence }: TestStep): string[] {
  const { probes = [] } = evidence as { probes?: readonly ShownProbe[] };
  return probes.map(({ asked, reply, tenantId, exists, offered }) => {
    switch (asked) {
      case 'mailbox-tenant':
        return `the mailbox’s domain belongs to ${tenantId ?? 'no tenant'}`;
      case 'mailbox-exists':
        return exists ? 'Exchange Online knows the mailbox' : 'Exchange Online does not know the mailbox';
      case 'login-offered':
        return offered
          ? 'AUTH LOGIN is offered too'
          : 'AUTH LOGIN is not offered, which Exchange Online always does';
      case 'impossible-mailbox':
        return `asked with a mailbox that cannot exist: ${reply}`;
      case 'spoilt-token':
        return `asked with a spoilt token: ${reply}`;
    }
  });
}

/** One line a try, with the time that has gone. */
export function tryInWords({ result, tries, elapsedMs, pauseMs }: Retry): string {
  const [first] = result.diagnosis;
  const what = result.ok ? 'passed' : (first?.cause ?? 'failed');
  const next = pauseMs === undefined ? '' : `; again in ${spanInWords(pauseMs)}`;
  return `${spanInWords(elapsedMs)}: try ${tries}: ${what}${next}\n`;
}

export function standbyInWords(standby: ShownStandby | undefined): string {
  if (!standby) return 'No credential is kept beside the active one.\n';
  const { type, clientId, endsOn, daysLeft, isUsable } = standby;
  const what = `A ${type === 'secret' ? 'client secret' : `${type} credential`} of the application ${clientId}`;
  const until =
    endsOn === undefined
      ? 'for as long as you let it, since its end is not known'
      : `until ${endsOn} (${daysLeft === 1 ? '1 day' : `${daysLeft} days`} left)`;
  const next = isUsable
    ? 'Back to it: foyer smtp standby switch-back. Away with it: foyer smtp standby forget.'
    : 'The active settings are of another application, so it is of no use: foyer smtp standby forget.';
  return `${what} is kept ${until}.\n${next}\n`;
}

export const exitOfTest = ({ ok, retryable }: TestResult): number =>
  ok ? EXIT.ok : retryable ? EXIT.tryLater : EXIT.unavailable;

function spanInWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
