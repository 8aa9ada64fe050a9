// The console's navigation, and titles that several of its pages share.
import type { ADMIN_CONSOLE_WORDS as ENGLISH } from '../en/admin-console.ts';

export const ADMIN_CONSOLE_WORDS = {
  'nav.overview': 'Panoramica',
  'nav.mail': 'Posta',
  'nav.journal': 'Registro',
  'nav.guest-access': 'Accesso ospiti',
  'nav.setup-guide': 'Guida alla configurazione',
  'nav.sandbox': 'Sandbox',
  'nav.administration': 'Amministrazione',
  'nav.system': 'Sistema',
  'nav.administration-system': 'Amministrazione › Sistema',
  'nav.settings': 'Impostazioni',
  'nav.smtp-server': 'Server SMTP',
  'nav.proxy': 'Proxy',
  'nav.security': 'Sicurezza',
  'nav.api-keys': 'Chiavi API',
  'nav.certificates': 'Certificati',
  'nav.trusted-certificates': 'Certificati attendibili',
  'nav.admin-access': 'Accesso amministratori',
  'nav.administrators': 'Amministratori',
  'nav.audit': 'Audit',
  'nav.api-reference': 'Riferimento API',
  'nav.my-account': 'Account e sessioni personali',
  'nav.design': 'Design',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
