// Admin Access › Administrators.
import type { ADMINISTRATOR_WORDS as ENGLISH } from '../en/administrators.ts';

export const ADMINISTRATOR_WORDS = {
  'administrators.purpose': 'Chi può accedere a questa console e che cosa può fare ciascuno.',
  'administrators.add': 'Aggiungi amministratore',
  'administrators.add-text':
    'Un’altra persona riceve un account proprio. Gli account non si condividono: l’audit indica chi ha fatto che cosa.',
  'administrators.search': 'Nome utente, nome o e-mail',
  'administrators.account': 'Account',
  'administrators.display-name': 'Nome',
  'administrators.email': 'E-mail',
  'administrators.includes-alarms': 'Includi gli allarmi di sistema nelle e-mail',
  'administrators.includes-alarms-hint':
    'Gli allarmi di Foyer stesso arrivano a questo indirizzo, per esempio un segreto client in scadenza.',
  'administrators.alarms-short': 'Allarmi',
  'administrators.yes': 'Sì',
  'administrators.none': 'Nessuno',
  'administrators.never': 'Mai',
  'administrators.set-up': 'Configurato',
  'administrators.role': 'Ruolo',
  'administrators.role-text':
    'Un ruolo è tutto ciò che una persona può fare. Può essere cambiato in seguito; le sessioni aperte allora terminano.',
  'administrators.may': 'Ruolo di questo amministratore',
  'administrators.role-super-admin': 'Super amministratore',
  'administrators.role-super-admin-text':
    'Può fare tutto, anche con amministratori, chiavi API e criteri password.',
  'administrators.role-mail-admin': 'Amministratore posta',
  'administrators.role-mail-admin-text':
    'Configura posta, proxy e certificati, legge e gestisce tutti i messaggi. Non vede né gli amministratori né l’audit.',
  'administrators.role-guest-admin': 'Amministratore ospiti',
  'administrators.role-guest-admin-text':
    'Gestisce gli ospiti, le loro impostazioni e gli sponsor. Vede l’esito dei messaggi diretti agli ospiti, ma non il contenuto.',
  'administrators.role-read-only': 'Sola lettura',
  'administrators.role-read-only-text':
    'Vede impostazioni, registro, ospiti, sponsor, amministratori e audit. Non modifica nulla e non legge la posta.',
  'administrators.role-sponsor': 'Sponsor',
  'administrators.role-sponsor-text':
    'Lavora sugli account ospite nel portale sponsor, entro i limiti dei gruppi di sponsor. Non entra in questa console.',
  'administrators.state': 'Stato',
  'administrators.state-enabled': 'Abilitato',
  'administrators.state-locked': 'Bloccato',
  'administrators.state-disabled': 'Disabilitato',
  'administrators.second-factor': 'Secondo fattore',
  'administrators.last-sign-in': 'Ultimo accesso',
  'administrators.password-changed': 'Password modificata',
  'administrators.password-ends': 'Scadenza password',
  'administrators.locked-until': 'Bloccato fino al',
  'administrators.added-on': 'Aggiunto',
  'administrators.first-password': 'Prima password',
  'administrators.must-change': 'Da cambiare al primo accesso',
  'administrators.must-change-hint':
    'La conosce anche chi la imposta. Lasciare attivo, a meno che l’account sia per un programma.',
  'administrators.own':
    'Questo è il proprio account. Password, secondo fattore, lingua e tema sono nella pagina dedicata.',
  'administrators.standing': 'Situazione',
  'administrators.actions': 'Azioni',
  'administrators.sponsor-groups': 'Scegli i gruppi di sponsor',
  'administrators.sponsor-groups-text':
    'Un amministratore che è in un gruppo di sponsor accede anche al portale sponsor.',
  'administrators.unlock': 'Sblocca',
  'administrators.set-password': 'Imposta una password',
  'administrators.set-password-title': 'Imposta una password per {name}',
  'administrators.set-password-text':
    'Comunicarla per una via usata solo dai due interessati. Dovrà essere cambiata al prossimo accesso e tutte le sessioni dell’account terminano ora.',
  'administrators.reset-factor': 'Reimposta il secondo fattore',
  'administrators.reset-factor-title': 'Reimpostare il secondo fattore di {name}?',
  'administrators.reset-factor-text':
    'L’app di autenticazione e i codici di ripristino di {name} smettono di funzionare e tutte le sessioni terminano. Si accede con la sola password finché non viene configurato un nuovo secondo fattore. Accertarsi che la richiesta venga davvero da {name}.',
  'administrators.enable': 'Abilita',
  'administrators.disable': 'Disabilita',
  'administrators.disable-title': 'Disabilitare {name}?',
  'administrators.disable-text':
    '{name} non può accedere finché l’account non viene riabilitato. Le sessioni aperte terminano ora e nel frattempo le chiavi API dell’account non funzionano.',
  'administrators.end-sessions': 'Termina tutte le sessioni',
  'administrators.end-sessions-title': 'Terminare tutte le sessioni di {name}?',
  'administrators.end-sessions-text': '{name} viene disconnesso ovunque e può accedere di nuovo.',
  'administrators.delete': 'Elimina',
  'administrators.delete-title': 'Eliminare {name}?',
  'administrators.delete-text':
    'L’account, le sessioni e le chiavi API vengono eliminati definitivamente. Ciò che {name} ha fatto resta nell’audit. La disabilitazione conserva tutto.',
  'administrators.added': '{name}: aggiunto.',
  'administrators.changed': '{name}: salvato.',
  'administrators.enabled': '{name} può di nuovo accedere.',
  'administrators.disabled': '{name} non può più accedere.',
  'administrators.unlocked': '{name}: sbloccato.',
  'administrators.password-set': '{name} ha una nuova password.',
  'administrators.factor-reset': '{name} accede con la sola password.',
  'administrators.sessions-ended': '{name}: disconnesso ovunque.',
  'administrators.deleted': '{name}: eliminato.',
  'administrators.help-roles': 'Ruoli',
  'administrators.help-roles-text':
    'Nessuno assegna un ruolo con più diritti dei propri, nessuno modifica o elimina qui il proprio account, e l’ultimo super amministratore che può accedere resta tale.',
  'administrators.help-locked': 'Account bloccati',
  'administrators.help-locked-text':
    'Dopo più password errate un account attende, ogni volta più a lungo. Si riapre da solo; Sblocca lo apre subito. Chi esegue comandi sul server può usare “foyer admins unlock”.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
