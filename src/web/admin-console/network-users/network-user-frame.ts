// What the pages of Administration › Identity Management have alike: where they are, and how network users are told.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import {
  INTERNAL,
  type NetworkUserState,
  type NetworkUserView,
} from '../../../network-users/network-users.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { day } from '../../parts/moment.ts';
import { stateBadge, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { TrailStep } from '../system-page.ts';

export const NETWORK_USER_PATHS = {
  list: '/admin/identity/network-users',
  policy: '/admin/identity/user-authentication',
} as const;

/** Where people change their own. */
export const OWN_PASSWORD_PATH = '/password';

export function identityTrail({ say }: Pick<Visit, 'say'>, ...steps: readonly TrailStep[]): TrailStep[] {
  return [{ label: say('nav.administration') }, { label: say('nav.identity-management') }, ...steps];
}

export function networkUsersTrail(visit: Pick<Visit, 'say'>, ...steps: readonly TrailStep[]): TrailStep[] {
  const list = { label: visit.say('nav.network-users'), href: NETWORK_USER_PATHS.list };
  return identityTrail(visit, list, ...steps);
}

const STATE_SIGNS: Readonly<Record<NetworkUserState, Sign>> = {
  enabled: { icon: 's-dot', tone: 'good' },
  disabled: { icon: 's-slash', tone: 'plain' },
  'password-expired': { icon: 's-clock', tone: 'bad' },
  'account-expired': { icon: 's-dashed', tone: 'plain' },
};

export const userState = ({ say }: Pick<Visit, 'say'>, state: NetworkUserState): Html =>
  stateBadge(STATE_SIGNS[state], say(`network-users.state-${state}`));

const quiet = (text: string): Html => html`<span class="quiet">${text}</span>`;

const DAY_MS = 86_400_000;
/** As close as the last reminders come. */
const SOON_MS = 7 * DAY_MS;

/** Until when the password is good and how long that is, or why it does not end. */
export function passwordEnd(visit: Pick<Visit, 'say' | 'dates' | 'now'>, user: NetworkUserView): Html {
  const { say, dates, now } = visit;
  const { passwordStore, passwordChangedAt, passwordEndsAt, state } = user;
  if (passwordStore !== INTERNAL)
    return html`<span class="quiet"
      >${foreignText(say('network-users.elsewhere', { store: passwordStore }), 40)}</span
    >`;
  if (passwordChangedAt === null) return quiet(say('network-users.not-set'));
  if (passwordEndsAt === null) return quiet(say('network-users.never'));
  const left = dates.relative(passwordEndsAt, now);
  const isSoon = state === 'enabled' && passwordEndsAt - now < SOON_MS;
  const told = isSoon
    ? stateBadge({ icon: 's-warn', tone: 'warn' }, left)
    : html`<span class="quiet nowrap">${left}</span>`;
  return html`${day(visit, passwordEndsAt)} ${told}`;
}

/** Nothing where no name is known. */
export function personName({ firstName, lastName }: Pick<NetworkUserView, 'firstName' | 'lastName'>): Html {
  const name = [firstName, lastName].filter((part) => part !== '').join(' ');
  return name === '' ? NOTHING : foreignText(name, 60);
}
