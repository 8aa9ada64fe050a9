// What each kind of alarm is called, what happened, and the one thing to do next.
import type { ALARM_KIND_WORDS as ENGLISH } from '../en/alarm-kinds.ts';

export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': 'Segreto client in scadenza',
  'alarm-kind.text-client-secret-expiring':
    'Il segreto client dell’applicazione {application} scade il {date}, tra {days, plural, =0 {meno di un giorno} one {# giorno} other {# giorni}}.',
  'alarm-kind.remedy-client-secret-expiring':
    'Creare un nuovo segreto client in Entra › Registrazioni app › Certificati e segreti, e farlo subentrare in Amministrazione › Sistema › Server SMTP (o con “foyer smtp rotate”). Alla scadenza di quello attuale la posta si ferma.',
  'alarm-kind.name-client-secret-expired': 'Segreto client scaduto',
  'alarm-kind.text-client-secret-expired':
    'Il segreto client dell’applicazione {application} è scaduto il {date}. Non è più possibile usarlo per inviare la posta.',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {Il modo più rapido: tornare alla credenziale precedente, conservata e valida fino al {standbyUntil}, in Amministrazione › Sistema › Server SMTP (o con “foyer smtp standby switch-back”). Poi, con calma: } other {}}Creare un nuovo segreto client in Entra › Registrazioni app › Certificati e segreti, e immetterlo in Amministrazione › Sistema › Server SMTP (o con “foyer smtp save”). I messaggi in attesa vengono poi inviati.',
  'alarm-kind.name-client-secret-refused': 'Segreto client rifiutato come scaduto',
  'alarm-kind.text-client-secret-refused':
    'Secondo Microsoft il segreto client dell’applicazione {application} è scaduto, {hasDate, select, yes {ma la data di scadenza immessa qui è {date}} other {e qui non è stata immessa alcuna data di scadenza}}. La posta è in attesa.',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {Il modo più rapido: tornare alla credenziale precedente, conservata e valida fino al {standbyUntil}, in Amministrazione › Sistema › Server SMTP (o con “foyer smtp standby switch-back”). Poi, con calma: } other {}}Creare un nuovo segreto client in Entra › Registrazioni app › Certificati e segreti, e immetterlo con la sua data di scadenza in Amministrazione › Sistema › Server SMTP (o con “foyer smtp save”). I messaggi in attesa vengono poi inviati.',
  'alarm-kind.name-client-certificate-expiring': 'Certificato client in scadenza',
  'alarm-kind.text-client-certificate-expiring':
    'Il certificato con cui accede l’applicazione {application} scade il {date}, tra {days, plural, =0 {meno di un giorno} one {# giorno} other {# giorni}}.',
  'alarm-kind.remedy-client-certificate-expiring':
    'Caricare un nuovo certificato in Entra › Registrazioni app › Certificati e segreti, e farlo subentrare in Amministrazione › Sistema › Server SMTP (o con “foyer smtp rotate”). Alla scadenza di quello attuale la posta si ferma.',
  'alarm-kind.name-client-certificate-expired': 'Certificato client scaduto',
  'alarm-kind.text-client-certificate-expired':
    'Il certificato con cui accede l’applicazione {application} è scaduto il {date}. Non è più possibile usarlo per inviare la posta.',
  'alarm-kind.remedy-client-certificate-expired':
    'Caricare un nuovo certificato in Entra › Registrazioni app › Certificati e segreti, e immetterlo in Amministrazione › Sistema › Server SMTP (o con “foyer smtp save”). I messaggi in attesa vengono poi inviati.',
  'alarm-kind.name-trusted-certificate-expiring': 'Certificato attendibile in scadenza',
  'alarm-kind.text-trusted-certificate-expiring':
    'Il certificato attendibile “{certificate}” scade il {date}, tra {days, plural, =0 {meno di un giorno} one {# giorno} other {# giorni}}.',
  'alarm-kind.remedy-trusted-certificate-expiring':
    'Aggiungere il suo successore in Amministrazione › Certificati (o con “foyer trust add”), ed eliminare questo quando non serve più.',
  'alarm-kind.name-trusted-certificate-expired': 'Certificato attendibile scaduto',
  'alarm-kind.text-trusted-certificate-expired':
    'Il certificato attendibile “{certificate}” è scaduto il {date}. I server la cui catena lo richiede non sono più attendibili.',
  'alarm-kind.remedy-trusted-certificate-expired':
    'Aggiungere il suo successore in Amministrazione › Certificati (o con “foyer trust add”), ed eliminare questo.',
  'alarm-kind.name-token-request-failing': 'Richiesta di token non riuscita',
  'alarm-kind.text-token-request-failing':
    'Nessun token per la cassetta postale dal {since}, rilevato da {node}. {title} La posta è in attesa.',
  'alarm-kind.name-smtp-authentication-failing': 'Autenticazione SMTP non riuscita',
  'alarm-kind.text-smtp-authentication-failing':
    'Il server non accetta l’autenticazione della cassetta postale dal {since}, rilevato da {node}. {title} La posta è in attesa.',
  'alarm-kind.name-mail-failing': 'Invio della posta non riuscito',
  'alarm-kind.text-mail-failing':
    'Nessun messaggio raggiunge il server dal {since}, rilevato da {node}. {title} La posta è in attesa.',
  'alarm-kind.name-mail-throttled': 'Posta rallentata dal server',
  'alarm-kind.text-mail-throttled':
    'Il server rallenta la posta dal {since}, rilevato da {node}. {title} La posta è in attesa e parte più tardi.',
  'alarm-kind.name-mail-backlog': 'Posta in ritardo',
  'alarm-kind.text-mail-backlog':
    'Il messaggio meno recente doveva partire il {since}, {minutes, plural, one {# minuto} other {# minuti}} fa; {count, plural, one {# messaggio è in attesa} other {# messaggi sono in attesa}}.',
  'alarm-kind.remedy-mail-backlog':
    'Consultare la panoramica: indica perché la posta attende e quando la coda sarà vuota (o eseguire “foyer doctor”).',
  'alarm-kind.name-mailbox-limit-near': 'Limite della cassetta postale quasi raggiunto',
  'alarm-kind.text-mailbox-limit-near':
    '{mailbox} ha inviato a {used} destinatari sui {limit} che Exchange Online le consente in un giorno ({percent}%). Ciò che supera il limite attende.',
  'alarm-kind.remedy-mailbox-limit-near':
    'Cercare nel registro che cosa invia così tanto, e trattenere o annullare ciò che non serve. Ciò che supera il limite parte da solo domani.',
  'alarm-kind.name-messages-failing': 'Messaggi non riusciti',
  'alarm-kind.text-messages-failing':
    '{count, plural, one {# messaggio è stato rifiutato} other {# messaggi sono stati rifiutati}} definitivamente in un’ora.',
  'alarm-kind.remedy-messages-failing':
    'Aprire il registro con il filtro “Non riuscito”: ogni messaggio indica perché e che cosa fare.',
  'alarm-kind.name-mail-not-configured': 'Posta non configurata',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {Le impostazioni SMTP non sono leggibili. {reason}} other {Non ci sono impostazioni SMTP.}} {count, plural, =0 {Nessun messaggio è in attesa.} one {# messaggio è in attesa.} other {# messaggi sono in attesa.}}',
  'alarm-kind.remedy-mail-not-configured':
    'Immettere le impostazioni in Amministrazione › Sistema › Server SMTP (o con “foyer smtp save”). Dopo un ripristino serve anche la chiave con cui sono sigillati i segreti di quel database. I messaggi in attesa vengono poi inviati.',
  'alarm-kind.name-nothing-sent': 'Nessun invio da molto tempo',
  'alarm-kind.text-nothing-sent':
    'L’ultimo messaggio è partito {hours, plural, one {# ora} other {# ore}} fa. Nelle ultime quattro settimane tra due messaggi {usual, plural, one {non è mai passata più di # ora} other {non sono mai passate più di # ore}}.',
  'alarm-kind.remedy-nothing-sent':
    'Verificare se i programmi che consegnano posta a Foyer sono ancora in esecuzione. Se è un periodo tranquillo, confermare questo allarme.',
  'alarm-kind.name-disk-space-low': 'Poco spazio su disco',
  'alarm-kind.text-disk-space-low':
    'Su {node}, in {place}, sono liberi {megabytes} MB ({percent}%). Senza spazio non è possibile accettare posta.',
  'alarm-kind.remedy-disk-space-low': 'Liberare spazio su questo disco, oppure ingrandirlo.',
  'alarm-kind.name-database-unreachable': 'Database non raggiungibile',
  'alarm-kind.text-database-unreachable':
    '{node} non raggiunge il proprio database dal {since}: {reason} Non accetta né invia posta.',
  'alarm-kind.remedy-database-unreachable':
    'Eseguire “foyer doctor” su quel computer: indica che cosa impedisce al database di rispondere.',
  'alarm-kind.name-clock-skew': 'Orologio non esatto',
  'alarm-kind.text-clock-skew':
    'L’orologio di {node} è {way, select, ahead {avanti} other {indietro}} di {seconds, plural, one {# secondo} other {# secondi}} rispetto a quello {other, select, database {del database} other {dell’endpoint del token}}.',
  'alarm-kind.remedy-clock-skew': 'Sincronizzare gli orologi di entrambi i computer con NTP.',
  'alarm-kind.name-guest-purge-overdue': 'Eliminazione degli account ospite in ritardo',
  'alarm-kind.text-guest-purge-overdue':
    'L’eliminazione degli account ospite scaduti era prevista il {since} e non è avvenuta.',
  'alarm-kind.remedy-guest-purge-overdue':
    'Eseguirla in Accesso ospiti › Criteri di eliminazione account ospite (o con “foyer guests purge”): se non riesce, indica perché.',
  'alarm-kind.name-alarm-channel-failing': 'Gli allarmi non arrivano',
  'alarm-kind.text-alarm-channel-failing':
    '{count, plural, one {L’ultima consegna a “{channel}” non è riuscita} other {Le ultime # consegne a “{channel}” non sono riuscite}}: {reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    'Aprire Impostazioni allarme, controllare le ultime consegne di questo canale e usare “Invia una prova”.',
  'alarm-kind.name-alarm-mail-refused': 'E-mail di allarme rifiutate',
  'alarm-kind.text-alarm-mail-refused':
    '{count, plural, one {L’ultima e-mail di allarme da {sender} non è stata recapitata} other {Le ultime # e-mail di allarme da {sender} non sono state recapitate}}, la più recente a {address}: {reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    'Se è stato rifiutato il mittente, concedere alla casella il diritto Send As per quell’indirizzo o sceglierne un altro in Impostazioni allarme › Notifica allarme; fino ad allora gli allarmi partono dalla casella. Se è stato rifiutato il destinatario, correggerne l’indirizzo.',
  'alarm-kind.name-sign-in-lockouts': 'Accessi bloccati',
  'alarm-kind.text-sign-in-lockouts':
    '{count, plural, one {# nome utente o secondo fattore è bloccato} other {# nomi utente o secondi fattori sono bloccati}} dopo troppi accessi non riusciti.',
  'alarm-kind.remedy-sign-in-lockouts':
    'Controllare nell’audit da dove provengono. “foyer admins unlock” sblocca chi è stato bloccato per errore.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
