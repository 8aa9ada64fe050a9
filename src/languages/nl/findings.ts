// What the set-up kit finds in a result.
export const NL_FINDING_WORDS = {
  'This is the result of the undo script.': 'Dit is het resultaat van het script voor ongedaan maken.',
  'To set up, run the set-up script.': 'Voer het installatiescript uit om in te richten.',
  'The script ran with -WhatIf and changed nothing.':
    'Het script is met -WhatIf uitgevoerd en heeft niets gewijzigd.',
  'Run it without -WhatIf.': 'Voer het zonder -WhatIf uit.',
  'The set-up script has run to its end.': 'Het installatiescript is tot het einde uitgevoerd.',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    'Maak het script opnieuw, of corrigeer de SMTP-instellingen.',
  'The script was for the application {one}, the settings name {other}.':
    'Het script was voor de toepassing {one}, de instellingen noemen {other}.',
  'The script was for the tenant {one}, the settings name {other}.':
    'Het script was voor de tenant {one}, de instellingen noemen {other}.',
  'The script was for {one}, the settings name {other}.':
    'Het script was voor {one}, de instellingen noemen {other}.',
  "{one} is an alias; the mailbox's primary address is {other}.":
    '{one} is een alias; het primaire adres van het postvak is {other}.',
  'Put the primary address into the SMTP settings, and make the script anew.':
    'Zet het primaire adres in de SMTP-instellingen en maak het script opnieuw.',
  "{one} is the mailbox's primary address.": '{one} is het primaire adres van het postvak.',
  'Exchange does not know the application.': 'Exchange kent de toepassing niet.',
  'Run the set-up script (again).': 'Voer het installatiescript (opnieuw) uit.',
  "Exchange's registration is of another application, {one}.":
    'De registratie in Exchange is van een andere toepassing, {one}.',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange kent de toepassing onder de object-id {one}, en dat is de client-id.',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange kent de toepassing onder de object-id {one}; de tokens noemen {other}.',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    'Voer het script opnieuw uit met -ReplaceServicePrincipal en de object-id van de bedrijfstoepassing.',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange kent de toepassing als {one}. De verbindingstest vergelijkt dat met het token.',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange kent de toepassing als {one}, en het token noemt die ook.',
  'Exchange calls the registration valid.': 'Exchange noemt de registratie geldig.',
  'Exchange calls the registration invalid.': 'Exchange noemt de registratie ongeldig.',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    'Controleer of de toepassing nog in Entra bestaat, verwijder dan de registratie en voer het script opnieuw uit.',
  'Authenticated SMTP is on for {one}.': 'Geverifieerde SMTP is ingeschakeld voor {one}.',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    'Geverifieerde SMTP is ingeschakeld in de organisatie, die {one} volgt.',
  'Authenticated SMTP is off for {one}.': 'Geverifieerde SMTP is uitgeschakeld voor {one}.',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    'Geverifieerde SMTP is uitgeschakeld in de organisatie, die {one} volgt.',
  'Turn it on for this mailbox; its setting wins.':
    'Schakel het in voor dit postvak; de instelling daarvan gaat voor.',
  'The token carries {one}.': 'Het token bevat {one}.',
  'The token does not carry {one}.': 'Het token bevat {one} niet.',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    'Voeg in Entra {one} van Office 365 Exchange Online toe als toepassingsmachtiging en verleen beheerderstoestemming.',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    'Het token bevat {one}: Exchange vraagt dan ook om machtigingen op het postvak.',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    'Verwijder in Entra {one} uit de toepassing; RBAC for Applications heeft het niet nodig.',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    'Het token bevat geen {one}, zoals het hoort bij RBAC for Applications.',
  'FullAccess on {one} is denied to the application, and denial wins.':
    'FullAccess op {one} is de toepassing geweigerd, en weigering gaat voor.',
  'Remove the denial.': 'Verwijder de weigering.',
  'The application has FullAccess on {one}.': 'De toepassing heeft FullAccess op {one}.',
  'The application has no FullAccess on {one}.': 'De toepassing heeft geen FullAccess op {one}.',
  'The application may send as {one}.': 'De toepassing mag verzenden als {one}.',
  'The application may not send as {one}.': 'De toepassing mag niet verzenden als {one}.',
  '{role} holds for {one}, by the scope {other}.': '{role} geldt voor {one}, door het bereik {other}.',
  '{role} is assigned, but not for {one}.': '{role} is toegewezen, maar niet voor {one}.',
  '{role} is not assigned.': '{role} is niet toegewezen.',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} is ook voor de hele organisatie toegewezen: de toepassing mag als iedereen verzenden.',
  'Remove the assignment that has no scope.': 'Verwijder de toewijzing zonder bereik.',
  'The application also has FullAccess on {one}, which this model does not need.':
    'De toepassing heeft ook FullAccess op {one}, wat dit model niet nodig heeft.',
  'Take it away.': 'Neem het weg.',
} as const;
