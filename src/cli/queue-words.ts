// The queue and its messages as they are printed.
import {
  COUNTED_TO,
  MESSAGE_STATES,
  type MessageContent,
  type MessagePage,
  type MessageView,
} from '../mail/mail.ts';
import { printable } from './printable.ts';

export function listInWords({ messages, counts, isCountExact, next }: MessagePage): string {
  const totals = MESSAGE_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${state}`,
  );
  const rows = messages.map(({ id, state, queuedAt, recipients, subject }) =>
    printable(
      `${id}  ${state.padEnd(9)}  ${queuedAt.slice(0, 16).replace('T', ' ')}  ${recipients[0]?.address ?? ''}${recipients.length > 1 ? ` +${recipients.length - 1}` : ''}  ${subject}`,
    ),
  );
  const more = next === null ? [] : [`more: add --after ${next}`];
  const counted = isCountExact ? totals.join(', ') : `more than ${COUNTED_TO.toLocaleString('en')}`;
  return [counted || 'Nothing was found.', ...rows, ...more, ''].join('\n');
}

export function messageInWords(view: MessageView): string {
  const lines = [
    `id          ${view.id}`,
    `state       ${view.state}${view.nextAttemptAt ? `, next attempt ${view.nextAttemptAt}` : ''}`,
    `subject     ${view.subject}`,
    `from        ${view.from}`,
    `message-id  ${view.messageId}`,
    `queued      ${view.queuedAt}  (${view.lane}, ${view.purpose})`,
    ...(view.repeats === null ? [] : [`repeats     ${view.repeats}`]),
    ...view.recipients.map(
      ({ address, state, reply }) => `to          ${address}  ${state}${reply ? `: ${reply}` : ''}`,
    ),
    ...view.attempts.flatMap((attempt, index) => [
      '',
      `attempt ${index + 1}  ${attempt.startedAt}  ${attempt.durationMs} ms  ${attempt.node}  ${attempt.verdict}`,
      ...(attempt.reply ? [`  ${attempt.reply}`] : []),
      ...attempt.transcript
        .split('\n')
        .filter(Boolean)
        .map((line) => `    ${line}`),
    ]),
  ];
  return printable(lines.join('\n')) + '\n';
}

export function contentInWords(content: MessageContent): string {
  const lines = [
    ...content.headers.map(([name, value]) => `${name}: ${value}`),
    '',
    content.isRead ? (content.text ?? content.html ?? '') : 'It cannot be read; --source shows it as it is.',
    ...content.attachments.map(
      ({ name, type, sizeBytes }) => `attached: ${name ?? 'without a name'}  ${type}  ${sizeBytes} bytes`,
    ),
  ];
  return printable(lines.join('\n').replaceAll('\r\n', '\n').replaceAll('\t', '  ')) + '\n';
}

/** Whoever asks for the source wants it as it is: ISO-2022-JP, for one, is made of control characters. */
export function sourceText({ source }: MessageContent): string {
  return source.toString('utf8');
}

export function withoutSource({ source, ...content }: MessageContent): object {
  return { ...content, sizeBytes: source.length };
}
