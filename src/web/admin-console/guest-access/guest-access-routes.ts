// The rows of Work Centers › Guest Access.
import { guestCreationRoutes } from '../../guest-accounts/create-routes.ts';
import { guestAccountRoutes } from '../../guest-accounts/guest-account-routes.ts';
import { CONSOLE_GUEST_PATHS } from '../../guest-accounts/guest-frame.ts';
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import {
  ACTION_NAMES,
  askAbout,
  ASKED_ACTION_NAMES,
  perform,
} from '../administrators/administrator-actions.ts';
import { setPassword, showSetPassword } from '../administrators/set-password-page.ts';
import { addGuestType, changeGuestType, showAddGuestType, showGuestType } from './edit-guest-type-page.ts';
import { addSponsor, showAddSponsor } from './add-sponsor-page.ts';
import {
  addLocation,
  askDeleteLocation,
  changeLocation,
  deleteLocation,
  showAddLocation,
  showLocation,
} from './edit-location-page.ts';
import {
  addSponsorGroup,
  changeSponsorGroup,
  showAddSponsorGroup,
  showSponsorGroup,
} from './edit-sponsor-group-page.ts';
import { changeSponsor, showSponsor } from './edit-sponsor-page.ts';
import { GUEST_ACCESS_PATHS } from './guest-access-frame.ts';
import { saveGuestEmail, sendTestEmail, showGuestEmail } from './guest-email-page.ts';
import { saveGuestPolicies, showGuestPolicies } from './guest-policies-page.ts';
import { askDeleteGuestType, deleteGuestType, showGuestTypes } from './guest-types-page.ts';
import { addSsid, askRemoveSsid, removeSsid, showLocations } from './locations-page.ts';
import { askPurgeNow, purgeNow, savePurge, showPurge } from './purge-page.ts';
import { SPONSORS_PLACE } from './sponsor-accounts.ts';
import { askDeleteSponsorGroup, deleteSponsorGroup, showSponsorGroups } from './sponsor-groups-page.ts';
import { showSponsors } from './sponsors-page.ts';

type Row = Route<ConsoleParts>;

const read = { needs: 'guests.read' } as const;
const settings = { needs: 'guests.settings' } as const;

const { guestTypes, sponsorGroups, sponsors, locations, ssids, policies, purge, guestEmail } =
  GUEST_ACCESS_PATHS;
const GUEST_TYPES: readonly Row[] = [
  { method: 'GET', path: guestTypes, ...read, answer: showGuestTypes },
  { method: 'GET', path: `${guestTypes}/add`, ...settings, answer: showAddGuestType },
  { method: 'POST', path: `${guestTypes}/add`, ...settings, answer: addGuestType },
  { method: 'GET', path: `${guestTypes}/:id`, ...read, answer: showGuestType },
  { method: 'POST', path: `${guestTypes}/:id`, ...settings, answer: changeGuestType },
  { method: 'GET', path: `${guestTypes}/:id/delete`, ...settings, answer: askDeleteGuestType },
  { method: 'POST', path: `${guestTypes}/:id/delete`, ...settings, answer: deleteGuestType },
];

const seen = { needs: 'sponsors.read' } as const;
const manage = { needs: 'sponsors.manage' } as const;

const SPONSOR_GROUPS: readonly Row[] = [
  { method: 'GET', path: sponsorGroups, ...seen, answer: showSponsorGroups },
  { method: 'GET', path: `${sponsorGroups}/add`, ...manage, answer: showAddSponsorGroup },
  { method: 'POST', path: `${sponsorGroups}/add`, ...manage, answer: addSponsorGroup },
  { method: 'GET', path: `${sponsorGroups}/:id`, ...seen, answer: showSponsorGroup },
  { method: 'POST', path: `${sponsorGroups}/:id`, ...manage, answer: changeSponsorGroup },
  { method: 'GET', path: `${sponsorGroups}/:id/delete`, ...manage, answer: askDeleteSponsorGroup },
  { method: 'POST', path: `${sponsorGroups}/:id/delete`, ...manage, answer: deleteSponsorGroup },
];

