// The past of a message as a list, and for each attempt what was said on the wire and, where it did not succeed, why.
import { findingIn } from '../../../diagnosis/diagnosis.ts';
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AttemptView, MessageView, TimelineEvent } from '../../../mail/mail.ts';
import { cut, foreignText, visible } from '../../parts/foreign-text.ts';
import { commandBlock } from '../../parts/message.ts';
import { icon, toneClass, type IconName, type Sign, type Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { LANE_WORDS, STATE_SIGNS } from './message-words.ts';

type AttemptEvent = Extract<TimelineEvent, { kind: 'attempt' }>;

const VERDICTS = ['sent', 'deferred', 'failed', 'unknown'] as const;
type VerdictName = (typeof VERDICTS)[number];

const verdictOf = (text: string): VerdictName => VERDICTS.find((verdict) => verdict === text) ?? 'unknown';

const ACTS = ['hold', 'release', 'retry', 'cancel', 'resend'] as const;

/** A message that is tried for days has hundreds of attempts, each like the other. */
const TRANSCRIPTS_SHOWN = 10;
const LONGEST_TRANSCRIPT = 20_000;

export function timelineSections(visit: Visit, message: MessageView, events: readonly TimelineEvent[]): Html {
  const { say } = visit;
  const { attempts } = message;
  const first = Math.max(0, attempts.length - TRANSCRIPTS_SHOWN);
  const shown = attempts.slice(first).map((attempt, index) => ({ attempt, number: first + index + 1 }));
  const causes = events.filter((event): event is AttemptEvent => event.kind === 'attempt');
  return html`<section aria-labelledby="timeline">
      <h2 id="timeline" class="sr">${say('message.timeline')}</h2>
      <ol class="timeline">
        ${events.map((event) => eventRow(visit, message, event))}
      </ol>
    </section>
    ${shown.reverse().map(({ attempt, number }) => {
      const event = causes.find((each) => each.number === number);
      return html`${event ? causeOf(visit, event) : NOTHING}${transcriptOf(visit, attempt, number)}`;
    })}`;
}

function eventRow(visit: Visit, message: MessageView, event: TimelineEvent): Html {
  const { sign, title, more } = told(visit, event);
  const { dates } = visit;
  const at = Date.parse(event.at);
  const isSameDay = dates.date(at) === dates.date(Date.parse(message.queuedAt));
  const time = isSameDay ? dates.dateTime(at).slice(11) : dates.dateTime(at);
  return html`<li>
    <time datetime="${event.at}">${time}</time
    ><svg class="sign${toneClass(sign.tone)}" aria-hidden="true">
      <use href="/assets/icons.svg#${sign.icon}" />
    </svg>
    <div><b>${title}</b>${more}</div>
  </li>`;
}

interface Told {
  readonly sign: Sign;
  readonly title: Html | string;
  readonly more: Html;
}

const sign = (name: IconName, tone: Tone = 'plain'): Sign => ({ icon: name, tone });

function told(visit: Visit, event: TimelineEvent): Told {
  const { say, speaker, dates } = visit;
  switch (event.kind) {
    case 'accepted': {
      const { purpose, lane, recipientCount, repeats } = event;
      const about = speaker.sayWith('message.event-accepted-more', {
        purpose: foreignText(purpose, 60),
        lane: say(LANE_WORDS[lane]),
        count: recipientCount,
      });
      const original =
        repeats === null
          ? NOTHING
          : html` ${speaker.sayWith('message.event-repeats', { original: html`<a href="/admin/mail/${repeats}">${say('message.original')}</a>` })}`;
      return {
        sign: sign('s-ring'),
        title: say('message.event-accepted'),
        more: html`<p>${about}${original}</p>`,
      };
    }
    case 'attempt': {
      const { number, node, reply, durationMs } = event;
      const verdict = verdictOf(event.verdict);
      return {
        sign: STATE_SIGNS[verdict],
        title: say('message.event-attempt', { number, node, verdict: say(`message.verdict-${verdict}`) }),
        more: html`<p>${say('message.event-took', { time: dates.duration(durationMs) })}</p>
          ${reply === null ? NOTHING : html`<p><code>${foreignText(reply, 400)}</code></p>`}`,
      };
    }
    case 'by-hand': {
      const act = ACTS.find((each) => event.action === `message.${each}`);
      const name = foreignText(event.by, 60);
      return {
        sign: sign('user'),
        title: act
          ? html`${speaker.sayWith(`message.act-${act}`, { name })}`
          : html`${event.action} · ${name}`,
        more: NOTHING,
      };
    }
    case 'repeated': {
      const another = html`<a href="/admin/mail/${event.as}">${say('message.event-another')}</a>`;
      return {
        sign: sign('send'),
        title: html`${speaker.sayWith('message.event-repeated', { another })}`,
        more: NOTHING,
      };
    }
    case 'now': {
      const next =
        event.nextAttemptAt === null || event.state === 'queued' || event.state === 'sending'
          ? NOTHING
          : html`<p>${say('message.next-at', { time: dates.dateTime(Date.parse(event.nextAttemptAt)) })}</p>`;
      return { sign: STATE_SIGNS[event.state], title: say(`message.now-${event.state}`), more: next };
    }
  }
}

function causeOf(visit: Visit, { cause, number, reply }: AttemptEvent): Html {
  if (!cause) return NOTHING;
  const { say, speaker } = visit;
  const { title, meaning, remedy, commands, link } = findingIn(speaker.language, cause);
  return html`<section class="diagnosis">
    <header>
      <h2>${icon('s-cross')}${title}</h2>
      <p>${say('message.cause', { number })}. ${meaning}</p>
      ${
        reply === null
          ? NOTHING
          : html`<span class="sr">${say('message.server-words')}</span
              ><samp class="words">${foreignText(reply, 600)}</samp>`
      }
    </header>
    <div class="remedy cause-remedy">
      <p>${remedy}</p>
      ${commands.map((text, index) =>
        commandBlock(visit, {
          id: `command-${number}-${index + 1}`,
          language: say('message.command', { number: index + 1 }),
          text,
        }),
      )}
      ${link === undefined ? NOTHING : html`<p><a href="${link}" rel="noreferrer">${say('message.more-about')}</a></p>`}
    </div>
  </section>`;
}

/** Lines of ours, of the server, and of what broke, as the session wrote them. */
function transcriptOf({ say }: Visit, { transcript }: AttemptView, number: number): Html {
  const id = `transcript-${number}`;
  const lines = cut(transcript, LONGEST_TRANSCRIPT).split('\n');
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${say('message.transcript', { number })}</h2>
    ${
      transcript.trim() === ''
        ? html`<p class="quiet">${say('message.no-transcript')}</p>`
        : html`<pre class="transcript" tabindex="0" aria-labelledby="${id}">
${lines.map((line, index) => transcriptLine(line, index === lines.length - 1))}</pre>`
    }
  </section>`;
}

/** `0.141 C: RCPT TO:<…>`: the seconds, then who says it. */
function transcriptLine(line: string, isLast: boolean): Html {
  const [, at = '', by = '', rest = ''] = /^(\d+\.\d+ )?(?:([CS]): )?(.*)$/s.exec(line) ?? [];
  const text = visible(rest);
  const said =
    by === 'C' ? html`<span class="c">${text}</span>` : by === 'S' ? html`${text}` : html`<i>${text}</i>`;
  return html`${at === '' ? NOTHING : html`<span class="t">${at}</span>`}${said}${isLast ? '' : '\n'}`;
}
