// What the set-up kit finds in a result.
export const FR_FINDING_WORDS = {
  'This is the result of the undo script.': 'Ceci est le résultat du script d’annulation.',
  'To set up, run the set-up script.': 'Pour configurer, exécutez le script de configuration.',
  'The script ran with -WhatIf and changed nothing.':
    'Le script a été exécuté avec -WhatIf et n’a rien modifié.',
  'Run it without -WhatIf.': 'Exécutez-le sans -WhatIf.',
  'The set-up script has run to its end.': 'Le script de configuration s’est exécuté jusqu’au bout.',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    'Générez de nouveau le script, ou corrigez les paramètres SMTP.',
  'The script was for the application {one}, the settings name {other}.':
    'Le script concernait l’application {one}, les paramètres indiquent {other}.',
  'The script was for the tenant {one}, the settings name {other}.':
    'Le script concernait le locataire {one}, les paramètres indiquent {other}.',
  'The script was for {one}, the settings name {other}.':
    'Le script concernait {one}, les paramètres indiquent {other}.',
  "{one} is an alias; the mailbox's primary address is {other}.":
    '{one} est un alias ; l’adresse principale de la boîte aux lettres est {other}.',
  'Put the primary address into the SMTP settings, and make the script anew.':
    'Indiquez l’adresse principale dans les paramètres SMTP, puis générez de nouveau le script.',
  "{one} is the mailbox's primary address.": '{one} est l’adresse principale de la boîte aux lettres.',
  'Exchange does not know the application.': 'Exchange ne connaît pas l’application.',
  'Run the set-up script (again).': 'Exécutez (de nouveau) le script de configuration.',
  "Exchange's registration is of another application, {one}.":
    'L’inscription dans Exchange est celle d’une autre application, {one}.',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange connaît l’application sous l’ID d’objet {one}, qui est son ID client.',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange connaît l’application sous l’ID d’objet {one} ; ses jetons indiquent {other}.',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    'Exécutez de nouveau le script avec -ReplaceServicePrincipal et l’ID d’objet de l’application d’entreprise.',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange connaît l’application sous {one}. Le test de connexion le compare au jeton.',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange connaît l’application sous {one}, que son jeton indique aussi.',
  'Exchange calls the registration valid.': 'Exchange déclare l’inscription valide.',
  'Exchange calls the registration invalid.': 'Exchange déclare l’inscription non valide.',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    'Vérifiez que l’application existe toujours dans Entra, puis supprimez l’inscription et exécutez de nouveau le script.',
  'Authenticated SMTP is on for {one}.': 'SMTP authentifié est activé pour {one}.',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    'SMTP authentifié est activé dans l’organisation, dont {one} suit le réglage.',
  'Authenticated SMTP is off for {one}.': 'SMTP authentifié est désactivé pour {one}.',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    'SMTP authentifié est désactivé dans l’organisation, dont {one} suit le réglage.',
  'Turn it on for this mailbox; its setting wins.':
    'Activez-le pour cette boîte aux lettres ; son réglage l’emporte.',
  'The token carries {one}.': 'Le jeton contient {one}.',
  'The token does not carry {one}.': 'Le jeton ne contient pas {one}.',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    'Dans Entra, ajoutez {one} d’Office 365 Exchange Online comme autorisation d’application et accordez le consentement administrateur.',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    'Le jeton contient {one} : Exchange exige alors aussi des autorisations sur la boîte aux lettres.',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    'Dans Entra, retirez {one} de l’application ; RBAC for Applications n’en a pas besoin.',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    'Le jeton ne contient pas {one}, comme il se doit avec RBAC for Applications.',
  'FullAccess on {one} is denied to the application, and denial wins.':
    'FullAccess sur {one} est refusé à l’application, et le refus l’emporte.',
  'Remove the denial.': 'Supprimez le refus.',
  'The application has FullAccess on {one}.': 'L’application a FullAccess sur {one}.',
  'The application has no FullAccess on {one}.': 'L’application n’a pas FullAccess sur {one}.',
  'The application may send as {one}.': 'L’application peut envoyer en tant que {one}.',
  'The application may not send as {one}.': 'L’application ne peut pas envoyer en tant que {one}.',
  '{role} holds for {one}, by the scope {other}.': '{role} s’applique à {one}, par l’étendue {other}.',
  '{role} is assigned, but not for {one}.': '{role} est attribué, mais pas pour {one}.',
  '{role} is not assigned.': '{role} n’est pas attribué.',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} est aussi attribué pour toute l’organisation : l’application peut envoyer au nom de tous.',
  'Remove the assignment that has no scope.': 'Supprimez l’attribution sans étendue.',
  'The application also has FullAccess on {one}, which this model does not need.':
    'L’application a aussi FullAccess sur {one}, ce dont ce modèle n’a pas besoin.',
  'Take it away.': 'Retirez-le.',
} as const;
