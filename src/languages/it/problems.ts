// Problems of fields as the pages tell them, by what the feature says.
import type { PROBLEM_WORDS as ENGLISH } from '../en/problems.ts';

export const PROBLEM_WORDS = {
  'must be given': 'Compilare questo campo.',
  'must not be empty': 'Compilare questo campo.',
  'must be text': 'Digitare qui del testo.',
  'is too long': 'È troppo lungo. Abbreviarlo.',
  'is not valid': 'Il valore non è utilizzabile. Controllarlo.',
  'must be one line of text':
    'Contiene un’interruzione di riga o un carattere che non può essere inviato. Digitarlo di nuovo invece di incollarlo.',
  'must be one line': 'Usare una sola riga.',
  'must not contain line breaks': 'Usare una sola riga.',
  'must be from {low} to {high}': 'Digitare un numero da {low} a {high}.',
  'must be a whole number from {low} to {high}': 'Digitare un numero intero da {low} a {high}.',
  'must be {low} or more': 'Digitare {low} o più.',
  'must be {high} or less': 'Digitare {high} o meno.',
  'must be at least 1': 'Digitare 1 o più.',
  'must be at most a year': 'Digitare un anno (525.600 minuti) o meno.',
  'must be a whole number of minutes': 'Digitare un numero intero di minuti.',
  'must be one of {list}': 'Scegliere uno di questi valori: {list}.',
  'must be a date such as 2027-03-15': 'Digitare una data come 2027-03-15.',
  'is in the past': 'Questa data è passata. Sceglierne una successiva.',
  'holds characters that cannot be seen; type it anew':
    'Il testo contiene caratteri invisibili. Digitarlo di nuovo invece di incollarlo.',
  'must have at most {count} characters': 'Usare al massimo {count} caratteri.',
  'must have at most {count} bytes': 'Usare al massimo {count} byte.',
  'must have at least {count} characters': 'Usare almeno {count} caratteri.',
  'must be an address such as name@example.com': 'Digitare un indirizzo come name@example.com.',
  'must be a full e-mail address': 'Immettere un indirizzo e-mail completo, con un nome, una @ e un dominio.',
  'must be one address': 'Digitare un solo indirizzo.',
  'is not a mail address: {text}': 'Non è un indirizzo e-mail: {text}',
  'must name at least one recipient': 'Indicare almeno un destinatario.',
  'has {count} recipients where {most} are possible': 'Indicare al massimo {most} destinatari; sono {count}.',
  'must be a language such as en or zh-Hant': 'Scegliere una lingua.',
  'must be light or dark': 'Scegliere chiaro o scuro.',
  'must be true or false': 'Digitare “yes” o “no”.',
  'must be left out: the password is kept elsewhere':
    'Lasciare vuoto: la password di questo utente è conservata altrove.',
  'is the user name of line {line} too; give each user one of their own':
    'Anche la riga {line} ha questo nome utente. Assegnarne uno diverso a ogni utente.',
  'is one more than the {count} that one import can take; leave it empty':
    'Un’importazione accetta al massimo {count} password, e questa è una di troppo. Lasciare vuoto, oppure dividere il file.',
  'must have a column User Name': 'Nel file deve esserci una colonna “User Name”.',
  'cannot be given together with {other}; leave one of them out':
    'Non si può indicare insieme a {other}. Indicarne uno solo.',
  'is taken; choose another one': 'Questo nome è già in uso. Sceglierne un altro.',
  'must name at least one permission': 'Scegliere almeno un’autorizzazione.',
  'must name at least one day': 'Scegliere almeno un giorno.',
  'must name at least one guest type': 'Scegliere almeno un tipo di ospite.',
  'is the only guest type of {names}; give that group another one first':
    'È l’unico tipo di ospite di {names}. Assegnare prima a quel gruppo un altro tipo.',
  'must name at least one location': 'Scegliere almeno una sede.',
  'names a guest type that does not exist':
    'Uno di questi tipi di ospite non esiste più. Scegliere dall’elenco.',
  'names a location that does not exist': 'Una di queste sedi non esiste più. Scegliere dall’elenco.',
  'names a sponsor group that does not exist':
    'Uno di questi gruppi di sponsor non esiste più. Scegliere dall’elenco.',
  'must be a time such as 09:00': 'Digitare un’ora, ad esempio 09:00.',
  'must be a time zone such as Europe/Amsterdam': 'Digitare un fuso orario, ad esempio Europe/Amsterdam.',
  'is longer than the longest that is allowed': 'È più lungo della durata massima consentita. Accorciarlo.',
  'holds one name twice': 'Due di questi hanno lo stesso nome. Modificarne uno.',
  'can be {count} at most': 'Possono essere al massimo {count}.',
  'holds something that is not a permission': 'Scegliere dall’elenco.',
  'must be an id': 'Scegliere dall’elenco.',
  'holds something that a sponsor may not': 'Per uno sponsor, scegliere soltanto “Operare come sponsor”.',
  'is not a sponsor': 'Scegliere uno sponsor dall’elenco.',
  'is not the one that is shown now': 'Non è il codice mostrato ora. Attendere il successivo e digitarlo.',
  'is not your password': 'La password non è corretta. Digitarla di nuovo.',
  'is a name that is known here, or nearly; take something else':
    'Un nome noto qui, o quasi, viene indovinato per primo. Scegliere qualcos’altro.',
  'is among the first that anybody tries, or nearly; take something else':
    'Questa password, o una molto simile, è tra le prime a essere tentate. Scegliere qualcos’altro.',
  'was used before; take a new one': 'È già stata usata. Sceglierne una nuova.',
  'must be a host name or IP address, without a port':
    'Digitare un nome host o un indirizzo IP, senza porta.',
  'must be a whole number from 1 to 65535': 'Digitare un numero intero da 1 a 65535.',
  'must be from 1 to 65535': 'Digitare un numero da 1 a 65535.',
  'must be none, starttls or tls': 'Scegliere nessuna, STARTTLS o TLS implicito.',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    'Attivare la crittografia: con OAuth il token non viaggia mai in chiaro.',
  'must be entered again, since the server, its port or its encryption has changed':
    'Digitarla di nuovo: il server, la porta o la crittografia è cambiata, e una password memorizzata va solo dove è destinata.',
  'must be entered again, since the token endpoint has changed':
    'Digitarlo di nuovo: l’endpoint del token è cambiato, e un segreto memorizzato va solo dove è destinato.',
  'must be entered again, since the type, host or port of the proxy has changed':
    'Digitarla di nuovo: il tipo, l’host o la porta del proxy è cambiato, e una password memorizzata va solo dove è destinata.',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Immettere l’ID applicazione (client). Entra lo mostra nella panoramica dell’applicazione; ha la forma 00000000-0000-0000-0000-000000000000.',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Immettere l’ID oggetto dell’applicazione aziendale; ha la forma 00000000-0000-0000-0000-000000000000.',
  'must be your own tenant; "{text}" has no application permissions':
    'Indicare il proprio tenant: “{text}” non ha autorizzazioni applicazione.',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    'Immettere l’ID della directory (tenant). Entra lo mostra nella panoramica dell’applicazione; va bene anche un dominio verificato del tenant.',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    'Incollare l’ID della directory (tenant), oppure digitare un dominio del tenant.',
  'must be the Application (client) ID, a GUID': 'Incollare l’ID applicazione (client): 36 caratteri.',
  'must be the Object ID of the Enterprise application, a GUID':
    'Incollare l’ID oggetto dell’applicazione aziendale: 36 caratteri.',
  'must be the full address of the mailbox': 'Digitare l’indirizzo completo della cassetta postale.',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    'Questo sembra l’ID segreto. Incollare il valore del segreto, che Entra mostra una sola volta dopo la creazione.',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    'Questo è l’ID client. Prendere l’ID oggetto da Entra › Applicazioni aziendali.',
  'is for another tenant than tenantId; leave it out to have it filled in':
    'Questo endpoint è di un tenant diverso dall’ID tenant. Correggere uno dei due, oppure lasciare che l’endpoint venga compilato.',
  'must be an https:// URL, without user name and password':
    'Digitare un indirizzo che inizia con https://, senza nome utente e password.',
  'must be post or basic with a secret': 'Scegliere post o basic: con un segreto non si firma.',
  'must be post or basic': 'Scegliere post o basic.',
  'must be post, basic or private_key_jwt': 'Scegliere post, basic o private_key_jwt.',
  'must be xoauth2 or oauthbearer': 'Scegliere XOAUTH2 o OAUTHBEARER.',
  'must have a type: secret, certificate or federated':
    'Scegliere un segreto, un certificato o una credenziale federata.',
  'must have a type: none, password, exchange-online-oauth or oauth': 'Scegliere il metodo di accesso.',
  'must be one PFX file, or PEM files with one certificate and its private key':
    'Scegliere un file PFX, oppure file PEM con un certificato e la sua chiave privata.',
  'must stand alone: give either pfx, or certificate and privateKey':
    'Fornire un file PFX, oppure un certificato e la sua chiave privata.',
  'must have plain names': 'Usare nomi composti da lettere, cifre, “_”, “-” e “.”.',
  'must be texts under plain names':
    'Usare nomi composti da lettere, cifre, “_”, “-” e “.”, ciascuno con un testo.',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    'La chiave non è RSA, ed Entra ID non la accetta. Crearne uno con una chiave RSA di almeno 2048 bit.',
  'does not belong to the private key. Give the two that were made together':
    'Il certificato e la chiave privata non corrispondono. Fornire i due creati insieme.',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    'Non è leggibile come PFX. Controllare il file e la passphrase.',
  'must be {list} or {last}': 'Scegliere {list} o {last}.',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    'Digitare nomi host, domini come *.contoso.com, indirizzi, reti come 10.0.0.0/8, oppure *.',
  'must be a list': 'Indicare qui un elenco.',
  'must be an object': 'Indicare qui dei campi con i loro valori.',
  'is not a field here; correct its name or leave it out':
    'Qui questo campo non esiste. Correggerne il nome o rimuoverlo.',
  'must be a list of texts': 'Digitare una voce per riga.',
  'has too many entries': 'Ci sono troppe voci. Rimuoverne alcune.',
  'must be given with a password': 'Indicare anche un nome utente.',
  'must be given with a user name': 'Indicare anche una password.',
  'must have no colon': 'Il nome utente di un proxy non contiene due punti.',
  'must be null, "environment", or an object with type, host and port':
    'Scegliere nessuno, quello dell’ambiente, oppure indicarne uno.',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    'Digitare un indirizzo che inizia con http:// o https://, senza nome utente e password. ldap:// non è supportato.',
  'must be name or email': 'Scegliere il nome o l’indirizzo e-mail.',
  'must be punctuation marks other than < > / , %': 'Digitare segni di punteggiatura, esclusi < > / , e %.',
  'must name each mark once': 'Digitare ogni segno una sola volta.',
  'must name at least one mark, since passwords must have some':
    'Digitare almeno un segno: le password devono contenerne.',
  'must not contain any of < > / , % or a space': 'Non usare < > / , % né spazi.',
  'must have at least this many small letters: {count}': 'Numero minimo di lettere minuscole: {count}',
  'must have at least this many capital letters: {count}': 'Numero minimo di lettere maiuscole: {count}',
  'must have at least this many digits: {count}': 'Numero minimo di cifre: {count}',
  'must have at least {count} of these: {list}': 'Usare almeno {count} di questi segni: {list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    'Usare lettere dalla a alla z, cifre, «-», «.» e «_», e iniziare con una lettera o una cifra.',
  'must be a phone number such as +1 408 555 0100': 'Digitare un numero di telefono, come +1 408 555 0100.',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    'Un carattere è andato perso al salvataggio del file. Salvarlo come CSV UTF-8.',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    'Una virgoletta non è chiusa. Chiuderla, o raddoppiarla se fa parte del testo.',
  'has text after a closing quotation mark; double the marks that are meant':
    'C’è del testo dopo le virgolette di chiusura. Raddoppiare le virgolette che fanno parte del testo.',
  'must name the columns: {list}': 'La prima riga deve indicare le colonne: {list}',
  'is there twice; the first is taken': 'Questa colonna compare due volte. Viene usata la prima.',
  'has columns that are not known and left out: {list}. Known are: {known}':
    'Queste colonne non sono note e vengono ignorate: {list}. Colonne note: {known}',
  'is the user name of line {line} too; give each guest one of their own':
    'Anche la riga {line} ha questo nome utente. Assegnarne uno diverso a ogni ospite.',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    'Questa riga ha {count} campi e la prima ne ha {most}. Mettere tra virgolette il testo che contiene il separatore.',
  'must be a phone number such as +14085550100': 'Digitare un numero di telefono, come +14085550100.',
  'is not one of the networks': 'Scegliere una delle reti.',
  'is not a guest type that you may use': 'Scegliere un tipo di ospite consentito.',
  'is not a location that you may use': 'Scegliere una sede consentita.',
  'must be a date and time such as 2027-03-15 10:25': 'Digitare una data e un’ora, come 2027-03-15 10:25.',
  'must be a whole number': 'Digitare un numero intero.',
  'is not one that a list gave': 'Questo punto dell’elenco non è noto. Tornare alla prima pagina.',
  'must be given to be the user name': 'Digitare il numero di telefono da usare come nome utente.',
  'must be a number': 'Digitare un numero.',
  'is not asked for by this guest type': 'Questo tipo di ospite non lo richiede. Ometterlo.',
  'cannot be in the future; your sponsor group does not allow it':
    'Il proprio gruppo di sponsor non consente un inizio futuro. Far iniziare l’account ora.',
  'would end the account sooner; choose a later time':
    'L’account terminerebbe prima. Scegliere un momento successivo.',
  'must be after the start': 'Scegliere una fine successiva all’inizio.',
  'is longer than the {value} days that {name} allows':
    'Supera la durata di {value} giorni consentita da {name}. Scegliere una durata più breve.',
  'is longer than the {value} hours that {name} allows':
    'Supera la durata di {value} ore consentita da {name}. Scegliere una durata più breve.',
  'is longer than the {value} minutes that {name} allows':
    'Supera la durata di {value} minuti consentita da {name}. Scegliere una durata più breve.',
  'must be a URL such as https://hooks.contoso.com/foyer':
    'Digitare un indirizzo come https://hooks.contoso.com/foyer.',
  'must begin with https://': 'Digitare un indirizzo che inizia con https://.',
  'must have no user name or password: URLs end up in logs':
    'Omettere nome utente e password: gli indirizzi finiscono nei log.',
  'must have no fragment (#): it is never sent':
    'Omettere “#” e ciò che segue: questa parte non viene mai inviata.',
  'must be base64 after {prefix}':
    'Dopo {prefix}, incollare il testo in base64 come lo mostra il destinatario.',
  'must be printable ASCII without spaces':
    'Usare lettere, cifre e segni di punteggiatura ASCII, senza spazi.',
  'must be a key of {low} to {high} bytes': 'Digitare una chiave da {low} a {high} byte.',
  'must be the name or address of a server': 'Digitare il nome o l’indirizzo IP di un server, senza porta.',
  'must be the ID of a rule': 'Scegliere le regole dall’elenco.',
  'is missing': 'Compilare questo campo.',
  'is taken': 'Questo nome è già in uso. Sceglierne un altro.',
  'cannot be changed': 'Non è possibile modificarlo.',
  'is no figure of this kind of alarm': 'Gli allarmi di questo tipo non hanno questo valore. Ometterlo.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
