// A secret field where something is kept already: what is kept is said and never shown, Replace opens the field, and
// leaving it empty keeps what there is.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { openCertificate, type Credential } from '../../../oauth/oauth.ts';
import { Refusal } from '../../../refusal.ts';
import type { SmtpSettings } from '../../../mail/mail.ts';
import { fieldError, secretField, type FieldOptions } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

/** `tested`: typed for the test whose values are shown, and not saved yet. */
export interface KeptState {
  readonly state: 'stored' | 'tested';
  /** A date such as 2027-03-15. */
  readonly endsOn?: string | undefined;
}

export type KeptSecret = 'password' | 'secret' | 'certificate' | 'tokenProxyPassword' | 'smtpProxyPassword';
export type Kept = Readonly<Partial<Record<KeptSecret, KeptState>>>;

const DAY_MS = 86_400_000;

/** Whole days until the first moment of that day; undefined for what is no date. */
export function daysUntil(date: string, now: number): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(at) ? undefined : Math.floor((at - now) / DAY_MS);
}

/** What of these settings need not be typed again, and whether it is the same as what is stored. */
export function keptIn(shown: SmtpSettings | undefined, stored: readonly SmtpSettings[]): Kept {
  if (!shown) return {};
  const known = new Set(
    stored.flatMap((settings) => Object.values(secretsOf(settings)).map(({ text }) => text)),
  );
  return Object.fromEntries(
    Object.entries(secretsOf(shown)).map(([name, { text, endsOn }]) => [
      name,
      { state: known.has(text) ? 'stored' : 'tested', endsOn },
    ]),
  );
}

interface Held {
  readonly text: string;
  readonly endsOn?: string | undefined;
}

function secretsOf({ authentication, proxy }: SmtpSettings): Partial<Record<KeptSecret, Held>> {
  const { token, smtp } = proxy;
  return {
    ...(authentication.type === 'password' ? { password: { text: authentication.password.reveal() } } : {}),
    ...('credential' in authentication ? credentialHeld(authentication.credential) : {}),
    ...(typeof token === 'object' && token?.password
      ? { tokenProxyPassword: { text: token.password.reveal() } }
      : {}),
    ...(typeof smtp === 'object' && smtp?.password
      ? { smtpProxyPassword: { text: smtp.password.reveal() } }
      : {}),
  };
}

function credentialHeld(credential: Credential): Partial<Record<KeptSecret, Held>> {
  if (credential.type === 'federated') return {};
  if (credential.type === 'secret')
    return { secret: { text: credential.secret.reveal(), endsOn: credential.expiresOn } };
  const text = ('pfx' in credential ? credential.pfx : credential.privateKey).reveal();
  return { certificate: { text, endsOn: endOfCertificate(credential) } };
}

function endOfCertificate(credential: Extract<Credential, { type: 'certificate' }>): string | undefined {
  try {
    return openCertificate(credential).validTo.toISOString().slice(0, 10);
  } catch (error) {
    if (error instanceof Refusal) return undefined; // what cannot be opened is told by the test
    throw error;
  }
}

export function keptInWords(
  { say, now }: Pick<Visit, 'say' | 'speaker' | 'now'>,
  { state, endsOn }: KeptState,
): string {
  const days = endsOn === undefined ? undefined : daysUntil(endsOn, now);
  if (state === 'tested') return say('smtp-server.kept-typed');
  if (days === undefined) return say('smtp-server.kept-stored');
  return days < 0 ? say('smtp-server.kept-ended', { days: -days }) : say('smtp-server.kept-ends', { days });
}

/** `inner` is the control alone where it is no password. */
export function keptSecret(
  visit: Pick<Visit, 'say' | 'speaker' | 'now'>,
  options: FieldOptions,
  kept: KeptState | undefined,
  control: (options: FieldOptions) => Html = (field) => secretField(visit, field),
): Html {
  if (!kept) return control(options);
  const { say } = visit;
  const isOpen = options.problem !== undefined || (options.value ?? '') !== '';
  return html`<div class="field">
    <span class="label">${options.label}</span>
    <details class="kept" ${attributes({ open: isOpen })}>
      <summary class="stored">
        <span>${keptInWords(visit, kept)}</span
        ><span class="button plain">${say('smtp-server.replace')}</span>
      </summary>
      ${control({ ...options, isRequired: false, label: say('smtp-server.new-value', { field: options.label }), hint: say('smtp-server.empty-keeps') })}
    </details>
    ${isOpen ? NOTHING : fieldError(visit, options.name, options.problem)}
  </div>`;
}
