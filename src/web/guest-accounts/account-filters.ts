// What narrows the list of accounts: search, state and guest type; location and sponsor where there is more than one.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { GUEST_STATES } from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { selectField, textField, type Choice } from '../parts/form-field.ts';
import { cut, visible } from '../parts/foreign-text.ts';
import { icon } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { isFiltered, viewHref, WITHOUT_FILTER, type AccountsView } from './accounts-view.ts';
import { guestPaths, type GuestParts } from './guest-frame.ts';
import { stateWord } from './guest-words.ts';

export interface FilterChoices {
  readonly types: readonly Choice[];
  readonly locations: readonly Choice[];
  /** Whose accounts one sees besides one's own. */
  readonly sponsors: readonly Choice[];
}

export async function filterChoices(
  { actor }: Visit,
  { guestTypes, sponsors, accounts }: GuestParts,
  { seen: scope }: GuestRights,
): Promise<FilterChoices> {
  const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
    value: id,
    label: name,
  });
  const [types, locations] = [await guestTypes.list(), await guestTypes.locations.list()];
  const isOwn = scope !== 'all' && scope.sponsorIds.every((id) => id === actor.accountId);
  if (isOwn) return { types: types.map(named), locations: locations.map(named), sponsors: [] };
  const members = new Set((await sponsors.groups()).flatMap(({ memberIds }) => memberIds));
  const { administrators } = accounts;
  const all = [...(await administrators.list('sponsors')), ...(await administrators.list())];
  const seen = all
    .filter(({ id }) => (scope === 'all' ? members.has(id) : scope.sponsorIds.includes(id)))
    .map(named)
    .sort((one, other) => one.label.localeCompare(other.label));
  return { types: types.map(named), locations: locations.map(named), sponsors: seen };
}

export interface FilterBar {
  /** False where the list offers it, having found nothing. */
  readonly offersClear: boolean;
  readonly more: Html;
}

export function accountFilters(
  visit: Visit,
  view: AccountsView,
  choices: FilterChoices,
  { offersClear, more }: FilterBar,
): Html {
  const { say } = visit;
  const { manage } = guestPaths(visit);
  const any = { value: '', label: say('list.any') };
  const kept = Object.entries({
    batch: view.batchId,
    sort: view.sort ?? '',
    order: view.isDescending ? 'down' : '',
  }).filter(([, value]) => value !== '');
  const choose = (name: string, label: string, value: string, list: readonly Choice[]): Html =>
    selectField(visit, { name, id: `by-${name}`, label, value, choices: [any, ...list] });
  return html`<form method="get" action="${manage}" role="search" class="filters">
    ${kept.map(([name, value]) => html`<input type="hidden" ${attributes({ name, value })} />`)}
    <div class="grow">
      ${textField(visit, {
        name: 'q',
        label: say('frame.search'),
        value: view.search,
        type: 'search',
        placeholder: say('guest-accounts.search-hint'),
      })}
    </div>
    ${choose(
      'state',
      say('guest-accounts.state'),
      view.state ?? '',
      GUEST_STATES.map((state) => ({ value: state, label: stateWord(visit, state) })),
    )}
    ${choose('type', say('guest-accounts.guest-type'), view.guestTypeId, choices.types)}
    ${
      choices.locations.length < 2 && view.locationId === ''
        ? NOTHING
        : choose('location', say('guest-accounts.location'), view.locationId, choices.locations)
    }
    ${
      choices.sponsors.length === 0 && view.sponsorId === ''
        ? NOTHING
        : choose('sponsor', say('guest-accounts.sponsor'), view.sponsorId, choices.sponsors)
    }
    <button class="button">${icon('filter')}${say('guest-accounts.filter')}</button>
    ${offersClear && isFiltered(view) ? html`<a class="button plain" href="${viewHref(manage, view, WITHOUT_FILTER)}">${say('frame.clear')}</a>` : NOTHING}
    ${more}
  </form>`;
}

/** The filter, said again where it has found nothing. */
export function filterInWords(
  visit: Visit,
  { search, state, guestTypeId, locationId, sponsorId, batchId }: AccountsView,
  { types, locations, sponsors }: FilterChoices,
): string {
  const labelOf = (list: readonly Choice[], value: string): string =>
    list.find((choice) => choice.value === value)?.label ?? value;
  return [
    search.trim() === '' ? '' : `“${cut(visible(search.trim()), 80)}”`,
    state === undefined ? '' : stateWord(visit, state),
    labelOf(types, guestTypeId),
    labelOf(locations, locationId),
    labelOf(sponsors, sponsorId),
    batchId === '' ? '' : visit.say('guest-accounts.filter-batch'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
