// Settings › API Keys, and what each permission means.
import type { API_KEY_WORDS as ENGLISH } from '../en/api-keys.ts';

export const API_KEY_WORDS = {
  'api-keys.purpose': 'I programmi che usano l’API, che cosa può fare ciascuno e fino a quando.',
  'api-keys.empty': 'Nessun programma ha una chiave',
  'api-keys.empty-text':
    'Una chiave consente a uno script, a un sistema di monitoraggio o di ticket di fare ciò che si sceglie, e nient’altro.',
  'api-keys.issue': 'Emetti una chiave',
  'api-keys.issue-text': 'Una chiave per programma: così può essere revocata senza fermarne un altro.',
  'api-keys.key': 'Chiave API',
  'api-keys.name': 'Nome',
  'api-keys.name-hint': 'Il programma che la userà. L’audit mostra questo nome.',
  'api-keys.ends-on': 'Ultimo giorno',
  'api-keys.ends-on-hint':
    'La chiave funziona fino alla fine di questo giorno, UTC. Vuoto: non scade da sola.',
  'api-keys.for': 'Per lo sponsor',
  'api-keys.for-hint':
    'La chiave è allora dello sponsor: può solo “Operare come sponsor” e funziona se uno dei suoi gruppi di sponsor consente l’API.',
  'api-keys.for-oneself': 'Nessuno: la chiave è mia',
  'api-keys.scopes': 'Autorizzazioni',
  'api-keys.scopes-text':
    'Selezionare ciò che serve al programma. Ciò che non è consentito al proprietario non è consentito alla sua chiave.',
  'api-keys.owner': 'Proprietario',
  'api-keys.owner-command': 'Riga di comando',
  'api-keys.issued': 'Emessa',
  'api-keys.ends': 'Ultimo giorno',
  'api-keys.ended': 'Scaduta',
  'api-keys.no-end': 'Senza scadenza',
  'api-keys.used': 'Ultimo utilizzo',
  'api-keys.revoke': 'Revoca',
  'api-keys.revoke-of': 'Revoca {name}',
  'api-keys.revoke-title': 'Revocare {name}?',
  'api-keys.revoke-text':
    'I programmi che usano questa chiave vengono rifiutati da ora in poi. La revoca è definitiva; è possibile emettere una nuova chiave.',
  'api-keys.revoked': 'La chiave {name} è stata revocata.',
  'api-keys.issued-title': 'La chiave di {name}',
  'api-keys.issued-text':
    'Copiarla dove il programma conserva i propri segreti. Viene mostrata solo ora; Foyer non conserva nulla che permetta di mostrarla di nuovo.',
  'api-keys.kept': 'L’ho conservata',
  'api-keys.help-use': 'Come la usa un programma',
  'api-keys.help-use-text':
    'Invia la chiave con ogni richiesta, nell’intestazione “Authorization: Bearer …”, tramite HTTPS.',
  'api-keys.help-owner': 'Una chiave e il suo proprietario',
  'api-keys.help-owner-text':
    'Una chiave non può mai fare più del suo proprietario. È sospesa finché il proprietario è disabilitato e decade quando viene eliminato.',
  'api-keys.mail-read': 'Lettura del registro',
  'api-keys.mail-read-text': 'Stati, destinatari e risposte; non il contenuto',
  'api-keys.mail-content': 'Lettura dei messaggi',
  'api-keys.mail-content-text': 'Il contenuto: i messaggi agli ospiti contengono password',
  'api-keys.mail-manage': 'Gestione dei messaggi',
  'api-keys.mail-manage-text': 'Trattenere, rilasciare, riprovare, annullare e reinviare',
  'api-keys.mail-send': 'Invio di posta',
  'api-keys.mail-send-text': 'Consegnare nuovi messaggi',
  'api-keys.guests-read': 'Lettura degli account ospite',
  'api-keys.guests-read-text': 'Tutti, con stato e scadenze; mai le password',
  'api-keys.guests-manage': 'Gestione degli account ospite',
  'api-keys.guests-manage-text':
    'Tutti: creare, modificare, prorogare, sospendere ed eliminare, password comprese',
  'api-keys.guests-settings': 'Modifica delle impostazioni ospiti',
  'api-keys.guests-settings-text':
    'Tipi di ospite, sedi, criteri, eliminazione periodica ed e-mail agli ospiti',
  'api-keys.guests-sponsor': 'Operare come sponsor',
  'api-keys.guests-sponsor-text':
    'Sugli account ospite, entro i limiti dei gruppi di sponsor del proprietario',
  'api-keys.sponsors-read': 'Lettura degli sponsor',
  'api-keys.sponsors-read-text': 'Chi sono, e i gruppi di sponsor',
  'api-keys.sponsors-manage': 'Gestione degli sponsor',
  'api-keys.sponsors-manage-text':
    'Aggiungere, modificare, disabilitare ed eliminare sponsor e gruppi di sponsor',
  'api-keys.sandbox-use': 'Uso della sandbox',
  'api-keys.sandbox-use-text': 'La posta in arrivo e i guasti, dove è in esecuzione',
  'api-keys.settings-read': 'Lettura delle impostazioni',
  'api-keys.settings-read-text': 'Tutte, mai i loro segreti',
  'api-keys.settings-smtp': 'Modifica del server SMTP',
  'api-keys.settings-smtp-text': 'Test, salvataggio e rotazione delle credenziali',
  'api-keys.settings-network': 'Modifica dei proxy',
  'api-keys.settings-network-text': 'Per webhook ed elenchi di revoche',
  'api-keys.settings-trust': 'Modifica dei certificati attendibili',
  'api-keys.settings-trust-text': 'Importazione, modifica ed eliminazione',
  'api-keys.settings-security': 'Modifica delle impostazioni di sicurezza',
  'api-keys.settings-security-text': 'Criteri password e durate delle sessioni',
  'api-keys.administrators-read': 'Lettura degli amministratori',
  'api-keys.administrators-read-text': 'Chi sono, i loro ruoli e stati',
  'api-keys.administrators-manage': 'Gestione degli amministratori',
  'api-keys.administrators-manage-text':
    'Aggiungere, modificare, disabilitare ed eliminare chi non ha più autorizzazioni della chiave',
  'api-keys.api-keys-manage': 'Gestione delle chiavi API',
  'api-keys.api-keys-manage-text': 'Elenco e revoca; una chiave non emette mai una chiave',
  'api-keys.audit-read': 'Lettura dell’audit',
  'api-keys.audit-read-text': 'Chi ha modificato che cosa, e quando',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
