// Who is a sponsor: accounts that enter the sponsor portal and nothing else, and administrators who are in a sponsor group.
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { may, type Actor } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';
import type { SponsorGroup } from '../../../sponsors/sponsors.ts';
import type { ConsoleParts } from '../admin-console.ts';
import type { AccountPlace } from '../administrators/account-place.ts';
import { GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';

type Doors = Pick<ConsoleParts, 'accounts' | 'sponsors'>;

export function groupsOf(groups: readonly SponsorGroup[], accountId: string): SponsorGroup[] {
  return groups.filter(({ memberIds }) => memberIds.includes(accountId));
}

export async function sponsorAccounts({ accounts, sponsors }: Doors): Promise<AdministratorView[]> {
  const [own, administrators, groups] = await Promise.all([
    accounts.administrators.list('sponsors'),
    accounts.administrators.list(),
    sponsors.groups(),
  ]);
  return [...own, ...administrators.filter(({ id }) => groupsOf(groups, id).length > 0)];
}

/** What is done with the account itself is done here for sponsors only; administrators have their own place for it. */
export const SPONSORS_PLACE: AccountPlace = {
  path: GUEST_ACCESS_PATHS.sponsors,
  trail: (visit, ...steps) =>
    guestAccessTrail(
      visit,
      { label: visit.say('nav.sponsors'), href: GUEST_ACCESS_PATHS.sponsors },
      ...steps,
    ),
  async find({ accounts }, id) {
    const account = await accounts.administrators.find(id);
    if (account.role !== 'sponsor') throw noSponsor();
    return account;
  },
  alsoAsked: { delete: 'sponsors.delete-also' },
};

/** An administrator who is in no group is shown to whoever sees administrators, so that they can be put into one. */
export async function findSponsor(parts: Doors, id: string, by: Actor): Promise<AdministratorView> {
  const account = await parts.accounts.administrators.find(id);
  if (account.role === 'sponsor' || may(by, 'administrators.read')) return account;
  if (groupsOf(await parts.sponsors.groups(), account.id).length === 0) throw noSponsor();
  return account;
}

function noSponsor(): Refusal {
  return new Refusal(
    'not_found',
    'administrator_not_found',
    'There is no such sponsor (any more). Look at the list of sponsors.',
  );
}
