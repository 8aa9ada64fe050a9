// A diagnosis in words, for a terminal: the likeliest cause in full, the others by name.
import { waitingMayHelp, type Diagnosis, type Finding } from '../diagnosis/diagnosis.ts';
import { wordsIn } from '../languages/languages.ts';

const { actors } = wordsIn('en');

export function diagnosisInWords(result: Diagnosis): string[] {
  const [first, ...others] = result.diagnosis;
  if (!first) return [];
  return [
    ...findingInWords(first),
    `  ${waitingInWords(result)}`,
    ...(others.length > 0 ? ['', 'It may also be:', ...others.map(other)] : []),
  ];
}

function waitingInWords(result: Diagnosis): string {
  if (result.retryable) return 'The same can pass later with nothing changed.';
  return waitingMayHelp(result)
    ? 'It will not pass by itself; once put right, it can take up to some hours to count.'
    : 'It will not pass by waiting.';
}

function findingInWords({ cause, title, meaning, remedy, who, commands, link }: Finding): string[] {
  return [
    title,
    `  ${meaning}`,
    `  → ${remedy}`,
    ...commands.map((command) => `      ${command}`),
    ...(cause === 'unknown' ? [] : [`  For ${actors[who]}. More: docs/causes/${cause}.md`]),
    ...(link === undefined ? [] : [`  ${link}`]),
  ];
}

const other = ({ cause, title, confidence }: Finding): string =>
  `  - ${title} (${cause}, ${Math.round(confidence * 100)} %)`;
