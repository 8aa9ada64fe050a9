// What the set-up kit finds in a result.
export const IT_FINDING_WORDS = {
  'This is the result of the undo script.': 'Questo è il risultato dello script di annullamento.',
  'To set up, run the set-up script.': 'Per configurare, eseguire lo script di configurazione.',
  'The script ran with -WhatIf and changed nothing.':
    'Lo script è stato eseguito con -WhatIf e non ha modificato nulla.',
  'Run it without -WhatIf.': 'Eseguirlo senza -WhatIf.',
  'The set-up script has run to its end.': 'Lo script di configurazione è stato eseguito fino alla fine.',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    'Creare di nuovo lo script, oppure correggere le impostazioni SMTP.',
  'The script was for the application {one}, the settings name {other}.':
    'Lo script era per l’applicazione {one}, le impostazioni indicano {other}.',
  'The script was for the tenant {one}, the settings name {other}.':
    'Lo script era per il tenant {one}, le impostazioni indicano {other}.',
  'The script was for {one}, the settings name {other}.':
    'Lo script era per {one}, le impostazioni indicano {other}.',
  "{one} is an alias; the mailbox's primary address is {other}.":
    '{one} è un alias; l’indirizzo primario della cassetta postale è {other}.',
  'Put the primary address into the SMTP settings, and make the script anew.':
    'Inserire l’indirizzo primario nelle impostazioni SMTP e creare di nuovo lo script.',
  "{one} is the mailbox's primary address.": '{one} è l’indirizzo primario della cassetta postale.',
  'Exchange does not know the application.': 'Exchange non conosce l’applicazione.',
  'Run the set-up script (again).': 'Eseguire (di nuovo) lo script di configurazione.',
  "Exchange's registration is of another application, {one}.":
    'La registrazione in Exchange è di un’altra applicazione, {one}.',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange conosce l’applicazione con l’ID oggetto {one}, che è il suo ID client.',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange conosce l’applicazione con l’ID oggetto {one}; i suoi token indicano {other}.',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    'Eseguire di nuovo lo script con -ReplaceServicePrincipal e l’ID oggetto dell’applicazione aziendale.',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange conosce l’applicazione come {one}. Il test di connessione lo confronta con il token.',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange conosce l’applicazione come {one}, che anche il suo token indica.',
  'Exchange calls the registration valid.': 'Exchange considera valida la registrazione.',
  'Exchange calls the registration invalid.': 'Exchange considera non valida la registrazione.',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    'Verificare che l’applicazione esista ancora in Entra, quindi rimuovere la registrazione ed eseguire di nuovo lo script.',
  'Authenticated SMTP is on for {one}.': 'SMTP autenticato è attivo per {one}.',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    'SMTP autenticato è attivo nell’organizzazione, che {one} segue.',
  'Authenticated SMTP is off for {one}.': 'SMTP autenticato è disattivato per {one}.',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    'SMTP autenticato è disattivato nell’organizzazione, che {one} segue.',
  'Turn it on for this mailbox; its setting wins.':
    'Attivarlo per questa cassetta postale; la sua impostazione prevale.',
  'The token carries {one}.': 'Il token contiene {one}.',
  'The token does not carry {one}.': 'Il token non contiene {one}.',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    'In Entra aggiungere {one} di Office 365 Exchange Online come autorizzazione dell’applicazione e concedere il consenso amministratore.',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    'Il token contiene {one}: Exchange chiede allora anche autorizzazioni sulla cassetta postale.',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    'In Entra rimuovere {one} dall’applicazione; RBAC for Applications non ne ha bisogno.',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    'Il token non contiene {one}, come dev’essere con RBAC for Applications.',
  'FullAccess on {one} is denied to the application, and denial wins.':
    'FullAccess su {one} è negato all’applicazione, e la negazione prevale.',
  'Remove the denial.': 'Rimuovere la negazione.',
  'The application has FullAccess on {one}.': 'L’applicazione ha FullAccess su {one}.',
  'The application has no FullAccess on {one}.': 'L’applicazione non ha FullAccess su {one}.',
  'The application may send as {one}.': 'L’applicazione può inviare come {one}.',
  'The application may not send as {one}.': 'L’applicazione non può inviare come {one}.',
  '{role} holds for {one}, by the scope {other}.': '{role} vale per {one}, con l’ambito {other}.',
  '{role} is assigned, but not for {one}.': '{role} è assegnato, ma non per {one}.',
  '{role} is not assigned.': '{role} non è assegnato.',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} è assegnato anche per l’intera organizzazione: l’applicazione può inviare come chiunque.',
  'Remove the assignment that has no scope.': 'Rimuovere l’assegnazione senza ambito.',
  'The application also has FullAccess on {one}, which this model does not need.':
    'L’applicazione ha anche FullAccess su {one}, di cui questo modello non ha bisogno.',
  'Take it away.': 'Rimuoverlo.',
} as const;
