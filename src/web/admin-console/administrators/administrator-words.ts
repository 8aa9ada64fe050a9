// How administrators are told on pages: role, state, and what is left out where there is nothing.
import type { AdministratorView } from '../../../accounts/accounts.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import { permissionsOf, ROLES, type Actor, type Role } from '../../../permissions/permissions.ts';
import type { Instant } from '../../../time/clock.ts';
import type { ExplainedChoice } from '../../parts/block.ts';
import type { Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export const ADMINISTRATORS_PATH = '/admin/administrators';

export const ROLE_TITLES: Readonly<Record<Role, PlainWord>> = {
  'super-admin': 'administrators.role-super-admin',
  'mail-admin': 'administrators.role-mail-admin',
  'guest-admin': 'administrators.role-guest-admin',
  'read-only': 'administrators.role-read-only',
  sponsor: 'administrators.role-sponsor',
};

const ROLE_TEXTS: Readonly<Record<Role, PlainWord>> = {
  'super-admin': 'administrators.role-super-admin-text',
  'mail-admin': 'administrators.role-mail-admin-text',
  'guest-admin': 'administrators.role-guest-admin-text',
  'read-only': 'administrators.role-read-only-text',
  sponsor: 'administrators.role-sponsor-text',
};

/**
 * The roles that this actor may give: those whose every permission it has itself. Sponsors are made among the sponsors,
 * where their groups are; whoever is one already stays one.
 */
export function roleChoices(say: Visit['say'], by: Actor, held?: Role): ExplainedChoice[] {
  const offered = ROLES.filter((role) => (role !== 'sponsor' || role === held) && mayManage(by, role));
  return offered.map((role) => ({
    value: role,
    label: say(ROLE_TITLES[role]),
    hint: say(ROLE_TEXTS[role]),
  }));
}

/** Whether the door would let this actor change an account of that role. */
export function mayManage(by: Actor, role: Role): boolean {
  const held = by.permissions;
  const manages = held.has('administrators.manage') || (role === 'sponsor' && held.has('sponsors.manage'));
  return manages && [...permissionsOf(role)].every((needed) => held.has(needed));
}

export const STATES = ['enabled', 'locked', 'disabled'] as const;
export type AdministratorState = (typeof STATES)[number];

export const STATE_TITLES: Readonly<Record<AdministratorState, PlainWord>> = {
  enabled: 'administrators.state-enabled',
  locked: 'administrators.state-locked',
  disabled: 'administrators.state-disabled',
};

export const STATE_SIGNS: Readonly<Record<AdministratorState, Sign>> = {
  enabled: { icon: 's-dot', tone: 'good' },
  locked: { icon: 's-pause', tone: 'warn' },
  disabled: { icon: 's-slash', tone: 'plain' },
};

export function stateOf(
  { isDisabled, lockedUntil }: Pick<AdministratorView, 'isDisabled' | 'lockedUntil'>,
  now: Instant,
): AdministratorState {
  if (isDisabled) return 'disabled';
  return lockedUntil !== null && lockedUntil > now ? 'locked' : 'enabled';
}
