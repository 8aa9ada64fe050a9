// What the pages of Work Centers › Guest Access have alike: where they are, the trail above them, and settings that whoever
// may only read sees at rest.
import { html, type Html } from '../../../html/html.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import type { TrailStep } from '../system-page.ts';

export const GUEST_ACCESS_PATHS = {
  guestTypes: '/admin/guest-access/guest-types',
  sponsorGroups: '/admin/guest-access/sponsor-groups',
  sponsors: '/admin/guest-access/sponsors',
  guestEmail: '/admin/guest-access/guest-email',
  locations: '/admin/guest-access/locations',
  ssids: '/admin/guest-access/ssids',
  policies: '/admin/guest-access/policies',
  purge: '/admin/guest-access/purge',
} as const;

export function guestAccessTrail({ say }: Pick<Visit, 'say'>, ...steps: readonly TrailStep[]): TrailStep[] {
  return [{ label: say('nav.work-centers') }, { label: say('nav.guest-access') }, ...steps];
}

interface ChangeForm {
  readonly mayChange: boolean;
  readonly action: string;
  readonly commit: Html;
}

export function changeForm(visit: Visit, { mayChange, action, commit }: ChangeForm, fields: Html): Html {
  if (!mayChange)
    return html`<div>
      <p class="apart">${visit.say('guest-access.read-only')}</p>
      <fieldset disabled>${fields}</fieldset>
    </div>`;
  return html`<form method="post" action="${action}">${tokenField(visit)}${fields}${commit}</form>`;
}

/**
 * Return in a field presses the first button of a form. Where one that adds rows stands before the one that saves, this
 * stands before both.
 */
export function firstButton(): Html {
  return html`<button class="sr" tabindex="-1" aria-hidden="true"></button>`;
}
