// A message for an incoming webhook of Slack, in Block Kit. Foreign text is `plain_text`, which knows neither formatting
// nor mentions; that `&`, `<` and `>` are escaped holds for every text of Slack's. Pure.
import type { AlarmNews } from './alarm-news.ts';
import { factsOf, headlineOf, linkOf, toldOf, toneOf, type Tone } from './news-words.ts';

const MARKS: Readonly<Record<Tone, string>> = {
  critical: '🔴',
  warning: '🟠',
  info: '🔵',
  cleared: '🟢',
  test: '⚪',
};

/** Slack's limits: blocks of a message, characters of a header, and of a text. */
const MOST_BLOCKS = 50;
const LONGEST_HEADER = 150;
const LONGEST_TEXT = 3000;
/** Together: no document names it, and messages were refused as too long from about 13 000 (slackapi/bolt-js #2509). */
const LONGEST_BLOCKS = 11_000;
const LONGEST = { text: 1000, remedy: 1200, note: 600, facts: 600, link: 1000 } as const;

/** What does not fit is counted: the first alarm always fits. */
export function slackMessage(news: readonly AlarmNews[]): unknown {
  const all = news.map(blocksOf);
  for (let shown = all.length; ; shown -= 1) {
    const blocks = [...all.slice(0, shown).flat(), ...left(all.length - shown)];
    const fits = blocks.length <= MOST_BLOCKS && JSON.stringify(blocks).length <= LONGEST_BLOCKS;
    if (shown <= 1 || fits) return { text: fallback(news), blocks };
  }
}

/** What notifications and readers of screens get. */
function fallback(news: readonly AlarmNews[]): string {
  const [worst] = news;
  const more = news.length === 1 ? '' : `, and ${news.length - 1} more`;
  return `${worst ? escaped(headlineOf(worst), LONGEST_TEXT - 100) : ''}${more}`;
}

function left(count: number): unknown[] {
  return count === 0
    ? []
    : [section(`And ${count} more: Foyer lists all alarms that are open.`, LONGEST_TEXT)];
}

function blocksOf(alarm: AlarmNews): unknown[] {
  const { text, remedy, note } = toldOf(alarm);
  const link = linkOf(alarm, LONGEST.link);
  const facts = factsOf(alarm).map(([name, value]) => `${name}: ${value}`);
  return [
    { type: 'header', text: plain(`${MARKS[toneOf(alarm)]} ${headlineOf(alarm)}`, LONGEST_HEADER) },
    ...(text === '' ? [] : [section(text, LONGEST.text)]), // an empty text is refused
    ...(remedy === undefined ? [] : [section(`What to do: ${remedy}`, LONGEST.remedy)]),
    ...(note === undefined ? [] : [section(`Note: ${note}`, LONGEST.note)]),
    {
      type: 'context',
      elements: [
        plain(facts.join(' · '), LONGEST.facts),
        // A button would send its click to an endpoint that Foyer does not have, and show an error beside itself.
        ...(link === undefined
          ? []
          : [{ type: 'mrkdwn', text: `<${linkText(link)}|Open in Foyer>`, verbatim: true }]),
      ],
    },
  ];
}

function section(text: string, longest: number): unknown {
  return { type: 'section', text: plain(text, longest) };
}

function plain(text: string, longest: number): unknown {
  return { type: 'plain_text', text: escaped(text, longest), emoji: false };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The limit counts what is sent; neither a character nor an entity is cut in two. */
function escaped(text: string, longest: number): string {
  const whole = text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest - 1).replace(/&[a-z]*$|[\ud800-\udbff]$/, '')}…`;
}

/** A bar would end the address. */
function linkText(link: string): string {
  return link.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('&', '&amp;');
}
