// What a failed test means: where it stopped, the server's own words, the causes with the likeliest open, each with one
// thing to do and a command ready to copy.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { findingIn, waitingMayHelp, type Finding, type StepName } from '../../../diagnosis/diagnosis.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { TestResult, TestRun } from '../../../mail/mail.ts';
import { commandBlock } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { iseMessage } from './ise-words.ts';
import { seenIn } from './seen-words.ts';

type Speaking = Pick<Visit, 'say' | 'speaker'>;

export interface DiagnosisOptions {
  readonly server: string;
  /** Whether the viewer may test at all. */
  readonly mayTest: boolean;
}

export function diagnosisCard(visit: Speaking, run: TestRun, { server, mayTest }: DiagnosisOptions): Html {
  const { say } = visit;
  const { result } = run;
  const failed = result?.steps.find(({ status }) => status === 'failed');
  if (!result || !failed) return NOTHING;
  const seen = seenIn(failed);
  const words = seen.reply ?? seen.message;
  const known = iseMessage(failed.name, result.diagnosis[0]?.cause);
  return html`<section class="diagnosis" aria-labelledby="diagnosis-title">
    <header>
      <h2 id="diagnosis-title">${icon('s-cross')}<span>${failedWords(visit, failed.name, server)}</span></h2>
      ${known === undefined ? NOTHING : html`<p>${say('smtp-server.ise', { words: iseWords(visit, known, server) })}</p>`}
      ${words === undefined ? NOTHING : html`<samp class="words">${words}</samp>`}
    </header>
    <ol>
      ${result.diagnosis.map((finding, index) => causeRow(visit, finding, index))}
    </ol>
    ${mayTest && run.state !== 'running' ? nextActions(visit, result) : NOTHING}
  </section>`;
}

export function failedWords({ say }: Speaking, step: StepName, server: string): string {
  return say(`smtp-server.failed-${step}`, { server });
}

function iseWords(
  { say }: Speaking,
  message: NonNullable<ReturnType<typeof iseMessage>>,
  server: string,
): string {
  return say(`smtp-server.ise-${message}`, { server });
}

function causeRow(visit: Speaking, finding: Finding, index: number): Html {
  const { say, speaker } = visit;
  const { commands, link, who, confidence } = finding;
  const { title, meaning, remedy } = findingIn(speaker.language, finding);
  const odds =
    index === 0
      ? 'smtp-server.most-likely'
      : confidence >= 0.2
        ? 'smtp-server.possible'
        : 'smtp-server.less-likely';
  const language = commands.every((command) => command.startsWith('foyer '))
    ? say('smtp-server.shell')
    : 'PowerShell';
  const command =
    commands.length === 0
      ? NOTHING
      : commandBlock(visit, { id: `command-${index + 1}`, language, text: commands.map(onLines).join('\n') });
  return html`<li>
    <details ${attributes({ open: index === 0 })}>
      <summary>
        <span class="rank">${index + 1}</span>
        <h3>${title}</h3>
        <span class="odds">${say(odds)}</span>
      </summary>
      <div class="remedy">
        <p>${meaning}</p>
        <p class="to-do">${remedy}</p>
        ${command}
        <p class="quiet">
          ${say('smtp-server.for-whom', { who: say(`smtp-server.who-${who}`) })}
          ${link === undefined ? NOTHING : html`<a href="${link}" rel="noreferrer" target="_blank">${say('smtp-server.read-more')}</a>`}
        </p>
      </div>
    </details>
  </li>`;
}

/** One parameter a line. A command with a quoted value stays as it is: what is in quotes is not ours to break. */
function onLines(command: string): string {
  return /^foyer |['"]/.test(command) ? command : command.replace(/ (?=-[A-Z])/g, ' `\n  ');
}

/** Where the next step is another page of the console. */
const PAGE_OF_CAUSE: Readonly<Record<string, { readonly href: string; readonly word: PlainWord }>> = {
  'tls-untrusted-ca': { href: '/admin/certificates', word: 'nav.trusted-certificates' },
  'tls-ca-lacks-role': { href: '/admin/certificates', word: 'nav.trusted-certificates' },
};

function nextActions({ say }: Speaking, result: TestResult): Html {
  const isSpreading = waitingMayHelp(result);
  const next = PAGE_OF_CAUSE[result.diagnosis[0]?.cause ?? ''];
  const button = (
    value: string,
    word: PlainWord,
    { isPlain, sign }: { isPlain: boolean; sign?: Html },
  ): Html =>
    html`<button
      ${attributes({ class: isPlain ? 'button plain' : 'button', form: 'smtp', name: 'do', value })}
    >
      ${sign ?? NOTHING}${say(word)}
    </button>`;
  return html`<footer>
    ${next ? html`<a class="button" href="${next.href}">${say(next.word)}</a>` : NOTHING}
    ${isSpreading ? button('test-until', 'smtp-server.until-it-works', { isPlain: false, sign: icon('refresh') }) : NOTHING}
    ${button('test', 'smtp-server.test-again', { isPlain: isSpreading || next !== undefined })}
  </footer>`;
}
