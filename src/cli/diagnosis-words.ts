// A diagnosis in words, for a terminal: the likeliest cause in full, the others by name.
import type { Diagnosis, Finding } from '../diagnosis/diagnosis.ts';
import { wordsIn } from '../languages/languages.ts';

const { actors } = wordsIn('en');

export function diagnosisInWords({ diagnosis, retryable }: Diagnosis): string[] {
  const [first, ...others] = diagnosis;
  if (!first) return [];
  return [
    ...findingInWords(first),
    `  ${retryable ? 'The same can pass later with nothing changed.' : 'It will not pass by waiting.'}`,
    ...(others.length > 0 ? ['', 'It may also be:', ...others.map(other)] : []),
  ];
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
