// Identity Management › Network Users, the settings of their passwords, and the page where they change their own.
import type { NETWORK_USER_WORDS as ENGLISH } from '../en/network-users.ts';

export const NETWORK_USER_WORDS = {
  'network-users.purpose':
    'Persone con un account per la rete la cui password è conservata da Foyer, e che ricevono un promemoria prima della scadenza.',
  'network-users.add': 'Aggiungi utente di rete',
  'network-users.add-purpose': 'Una persona che accede alla rete con una password conservata qui.',
  'network-users.import': 'Importa',
  'network-users.export': 'Esporta CSV',
  'network-users.empty': 'Ancora nessun utente di rete',
  'network-users.empty-text':
    'Aggiungerli uno per uno, oppure importarli da un file CSV. Ognuno riceve un promemoria per e-mail prima della scadenza della password.',
  'network-users.none': 'Nessun utente di rete corrisponde al filtro',
  'network-users.search': 'Nome utente, nome, e-mail o gruppo',
  'network-users.list': 'Utenti di rete',
  'network-users.all': 'Tutti',
  'network-users.state': 'Stato',
  'network-users.state-enabled': 'Abilitato',
  'network-users.state-disabled': 'Disabilitato',
  'network-users.state-password-expired': 'Password scaduta',
  'network-users.state-account-expired': 'Account scaduto',
  'network-users.only': 'Solo quelli',
  'network-users.only-address': 'Senza indirizzo ({count, number})',
  'network-users.only-password': 'Senza password ({count, number})',
  'network-users.group': 'Gruppo',
  'network-users.person': 'Nome',
  'network-users.email': 'E-mail',
  'network-users.no-address': 'Nessun indirizzo',
  'network-users.password': 'Password',
  'network-users.password-left': 'Scadenza password',
  'network-users.elsewhere': 'Conservata in {store}',
  'network-users.not-set': 'Non ancora impostata',
  'network-users.never': 'Non scade',
  'network-users.account-until': 'Account fino al',
  'network-users.selected': '{count} selezionati',
  'network-users.enable': 'Abilita',
  'network-users.disable': 'Disabilita',
  'network-users.remove': 'Elimina',
  'network-users.nothing-selected':
    'Nessun utente selezionato. Selezionare le caselle degli utenti interessati.',
  'network-users.disable-title':
    '{count, plural, one {Disabilitare # utente di rete?} other {Disabilitare # utenti di rete?}}',
  'network-users.disable-text':
    'Un utente disabilitato non riceve promemoria e non può cambiare la password. Tutto viene conservato, e può essere riabilitato.',
  'network-users.remove-title':
    '{count, plural, one {Eliminare # utente di rete?} other {Eliminare # utenti di rete?}}',
  'network-users.remove-text':
    'Gli account e le loro password vengono eliminati definitivamente. La disabilitazione conserva tutto.',
  'network-users.which': 'Utenti selezionati',
  'network-users.and-others': '{count, plural, one {e # altro} other {e altri #}}',
  'network-users.enabled':
    '{count, plural, =0 {Erano già abilitati.} one {# utente di rete abilitato.} other {# utenti di rete abilitati.}}',
  'network-users.disabled':
    '{count, plural, =0 {Erano già disabilitati.} one {# utente di rete disabilitato.} other {# utenti di rete disabilitati.}}',
  'network-users.removed':
    '{count, plural, one {# utente di rete eliminato.} other {# utenti di rete eliminati.}}',
  'network-users.added': '{name}: aggiunto.',
  'network-users.changed': '{name}: salvato.',
  'network-users.account': 'Account',
  'network-users.user-name-hint': 'Come viene digitato per accedere alla rete',
  'network-users.first-name': 'Nome',
  'network-users.last-name': 'Cognome',
  'network-users.name-alias': 'Alias del nome',
  'network-users.name-alias-hint': 'Come il promemoria si rivolge a questa persona. Vuoto: con il nome.',
  'network-users.email-hint': 'Dove arrivano i promemoria. Vuoto: non ne arriva nessuno.',
  'network-users.language': 'Lingua delle e-mail',
  'network-users.language-none': 'Quella predefinita',
  'network-users.group-hint': 'Qualsiasi testo, ad esempio Employee',
  'network-users.description': 'Descrizione',
  'network-users.password-store': 'La password è conservata in',
  'network-users.password-store-hint':
    '“internal” significa qui. Qualsiasi altro nome, come quello di una directory, indica che è conservata lì: qui allora non c’è una password, e non arrivano promemoria.',
  'network-users.never-expires': 'La password non scade mai',
  'network-users.never-expires-hint': 'Per programmi e dispositivi. Non arrivano promemoria.',
  'network-users.ends': 'Dove si trova la password e che cosa scade',
  'network-users.expires-on': 'Ultimo giorno dell’account',
  'network-users.expires-on-hint':
    'Indipendentemente dalla password, secondo il calendario del server. Vuoto: l’account non scade.',
  'network-users.first-password': 'Password',
  'network-users.first-password-hint':
    'Almeno {length, plural, one {# carattere} other {# caratteri}}. Vuoto: non c’è una password finché non viene impostata.',
  'network-users.must-change': 'L’utente dovrebbe cambiarla',
  'network-users.must-change-hint':
    'La conosce anche chi la imposta. Lasciare attivo, a meno che l’account sia per un programma.',
  'network-users.should-change': 'Da cambiare',
  'network-users.standing': 'Situazione',
  'network-users.days-left': 'Tempo residuo',
  'network-users.password-changed': 'Password modificata',
  'network-users.added-on': 'Aggiunto',
  'network-users.added-by': 'Aggiunto da',
  'network-users.actions': 'Azioni',
  'network-users.set-password': 'Imposta una password',
  'network-users.set-password-title': 'Imposta una password per {name}',
  'network-users.set-password-text':
    'Comunicarla per una via usata solo dai due interessati. Da ora vale per la durata stabilita nelle impostazioni.',
  'network-users.password-is-set': '{name} ha una nuova password.',
  'network-users.read-only': 'Questi dati sono in sola lettura per il ruolo assegnato.',
  'network-users.own-page': 'Gli utenti cambiano la propria password qui, senza accedere a Foyer:',
  'network-users.help-states': 'Stati',
  'network-users.help-states-text':
    'Disabilitato ha la precedenza, poi viene Account scaduto, poi Password scaduta. Chi è in uno di questi stati può essere anche negli altri.',
  'network-users.help-ended': 'Quando una password è scaduta',
  'network-users.help-ended-text':
    'L’utente può ancora cambiarla nella pagina apposita; non perde altro. Se l’utente è disabilitato o l’account è scaduto, la password non può essere cambiata.',
  'network-users.help-reminders': 'Chi riceve promemoria',
  'network-users.help-reminders-text':
    'Chi è abilitato, ha un indirizzo e ha qui una password che scade. Per una password conservata altrove non arrivano promemoria.',

  'network-users.import-purpose':
    'Non viene ancora aggiunto nulla: prima si vede che cosa contiene il file e quali righe non sono utilizzabili.',
  'network-users.import-title': 'Importa utenti di rete',
  'network-users.file': 'File con gli utenti di rete (CSV)',
  'network-users.file-hint':
    'Come lo salva un foglio di calcolo, in qualsiasi codifica. Fino a {rows, number} utenti, di cui al massimo {passwords, number} con password.',
  'network-users.template': 'Scarica il modello',
  'network-users.check-file': 'Controlla il file',
  'network-users.columns': 'Colonne',
  'network-users.columns-text':
    'In qualsiasi ordine; possono mancare tutte, tranne quella del nome utente. Il contenuto di un’esportazione dell’elenco può essere importato altrove.',
  'network-users.column-name': 'Uno diverso per ogni utente',
  'network-users.column-alias': 'Come il promemoria si rivolge all’utente',
  'network-users.column-email': 'Dove arrivano i promemoria',
  'network-users.column-language': 'Una di queste: {list}',
  'network-users.column-password':
    'Vuoto: nessuna finché non viene impostata; fino ad allora nessun promemoria',
  'network-users.column-never': '“yes” o “no”',
  'network-users.column-expires': 'Come 2027-03-15: l’ultimo giorno',
  'network-users.column-store': 'Vuoto: qui. Altrimenti, dove è conservata',
  'network-users.column-text': 'Qualsiasi testo',
  'network-users.file-missing': 'Scegliere un file.',
  'network-users.file-empty': 'Il file non contiene utenti. Inserirne uno per riga sotto le intestazioni.',
  'network-users.draft-gone': 'I dati letti dal file non sono più disponibili. Scegliere di nuovo il file.',
  'network-users.preview': 'Controllo prima dell’importazione',
  'network-users.preview-text': 'Non è stato ancora aggiunto nulla.',
  'network-users.preview-good':
    '{good, plural, =0 {Nessun utente può essere importato} one {# utente può essere importato} other {# utenti possono essere importati}}',
  'network-users.preview-faulty':
    '{faulty, plural, =0 {nessuna riga è esclusa} one {# riga è esclusa} other {# righe sono escluse}}',
  'network-users.import-good': '{count, plural, one {Importa # utente} other {Importa # utenti}}',
  'network-users.choose-other': 'Scegli un altro file',
  'network-users.left-out': '{count, plural, one {# riga esclusa} other {# righe escluse}}',
  'network-users.left-out-more':
    '{count, plural, one {# altro problema non è mostrato.} other {Altri # problemi non sono mostrati.}}',
  'network-users.first-rows': 'I primi utenti, come sono stati letti',
  'network-users.line': 'Riga',
  'network-users.column': 'Colonna',
  'network-users.whole-line': 'Intera riga',
  'network-users.problem': 'Problema',
  'network-users.headings-note': 'Sulle intestazioni',
  'network-users.has-password': 'Nel file',
  'network-users.imported':
    '{added, plural, one {# utente di rete importato.} other {# utenti di rete importati.}}',

  'network-users.policy-purpose': 'Come deve essere la password di un utente di rete, e quanto dura.',
  'network-users.policy': 'Criteri password',
  'network-users.policy-text':
    'Si applica quando viene scelta una password. Quelle in uso restano come sono finché non vengono cambiate.',
  'network-users.lifetime-block': 'Durata',
  'network-users.lifetime-text':
    'Vale subito, anche per le password in uso: una durata più breve può farne scadere alcune ora.',
  'network-users.length-hint': 'Da 8 a 64. La lunghezza protegge meglio di simboli e cifre.',
  'network-users.lifetime': 'Una password scade dopo',
  'network-users.lifetime-hint': 'Da 1 a 3650. Vuoto: non scade. Cisco ISE prevede 60 giorni.',
  'network-users.now': 'Situazione attuale',
  'network-users.to-list': 'Mostra gli utenti di rete',
  'network-users.help-radius': 'Quanto può essere lunga una password?',
  'network-users.help-radius-text':
    '128 byte, il massimo che RADIUS può trasportare (RFC 2865). Le lettere non usate in inglese, come quelle accentate, occupano più di un byte.',

  'own-password.title': 'Cambiare la password di rete',
  'own-password.explain':
    'La password del proprio account per la rete. Può essere cambiata qui anche dopo la scadenza.',
  'own-password.current': 'Password attuale',
  'own-password.next': 'Nuova password',
  'own-password.again': 'Conferma nuova password',
  'own-password.wants':
    'Almeno {length, plural, one {# carattere} other {# caratteri}}. Una frase è meglio di una parola.',
  'own-password.wants-uncommon': 'Non tra quelle che tutti provano per prime, né simile al proprio nome.',
  'own-password.wants-new':
    '{count, plural, one {Non quella attuale.} other {Nessuna delle ultime # usate.}}',
  'own-password.submit': 'Cambia la password',
  'own-password.refused-title': 'La password non è stata cambiata',
  'own-password.refused':
    'Il nome utente o la password attuale non è corretto, oppure l’account non è in uso. Digitare di nuovo entrambi.',
  'own-password.locked':
    'Troppi tentativi. Attendere {minutes, plural, one {# minuto} other {# minuti}} e riprovare.',
  'own-password.fill-in': 'Compilare questo campo.',
  'own-password.differs': 'Le due password non coincidono. Digitare di nuovo la nuova password.',
  'own-password.done-title': 'La password è stata cambiata',
  'own-password.done-until': 'Usarla da ora in poi. È valida fino al {until}.',
  'own-password.done': 'Usarla da ora in poi. Non scade.',
  'own-password.done-reminded':
    'Prima della scadenza arriva un promemoria per e-mail, se l’account ha un indirizzo.',
  'own-password.cannot': 'Non conosco la password attuale',
  'own-password.cannot-help': 'Chi gestisce la rete dell’organizzazione può impostarne una nuova.',
  'own-password.needs-https':
    'Il cambio della password richiede HTTPS: con HTTP semplice potrebbe essere letta lungo il percorso. Aprire questa pagina con il suo indirizzo https://.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
