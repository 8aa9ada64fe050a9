// Settings › Security.
import type { SECURITY_WORDS as ENGLISH } from '../en/security.ts';

export const SECURITY_WORDS = {
  'security.purpose':
    'Come deve essere la password di un amministratore e per quanto tempo resta attivo l’accesso.',
  'security.policy': 'Criteri password',
  'security.policy-text':
    'Si applica quando viene scelta una password. Quelle in uso restano come sono finché non vengono cambiate.',
  'security.minimum-length': 'Lunghezza minima',
  'security.minimum-length-hint': 'Da 8 a 128. La lunghezza protegge meglio di simboli e cifre.',
  'security.characters': 'caratteri',
  'security.refuses-common': 'Rifiuta le password comuni',
  'security.refuses-common-hint':
    'Quasi 50.000 che gli aggressori provano per prime, le loro varianti, e sequenze come 123456789012.',
  'security.history': 'Password non riutilizzabili',
  'security.history-hint': 'Da 0 a 24. Quella in uso non può mai essere ripresa.',
  'security.passwords': 'password',
  'security.lifetime': 'Una password scade dopo',
  'security.lifetime-hint': 'Da 1 a 3650. Vuoto: non scade.',
  'security.days': 'giorni',
  'security.sessions': 'Sessioni',
  'security.sessions-text': 'Vale il limite raggiunto per primo. Poi è necessario accedere di nuovo.',
  'security.idle': 'Una sessione inattiva termina dopo',
  'security.idle-hint': 'Da 5 a 1440',
  'security.sponsor-idle': 'Una sessione inattiva del portale sponsor termina dopo',
  'security.sponsor-idle-hint': 'Da 1 a 240. Un minuto prima la pagina chiede se c’è ancora qualcuno.',
  'security.minutes': 'minuti',
  'security.absolute': 'Ogni sessione termina dopo',
  'security.absolute-hint': 'Da 1 a 168, anche se è attiva',
  'security.hours': 'ore',
  'security.no': 'No',
  'security.when': 'Le durate delle sessioni valgono subito, anche per le sessioni aperte.',
  'security.saved': 'Salvato. Vale da ora.',
  'security.help-length': 'Perché nessuna regola su cifre e simboli?',
  'security.help-length-text':
    'Rendono le password simili e difficili da ricordare. Il NIST (SP 800-63B) chiede invece lunghezza e un elenco di ciò che tutti provano.',
  'security.help-lifetime': 'Le password devono scadere?',
  'security.help-lifetime-text':
    'Il NIST lo sconsiglia: si finisce per cambiare un solo carattere. Impostare una durata se le proprie regole lo richiedono; Cisco ISE prevede 45 giorni.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
