// The console's navigation, and titles that several of its pages share.
import type { ADMIN_CONSOLE_WORDS as ENGLISH } from '../en/admin-console.ts';

export const ADMIN_CONSOLE_WORDS = {
  'nav.overview': 'Overzicht',
  'nav.mail': 'E-mail',
  'nav.journal': 'Logboek',
  'nav.guest-access': 'Gasttoegang',
  'nav.setup-guide': 'Configuratiegids',
  'nav.sandbox': 'Sandbox',
  'nav.administration': 'Beheer',
  'nav.system': 'Systeem',
  'nav.administration-system': 'Beheer › Systeem',
  'nav.settings': 'Instellingen',
  'nav.smtp-server': 'SMTP-server',
  'nav.proxy': 'Proxy',
  'nav.security': 'Beveiliging',
  'nav.api-keys': 'API-sleutels',
  'nav.certificates': 'Certificaten',
  'nav.trusted-certificates': 'Vertrouwde certificaten',
  'nav.admin-access': 'Beheerderstoegang',
  'nav.administrators': 'Beheerders',
  'nav.audit': 'Audit',
  'nav.api-reference': 'API-naslag',
  'nav.my-account': 'Mijn account en sessies',
  'nav.design': 'Ontwerp',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
