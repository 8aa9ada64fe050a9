// `foyer explain`: what a pasted error means, of any program. Needs no database and no settings.
import { explain, type Explanation, type Recognised } from '../diagnosis/diagnosis.ts';
import { json, parseWords, readAll, usage, type Command } from './command.ts';
import { diagnosisInWords } from './diagnosis-words.ts';
import { EXIT } from './exit-code.ts';

export const explainCommand: Command = {
  usage: ['explain [TEXT] [--context TEXT] [--json]     (without TEXT: from standard input)'],
  async run(args, context) {
    const { values, positionals } = parseWords(explainCommand, args, { context: { type: 'string' } });
    const { streams } = context;
    const text =
      positionals.length > 0 ? positionals.join(' ') : (await readAll(streams.stdin)).toString('utf8');
    if (text.trim() === '') throw usage(explainCommand, 'There is nothing to explain');
    const explanation = explain(text, {
      ...(values.context === undefined ? {} : { context: values.context }),
      // Only a token has times to compare, and only then is the environment needed.
      ...(text.includes('eyJ') ? { now: context.outside().clock.now() } : {}),
    });
    streams.out(values.json ? json(explanation) : inWords(explanation));
    return EXIT.ok;
  },
};

const LABELS: Readonly<Record<Recognised['what'], string>> = {
  'smtp-code': 'SMTP',
  'enhanced-status-code': 'status code',
  aadsts: 'AADSTS',
  'oauth-error': 'OAuth error',
  'http-status': 'HTTP',
  failure: 'failure',
  server: 'server',
  port: 'port',
  mechanism: 'sign-in by',
  token: '',
  stage: 'at the stage',
};

function inWords(explanation: Explanation): string {
  const { recognised } = explanation;
  const seen = recognised.map(({ what, value }) => `${LABELS[what]} ${value}`.trim()).join(', ');
  return [...diagnosisInWords(explanation), '', `Recognised: ${seen || 'nothing'}.`, ''].join('\n');
}
