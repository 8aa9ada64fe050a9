// The set-up guide: the road from nothing to a first mail.
import type { SETUP_GUIDE_WORDS as ENGLISH } from '../en/setup-guide.ts';

export const SETUP_GUIDE_WORDS = {
  'setup-guide.purpose':
    'Da zero al primo messaggio. È possibile uscire in qualsiasi momento: al ritorno la guida sa a che punto si è.',
  'setup-guide.steps': 'Passaggi',
  'setup-guide.progress': 'Passaggi completati: {done, number} su {all, number}',
  'setup-guide.next': 'Continua',
  'setup-guide.refresh': 'Aggiorna',
  'setup-guide.step-prepare': 'Che cosa serve',
  'setup-guide.step-values': 'Cassetta postale, tenant, applicazione',
  'setup-guide.step-kit': 'Autorizzazioni in Exchange Online',
  'setup-guide.step-result': 'Risultato dello script',
  'setup-guide.step-certificates': 'Certificati dei server',
  'setup-guide.step-smtp-server': 'Server SMTP',
  'setup-guide.step-first-mail': 'Un messaggio nella propria posta in arrivo',
  'setup-guide.state-open': 'Da fare',
  'setup-guide.state-waiting': 'In attesa',
  'setup-guide.state-attention': 'Richiede attenzione',
  'setup-guide.state-done': 'Completato',
  'setup-guide.finished-title': 'Completato: la posta viene inviata',
  'setup-guide.finished':
    'Il server ha accettato il primo messaggio. D’ora in poi la panoramica indica come va la posta; questa guida resta qui per la prossima cassetta postale.',
  'setup-guide.to-overview': 'Vai alla panoramica',
  'setup-guide.help-title': 'Quando un passaggio è completato',
  'setup-guide.help':
    'Foyer controlla da solo: impostazioni memorizzate, test riusciti, risultati incollati, messaggi inviati. Solo ciò che non può vedere va contrassegnato a mano.',
  'setup-guide.help-order-title': 'È necessario seguire l’ordine?',
  'setup-guide.help-order':
    'No. È possibile aprire qualsiasi passaggio. Le impostazioni SMTP che hanno superato il test confermano i passaggi precedenti; chi ha valori funzionanti può iniziare da lì.',
  'setup-guide.prepare-lead':
    'Possono essere coinvolte tre persone. Spesso una o due coincidono con chi legge.',
  'setup-guide.you': 'Chi gestisce Foyer',
  'setup-guide.you-do': 'Sceglie la cassetta postale, immette qui i valori, esegue il test, invia.',
  'setup-guide.tenant-administrator': 'L’amministratore del tenant di Microsoft 365',
  'setup-guide.tenant-administrator-does':
    'Registra un’applicazione in Entra ID, quindi esegue uno script in Exchange Online. Per entrambi bastano dieci minuti. La guida crea lo script e un collegamento per trasmetterlo.',
  'setup-guide.network-team': 'Il team di rete',
  'setup-guide.network-team-does':
    'Consente a questo server di raggiungere {authority} sulla porta 443 e {server} sulla porta 587, oppure indica il proxy da usare.',
  'setup-guide.any-server': 'il server SMTP del proprio cloud',
  'setup-guide.need-title': 'Da tenere a portata di mano',
  'setup-guide.need-mailbox':
    'Una cassetta postale di Exchange Online da cui inviare, come no-reply@contoso.com.',
  'setup-guide.need-role':
    'Qualcuno con i ruoli Amministratore applicazione (Entra ID) e Amministratore di Exchange.',
  'setup-guide.need-inbox': 'Una propria posta in arrivo per il primo messaggio.',
  'setup-guide.prepared': 'So chi fa che cosa',
  'setup-guide.entra-title': 'In Entra ID',
  'setup-guide.entra-register':
    'Registrazioni app › Nuova registrazione, tenant singolo. Annotare l’ID applicazione (client) e l’ID della directory (tenant).',
  'setup-guide.entra-secret':
    'Certificati e segreti › Nuovo segreto client. Copiarne il valore, non l’ID segreto, e annotare quando scade. Trasmetterlo per una via sicura: si immette in Foyer e mai nello script.',
  'setup-guide.entra-role':
    'Autorizzazioni API › API usate dall’organizzazione › Office 365 Exchange Online › Autorizzazioni applicazione › SMTP.SendAsApp. Quindi Concedi consenso amministratore.',
  'setup-guide.entra-object':
    'Applicazioni aziendali › l’applicazione: annotare l’ID oggetto. È diverso da quello in Registrazioni app.',
  'setup-guide.values-lead':
    'Conservati qui, inseriti nello script e proposti nella pagina Server SMTP. Non viene chiesto alcun segreto.',
  'setup-guide.mailbox': 'Nome utente / indirizzo e-mail',
  'setup-guide.mailbox-hint': 'La cassetta postale di Exchange Online con cui viene inviata la posta',
  'setup-guide.tenant-id': 'ID tenant',
  'setup-guide.tenant-id-hint': 'ID della directory (tenant), oppure un dominio del tenant',
  'setup-guide.cloud': 'Cloud',
  'setup-guide.client-id': 'ID client',
  'setup-guide.client-id-hint':
    'ID applicazione (client). Lasciare vuoto finché l’applicazione non è registrata; lo script ne ha bisogno.',
  'setup-guide.object-id': 'ID oggetto',
  'setup-guide.object-id-hint':
    'Dell’applicazione aziendale, non della registrazione dell’app. Se è vuoto, lo script lo chiede.',
  'setup-guide.model': 'Modalità di autorizzazione',
  'setup-guide.model-hint':
    'Il ruolo applicazione è la modalità che Microsoft descrive per prima. RBAC for Applications non concede nulla in Entra ID e limita l’applicazione a una sola cassetta postale.',
  'setup-guide.model-role': 'Ruolo applicazione SMTP.SendAsApp',
  'setup-guide.model-rbac': 'RBAC for Applications',
  'setup-guide.keep-values': 'Conserva questi valori',
  'setup-guide.values-kept': 'Valori conservati.',
  'setup-guide.values-waiting': 'Manca l’ID client. È noto quando l’applicazione è registrata in Entra ID.',
  'setup-guide.problem-mailbox':
    'Immettere l’indirizzo completo della cassetta postale, come no-reply@contoso.com.',
  'setup-guide.problem-tenant-id':
    'Immettere l’ID della directory (tenant), un GUID, oppure un dominio come contoso.onmicrosoft.com.',
  'setup-guide.problem-cloud': 'Scegliere uno dei cloud.',
  'setup-guide.problem-client-id':
    'Immettere l’ID applicazione (client), un GUID come 00000000-0000-0000-0000-000000000000, oppure lasciare vuoto.',
  'setup-guide.problem-object-id':
    'Immettere l’ID oggetto di Applicazioni aziendali: un GUID diverso dall’ID client. Oppure lasciare vuoto.',
  'setup-guide.problem-model': 'Scegliere una delle due modalità.',
  'setup-guide.kit-lead':
    'Uno script PowerShell registra l’applicazione in Exchange Online, le consente di usare questa sola cassetta postale e attiva per essa SMTP autenticato. Non modifica altro, può essere ripetuto e può essere annullato.',
  'setup-guide.kit-values-missing-title': 'Lo script non può ancora essere creato',
  'setup-guide.kit-values-missing': 'Servono la cassetta postale, l’ID tenant e l’ID client.',
  'setup-guide.to-values': 'Vai ai valori',
  'setup-guide.kit-self-title': 'Eseguirlo in prima persona',
  'setup-guide.kit-self': 'Scaricare o copiare lo script ed eseguirlo come amministratore di Exchange.',
  'setup-guide.download': 'Scarica lo script',
  'setup-guide.download-undo': 'Scarica lo script di annullamento',
  'setup-guide.show-script': 'Mostra lo script',
  'setup-guide.handed-over': 'L’ho eseguito o trasmesso',
  'setup-guide.kit-link-title': 'Oppure trasmetterlo con un collegamento',
  'setup-guide.kit-link':
    'Chi apre il collegamento vede questo script e nient’altro di Foyer, non ha bisogno di un account e può rinviare il risultato. Il collegamento scade da solo.',
  'setup-guide.link-valid': 'Durata del collegamento',
  'setup-guide.link-days': '{days, plural, one {# giorno} other {# giorni}}',
  'setup-guide.make-link': 'Crea un collegamento',
  'setup-guide.link-made-title': 'Il collegamento è pronto. Viene mostrato solo ora.',
  'setup-guide.link-made': 'Inviarlo all’amministratore del tenant. Funziona fino al {until}.',
  'setup-guide.link-problem': 'Scegliere 1, 7 o 30 giorni.',
  'setup-guide.link': 'Collegamento',
  'setup-guide.links': 'Collegamenti attualmente validi',
  'setup-guide.link-row': 'Creato il {made}, funziona fino al {until}',
  'setup-guide.withdraw': 'Revoca',
  'setup-guide.withdraw-named': 'Revoca il collegamento creato il {made}',
  'setup-guide.withdrawn': 'Il collegamento non funziona più.',
  'setup-guide.result-lead':
    'Alla fine lo script visualizza un risultato: la situazione attuale in Exchange Online. Incollarlo qui, oppure farlo inviare da chi ha il collegamento.',
  'setup-guide.result-text': 'Output dello script',
  'setup-guide.result-hint':
    'Tutto, oppure quanto va dalla riga BEGIN FOYER SETUP RESULT alla riga END FOYER SETUP RESULT',
  'setup-guide.judge': 'Verifica il risultato',
  'setup-guide.judged-good': 'È tutto come deve essere.',
  'setup-guide.judged-bad': 'Qualcosa non è ancora come deve essere.',
  'setup-guide.received-from': 'Ricevuto il {at} da {who}',
  'setup-guide.received-by-link': 'Ricevuto il {at} tramite il collegamento',
  'setup-guide.findings': 'Che cosa è stato trovato',
  'setup-guide.findings-wrong': 'Da correggere',
  'setup-guide.spreads': 'Ciò che è stato appena concesso può richiedere fino a un’ora per avere effetto.',
  'setup-guide.taken-over':
    'Ripresi nei valori: ID client {clientId}, ID tenant {tenantId}, ID oggetto {objectId}.',
  'setup-guide.new-result': 'Incolla un risultato più recente',
  'setup-guide.result-proved':
    'Non serve alcun risultato: le impostazioni SMTP in uso hanno superato il test.',
  'setup-guide.certificates-lead':
    'Foyer comunica solo con server la cui catena di certificati termina in qualcosa di attendibile. Controllare ora, prima del test: un proxy di ispezione si rivela qui.',
  'setup-guide.look': 'Esamina le catene',
  'setup-guide.look-again': 'Esamina di nuovo',
  'setup-guide.looking': 'Esame dei server in corso…',
  'setup-guide.looked-at': 'Esaminato il {at}',
  'setup-guide.chain-trusted': 'attendibile',
  'setup-guide.chain-untrusted': 'non attendibile',
  'setup-guide.chain-root': 'Garantito da {root}',
  'setup-guide.chain-missing':
    'Nessuno lo garantisce. Importare il certificato di {issuer} e assegnargli il ruolo Infrastruttura.',
  'setup-guide.chain-import':
    'Importare il certificato mancante e assegnargli il ruolo Infrastruttura, oppure far correggere la connessione.',
  'setup-guide.certificates-none': 'Conservare prima i valori: Foyer saprà allora quali server esaminare.',
  'setup-guide.certificates-proved':
    'Le impostazioni SMTP in uso hanno superato il test, che verifica queste catene.',
  'setup-guide.to-certificates': 'Certificati attendibili',
  'setup-guide.smtp-lead':
    'Immettere il segreto client e scegliere Test connessione. Può essere salvato solo ciò che ha superato il test.',
  'setup-guide.smtp-active': 'Sono in uso impostazioni che hanno superato il test.',
  'setup-guide.smtp-draft':
    'È conservata una bozza. Entra in uso solo dopo aver superato il test ed essere stata salvata.',
  'setup-guide.smtp-none': 'Non è ancora memorizzata alcuna impostazione.',
  'setup-guide.smtp-test-running': 'È in corso un test.',
  'setup-guide.smtp-test-passed': 'L’ultimo test è riuscito. Salvare ora le impostazioni.',
  'setup-guide.smtp-test-failed':
    'L’ultimo test non è riuscito. La pagina Server SMTP mostra il passaggio, la causa e che cosa fare.',
  'setup-guide.smtp-test-stopped': 'L’ultimo test è stato interrotto.',
  'setup-guide.smtp-to-enter': 'Da immettere lì',
  'setup-guide.token-endpoint': 'API dell’endpoint del token OAuth',
  'setup-guide.scope': 'Ambito',
  'setup-guide.to-smtp-server': 'Apri Server SMTP',
  'setup-guide.mail-lead':
    'Un messaggio reale per il percorso reale. Cercarlo nella posta in arrivo e nella posta indesiderata.',
  'setup-guide.mail-to': 'Il proprio indirizzo e-mail',
  'setup-guide.mail-to-problem': 'Immettere un indirizzo e-mail completo, come you@contoso.com.',
  'setup-guide.mail-send': 'Invia il messaggio',
  'setup-guide.mail-again': 'Inviane un altro',
  'setup-guide.mail-waits-for-smtp': 'L’invio è possibile quando sono salvate le impostazioni SMTP.',
  'setup-guide.mail-accepted': 'Accettato. È in viaggio.',
  'setup-guide.mail-subject': 'Foyer invia la posta',
  'setup-guide.mail-text':
    'Buongiorno,\n\nquesto messaggio è stato inviato da Foyer su {node} tramite il proprio server di posta. La configurazione è completa.\n',
  'setup-guide.mail-state-queued': 'In viaggio',
  'setup-guide.mail-state-sending': 'Invio in corso',
  'setup-guide.mail-state-sent': 'Inviato',
  'setup-guide.mail-state-deferred': 'Verrà ritentato',
  'setup-guide.mail-state-held': 'Trattenuto',
  'setup-guide.mail-state-unknown': 'Forse arrivato',
  'setup-guide.mail-state-failed': 'Non riuscito',
  'setup-guide.mail-state-cancelled': 'Annullato',
  'setup-guide.mail-reply': 'Risposta del server',
  'setup-guide.mail-next-try': 'Prossimo tentativo il {at}',
  'setup-guide.mail-address': 'A',
  'setup-guide.mail-journal': 'Mostra nel registro',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