const SPONSORS: readonly Row[] = [
  { method: 'GET', path: sponsors, ...seen, answer: showSponsors },
  { method: 'GET', path: `${sponsors}/add`, ...manage, answer: showAddSponsor },
  { method: 'POST', path: `${sponsors}/add`, ...manage, answer: addSponsor },
  { method: 'GET', path: `${sponsors}/:id`, ...seen, answer: showSponsor },
  { method: 'POST', path: `${sponsors}/:id`, ...manage, answer: changeSponsor },
  { method: 'GET', path: `${sponsors}/:id/password`, ...manage, answer: showSetPassword(SPONSORS_PLACE) },
  { method: 'POST', path: `${sponsors}/:id/password`, ...manage, answer: setPassword(SPONSORS_PLACE) },
  ...ASKED_ACTION_NAMES.map((name): Row => ({
    method: 'GET',
    path: `${sponsors}/:id/${name}`,
    ...manage,
    answer: askAbout(name, SPONSORS_PLACE),
  })),
  ...ACTION_NAMES.map((name): Row => ({
    method: 'POST',
    path: `${sponsors}/:id/${name}`,
    ...manage,
    answer: perform(name, SPONSORS_PLACE),
  })),
];

const LOCATIONS: readonly Row[] = [
  { method: 'GET', path: locations, ...read, answer: showLocations },
  { method: 'GET', path: `${locations}/add`, ...settings, answer: showAddLocation },
  { method: 'POST', path: `${locations}/add`, ...settings, answer: addLocation },
  { method: 'GET', path: `${locations}/:id`, ...read, answer: showLocation },
  { method: 'POST', path: `${locations}/:id`, ...settings, answer: changeLocation },
  { method: 'GET', path: `${locations}/:id/delete`, ...settings, answer: askDeleteLocation },
  { method: 'POST', path: `${locations}/:id/delete`, ...settings, answer: deleteLocation },
  { method: 'POST', path: `${ssids}/add`, ...settings, answer: addSsid },
  { method: 'GET', path: `${ssids}/:id/remove`, ...settings, answer: askRemoveSsid },
  { method: 'POST', path: `${ssids}/:id/remove`, ...settings, answer: removeSsid },
];

const SETTINGS: readonly Row[] = [
  { method: 'GET', path: guestEmail, ...read, answer: showGuestEmail },
  { method: 'POST', path: guestEmail, ...settings, answer: saveGuestEmail },
  { method: 'POST', path: `${guestEmail}/test`, ...settings, answer: sendTestEmail },
  { method: 'GET', path: policies, ...read, answer: showGuestPolicies },
  { method: 'POST', path: policies, ...settings, answer: saveGuestPolicies },
  { method: 'GET', path: purge, ...read, answer: showPurge },
  { method: 'POST', path: purge, ...settings, answer: savePurge },
  { method: 'GET', path: `${purge}/now`, ...settings, answer: askPurgeNow },
  { method: 'POST', path: `${purge}/now`, ...settings, answer: purgeNow },
];

/** Manage Accounts: the pages of the sponsor portal, over all accounts. */
const ACCOUNT_NEEDS = { read: 'guests.read', change: 'guests.manage' } as const;
const ACCOUNTS: readonly Row[] = [
  ...guestAccountRoutes(CONSOLE_GUEST_PATHS, ACCOUNT_NEEDS),
  ...guestCreationRoutes(CONSOLE_GUEST_PATHS, ACCOUNT_NEEDS),
];

export const GUEST_ACCESS_ROUTES: readonly Row[] = [
  ...ACCOUNTS,
  ...GUEST_TYPES,
  ...SPONSOR_GROUPS,
  ...SPONSORS,
  ...LOCATIONS,
  ...SETTINGS,
];
