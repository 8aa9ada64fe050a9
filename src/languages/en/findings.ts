// What the set-up kit finds in a result, as the pages tell it. The key is what the kit says on the command line.
export const FINDING_WORDS = {
  'This is the result of the undo script.': 'This is the result of the undo script.',
  'To set up, run the set-up script.': 'To set up, run the set-up script.',
  'The script ran with -WhatIf and changed nothing.': 'The script ran with -WhatIf and changed nothing.',
  'Run it without -WhatIf.': 'Run it without -WhatIf.',
  'The set-up script has run to its end.': 'The set-up script has run to its end.',
  'Make the script anew with "foyer setup-kit", or correct the SMTP settings.':
    'Make the script anew, or correct the SMTP settings.',
  'The script was for the application {one}, the settings name {other}.':
    'The script was for the application {one}, the settings name {other}.',
  'The script was for the tenant {one}, the settings name {other}.':
    'The script was for the tenant {one}, the settings name {other}.',
  'The script was for {one}, the settings name {other}.':
    'The script was for {one}, the settings name {other}.',
  "{one} is an alias; the mailbox's primary address is {other}.":
    '{one} is an alias; the mailbox’s primary address is {other}.',
  'Put the primary address into the SMTP settings, and make the script anew.':
    'Put the primary address into the SMTP settings, and make the script anew.',
  "{one} is the mailbox's primary address.": '{one} is the mailbox’s primary address.',
  'Exchange does not know the application.': 'Exchange does not know the application.',
  'Run the set-up script (again).': 'Run the set-up script (again).',
  "Exchange's registration is of another application, {one}.":
    'Exchange’s registration is of another application, {one}.',
  'Exchange knows the application under the object ID {one}, which is its client ID.':
    'Exchange knows the application under the object ID {one}, which is its client ID.',
  'Exchange knows the application under the object ID {one}; its tokens name {other}.':
    'Exchange knows the application under the object ID {one}; its tokens name {other}.',
  'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.':
    'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.',
  'Exchange knows the application as {one} (not compared with a token: --token-from-settings does).':
    'Exchange knows the application as {one}. The connection test compares it with the token.',
  'Exchange knows the application as {one}, which its token names too.':
    'Exchange knows the application as {one}, which its token names too.',
  'Exchange calls the registration valid.': 'Exchange calls the registration valid.',
  'Exchange calls the registration invalid.': 'Exchange calls the registration invalid.',
  'Check that the application still exists in Entra, then remove the registration and run the script again.':
    'Check that the application still exists in Entra, then remove the registration and run the script again.',
  'Authenticated SMTP is on for {one}.': 'Authenticated SMTP is on for {one}.',
  'Authenticated SMTP is on in the organization, which {one} follows.':
    'Authenticated SMTP is on in the organization, which {one} follows.',
  'Authenticated SMTP is off for {one}.': 'Authenticated SMTP is off for {one}.',
  'Authenticated SMTP is off in the organization, which {one} follows.':
    'Authenticated SMTP is off in the organization, which {one} follows.',
  'Turn it on for this mailbox; its setting wins.': 'Turn it on for this mailbox; its setting wins.',
  'The token carries {one}.': 'The token carries {one}.',
  'The token does not carry {one}.': 'The token does not carry {one}.',
  'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.':
    'In Entra add {one} of Office 365 Exchange Online as an application permission and grant admin consent.',
  'The token carries {one}: Exchange then asks for mailbox permissions as well.':
    'The token carries {one}: Exchange then asks for mailbox permissions as well.',
  'In Entra remove {one} from the application; RBAC for Applications does not need it.':
    'In Entra remove {one} from the application; RBAC for Applications does not need it.',
  'The token carries no {one}, as it should be with RBAC for Applications.':
    'The token carries no {one}, as it should be with RBAC for Applications.',
  'FullAccess on {one} is denied to the application, and denial wins.':
    'FullAccess on {one} is denied to the application, and denial wins.',
  'Remove the denial.': 'Remove the denial.',
  'The application has FullAccess on {one}.': 'The application has FullAccess on {one}.',
  'The application has no FullAccess on {one}.': 'The application has no FullAccess on {one}.',
  'The application may send as {one}.': 'The application may send as {one}.',
  'The application may not send as {one}.': 'The application may not send as {one}.',
  '{role} holds for {one}, by the scope {other}.': '{role} holds for {one}, by the scope {other}.',
  '{role} is assigned, but not for {one}.': '{role} is assigned, but not for {one}.',
  '{role} is not assigned.': '{role} is not assigned.',
  '{role} is also assigned for the whole organization: the application may send as everybody.':
    '{role} is also assigned for the whole organization: the application may send as everybody.',
  'Remove the assignment that has no scope.': 'Remove the assignment that has no scope.',
  'The application also has FullAccess on {one}, which this model does not need.':
    'The application also has FullAccess on {one}, which this model does not need.',
  'Take it away.': 'Take it away.',
} as const;
