// Problems of fields as the pages tell them, by what the feature says.
import type { PROBLEM_WORDS as ENGLISH } from '../en/problems.ts';

export const PROBLEM_WORDS = {
  'must be given': 'Vul dit in.',
  'must not be empty': 'Vul dit in.',
  'must be text': 'Typ hier tekst.',
  'is too long': 'Dit is te lang. Kort het in.',
  'is not valid': 'Dit is niet bruikbaar. Controleer het.',
  'must be one line of text':
    'Dit bevat een regeleinde of een teken dat niet kan worden verzonden. Typ het opnieuw in plaats van het te plakken.',
  'must be one line': 'Houd dit op één regel.',
  'must not contain line breaks': 'Houd dit op één regel.',
  'must be from {low} to {high}': 'Typ een getal van {low} tot en met {high}.',
  'must be a whole number from {low} to {high}': 'Typ een geheel getal van {low} tot en met {high}.',
  'must be {low} or more': 'Typ {low} of meer.',
  'must be {high} or less': 'Typ {high} of minder.',
  'must be at least 1': 'Typ 1 of meer.',
  'must be at most a year': 'Typ een jaar (525.600 minuten) of minder.',
  'must be a whole number of minutes': 'Typ een geheel aantal minuten.',
  'must be one of {list}': 'Kies een van deze waarden: {list}.',
  'must be a date such as 2027-03-15': 'Typ een datum zoals 2027-03-15.',
  'is in the past': 'Deze datum is voorbij. Kies een latere.',
  'holds characters that cannot be seen; type it anew':
    'Dit bevat onzichtbare tekens. Typ het opnieuw in plaats van het te plakken.',
  'must have at most {count} characters': 'Gebruik ten hoogste {count} tekens.',
  'must have at most {count} bytes': 'Gebruik ten hoogste {count} bytes.',
  'must have at least {count} characters': 'Gebruik ten minste {count} tekens.',
  'must be an address such as name@example.com': 'Typ een adres zoals name@example.com.',
  'must be a full e-mail address': 'Voer een volledig e-mailadres in, met een naam, een @ en een domein.',
  'must be one address': 'Typ één adres.',
  'is not a mail address: {text}': 'Dit is geen e-mailadres: {text}',
  'must name at least one recipient': 'Noem ten minste één ontvanger.',
  'has {count} recipients where {most} are possible':
    'Noem ten hoogste {most} ontvangers; het zijn er {count}.',
  'must be a language such as en or zh-Hant': 'Kies een taal.',
  'must be light or dark': 'Kies licht of donker.',
  'must be true or false': 'Typ yes of no.',
  'must be left out: the password is kept elsewhere':
    'Laat dit leeg: het wachtwoord van deze gebruiker wordt elders bewaard.',
  'is the user name of line {line} too; give each user one of their own':
    'Regel {line} heeft deze gebruikersnaam ook. Geef elke gebruiker een eigen naam.',
  'is one more than the {count} that one import can take; leave it empty':
    'Eén import kan {count} wachtwoorden verwerken, en dit is er een meer. Laat het leeg, of splits het bestand.',
  'must have a column User Name': 'Het bestand heeft een kolom “User Name” nodig.',
  'cannot be given together with {other}; leave one of them out':
    'Dit kan niet samen met {other} worden opgegeven. Laat een van beide weg.',
  'is taken; choose another one': 'Deze naam is al in gebruik. Kies een andere.',
  'must name at least one permission': 'Kies ten minste één machtiging.',
  'must name at least one day': 'Kies ten minste één dag.',
  'must name at least one guest type': 'Kies ten minste één gasttype.',
  'is the only guest type of {names}; give that group another one first':
    'Dit is het enige gasttype van {names}. Geef die groep eerst een ander.',
  'must name at least one location': 'Kies ten minste één locatie.',
  'names a guest type that does not exist': 'Een van deze gasttypen bestaat niet meer. Kies uit de lijst.',
  'names a location that does not exist': 'Een van deze locaties bestaat niet meer. Kies uit de lijst.',
  'names a sponsor group that does not exist':
    'Een van deze sponsorgroepen bestaat niet meer. Kies uit de lijst.',
  'must be a time such as 09:00': 'Typ een tijd, zoals 09:00.',
  'must be a time zone such as Europe/Amsterdam': 'Typ een tijdzone, zoals Europe/Amsterdam.',
  'is longer than the longest that is allowed':
    'Dit is langer dan de langste duur die is toegestaan. Maak het korter.',
  'holds one name twice': 'Twee hiervan hebben dezelfde naam. Wijzig er een.',
  'can be {count} at most': 'Er kunnen er ten hoogste {count} zijn.',
  'holds something that is not a permission': 'Kies uit de lijst.',
  'must be an id': 'Kies uit de lijst.',
  'holds something that a sponsor may not': 'Kies voor een sponsor alleen “Als sponsor werken”.',
  'is not a sponsor': 'Kies een sponsor uit de lijst.',
  'is not the one that is shown now':
    'Dit is niet de code die nu wordt getoond. Wacht op de volgende en typ die.',
  'is not your password': 'Dit is niet uw wachtwoord. Typ het opnieuw.',
  'is a name that is known here, or nearly; take something else':
    'Een naam die hier bekend is, of bijna, wordt als eerste geraden. Kies iets anders.',
  'is among the first that anybody tries, or nearly; take something else':
    'Dit, of iets wat er sterk op lijkt, wordt als eerste geprobeerd. Kies iets anders.',
  'was used before; take a new one': 'Dit is eerder gebruikt. Kies een nieuw.',
  'must be a host name or IP address, without a port': 'Typ een hostnaam of IP-adres, zonder poort.',
  'must be a whole number from 1 to 65535': 'Typ een geheel getal van 1 tot en met 65535.',
  'must be from 1 to 65535': 'Typ een getal van 1 tot en met 65535.',
  'must be none, starttls or tls': 'Kies geen, STARTTLS of impliciete TLS.',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    'Schakel versleuteling in: met OAuth gaat het token nooit onversleuteld over het netwerk.',
  'must be entered again, since the server, its port or its encryption has changed':
    'Typ dit opnieuw: de server, de poort of de versleuteling is gewijzigd, en een opgeslagen wachtwoord gaat alleen naar waar het voor bedoeld is.',
  'must be entered again, since the token endpoint has changed':
    'Typ dit opnieuw: het tokeneindpunt is gewijzigd, en een opgeslagen geheim gaat alleen naar waar het voor bedoeld is.',
  'must be entered again, since the type, host or port of the proxy has changed':
    'Typ dit opnieuw: het type, de host of de poort van de proxy is gewijzigd, en een opgeslagen wachtwoord gaat alleen naar waar het voor bedoeld is.',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Voer de toepassings-id (client) in. Entra toont die in het overzicht van de toepassing; de vorm is 00000000-0000-0000-0000-000000000000.',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Voer de object-id van de bedrijfstoepassing in; de vorm is 00000000-0000-0000-0000-000000000000.',
  'must be your own tenant; "{text}" has no application permissions':
    'Noem uw eigen tenant: “{text}” heeft geen toepassingsmachtigingen.',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    'Voer de map-id (tenant) in. Entra toont die in het overzicht van de toepassing; een geverifieerd domein van de tenant kan ook.',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    'Plak de map-id (tenant), of typ een domein van de tenant.',
  'must be the Application (client) ID, a GUID': 'Plak de toepassings-id (client): 36 tekens.',
  'must be the Object ID of the Enterprise application, a GUID':
    'Plak de object-id van de bedrijfstoepassing: 36 tekens.',
  'must be the full address of the mailbox': 'Typ het volledige adres van het postvak.',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    'Dit lijkt de geheim-id. Plak de waarde van het geheim, die Entra één keer toont nadat het is gemaakt.',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    'Dit is de client-id. Neem de object-id uit Entra › Bedrijfstoepassingen.',
  'is for another tenant than tenantId; leave it out to have it filled in':
    'Dit eindpunt is van een andere tenant dan de tenant-id. Corrigeer een van beide, of laat het eindpunt invullen.',
  'must be an https:// URL, without user name and password':
    'Typ een adres dat met https:// begint, zonder gebruikersnaam en wachtwoord.',
  'must be post or basic with a secret': 'Kies post of basic: met een geheim wordt niet ondertekend.',
  'must be post or basic': 'Kies post of basic.',
  'must be post, basic or private_key_jwt': 'Kies post, basic of private_key_jwt.',
  'must be xoauth2 or oauthbearer': 'Kies XOAUTH2 of OAUTHBEARER.',
  'must have a type: secret, certificate or federated':
    'Kies een geheim, een certificaat of een federatieve referentie.',
  'must have a type: none, password, exchange-online-oauth or oauth': 'Kies hoe er wordt aangemeld.',
  'must be one PFX file, or PEM files with one certificate and its private key':
    'Kies één PFX-bestand, of PEM-bestanden met één certificaat en de persoonlijke sleutel ervan.',
  'must stand alone: give either pfx, or certificate and privateKey':
    'Geef een PFX-bestand, of een certificaat met de persoonlijke sleutel ervan.',
  'must have plain names': 'Gebruik namen met letters, cijfers, “_”, “-” en “.”.',
  'must be texts under plain names':
    'Gebruik namen met letters, cijfers, “_”, “-” en “.”, elk met een tekst.',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    'De sleutel ervan is geen RSA-sleutel, en Entra ID accepteert die niet. Maak er een met een RSA-sleutel van 2048 bits of meer.',
  'does not belong to the private key. Give the two that were made together':
    'Certificaat en persoonlijke sleutel horen niet bij elkaar. Geef de twee die samen zijn gemaakt.',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    'Dit kan niet als PFX worden gelezen. Controleer het bestand en de wachtwoordzin.',
  'must be {list} or {last}': 'Kies {list} of {last}.',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    'Typ hostnamen, domeinen zoals *.contoso.com, adressen, netwerken zoals 10.0.0.0/8, of *.',
  'must be a list': 'Geef hier een lijst op.',
  'must be an object': 'Geef hier velden met hun waarden op.',
  'is not a field here; correct its name or leave it out':
    'Dit veld bestaat hier niet. Corrigeer de naam of laat het weg.',
  'must be a list of texts': 'Typ één vermelding per regel.',
  'has too many entries': 'Er zijn te veel vermeldingen. Verwijder er enkele.',
  'must be given with a password': 'Geef ook een gebruikersnaam op.',
  'must be given with a user name': 'Geef ook een wachtwoord op.',
  'must have no colon': 'Een gebruikersnaam van een proxy bevat geen dubbele punt.',
  'must be null, "environment", or an object with type, host and port':
    'Kies geen, die van de omgeving, of noem er een.',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    'Typ een adres dat met http:// of https:// begint, zonder gebruikersnaam en wachtwoord. ldap:// wordt niet ondersteund.',
  'must be name or email': 'Kies de naam of het e-mailadres.',
  'must be punctuation marks other than < > / , %': 'Typ leestekens, maar geen < > / , of %.',
  'must name each mark once': 'Typ elk teken één keer.',
  'must name at least one mark, since passwords must have some':
    'Typ ten minste één teken: wachtwoorden moeten er een bevatten.',
  'must not contain any of < > / , % or a space': 'Gebruik geen < > / , % en geen spaties.',
  'must have at least this many small letters: {count}': 'Minimumaantal kleine letters: {count}',
  'must have at least this many capital letters: {count}': 'Minimumaantal hoofdletters: {count}',
  'must have at least this many digits: {count}': 'Minimumaantal cijfers: {count}',
  'must have at least {count} of these: {list}': 'Gebruik ten minste {count} van deze tekens: {list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    'Gebruik letters van a tot en met z, cijfers, “-”, “.” en “_”, en begin met een letter of een cijfer.',
  'must be a phone number such as +1 408 555 0100': 'Typ een telefoonnummer, zoals +1 408 555 0100.',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    'Bij het opslaan van het bestand is hier een teken verloren gegaan. Sla het op als CSV UTF-8.',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    'Een aanhalingsteken is niet gesloten. Sluit het, of verdubbel het als het bij de tekst hoort.',
  'has text after a closing quotation mark; double the marks that are meant':
    'Na een sluitend aanhalingsteken staat nog tekst. Verdubbel de aanhalingstekens die bij de tekst horen.',
  'must name the columns: {list}': 'De eerste regel moet de kolommen noemen: {list}',
  'is there twice; the first is taken': 'Deze kolom komt twee keer voor. De eerste wordt gebruikt.',
  'has columns that are not known and left out: {list}. Known are: {known}':
    'Deze kolommen zijn onbekend en worden overgeslagen: {list}. Bekend zijn: {known}',
  'is the user name of line {line} too; give each guest one of their own':
    'Regel {line} heeft deze gebruikersnaam ook. Geef elke gast een eigen naam.',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    'Deze regel heeft {count} velden en de eerste regel {most}. Zet tekst met het scheidingsteken tussen aanhalingstekens.',
  'must be a phone number such as +14085550100': 'Typ een telefoonnummer, zoals +14085550100.',
  'is not one of the networks': 'Kies een van de netwerken.',
  'is not a guest type that you may use': 'Kies een gasttype dat u mag gebruiken.',
  'is not a location that you may use': 'Kies een locatie die u mag gebruiken.',
  'must be a date and time such as 2027-03-15 10:25': 'Typ een datum en tijd, zoals 2027-03-15 10:25.',
  'must be a whole number': 'Typ een geheel getal.',
  'is not one that a list gave': 'Deze plaats in de lijst is onbekend. Ga terug naar de eerste pagina.',
  'must be given to be the user name': 'Typ het telefoonnummer dat de gebruikersnaam moet worden.',
  'must be a number': 'Typ een getal.',
  'is not asked for by this guest type': 'Dit gasttype vraagt hier niet om. Laat het weg.',
  'cannot be in the future; your sponsor group does not allow it':
    'Uw sponsorgroep staat geen begin in de toekomst toe. Laat het nu beginnen.',
  'would end the account sooner; choose a later time':
    'Het account zou eerder eindigen. Kies een later tijdstip.',
  'must be after the start': 'Kies een einde na het begin.',
  'is longer than the {value} days that {name} allows':
    'Dit is langer dan de {value} dagen die {name} toestaat. Kies een kortere tijd.',
  'is longer than the {value} hours that {name} allows':
    'Dit is langer dan de {value} uur die {name} toestaat. Kies een kortere tijd.',
  'is longer than the {value} minutes that {name} allows':
    'Dit is langer dan de {value} minuten die {name} toestaat. Kies een kortere tijd.',
  'must be a URL such as https://hooks.contoso.com/foyer':
    'Typ een adres zoals https://hooks.contoso.com/foyer.',
  'must begin with https://': 'Typ een adres dat met https:// begint.',
  'must have no user name or password: URLs end up in logs':
    'Laat gebruikersnaam en wachtwoord weg: adressen komen in logboeken terecht.',
  'must have no fragment (#): it is never sent':
    'Laat “#” en wat erop volgt weg: dat deel wordt nooit verzonden.',
  'must be base64 after {prefix}': 'Plak na {prefix} de base64-tekst zoals de ontvanger die toont.',
  'must be printable ASCII without spaces':
    'Gebruik letters, cijfers en leestekens van ASCII, zonder spaties.',
  'must be a key of {low} to {high} bytes': 'Voer een sleutel van {low} tot en met {high} bytes in.',
  'must be the name or address of a server': 'Typ de naam of het IP-adres van een server, zonder poort.',
  'must be the ID of a rule': 'Kies regels uit de lijst.',
  'is missing': 'Vul dit in.',
  'is taken': 'Deze naam is al in gebruik. Kies een andere.',
  'cannot be changed': 'Dit kan niet worden gewijzigd.',
  'is no figure of this kind of alarm': 'Alarmen van dit type hebben deze waarde niet. Laat haar weg.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
