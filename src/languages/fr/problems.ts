// Problems of fields as the pages tell them, by what the feature says.
import type { PROBLEM_WORDS as ENGLISH } from '../en/problems.ts';

export const PROBLEM_WORDS = {
  'must be given': 'Remplissez ce champ.',
  'must not be empty': 'Remplissez ce champ.',
  'must be text': 'Saisissez du texte ici.',
  'is too long': 'C’est trop long. Raccourcissez.',
  'is not valid': 'Cette valeur ne convient pas. Vérifiez-la.',
  'must be one line of text':
    'Ce champ contient un saut de ligne ou un caractère qui ne peut pas être envoyé. Saisissez-le au clavier au lieu de le coller.',
  'must be one line': 'Restez sur une seule ligne.',
  'must not contain line breaks': 'Restez sur une seule ligne.',
  'must be from {low} to {high}': 'Saisissez un nombre de {low} à {high}.',
  'must be a whole number from {low} to {high}': 'Saisissez un nombre entier de {low} à {high}.',
  'must be {low} or more': 'Saisissez {low} ou plus.',
  'must be {high} or less': 'Saisissez {high} ou moins.',
  'must be at least 1': 'Saisissez 1 ou plus.',
  'must be at most a year': 'Saisissez un an (525 600 minutes) ou moins.',
  'must be a whole number of minutes': 'Saisissez un nombre entier de minutes.',
  'must be one of {list}': 'Choisissez l’une de ces valeurs : {list}.',
  'must be a date such as 2027-03-15': 'Saisissez une date comme 2027-03-15.',
  'is in the past': 'Cette date est passée. Choisissez-en une plus tardive.',
  'holds characters that cannot be seen; type it anew':
    'Ce texte contient des caractères invisibles. Saisissez-le au clavier au lieu de le coller.',
  'must have at most {count} characters': 'Utilisez au plus {count} caractères.',
  'must have at most {count} bytes': 'Utilisez au plus {count} octets.',
  'must have at least {count} characters': 'Utilisez au moins {count} caractères.',
  'must be an address such as name@example.com': 'Saisissez une adresse comme name@example.com.',
  'must be a full e-mail address':
    'Saisissez une adresse électronique complète, avec un nom, un @ et un domaine.',
  'must be one address': 'Saisissez une seule adresse.',
  'is not a mail address: {text}': 'Ce n’est pas une adresse électronique : {text}',
  'must name at least one recipient': 'Indiquez au moins un destinataire.',
  'has {count} recipients where {most} are possible':
    'Indiquez au plus {most} destinataires ; il y en a {count}.',
  'must be a language such as en or zh-Hant': 'Choisissez une langue.',
  'must be light or dark': 'Choisissez clair ou sombre.',
  'must be true or false': 'Saisissez « yes » ou « no ».',
  'must be left out: the password is kept elsewhere':
    'Laissez ce champ vide : le mot de passe de cet utilisateur est conservé ailleurs.',
  'is the user name of line {line} too; give each user one of their own':
    'La ligne {line} porte déjà ce nom d’utilisateur. Donnez-en un différent à chaque utilisateur.',
  'is one more than the {count} that one import can take; leave it empty':
    'Un import accepte {count} mots de passe, et celui-ci est de trop. Laissez ce champ vide, ou divisez le fichier.',
  'must have a column User Name': 'Le fichier doit avoir une colonne « User Name ».',
  'cannot be given together with {other}; leave one of them out':
    'Cette valeur ne peut pas être donnée avec {other}. N’en donnez qu’une.',
  'is taken; choose another one': 'Ce nom est déjà pris. Choisissez-en un autre.',
  'must name at least one permission': 'Choisissez au moins une autorisation.',
  'must name at least one day': 'Choisissez au moins un jour.',
  'must name at least one guest type': 'Choisissez au moins un type d’invités.',
  'is the only guest type of {names}; give that group another one first':
    'C’est le seul type d’invités de {names}. Donnez d’abord un autre type à ce groupe.',
  'must name at least one location': 'Choisissez au moins un emplacement.',
  'names a guest type that does not exist':
    'L’un de ces types d’invités n’existe plus. Choisissez dans la liste.',
  'names a location that does not exist': 'L’un de ces emplacements n’existe plus. Choisissez dans la liste.',
  'names a sponsor group that does not exist':
    'L’un de ces groupes de sponsors n’existe plus. Choisissez dans la liste.',
  'must be a time such as 09:00': 'Saisissez une heure, par exemple 09:00.',
  'must be a time zone such as Europe/Amsterdam':
    'Saisissez un fuseau horaire, par exemple Europe/Amsterdam.',
  'is longer than the longest that is allowed':
    'C’est plus long que la durée maximale autorisée. Raccourcissez-la.',
  'holds one name twice': 'Deux d’entre eux portent le même nom. Changez-en un.',
  'can be {count} at most': 'Il peut y en avoir au plus {count}.',
  'holds something that is not a permission': 'Choisissez dans la liste.',
  'must be an id': 'Choisissez dans la liste.',
  'holds something that a sponsor may not': 'Pour un sponsor, choisissez seulement « Agir comme sponsor ».',
  'is not a sponsor': 'Choisissez un sponsor dans la liste.',
  'is not the one that is shown now':
    'Ce n’est pas le code affiché maintenant. Attendez le suivant et saisissez-le.',
  'is not your password': 'Ce n’est pas votre mot de passe. Saisissez-le à nouveau.',
  'is a name that is known here, or nearly; take something else':
    'Un nom connu ici, ou presque, se devine en premier. Choisissez autre chose.',
  'is among the first that anybody tries, or nearly; take something else':
    'C’est, à peu près, l’un des premiers que l’on essaie. Choisissez autre chose.',
  'was used before; take a new one': 'Il a déjà servi. Choisissez-en un nouveau.',
  'must be a host name or IP address, without a port':
    'Saisissez un nom d’hôte ou une adresse IP, sans port.',
  'must be a whole number from 1 to 65535': 'Saisissez un nombre entier de 1 à 65535.',
  'must be from 1 to 65535': 'Saisissez un nombre de 1 à 65535.',
  'must be none, starttls or tls': 'Choisissez aucun, STARTTLS ou TLS implicite.',
  'must be starttls or tls: with OAuth the token never travels in clear text':
    'Activez le chiffrement : avec OAuth, le jeton ne circule jamais en clair.',
  'must be entered again, since the server, its port or its encryption has changed':
    'Saisissez-le à nouveau : le serveur, son port ou son chiffrement a changé, et un mot de passe enregistré ne va que là où il est destiné.',
  'must be entered again, since the token endpoint has changed':
    'Saisissez-le à nouveau : le point de terminaison de jeton a changé, et un secret enregistré ne va que là où il est destiné.',
  'must be entered again, since the type, host or port of the proxy has changed':
    'Saisissez-le à nouveau : le type, l’hôte ou le port du proxy a changé, et un mot de passe enregistré ne va que là où il est destiné.',
  'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Saisissez l’ID d’application (client). Entra l’affiche dans la vue d’ensemble de l’application ; il ressemble à 00000000-0000-0000-0000-000000000000.',
  'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000':
    'Saisissez l’ID d’objet de l’application d’entreprise ; il ressemble à 00000000-0000-0000-0000-000000000000.',
  'must be your own tenant; "{text}" has no application permissions':
    'Indiquez votre propre locataire : « {text} » n’a pas d’autorisations d’application.',
  'must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant':
    'Saisissez l’ID de l’annuaire (locataire). Entra l’affiche dans la vue d’ensemble de l’application ; un domaine vérifié du locataire convient aussi.',
  'must be the Directory (tenant) ID, a GUID, or a domain of the tenant':
    'Collez l’ID de l’annuaire (locataire), ou saisissez un domaine du locataire.',
  'must be the Application (client) ID, a GUID': 'Collez l’ID d’application (client) : 36 caractères.',
  'must be the Object ID of the Enterprise application, a GUID':
    'Collez l’ID d’objet de l’application d’entreprise : 36 caractères.',
  'must be the full address of the mailbox': 'Saisissez l’adresse complète de la boîte aux lettres.',
  'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation':
    'Cela ressemble à l’ID du secret. Collez la valeur du secret, qu’Entra affiche une seule fois après sa création.',
  'is the client ID; take the Object ID from Entra › Enterprise applications':
    'C’est l’ID client. Prenez l’ID d’objet dans Entra › Applications d’entreprise.',
  'is for another tenant than tenantId; leave it out to have it filled in':
    'Ce point de terminaison est d’un autre locataire que l’ID du locataire. Corrigez l’un des deux, ou laissez remplir le point de terminaison.',
  'must be an https:// URL, without user name and password':
    'Saisissez une adresse commençant par https://, sans nom d’utilisateur ni mot de passe.',
  'must be post or basic with a secret': 'Choisissez post ou basic : un secret ne sert pas à signer.',
  'must be post or basic': 'Choisissez post ou basic.',
  'must be post, basic or private_key_jwt': 'Choisissez post, basic ou private_key_jwt.',
  'must be xoauth2 or oauthbearer': 'Choisissez XOAUTH2 ou OAUTHBEARER.',
  'must have a type: secret, certificate or federated':
    'Choisissez un secret, un certificat ou des informations d’identification fédérées.',
  'must have a type: none, password, exchange-online-oauth or oauth': 'Choisissez la méthode de connexion.',
  'must be one PFX file, or PEM files with one certificate and its private key':
    'Choisissez un fichier PFX, ou des fichiers PEM avec un certificat et sa clé privée.',
  'must stand alone: give either pfx, or certificate and privateKey':
    'Fournissez soit un fichier PFX, soit un certificat et sa clé privée.',
  'must have plain names': 'Utilisez des noms faits de lettres, de chiffres, de « _ », « - » et « . ».',
  'must be texts under plain names':
    'Utilisez des noms faits de lettres, de chiffres, de « _ », « - » et « . », chacun avec un texte.',
  'has a key that is not RSA, which Entra ID does not take. Make one with an RSA key of 2048 bits or more':
    'Sa clé n’est pas RSA, et Entra ID ne l’accepte pas. Créez-en un avec une clé RSA d’au moins 2048 bits.',
  'does not belong to the private key. Give the two that were made together':
    'Le certificat et la clé privée ne vont pas ensemble. Fournissez les deux qui ont été créés ensemble.',
  'cannot be read as PFX. Check the file (base64 of an RSA PFX) and its passphrase':
    'Illisible en tant que PFX. Vérifiez le fichier et sa phrase secrète.',
  'must be {list} or {last}': 'Choisissez {list} ou {last}.',
  'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *':
    'Saisissez des noms d’hôte, des domaines comme *.contoso.com, des adresses, des réseaux comme 10.0.0.0/8, ou *.',
  'must be a list': 'Indiquez ici une liste.',
  'must be an object': 'Indiquez ici des champs avec leurs valeurs.',
  'is not a field here; correct its name or leave it out':
    'Ce champ n’existe pas ici. Corrigez son nom ou retirez-le.',
  'must be a list of texts': 'Saisissez une entrée par ligne.',
  'has too many entries': 'Il y a trop d’entrées. Retirez-en.',
  'must be given with a password': 'Indiquez aussi un nom d’utilisateur.',
  'must be given with a user name': 'Indiquez aussi un mot de passe.',
  'must have no colon': 'Un nom d’utilisateur de proxy ne contient pas de deux-points.',
  'must be null, "environment", or an object with type, host and port':
    'Choisissez aucun, celui de l’environnement, ou indiquez-en un.',
  'must be an http:// or https:// URL, without user name and password; ldap:// is not supported':
    'Saisissez une adresse commençant par http:// ou https://, sans nom d’utilisateur ni mot de passe. ldap:// n’est pas pris en charge.',
  'must be name or email': 'Choisissez le nom ou l’adresse électronique.',
  'must be punctuation marks other than < > / , %': 'Saisissez des signes de ponctuation, sauf < > / , et %.',
  'must name each mark once': 'Saisissez chaque signe une seule fois.',
  'must name at least one mark, since passwords must have some':
    'Saisissez au moins un signe : les mots de passe doivent en contenir.',
  'must not contain any of < > / , % or a space': 'N’utilisez ni < > / , % ni espaces.',
  'must have at least this many small letters: {count}': 'Nombre minimal de minuscules : {count}',
  'must have at least this many capital letters: {count}': 'Nombre minimal de majuscules : {count}',
  'must have at least this many digits: {count}': 'Nombre minimal de chiffres : {count}',
  'must have at least {count} of these: {list}': 'Utilisez au moins {count} de ces signes : {list}',
  'must be letters from a to z, digits, - . and _, and begin with a letter or digit':
    'Utilisez des lettres de a à z, des chiffres, « - », « . » et « _ », et commencez par une lettre ou un chiffre.',
  'must be a phone number such as +1 408 555 0100':
    'Saisissez un numéro de téléphone, comme +1 408 555 0100.',
  'holds a character that was lost when the file was saved; save it as UTF-8':
    'Un caractère a été perdu à l’enregistrement du fichier. Enregistrez-le au format CSV UTF-8.',
  'has a quotation mark that is not closed; close it, or double it where it is meant':
    'Un guillemet n’est pas fermé. Fermez-le, ou doublez-le s’il fait partie du texte.',
  'has text after a closing quotation mark; double the marks that are meant':
    'Du texte suit un guillemet fermant. Doublez les guillemets qui font partie du texte.',
  'must name the columns: {list}': 'La première ligne doit nommer les colonnes : {list}',
  'is there twice; the first is taken': 'Cette colonne figure deux fois. La première est prise en compte.',
  'has columns that are not known and left out: {list}. Known are: {known}':
    'Ces colonnes sont inconnues et ignorées : {list}. Colonnes connues : {known}',
  'is the user name of line {line} too; give each guest one of their own':
    'La ligne {line} porte déjà ce nom d’utilisateur. Donnez-en un différent à chaque invité.',
  'has {count} fields where the first line has {most}; put quotation marks around text that holds the separator':
    'Cette ligne a {count} champs et la première en a {most}. Mettez entre guillemets le texte qui contient le séparateur.',
  'must be a phone number such as +14085550100': 'Saisissez un numéro de téléphone, comme +14085550100.',
  'is not one of the networks': 'Choisissez l’un des réseaux.',
  'is not a guest type that you may use': 'Choisissez un type d’invités que vous pouvez utiliser.',
  'is not a location that you may use': 'Choisissez un emplacement que vous pouvez utiliser.',
  'must be a date and time such as 2027-03-15 10:25':
    'Saisissez une date et une heure, comme 2027-03-15 10:25.',
  'must be a whole number': 'Saisissez un nombre entier.',
  'is not one that a list gave': 'Cet endroit de la liste est inconnu. Revenez à la première page.',
  'must be given to be the user name':
    'Saisissez le numéro de téléphone qui doit servir de nom d’utilisateur.',
  'must be a number': 'Saisissez un nombre.',
  'is not asked for by this guest type': 'Ce type d’invités ne demande pas ce champ. Omettez-le.',
  'cannot be in the future; your sponsor group does not allow it':
    'Votre groupe de sponsors ne permet pas un début dans le futur. Faites débuter le compte maintenant.',
  'would end the account sooner; choose a later time':
    'Le compte finirait plus tôt. Choisissez un moment plus tardif.',
  'must be after the start': 'Choisissez une fin postérieure au début.',
  'is longer than the {value} days that {name} allows':
    'C’est plus long que les {value} jours que {name} permet. Choisissez une durée plus courte.',
  'is longer than the {value} hours that {name} allows':
    'C’est plus long que les {value} heures que {name} permet. Choisissez une durée plus courte.',
  'is longer than the {value} minutes that {name} allows':
    'C’est plus long que les {value} minutes que {name} permet. Choisissez une durée plus courte.',
  'must be a URL such as https://hooks.contoso.com/foyer':
    'Saisissez une adresse comme https://hooks.contoso.com/foyer.',
  'must begin with https://': 'Saisissez une adresse commençant par https://.',
  'must have no user name or password: URLs end up in logs':
    'N’indiquez ni nom d’utilisateur ni mot de passe : les adresses finissent dans les journaux.',
  'must have no fragment (#): it is never sent':
    'Omettez le « # » et ce qui le suit : cette partie n’est jamais envoyée.',
  'must be base64 after {prefix}':
    'Après {prefix}, collez le texte en base64 tel que le destinataire l’affiche.',
  'must be printable ASCII without spaces':
    'Utilisez des lettres, des chiffres et des signes de ponctuation ASCII, sans espaces.',
  'must be a key of {low} to {high} bytes': 'Saisissez une clé de {low} à {high} octets.',
  'must be the name or address of a server': 'Saisissez le nom ou l’adresse IP d’un serveur, sans port.',
  'must be the ID of a rule': 'Choisissez des règles dans la liste.',
  'is missing': 'Remplissez ce champ.',
  'is taken': 'Ce nom est déjà pris. Choisissez-en un autre.',
  'cannot be changed': 'Cela ne peut pas être modifié.',
  'is no figure of this kind of alarm': 'Les alarmes de ce type n’ont pas cette valeur. Omettez-la.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
