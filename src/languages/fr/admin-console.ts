// The console's navigation, and titles that several of its pages share.
import type { ADMIN_CONSOLE_WORDS as ENGLISH } from '../en/admin-console.ts';

export const ADMIN_CONSOLE_WORDS = {
  'nav.overview': 'Vue d’ensemble',
  'nav.mail': 'Messagerie',
  'nav.journal': 'Journal',
  'nav.guest-access': 'Accès invité',
  'nav.setup-guide': 'Guide de configuration',
  'nav.sandbox': 'Bac à sable',
  'nav.administration': 'Administration',
  'nav.system': 'Système',
  'nav.administration-system': 'Administration › Système',
  'nav.settings': 'Paramètres',
  'nav.smtp-server': 'Serveur SMTP',
  'nav.proxy': 'Proxy',
  'nav.security': 'Sécurité',
  'nav.api-keys': 'Clés API',
  'nav.certificates': 'Certificats',
  'nav.trusted-certificates': 'Certificats de confiance',
  'nav.admin-access': 'Accès administrateur',
  'nav.administrators': 'Administrateurs',
  'nav.audit': 'Audit',
  'nav.api-reference': 'Référence API',
  'nav.my-account': 'Mon compte et mes sessions',
  'nav.design': 'Maquette',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
