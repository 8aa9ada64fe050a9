// Settings › Alarm Settings: the rules, by whom alarms are mailed, and the channels that need no mail.
import type { ALARM_SETTING_WORDS as ENGLISH } from '../en/alarm-settings.ts';

export const ALARM_SETTING_WORDS = {
  'alarm-settings.rules': 'Regole',
  'alarm-settings.notification': 'Notifica allarme',
  'alarm-settings.channels': 'Canali',
  'alarm-settings.rules-purpose':
    'Quando si attiva un allarme, quanto è grave, chi ne viene informato e per quale via.',
  'alarm-settings.rule': 'Regola',
  'alarm-settings.category': 'Categoria',
  'alarm-settings.category-credentials': 'Credenziali',
  'alarm-settings.category-mail': 'Posta',
  'alarm-settings.category-system': 'Sistema',
  'alarm-settings.category-security': 'Sicurezza',
  'alarm-settings.severity': 'Gravità',
  'alarm-settings.as-stage': 'Secondo la fase',
  'alarm-settings.status': 'Stato',
  'alarm-settings.status-enabled': 'Abilitata',
  'alarm-settings.status-muted': 'Silenziata',
  'alarm-settings.status-disabled': 'Disabilitata',
  'alarm-settings.status-enabled-hint':
    'Gli allarmi si attivano e vengono segnalati per le vie indicate sotto.',
  'alarm-settings.status-muted-hint':
    'Gli allarmi si attivano nella console e non vengono segnalati altrove.',
  'alarm-settings.status-disabled-hint':
    'Non si attiva alcun allarme. Quelli aperti di questa regola si chiudono.',
  'alarm-settings.raised': 'Attivazione',
  'alarm-settings.told-by': 'Tramite',
  'alarm-settings.told-by-nothing': 'Solo console',
  'alarm-settings.open': 'Aperti',
  'alarm-settings.do-enabled': 'Abilita',
  'alarm-settings.do-muted': 'Silenzia',
  'alarm-settings.do-disabled': 'Disabilita',
  'alarm-settings.none-chosen': 'Nessuna regola selezionata.',
  'alarm-settings.changed-many': '{count, plural, one {# regola modificata.} other {# regole modificate.}}',
  'alarm-settings.raised-expiring':
    '{firstDays} e {secondDays} giorni prima, ogni giorno da {dailyDays}, critico da {criticalDays}',
  'alarm-settings.raised-expired': 'Dal giorno della scadenza, ogni giorno',
  'alarm-settings.raised-refused': 'Quando lo comunica Microsoft',
  'alarm-settings.raised-failures':
    '{failures, plural, one {Al primo errore} other {Dopo # errori di seguito}}',
  'alarm-settings.raised-minutes': '{minutes, plural, one {Dopo # minuto} other {Dopo # minuti}}',
  'alarm-settings.raised-overdue':
    '{minutes, plural, one {# minuto di ritardo} other {# minuti di ritardo}}, e ogni volta che raddoppia',
  'alarm-settings.raised-late': '{minutes, plural, one {# minuto di ritardo} other {# minuti di ritardo}}',
  'alarm-settings.raised-limit': 'Uso del limite giornaliero: {percent}%, critico: {criticalPercent}%',
  'alarm-settings.raised-messages':
    '{count, plural, one {# messaggio in un’ora} other {# messaggi in un’ora}}',
  'alarm-settings.raised-mail-refused': 'Quando un’e-mail di allarme viene rifiutata',
  'alarm-settings.raised-not-configured': 'Quando ci sono messaggi in attesa',
  'alarm-settings.raised-silent':
    '{times, plural, =1 {Oltre il tempo abituale} other {# volte il tempo abituale}}, almeno {hours, plural, one {# ora} other {# ore}}',
  'alarm-settings.raised-disk': 'Spazio libero sotto {percent}%, critico sotto {criticalMegabytes} MB',
  'alarm-settings.raised-database': 'Dopo un minuto senza risposta',
  'alarm-settings.raised-clock': 'Da {seconds} s, critico da {criticalSeconds} s',
  'alarm-settings.raised-lockouts': '{count, plural, one {# blocco} other {# blocchi contemporanei}}',
  'alarm-settings.add': 'Aggiungi regola',
  'alarm-settings.add-of-kind': 'Aggiungi regola di questo tipo',
  'alarm-settings.add-purpose': 'Affianca la regola inclusa in Foyer: con valori propri, per altre persone.',
  'alarm-settings.choose-kind': 'Tipo di allarme',
  'alarm-settings.choose-kind-hint':
    'Che cosa viene controllato. La pagina successiva contiene i valori di questo tipo.',
  'alarm-settings.next': 'Avanti',
  'alarm-settings.edit-purpose': 'Una regola del tipo “{kind}”. Le modifiche hanno effetto entro 30 secondi.',
  'alarm-settings.edit-purpose-system':
    'Questa regola è inclusa in Foyer. Le modifiche hanno effetto entro 30 secondi.',
  'alarm-settings.name': 'Nome',
  'alarm-settings.name-hint': 'Come appare in elenchi, e-mail e canali.',
  'alarm-settings.when': 'Quando si attiva',
  'alarm-settings.severity-hint':
    'Secondo la fase: più la scadenza è vicina, o più il problema dura, maggiore è la gravità.',
  'alarm-settings.figure-hint': 'Da {least, number} a {most, number}; di solito {standard, number}.',
  'alarm-settings.figure-firstDays': 'Primo avviso',
  'alarm-settings.figure-secondDays': 'Secondo avviso',
  'alarm-settings.figure-dailyDays': 'Ogni giorno da',
  'alarm-settings.figure-criticalDays': 'Critico da',
  'alarm-settings.figure-failures': 'Errori di seguito',
  'alarm-settings.figure-lasting': 'Durata',
  'alarm-settings.figure-overdue': 'Ritardo',
  'alarm-settings.figure-share-used': 'Quota dei destinatari giornalieri',
  'alarm-settings.figure-share-free': 'Spazio libero sotto',
  'alarm-settings.figure-criticalPercent': 'Critico da',
  'alarm-settings.figure-messages': 'Messaggi in un’ora',
  'alarm-settings.figure-locked': 'Blocchi contemporanei',
  'alarm-settings.figure-times': 'Rispetto al tempo abituale',
  'alarm-settings.figure-hours': 'Almeno',
  'alarm-settings.figure-seconds': 'Scarto dell’orologio',
  'alarm-settings.figure-criticalSeconds': 'Critico da',
  'alarm-settings.figure-criticalMegabytes': 'Critico sotto',
  'alarm-settings.unit-days-before': 'giorni prima della scadenza',
  'alarm-settings.unit-failures': 'errori',
  'alarm-settings.unit-minutes': 'minuti',
  'alarm-settings.unit-percent': '%',
  'alarm-settings.unit-messages': 'messaggi',
  'alarm-settings.unit-names': 'nomi e fattori',
  'alarm-settings.unit-times': 'volte',
  'alarm-settings.unit-hours': 'ore',
  'alarm-settings.unit-seconds': 'secondi',
  'alarm-settings.unit-megabytes': 'MB',
  'alarm-settings.who': 'Chi viene informato',
  'alarm-settings.by-mail': 'E-mail',
  'alarm-settings.by-mail-hint':
    'Agli amministratori con “Includi gli allarmi di sistema nelle e-mail”, e ai destinatari indicati sotto.',
  'alarm-settings.by-syslog': 'Syslog',
  'alarm-settings.by-webhook': 'Webhook',
  'alarm-settings.by-channels-hint':
    '{count, plural, =0 {Non c’è ancora alcun canale di questo tipo.} one {# canale è abilitato.} other {# canali sono abilitati.}}',
  'alarm-settings.receivers': 'Altri destinatari',
  'alarm-settings.receivers-hint': 'Indirizzi separati da virgole, al massimo 20.',
  'alarm-settings.sender': 'Mittente',
  'alarm-settings.sender-hint': 'Vuoto: quello indicato in Notifica allarme.',
  'alarm-settings.note': 'Nota',
  'alarm-settings.note-hint':
    'Accompagna l’allarme ovunque venga segnalato: chi chiamare, dove si trova la procedura.',
  'alarm-settings.how-often': 'Frequenza delle segnalazioni',
  'alarm-settings.repeat': 'Ripeti ogni',
  'alarm-settings.repeat-hint':
    'Vuoto: segnalato una volta, e di nuovo quando c’è altro da dire. Da 5 a 10.080 minuti. La conferma interrompe le ripetizioni.',
  'alarm-settings.suppress': 'Sopprimi per',
  'alarm-settings.suppress-hint':
    'Lo stesso allarme non viene segnalato due volte entro questo tempo, anche se nel frattempo era terminato. Vuoto: {minutes, plural, =0 {nessuna soppressione} one {# minuto} other {# minuti}}.',
  'alarm-settings.rule-added': 'La regola “{name}” è stata aggiunta.',
  'alarm-settings.rule-changed': 'La regola “{name}” è stata salvata.',
  'alarm-settings.rule-delete': 'Elimina la regola',
  'alarm-settings.rule-delete-title': 'Eliminare la regola “{name}”?',
  'alarm-settings.rule-delete-text': 'I suoi allarmi aperti si chiudono. La regola inclusa in Foyer resta.',
  'alarm-settings.rule-deleted': 'La regola “{name}” è stata eliminata.',
  'alarm-settings.help-own': 'Regole proprie',
  'alarm-settings.help-own-text':
    'Una regola inclusa in Foyer può essere silenziata o disabilitata, ma non eliminata. È possibile affiancarle altre regole dello stesso tipo, per esempio per il service desk e con valori diversi.',
  'alarm-settings.help-muted': 'Silenziata o disabilitata',
  'alarm-settings.help-muted-text':
    'Gli allarmi di una regola silenziata compaiono comunque nella console. Una regola disabilitata non controlla nulla.',
  'alarm-settings.notification-purpose':
    'Da quale mittente partono le e-mail di allarme, chi le riceve, e ogni quanto viene verificato l’accesso.',
  'alarm-settings.mailing': 'E-mail di allarme',
  'alarm-settings.notification-sender': 'Mittente degli allarmi',
  'alarm-settings.notification-sender-hint':
    'Deve essere la cassetta postale di Microsoft 365, o un indirizzo con cui questa può inviare. Vuoto: la cassetta postale.',
  'alarm-settings.notification-saved': 'Notifica allarme salvata.',
  'alarm-settings.sender-differs':
    'Gli allarmi partono da {sender}, ma Foyer accede con {mailbox}. Exchange Online rifiuta questi messaggi (5.7.60) finché non è concesso “Invia come” (Send As).',
  'alarm-settings.canary': 'Verifica regolarmente l’accesso',
  'alarm-settings.canary-hint':
    'Un test della connessione con un token proprio, da ogni server. Se Microsoft rifiuta un segreto, lo si sa prima che serva a un messaggio.',
  'alarm-settings.canary-minutes': 'Verifica ogni',
  'alarm-settings.canary-minutes-hint': 'Da 5 a 1440 minuti.',
  'alarm-settings.who-gets': 'Chi riceve gli allarmi per e-mail',
  'alarm-settings.who-gets-text':
    'Gli amministratori con un indirizzo e-mail e con “Includi gli allarmi di sistema nelle e-mail” attivo. Le regole possono indicare altri destinatari.',
  'alarm-settings.nobody-gets': 'Nessuno riceve gli allarmi per e-mail',
  'alarm-settings.nobody-gets-text':
    'Attivare “Includi gli allarmi di sistema nelle e-mail” per almeno un amministratore con un indirizzo e-mail. Fino ad allora gli allarmi compaiono nella console e vanno ai canali.',
  'alarm-settings.count-gets':
    '{count, plural, one {Li riceve # amministratore.} other {Li ricevono # amministratori.}}',
  'alarm-settings.administrator': 'Amministratore',
  'alarm-settings.address': 'Indirizzo e-mail',
  'alarm-settings.language': 'Lingua dell’e-mail',
  'alarm-settings.test-mail': 'Invio di una prova',
  'alarm-settings.test-mail-text':
    'L’e-mail di un allarme che nessuno ha attivato, dal mittente salvato. Il registro ne mostra l’esito.',
  'alarm-settings.test-to': 'A',
  'alarm-settings.test-send': 'Invia una prova',
  'alarm-settings.test-sent': 'La prova per {address} è in viaggio.',
  'alarm-settings.test-not-sent': 'Non inviata: indirizzo da correggere',
  'alarm-settings.help-canary': 'La verifica dell’accesso',
  'alarm-settings.help-canary-text':
    'Accede come per un messaggio, senza inviarne. Ciò che non va viene segnalato subito come allarme, anche di notte.',
  'alarm-settings.help-owed': 'Quando la posta non funziona',
  'alarm-settings.help-owed-text':
    'Gli allarmi vanno subito ai canali. L’e-mail resta in sospeso: parte non appena la posta torna a funzionare, e indica da quando a quando è durato il problema.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
