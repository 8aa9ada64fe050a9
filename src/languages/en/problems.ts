// Problems of fields as the pages tell them. The key is what the feature says (for the command line and the API, where it
// follows the field's name), the word what stands beside the field on a page; `{…}` is carried over.
export const PROBLEM_WORDS = {
  'must be given': 'Fill this in.',
  'must not be empty': 'Fill this in.',
  'must be text': 'Type text here.',
  'is too long': 'This is too long. Shorten it.',
  'is not valid': 'This cannot be used. Check it.',
  'must be one line of text':
    'This holds a line break or a character that cannot be sent. Type it again instead of pasting it.',
  'must be one line': 'Keep this on one line.',
  'must not contain line breaks': 'Keep this on one line.',
  'must be from {low} to {high}': 'Type a number from {low} to {high}.',
  'must be a whole number from {low} to {high}': 'Type a whole number from {low} to {high}.',
  'must be {low} or more': 'Type {low} or more.',
  'must be {high} or less': 'Type {high} or less.',
  'must be at least 1': 'Type 1 or more.',
  'must be at most a year': 'Type a year (525,600 minutes) or less.',
  'must be a whole number of minutes': 'Type a whole number of minutes.',
  'must be one of {list}': 'Choose one of {list}.',
  'must be a date such as 2027-03-15': 'Type a date such as 2027-03-15.',
  'is in the past': 'This date has passed. Choose a later one.',
  'holds characters that cannot be seen; type it anew':
    'This holds characters that cannot be seen. Type it again instead of pasting it.',
  'must have at most {count} characters': 'Use {count} characters or fewer.',
  'must have at most {count} bytes': 'Use {count} bytes or fewer.',
  'must have at least {count} characters': 'Use {count} characters or more.',
  'must be an address such as name@example.com': 'Type an address such as name@example.com.',
  'must be a full e-mail address': 'Enter a full email address, with a name, an @ and a domain.',
  'must be one address': 'Type one address.',
  'is not a mail address: {text}': 'This is not a mail address: {text}',
  'must name at least one recipient': 'Name at least one recipient.',
  'has {count} recipients where {most} are possible': 'Name {most} recipients or fewer; there are {count}.',
  'must be a language such as en or zh-Hant': 'Choose a language.',
  'must be light or dark': 'Choose light or dark.',
  'must be true or false': 'Type yes or no.',
  'must be left out: the password is kept elsewhere':
    'Leave this empty: the password of this user is kept elsewhere.',
  'is the user name of line {line} too; give each user one of their own':
    'This is the username of line {line} too. Give each user one of their own.',
  'is one more than the {count} that one import can take; leave it empty':
    'One import can take {count} passwords, and this is one more. Leave it empty, or split the file.',
  'must have a column User Name': 'The file needs a column “User Name”.',
  'cannot be given together with {other}; leave one of them out':
    'This cannot be given together with {other}. Leave one of them out.',
  'is taken; choose another one': 'This name is taken. Choose another one.',
  'must name at least one permission': 'Choose at least one permission.',
  'must name at least one day': 'Choose at least one day.',
  'must name at least one guest type': 'Choose at least one guest type.',
  'is the only guest type of {names}; give that group another one first':
    'This is the only guest type of {names}. Give that group another one first.',
  'must name at least one location': 'Choose at least one location.',
  'names a guest type that does not exist':
    'One of these guest types does not exist any more. Choose from the list.',
  'names a location that does not exist':
    'One of these locations does not exist any more. Choose from the list.',
  'names a sponsor group that does not exist':
    'One of these sponsor groups does not exist any more. Choose from the list.',
  'must be a time such as 09:00': 'Type a time such as 09:00.',
  'must be a time zone such as Europe/Amsterdam': 'Type a time zone such as Europe/Amsterdam.',
  'is longer than the longest that is allowed':
    'This is longer than the longest that is allowed. Shorten it.',
  'holds one name twice': 'Two of these have the same name. Change one of them.',
  'can be {count} at most': 'There can be {count} at most.',
  'holds something that is not a permission': 'Choose from the list.',
  'must be an id': 'Choose from the list.',
  'holds something that a sponsor may not': 'For a sponsor, choose “Work as a sponsor” alone.',
  'is not a sponsor': 'Choose a sponsor from the list.',
  'is not the one that is shown now':
    'This is not the code that is shown now. Wait for the next one and type it.',
  'is not your password': 'This is not your password. Type it again.',
  'is a name that is known here, or nearly; take something else':
    'A name that is known here, or nearly one, is guessed first. Take something else.',
  'is among the first that anybody tries, or nearly; take something else':
    'This, or something very near, is among the first that anybody tries. Take something else.',
  'was used before; take a new one': 'This was used before. Take one that is new.',
  'must be a host name or IP address, without a port': 'Type a host name or an IP address, without a port.',
  'must be a whole number from 1 to 65535': 'Type a whole number from 1 to 65535.',
  'must be from 1 to 65535': 'Type a number from 1 to 65535.',
  'must be none, starttls or tls': 'Choose none, STARTTLS or implicit TLS.',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    'Switch encryption on: with OAuth the token never travels in clear text.',
  'must be entered again, since the server, its port or its encryption has changed':
    'Type this again: the server, its port or its encryption has changed, and a stored password goes only where it was meant for.',
  'must be entered again, since the token endpoint has changed':
    'Type this again: the token endpoint has changed, and a stored secret goes only where it was meant for.',
  'must be entered again, since the type, host or port of the proxy has changed':
    'Type this again: the type, host or port of the proxy has changed, and a stored password goes only where it was meant for.',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Enter the Application (client) ID. Entra shows it on the application’s overview; it looks like 00000000-0000-0000-0000-000000000000.',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Enter the object ID of the Enterprise application; it looks like 00000000-0000-0000-0000-000000000000.',
  'must be your own tenant; "{text}" has no application permissions':
    'Name your own tenant: “{text}” has no application permissions.',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    'Enter the Directory (tenant) ID. Entra shows it on the application’s overview; a verified domain of the tenant works too.',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    'Paste the Directory (tenant) ID, or type a domain of the tenant.',
  'must be the Application (client) ID, a GUID': 'Paste the Application (client) ID: 36 characters.',
  'must be the Object ID of the Enterprise application, a GUID':
    'Paste the Object ID of the Enterprise application: 36 characters.',
  'must be the full address of the mailbox': 'Type the full address of the mailbox.',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    'This looks like the Secret ID. Paste the secret’s Value, which Entra shows once after it is created.',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    'This is the client ID. Take the Object ID from Entra › Enterprise applications.',
  'is for another tenant than tenantId; leave it out to have it filled in':
    'This endpoint is for another tenant than the Tenant ID. Correct one, or let the endpoint be filled in.',
  'must be an https:// URL, without user name and password':
    'Type an address that begins with https://, without username and password.',
  'must be post or basic with a secret': 'Choose post or basic: a secret is not signed with.',
  'must be post or basic': 'Choose post or basic.',
  'must be post, basic or private_key_jwt': 'Choose post, basic or private_key_jwt.',
  'must be xoauth2 or oauthbearer': 'Choose XOAUTH2 or OAUTHBEARER.',
  'must have a type: secret, certificate or federated':
    'Choose a secret, a certificate or a federated credential.',
  'must have a type: none, password, exchange-online-oauth or oauth': 'Choose how to sign in.',
  'must be one PFX file, or PEM files with one certificate and its private key':
    'Choose one PFX file, or PEM files with one certificate and its private key.',
  'must stand alone: give either pfx, or certificate and privateKey':
    'Give either a PFX file, or a certificate and its private key.',
  'must have plain names': 'Use names of letters, digits, “_”, “-” and “.”.',
  'must be texts under plain names': 'Use names of letters, digits, “_”, “-” and “.”, each with a text.',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    'Its key is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more.',
  'does not belong to the private key. Give the two that were made together':
    'Certificate and private key do not belong together. Give the two that were made together.',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    'This cannot be read as PFX. Check the file and its passphrase.',
  'must be {list} or {last}': 'Choose {list} or {last}.',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    'Type host names, domains such as *.contoso.com, addresses, networks such as 10.0.0.0/8, or *.',
  'must be a list': 'Give a list here.',
  'must be an object': 'Give fields with their values here.',
  'is not a field here; correct its name or leave it out':
    'There is no such field here. Correct its name, or leave it out.',
  'must be a list of texts': 'Type one entry a line.',
  'has too many entries': 'There are too many entries. Remove some.',
  'must be given with a password': 'Give a username too.',
  'must be given with a user name': 'Give a password too.',
  'must have no colon': 'A username of a proxy has no colon.',
  'must be null, "environment", or an object with type, host and port':
    'Choose none, the environment’s, or name one.',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    'Type an address that begins with http:// or https://, without username and password. ldap:// is not supported.',
  'must be name or email': 'Choose the name or the email address.',
  'must be punctuation marks other than < > / , %': 'Type punctuation marks, none of them < > / , or %.',
  'must name each mark once': 'Type each mark once.',
  'must name at least one mark, since passwords must have some':
    'Type at least one mark: passwords must have some.',
  'must not contain any of < > / , % or a space': 'Leave out < > / , % and spaces.',
  'must have at least this many small letters: {count}': 'Use at least this many small letters: {count}',
  'must have at least this many capital letters: {count}': 'Use at least this many capital letters: {count}',
  'must have at least this many digits: {count}': 'Use at least this many digits: {count}',
  'must have at least {count} of these: {list}': 'Use at least {count} of these: {list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    'Use letters from a to z, digits, “-”, “.” and “_”, and begin with a letter or a digit.',
  'must be a phone number such as +1 408 555 0100': 'Type a phone number, such as +1 408 555 0100.',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    'A character was lost here when the file was saved. Save it as CSV UTF-8.',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    'A quotation mark is not closed. Close it, or double it if it belongs to the text.',
  'has text after a closing quotation mark; double the marks that are meant':
    'There is text after a closing quotation mark. Double the quotation marks that belong to the text.',
  'must name the columns: {list}': 'The first line must name the columns: {list}',
  'is there twice; the first is taken': 'This column is there twice. The first one is taken.',
  'has columns that are not known and left out: {list}. Known are: {known}':
    'These columns are not known and are left out: {list}. Known are: {known}',
  'is the user name of line {line} too; give each guest one of their own':
    'Line {line} has this username too. Give each guest a different one.',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    'This line has {count} fields, and the first line has {most}. Put quotation marks around text that holds the separator.',
  'must be a phone number such as +14085550100': 'Type a phone number such as +14085550100.',
  'is not one of the networks': 'Choose one of the networks.',
  'is not a guest type that you may use': 'Choose a guest type that you may use.',
  'is not a location that you may use': 'Choose a location that you may use.',
  'must be a date and time such as 2027-03-15 10:25': 'Type a date and time such as 2027-03-15 10:25.',
  'must be a whole number': 'Type a whole number.',
  'is not one that a list gave': 'This place in the list is not known. Go back to the first page.',
  'must be given to be the user name': 'Type the mobile number that is to be the username.',
  'must be a number': 'Type a number.',
  'is not asked for by this guest type': 'This guest type does not ask for this. Leave it out.',
  'cannot be in the future; your sponsor group does not allow it':
    'Your sponsor group does not allow a start in the future. Let it start now.',
  'would end the account sooner; choose a later time':
    'This would end the account sooner. Choose a later time.',
  'must be after the start': 'Choose an end after the start.',
  'is longer than the {value} days that {name} allows':
    'This is longer than the {value} days that {name} allows. Choose a shorter time.',
  'is longer than the {value} hours that {name} allows':
    'This is longer than the {value} hours that {name} allows. Choose a shorter time.',
  'is longer than the {value} minutes that {name} allows':
    'This is longer than the {value} minutes that {name} allows. Choose a shorter time.',
  'must be a URL such as https://hooks.contoso.com/foyer':
    'Type an address such as https://hooks.contoso.com/foyer.',
  'must begin with https://': 'Type an address that begins with https://.',
  'must have no user name or password: URLs end up in logs':
    'Leave out username and password: addresses end up in logs.',
  'must have no fragment (#): it is never sent': 'Leave out the “#” and what follows it: it is never sent.',
  'must be base64 after {prefix}': 'After {prefix}, paste the base64 text as the receiver shows it.',
  'must be printable ASCII without spaces':
    'Use letters, digits and punctuation marks of ASCII, without spaces.',
  'must be a key of {low} to {high} bytes': 'Enter a key of {low} to {high} bytes.',
  'must be the name or address of a server': 'Type the name or the IP address of a server, without a port.',
  'must be the ID of a rule': 'Choose rules from the list.',
  'is missing': 'Fill this in.',
  'is taken': 'This name is taken. Choose another one.',
  'cannot be changed': 'This cannot be changed.',
  'is no figure of this kind of alarm': 'Alarms of this kind have no such figure. Leave it out.',
} as const;
