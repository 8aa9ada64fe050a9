// The rows of Work Centers › Guest Access.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { addGuestType, changeGuestType, showAddGuestType, showGuestType } from './edit-guest-type-page.ts';
import { GUEST_ACCESS_PATHS } from './guest-access-frame.ts';
import { askDeleteGuestType, deleteGuestType, showGuestTypes } from './guest-types-page.ts';

type Row = Route<ConsoleParts>;

const read = { needs: 'guests.read' } as const;
const settings = { needs: 'guests.settings' } as const;

const { guestTypes } = GUEST_ACCESS_PATHS;
const GUEST_TYPES: readonly Row[] = [
  { method: 'GET', path: guestTypes, ...read, answer: showGuestTypes },
  { method: 'GET', path: `${guestTypes}/add`, ...settings, answer: showAddGuestType },
  { method: 'POST', path: `${guestTypes}/add`, ...settings, answer: addGuestType },
  { method: 'GET', path: `${guestTypes}/:id`, ...read, answer: showGuestType },
  { method: 'POST', path: `${guestTypes}/:id`, ...settings, answer: changeGuestType },
  { method: 'GET', path: `${guestTypes}/:id/delete`, ...settings, answer: askDeleteGuestType },
  { method: 'POST', path: `${guestTypes}/:id/delete`, ...settings, answer: deleteGuestType },
];

export const GUEST_ACCESS_ROUTES: readonly Row[] = [...GUEST_TYPES];
