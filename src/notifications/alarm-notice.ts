// The HTML of a mail about alarms: one block for each, the worst first. Its words are the alarms' own. Pure.
import type { Language } from '../languages/languages.ts';
import { ALARMS_LAYOUT } from './alarms-layout.ts';
import { webAddress } from './clean-text.ts';
import { filled, readLayout } from './layout.ts';
import { look } from './mail-look.ts';

export interface AlarmNotice {
  readonly subject: string;
  readonly footer: string;
  readonly button: string;
  /** Before what to do. */
  readonly remedyTitle: string;
  readonly alarms: readonly AlarmBlock[];
}

export interface AlarmBlock {
  readonly tone: 'critical' | 'warning' | 'info';
  readonly severity: string;
  readonly name: string;
  readonly text: string;
  readonly remedy: string;
  /** Empty: none. */
  readonly note: string;
  readonly times: string;
  readonly link: string;
}

const ALARMS = readLayout(ALARMS_LAYOUT);

/** The console’s signs on the white card; those for the dark one stand in the layout. */
const COLORS: Readonly<Record<AlarmBlock['tone'], string>> = {
  critical: '#b4231d',
  warning: '#855400',
  info: '#544e47',
};

export function alarmNotice(language: Language, notice: AlarmNotice): string {
  const { subject, footer, button, remedyTitle, alarms } = notice;
  return filled(ALARMS, {
    ...look(language),
    subject,
    preheader: alarms[0]?.text ?? '',
    footer,
    alarms: alarms.map(({ tone, link, note, ...block }) => ({
      ...block,
      tone,
      color: COLORS[tone],
      note: note === '' ? null : note,
      remedyTitle,
      button,
      address: webAddress(link) ?? '',
    })),
  });
}
