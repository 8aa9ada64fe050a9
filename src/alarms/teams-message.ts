// A message with one Adaptive Card, as the Workflows of Teams take it ("When a Teams webhook request is received"). Foreign
// text stands in TextRuns, which know no Markdown; in the facts, which know it, it is escaped. Pure.
import type { AlarmNews } from './alarm-news.ts';
import { shortened } from './channel-text.ts';
import { factsOf, headlineOf, linkOf, toldOf, toneOf, type Tone } from './news-words.ts';

/** The styles of a Container, which are colours (schema of Adaptive Cards 1.2). */
const STYLES: Readonly<Record<Tone, string>> = {
  critical: 'attention',
  warning: 'warning',
  info: 'accent',
  cleared: 'good',
  test: 'emphasis',
};

/** Teams takes 28 kB, which it was seen to count in UTF-16; some room is left for what a workflow puts around the card. */
const LONGEST_BYTES = 26_000;
const LONGEST = { headline: 200, text: 600, remedy: 800, note: 400, fact: 200, link: 1000 } as const;

/** As the size limit counts, whichever way that is. */
export function teamsBytes(message: unknown): number {
  const text = JSON.stringify(message);
  return Math.max(Buffer.byteLength(text), text.length * 2);
}

/** What does not fit is counted: the first alarm always fits. */
export function teamsMessage(news: readonly AlarmNews[]): unknown {
  const all = news.map(container);
  for (let shown = all.length; ; shown -= 1) {
    const message = messageOf([...all.slice(0, shown), ...left(all.length - shown)]);
    if (shown <= 1 || teamsBytes(message) <= LONGEST_BYTES) return message;
  }
}

function messageOf(body: readonly unknown[]): unknown {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          msteams: { width: 'Full' },
          body,
        },
      },
    ],
  };
}

function left(count: number): unknown[] {
  return count === 0 ? [] : [plain(`And ${count} more: Foyer lists all alarms that are open.`)];
}

function container(alarm: AlarmNews): unknown {
  const { text, remedy, note } = toldOf(alarm);
  const link = linkOf(alarm, LONGEST.link);
  return {
    type: 'Container',
    style: STYLES[toneOf(alarm)],
    spacing: 'Medium',
    items: [
      plain(shortened(headlineOf(alarm), LONGEST.headline), { weight: 'Bolder', size: 'Medium' }),
      ...(text === '' ? [] : [plain(shortened(text, LONGEST.text))]),
      ...(remedy === undefined ? [] : [labelled('What to do: ', shortened(remedy, LONGEST.remedy))]),
      ...(note === undefined ? [] : [labelled('Note: ', shortened(note, LONGEST.note))]),
      {
        type: 'FactSet',
        facts: factsOf(alarm).map(([title, value]) => ({
          title,
          value: withoutMarkdown(shortened(value, LONGEST.fact)),
        })),
      },
      ...(link === undefined
        ? []
        : [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Open in Foyer', url: link }] }]),
    ],
  };
}

function plain(text: string, how: Readonly<Record<string, string>> = {}): unknown {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...how }] };
}

function labelled(label: string, text: string): unknown {
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: label, weight: 'Bolder' },
      { type: 'TextRun', text },
    ],
  };
}

/** CommonMark §2.4; what begins a list or draws a line does so at the start alone. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]()<>#~|!&]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)\.(?=\s|$)/, '$1\\.');
}
