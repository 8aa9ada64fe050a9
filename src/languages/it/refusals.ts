// Refusals as the pages tell them, by code.
import type { REFUSAL_WORDS as ENGLISH } from '../en/refusals.ts';

export const REFUSAL_WORDS = {
  permission_missing:
    'È necessaria l’autorizzazione {permission}. Chiedere a un super amministratore un ruolo che la includa.',
  request_foreign:
    'La richiesta proviene da una pagina di un altro sito. Aprire Foyer con il suo indirizzo e riprovare.',
  form_token_wrong:
    'Questo modulo non è stato creato per la sessione in corso. Tornare indietro, ricaricare la pagina e inviarlo di nuovo.',
  form_not_readable: 'Il modulo è arrivato danneggiato. Tornare indietro e inviarlo di nuovo.',
  form_too_large: 'Il modulo ha troppi campi. Inviarne meno alla volta.',
  request_too_large: 'I dati inviati superano quanto Foyer legge in una volta. Inviarne meno.',
  sealing_key_wrong:
    'I segreti memorizzati sono stati sigillati con un’altra chiave. Ripristinare la chiave usata con questo database, oppure immettere di nuovo i segreti.',
  certificate_passphrase_wrong:
    'Il file PFX non si apre con questa passphrase. Digitare quella corretta, oppure esportare solo i certificati in formato PEM.',
  certificate_unreadable:
    'Non contiene alcun certificato leggibile. Esportarlo in formato PEM, DER, PKCS#7 o PFX e aggiungerlo di nuovo.',
  certificate_not_found: 'Questo certificato non è più tra quelli attendibili. Consultare l’elenco.',
  setup_values_unusable:
    'Lo script non è ancora possibile: alcuni valori mancano o non sono utilizzabili. Correggerli.',
  setup_result_unreadable:
    'Non è un risultato dello script di configurazione. Eseguire di nuovo lo script e incollare tutto ciò che ha visualizzato alla fine.',
  mailbox_busy:
    'Le tre connessioni della cassetta postale, o i messaggi di questo minuto, sono in uso. Riprovare tra un minuto.',
  sender_missing: 'Non c’è ancora un mittente. Configurare prima il server SMTP.',
  selection_too_large: 'Sono selezionati troppi messaggi. Selezionarne meno.',
  message_being_sent: 'Il messaggio è in fase di invio. Attendere la fine di questo tentativo.',
  message_not_found: 'Il messaggio non esiste. Cercarlo nel registro.',
  message_not_movable:
    'Nello stato attuale il messaggio non consente questa operazione. Verificare che cosa ne è stato.',
  message_too_large: 'Il messaggio è troppo grande. Inviarlo senza gli allegati più grandi.',
  message_invalid: 'Il messaggio non può essere accodato. Correggere quanto indicato.',
  settings_not_tested:
    'Viene salvato solo ciò che ha superato il test. Provare queste impostazioni e salvarle quando il test è riuscito.',
  connection_test_not_found:
    'Questo test della connessione non esiste più; i test sono conservati per una settimana. Avviarne uno nuovo.',
  credential_not_rotatable:
    'Le impostazioni in uso non hanno una credenziale OAuth da sostituire. Salvare prima impostazioni che ne abbiano una.',
  credential_unchanged:
    'Questa credenziale è già in uso. Crearne una nuova in Entra › Registrazioni app › Certificati e segreti, e indicarla.',
  standby_credential_missing:
    'Oltre a quella in uso non è conservata alcuna credenziale. Ne viene conservata una quando una nuova subentra.',
  standby_credential_unusable:
    'La credenziale conservata è di un’altra applicazione o di un altro endpoint del token rispetto alle impostazioni in uso. Eliminarla.',
  smtp_settings_invalid: 'Le impostazioni SMTP non sono ancora utilizzabili. Correggere i campi indicati.',
  network_settings_invalid:
    'Le impostazioni del proxy non sono ancora utilizzabili. Correggere i campi indicati.',
  trust_settings_invalid: 'Queste impostazioni non sono ancora utilizzabili. Correggere i campi indicati.',
  guest_email_settings_invalid:
    'Le impostazioni delle e-mail per gli ospiti non sono ancora utilizzabili. Correggere i campi indicati.',
  notification_address_invalid:
    'Non c’è un destinatario: l’indirizzo non è un indirizzo e-mail. Correggerlo e riprovare.',
  account_input_invalid: 'Alcuni dati immessi non sono utilizzabili. Correggere i campi indicati.',
  administrator_self:
    'Qui non è possibile per il proprio account. Modificarlo nella pagina dell’account, oppure chiedere a un altro super amministratore.',
  administrator_last: 'È l’ultimo super amministratore che può accedere. Crearne prima un altro.',
  administrator_not_found: 'Questo amministratore non esiste più. Consultare l’elenco.',
  administrator_name_taken: 'Esiste già un amministratore con questo nome. Sceglierne un altro.',
  api_key_not_found: 'Questa chiave non esiste più. Consultare l’elenco.',
  first_start_done: 'Esiste già un amministratore. Eseguire l’accesso.',
  link_ended:
    'Questo collegamento non funziona: è stato usato, è scaduto o è stato sostituito da uno più recente. Chiederne uno nuovo.',
  second_factor_code_wrong:
    'Non è il codice che l’app di autenticazione mostra ora. Controllare l’orologio del telefono e digitare il codice successivo.',
  second_factor_absent: 'Non c’è un secondo fattore. Configurarne prima uno.',
  second_factor_present: 'C’è già un secondo fattore. Rimuoverlo prima di configurarne un altro.',
  session_ended: 'Questa sessione è terminata. Eseguire di nuovo l’accesso.',
  session_not_found: 'Questa sessione è già terminata. Non è necessario fare nulla.',
  password_wrong: 'La password non è corretta. Digitarla di nuovo.',
  password_tries_exceeded: 'La password è stata errata troppe volte. Attendere alcuni minuti e riprovare.',
  guest_file_too_large: 'Il file supera i 5 MB. Dividerlo e importare le parti una dopo l’altra.',
  guest_file_too_long:
    'Il file contiene più di 10.000 ospiti. Dividerlo e importare le parti una dopo l’altra.',
  guest_act_unknown: 'Questa operazione non esiste. Usare uno dei pulsanti.',
  guest_batch_not_found: 'Questo avviso non esiste più. Consultare l’elenco degli avvisi.',
  guest_mail_off:
    'Le e-mail agli ospiti sono disattivate. Chiedere a un amministratore di attivarle nelle impostazioni e-mail ospiti o di configurare il server SMTP, quindi avvisare gli ospiti.',
  guest_changed_meanwhile:
    'Qualcun altro ha appena modificato l’account. Ricaricare l’elenco e ripetere l’operazione.',
  extension_request_not_found:
    'Non c’è una richiesta di questo tipo in attesa: forse è stata decisa o l’account è stato prorogato. Ricaricare gli avvisi.',
  guest_not_found:
    'Questo account ospite non esiste, oppure non è tra i propri. Consultare l’elenco degli account.',
  guest_password_unknown:
    'L’ospite ha scelto una password propria, che nessun altro conosce. Reimpostarla per inviarne una nuova.',
  guest_password_untold:
    'Nessuno conoscerebbe la nuova password: nessuno dei gruppi di sponsor permette di vederla e non viene inviata all’ospite. Scegliere l’invio per e-mail a un ospite che ha un indirizzo. Se le e-mail agli ospiti sono disattivate, chiedere a un amministratore di attivarle.',
  guest_purge_running:
    'Gli account scaduti vengono eliminati proprio ora. Verificare tra un minuto se ne restano.',
  guest_selection_too_large:
    'Sono selezionati più di {most} account, troppi per una sola operazione. Selezionarne meno, oppure restringere l’elenco.',
  guest_state_wrong: 'Lo stato dell’account non consente questa operazione. Ricaricare l’elenco.',
  guest_type_in_use: 'Esistono account ospite di questo tipo. Eliminarli prima, oppure modificare il tipo.',
  guest_type_only_one:
    'È l’unico tipo di ospite di questi gruppi di sponsor: {groups}. Assegnare prima a ciascun gruppo un altro tipo.',
  guest_type_not_found: 'Questo tipo di ospite non esiste più. Consultare l’elenco dei tipi di ospite.',
  location_in_use: 'Esistono account ospite in questa sede. Eliminarli prima, oppure modificare la sede.',
  location_last:
    'È l’ultima sede, e gli account ne richiedono una. Aggiungerne prima un’altra, oppure modificare questa.',
  location_only_one:
    'È l’unica sede di questi gruppi di sponsor: {groups}. Assegnare prima a ciascun gruppo un’altra sede.',
  location_not_found: 'Questa sede non esiste più. Consultare l’elenco delle sedi.',
  network_user_not_found: 'Questo utente di rete non esiste più. Consultare l’elenco degli utenti di rete.',
  network_user_name_taken: 'Esiste già un utente di rete con questo nome. Sceglierne un altro.',
  network_user_password_elsewhere:
    'La password di questo utente è conservata in {store}. Cambiarla lì, oppure modificare prima dove è conservata.',
  network_users_too_many: 'Sono selezionati troppi utenti di rete. Selezionarne meno.',
  network_user_act_unknown: 'Questa operazione non esiste. Usare uno dei pulsanti.',
  network_user_file_too_large: 'Il file supera gli 8 MB. Dividerlo e importare le parti una dopo l’altra.',
  network_user_file_too_long:
    'Il file contiene più di 20.000 utenti. Dividerlo e importare le parti una dopo l’altra.',
  network_users_changed:
    'Nel frattempo qualcuno ha aggiunto un utente con lo stesso nome, quindi non è stato aggiunto nulla. Importare di nuovo il file.',
  sponsor_group_not_found:
    'Questo gruppo di sponsor non esiste più. Consultare l’elenco dei gruppi di sponsor.',
  sponsor_not_found: 'Questo sponsor non esiste più. Consultare l’elenco degli sponsor.',
  sponsor_permission_missing:
    'Nessuno dei propri gruppi di sponsor consente questa operazione. Rivolgersi a un amministratore ospiti.',
  ssid_not_found: 'Questa rete non esiste più. Consultare l’elenco delle reti.',
  alarm_not_found: 'Questo allarme non esiste o è stato chiuso. Consultare l’elenco degli allarmi.',
  alarm_address_invalid:
    'Il test non ha un destinatario: l’indirizzo non è un indirizzo e-mail. Correggerlo e riprovare.',
  alarm_channel_exists: 'Esiste già un canale con questo nome. Sceglierne un altro.',
  alarm_channel_invalid: 'Il canale non è ancora utilizzabile. Correggere i campi indicati.',
  alarm_channel_not_found: 'Questo canale non esiste più. Consultare l’elenco dei canali.',
  alarm_channel_other_type: 'Il tipo di un canale non cambia. Aggiungerne un altro ed eliminare questo.',
  alarm_rule_exists: 'Esiste già una regola con questo nome. Sceglierne un altro.',
  alarm_rule_is_system:
    'Questa regola è inclusa in Foyer: non può essere né eliminata né rinominata. Disabilitarla, oppure aggiungerne una propria.',
  alarm_rule_not_found: 'Questa regola non esiste più. Consultare l’elenco delle regole.',
  alarm_thresholds_invalid: 'Alcuni valori della regola non sono utilizzabili. Correggere i campi indicati.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
