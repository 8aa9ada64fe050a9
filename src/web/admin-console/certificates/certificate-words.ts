// How trusted certificates are told on pages, and where they are.
import type { PlainWord } from '../../../languages/languages.ts';
import type { FieldProblem, Refusal } from '../../../refusal.ts';
import {
  IMPORT_FLAGS,
  TRUST_ROLES,
  type ImportFlag,
  type TrustedCertificate,
  type TrustRole,
} from '../../../trust/trust.ts';
import { tickList } from '../../parts/block.ts';
import type { Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export const CERTIFICATES_PATH = '/admin/certificates';

type Say = Visit['say'];
type Speaking = Pick<Visit, 'say' | 'speaker'>;

export function certificatePath(fingerprint: string): string {
  return `${CERTIFICATES_PATH}/${fingerprint.replaceAll(':', '')}`;
}

/** What a certificate says of itself, without the characters that hide text or turn it around. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

interface Explained {
  readonly title: PlainWord;
  readonly text: PlainWord;
}

export const ROLE_WORDS: Readonly<Record<TrustRole, Explained>> = {
  infrastructure: { title: 'certificates.infrastructure', text: 'certificates.infrastructure-text' },
  'client-authentication': { title: 'certificates.clients', text: 'certificates.clients-text' },
  'admin-authentication': { title: 'certificates.admins', text: 'certificates.admins-text' },
  services: { title: 'certificates.services', text: 'certificates.services-text' },
};

const FLAG_WORDS: Readonly<Record<ImportFlag, Explained & { readonly objection: PlainWord }>> = {
  'out-of-date': {
    title: 'certificates.allow-out-of-date',
    text: 'certificates.allow-out-of-date-text',
    objection: 'certificates.is-out-of-date',
  },
  sha1: {
    title: 'certificates.allow-sha1',
    text: 'certificates.allow-sha1-text',
    objection: 'certificates.is-sha1',
  },
  'not-ca': {
    title: 'certificates.allow-not-ca',
    text: 'certificates.allow-not-ca-text',
    objection: 'certificates.is-not-ca',
  },
  extensions: {
    title: 'certificates.allow-extensions',
    text: 'certificates.allow-extensions-text',
    objection: 'certificates.is-without-sign',
  },
};

export const STATUS_WORDS = { enabled: 'certificates.enabled', disabled: 'certificates.disabled' } as const;
export const STATUS_SIGNS: Readonly<Record<keyof typeof STATUS_WORDS, Sign>> = {
  enabled: { icon: 's-dot', tone: 'good' },
  disabled: { icon: 's-slash', tone: 'plain' },
};

type Expiry = TrustedCertificate['expiry']['state'];

export const EXPIRY_WORDS: Readonly<Record<Expiry, PlainWord>> = {
  valid: 'certificates.expiry-valid',
  'within-90': 'certificates.expiry-90',
  'within-60': 'certificates.expiry-60',
  'within-30': 'certificates.expiry-30',
  expired: 'certificates.expiry-expired',
};
export const EXPIRY_SIGNS: Readonly<Record<Expiry, Sign>> = {
  valid: { icon: 's-check', tone: 'good' },
  'within-90': { icon: 's-clock', tone: 'plain' },
  'within-60': { icon: 's-clock', tone: 'warn' },
  'within-30': { icon: 's-warn', tone: 'warn' },
  expired: { icon: 's-cross', tone: 'bad' },
};

export function roleTicks(visit: Speaking, chosen: readonly string[], problem: string | undefined) {
  const { say } = visit;
  return tickList(visit, {
    id: 'roles',
    label: say('certificates.vouches-for'),
    problem,
    ticks: TRUST_ROLES.map((role) => ({
      name: 'roles',
      value: role,
      label: say(ROLE_WORDS[role].title),
      hint: say(ROLE_WORDS[role].text),
      isOn: chosen.includes(role),
    })),
  });
}

export function flagTicks(visit: Speaking, chosen: readonly string[], problem: string | undefined) {
  const { say } = visit;
  return tickList(visit, {
    id: 'allow',
    label: say('certificates.allow'),
    hint: say('certificates.allow-hint'),
    problem,
    ticks: IMPORT_FLAGS.map((flag) => ({
      name: 'allow',
      value: flag,
      label: say(FLAG_WORDS[flag].title),
      hint: say(FLAG_WORDS[flag].text),
      isOn: chosen.includes(flag),
    })),
  });
}

export const chosenRoles = (sent: readonly string[]): TrustRole[] =>
  TRUST_ROLES.filter((role) => sent.includes(role));
export const chosenFlags = (sent: readonly string[]): ImportFlag[] =>
  IMPORT_FLAGS.filter((flag) => sent.includes(flag));

/** What trust refused, at the field where it can be put right; undefined where there is none. */
export function trustProblems(say: Say, { code, about }: Refusal): FieldProblem[] | undefined {
  const at = (field: string, problem: string): FieldProblem[] => [{ field, problem }];
  if (code === 'certificate_unreadable') return at('file', say('certificates.unreadable'));
  if (code === 'certificate_passphrase_wrong') return at('passphrase', say('certificates.passphrase-wrong'));
  if (code === 'certificate_roles_incomplete') return at('roles', say('certificates.roles-incomplete'));
  if (code === 'certificate_cannot_sign') return at('roles', say('certificates.cannot-sign'));
  if (code !== 'certificate_not_admitted') return undefined;
  const flags = chosenFlags(Array.isArray(about['flags']) ? (about['flags'] as string[]) : []);
  const objections = flags.map((flag) => say(FLAG_WORDS[flag].objection)).join(' ');
  return at('allow', `${objections} ${say('certificates.allow-or-leave')}`);
}
