// Around the three ways of creating accounts: which they are for whoever visits, and what is said where none can be used.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { PlainWord } from '../../languages/languages.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { GuestVerb } from '../../sponsors/sponsors.ts';
import { addressOf } from '../address.ts';
import { tokenField } from '../page-frame.ts';
import { commitBar } from '../parts/block.ts';
import { problemSummary } from '../parts/form-field.ts';
import { emptyState } from '../parts/message.ts';
import type { Visit } from '../visit.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { durationText, isChangingType, type Offer } from './create-offer.ts';
import { fieldLabel } from './field-words.ts';
import { termFieldId, typeField } from './term-fields.ts';

export type CreationKind = 'known' | 'random' | 'import';

const KINDS: Readonly<Record<CreationKind, { verb: GuestVerb; word: PlainWord; path: string }>> = {
  known: { verb: 'create', word: 'guest-creation.kind-known', path: '' },
  random: { verb: 'create-random', word: 'guest-creation.kind-random', path: '/random' },
  import: { verb: 'import', word: 'guest-creation.kind-import', path: '/import' },
};

export function creationPath(visit: Visit, kind: CreationKind): string {
  return `${guestPaths(visit).create}${KINDS[kind].path}`;
}

export interface CreationForm {
  readonly kind: CreationKind;
  readonly problems: readonly FieldProblem[];
  /** Above the fields: what this way of creating is. */
  readonly lead?: Html;
  readonly fields: Html;
  readonly submit: string;
  /** More attributes of the form. */
  readonly more?: Readonly<Record<string, string>>;
  readonly beside?: Html;
}

export function creationPage(
  visit: Visit,
  parts: GuestParts,
  offer: Offer,
  { kind, problems, lead = NOTHING, fields, submit, more = {}, beside = NOTHING }: CreationForm,
): Promise<Response> {
  const { say } = visit;
  const form = attributes({ method: 'post', action: creationPath(visit, kind), ...more });
  return guestPage(
    visit,
    parts,
    {
      title: say('sponsor-portal.create'),
      tab: 'create',
      purpose: say('guest-creation.purpose', {
        type: offer.type.name,
        duration: durationText(visit, offer.type.maximumDuration),
      }),
      body: html`${problemSummary(visit, problems, termFieldId(offer), {
        title: say('guest-creation.not-created', { count: problems.length }),
        labelOf: (field) => fieldLabel(visit, field),
      })}
        <div class="split">
          <form${form}>
            ${tokenField(visit)}
            <div class="fields flush">
              ${typeField(visit, offer, problems)}${kindLinks(visit, offer, kind)}${lead}${fields}
            </div>
            ${commitBar(submit, { href: guestPaths(visit).manage, label: say('frame.cancel') })}
          </form>
          ${beside}
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function kindLinks(visit: Visit, { rights, type }: Offer, here: CreationKind): Html {
  const { say } = visit;
  const links = (Object.keys(KINDS) as CreationKind[])
    .filter((kind) => rights.verbs.has(KINDS[kind].verb))
    .map((kind) => {
      const link = attributes({
        href: addressOf(creationPath(visit, kind), { guestTypeId: type.id }),
        'aria-current': kind === here ? 'page' : undefined,
      });
      return html`<a${link}>${say(KINDS[kind].word)}</a>`;
    });
  if (links.length < 2) return NOTHING;
  return html`<nav class="field" aria-labelledby="kinds">
    <span class="label" id="kinds">${say('guest-creation.accounts-for')}</span>
    <div class="segmented">${links}</div>
  </nav>`;
}

export function nothingToCreate(visit: Visit, parts: GuestParts): Promise<Response> {
  const { say } = visit;
  return guestPage(visit, parts, {
    title: say('sponsor-portal.create'),
    tab: 'create',
    body: emptyState('user', say('guest-creation.no-types'), say('guest-creation.no-types-text')),
  });
}

/** A field to begin in, unless something is to be looked at first. */
export function beginsTyping(visit: Visit, problems: readonly FieldProblem[]): boolean {
  return problems.length === 0 && !isChangingType(visit);
}

/** What is seldom needed, closed unless something in it is. */
export function further(label: string, isOpen: boolean, inner: Html): Html {
  return html`<details class="more" ${attributes({ open: isOpen })}>
    <summary>${label}</summary>
    <div class="fields">${inner}</div>
  </details>`;
}
