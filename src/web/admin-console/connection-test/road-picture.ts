// The picture of the road: Entra ID, Foyer, the mail server, and how each leg stands.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { RunStep, TestRun } from '../../../mail/mail.ts';
import { isExchangeOnline } from '../../../oauth/oauth.ts';
import { toneClass, type Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { failedLeg } from './seen-words.ts';

const TOKEN_STEPS: readonly string[] = ['token-connect', 'token', 'claims'];

interface Leg {
  readonly tone: Tone;
  readonly word: string;
}

export interface RoadShown {
  readonly server: string;
  readonly usesOAuth: boolean;
  /** Who gives tokens; Entra ID where it is Microsoft. */
  readonly issuer: string;
  readonly run: TestRun | undefined;
}

export function roadPicture(
  { say }: Pick<Visit, 'say'>,
  { server, usesOAuth, issuer, run }: RoadShown,
): Html {
  const steps = run?.steps ?? [];
  const legOf = (own: readonly RunStep[], passed: string): Leg => {
    const failed = own.find(({ status }) => status === 'failed');
    if (failed) return { tone: 'bad', word: failedLeg(failed) ?? say('smtp-server.leg-failed') };
    if (own.some(({ status }) => status === 'running'))
      return { tone: 'busy', word: say('smtp-server.leg-busy') };
    const isThrough = own.length > 0 && own.every(({ status }) => status === 'passed');
    return isThrough
      ? { tone: 'good', word: passed }
      : { tone: 'plain', word: say('smtp-server.leg-not-tried') };
  };
  const token = legOf(
    steps.filter(({ name }) => TOKEN_STEPS.includes(name)),
    say('smtp-server.leg-token'),
  );
  // A server that takes everybody is never asked to sign in, nor for a sender.
  const smtpSteps = steps.filter(
    ({ name, status }) => !TOKEN_STEPS.includes(name) && (run?.result?.ok !== true || status !== 'skipped'),
  );
  const smtp = legOf(smtpSteps, usesOAuth ? 'XOAUTH2' : 'SMTP');
  const end = server === '' || isExchangeOnline(server) ? 'Exchange Online' : server;
  const told = [
    usesOAuth ? say('smtp-server.leg-told', { from: issuer, to: 'Foyer', state: token.word }) : '',
    say('smtp-server.leg-told', { from: 'Foyer', to: end, state: smtp.word }),
  ];
  const leg = ({ tone, word }: Leg): Html => html`<span class="leg${toneClass(tone)}">${word}</span>`;
  const label = say('smtp-server.road', { legs: told.filter((part) => part !== '').join(', ') });
  return html`<div class="road${usesOAuth ? '' : ' short'}" role="img" aria-label="${label}">
    ${usesOAuth ? html`<span class="stop">${issuer}</span>${leg(token)}` : NOTHING}
    <span class="stop">Foyer</span>${leg(smtp)}<span class="stop">${end}</span>
  </div>`;
}
