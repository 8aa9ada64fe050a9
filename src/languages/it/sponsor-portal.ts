// The frame of the sponsor portal, and what it says before it signs somebody out.
import type { SPONSOR_PORTAL_WORDS as ENGLISH } from '../en/sponsor-portal.ts';

export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': 'Portale sponsor',
  'sponsor-portal.sections': 'Sezioni',
  'sponsor-portal.create': 'Crea account',
  'sponsor-portal.manage': 'Gestisci account',
  'sponsor-portal.pending': 'Account in sospeso',
  'sponsor-portal.notices': 'Avvisi',
  'sponsor-portal.purpose': 'Creare, gestire e approvare gli account ospite.',
  'sponsor-portal.welcome': 'Salve',
  'sponsor-portal.idle':
    'Disconnessione dopo {minutes, plural, one {# minuto} other {# minuti}} di inattività',
  'sponsor-portal.help-accounts': 'Che cosa si trova dove',
  'sponsor-portal.help-accounts-text':
    '“Crea account” dà accesso agli ospiti attesi. “Gestisci account” elenca quelli che si possono modificare. “Account in sospeso” sono gli ospiti che si sono registrati da soli e attendono l’approvazione. “Avvisi” riporta l’esito dei lotti più grandi.',
  'sponsor-portal.help-idle': 'Quando termina la sessione',
  'sponsor-portal.help-idle-text':
    'Dopo un periodo di inattività, indicato in fondo alla pagina. Un minuto prima la pagina chiede se c’è ancora qualcuno. Anche la digitazione conta come attività.',
  'sponsor-portal.help-typed': 'I dati inseriti non vanno persi',
  'sponsor-portal.help-typed-text':
    'Se la sessione termina durante la compilazione di un modulo, eseguire di nuovo l’accesso nella stessa finestra: il modulo è conservato, tranne password e file, e viene chiesto se inviarlo.',
  'idle.title': 'C’è ancora qualcuno?',
  'idle.text':
    'Questa pagina non viene usata da un po’. Senza risposta la sessione termina; i dati inseriti sono conservati.',
  'idle.stay': 'Resta connesso',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
