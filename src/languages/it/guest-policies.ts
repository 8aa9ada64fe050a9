// Guest Access › Guest Username and Password Policy.
import type { GUEST_POLICY_WORDS as ENGLISH } from '../en/guest-policies.ts';

export const GUEST_POLICY_WORDS = {
  'guest-policies.purpose':
    'Come vengono generati i nomi utente e le password degli ospiti, e quali requisiti devono rispettare.',
  'guest-policies.known': 'Nomi utente degli ospiti noti',
  'guest-policies.source': 'Ricavati da',
  'guest-policies.source-name': 'Nome e cognome',
  'guest-policies.source-name-hint': 'L’iniziale del nome e il cognome. Se il nome non è noto, l’indirizzo.',
  'guest-policies.source-email': 'Indirizzo e-mail',
  'guest-policies.source-email-hint': 'L’indirizzo completo. Se non è noto, il nome.',
  'guest-policies.minimum-length': 'Lunghezza minima',
  'guest-policies.username-length-hint': 'Da 1 a 64. I nomi più brevi vengono completati con cifre.',
  'guest-policies.random': 'Nomi utente casuali',
  'guest-policies.random-text':
    'Per gli ospiti di cui non si conoscono né il nome né l’indirizzo. Hanno almeno sei caratteri.',
  'guest-policies.minimum-letters': 'Lettere',
  'guest-policies.minimum-digits': 'Cifre',
  'guest-policies.minimum-specials': 'Caratteri speciali',
  'guest-policies.minimum-lowercase': 'Lettere minuscole',
  'guest-policies.minimum-uppercase': 'Lettere maiuscole',
  'guest-policies.minimum-hint': 'Minimo, da 0 a 16',
  'guest-policies.password': 'Password',
  'guest-policies.password-length-hint': 'Da 4 a 128',
  'guest-policies.specials': 'Caratteri speciali validi',
  'guest-policies.specials-hint': 'Il primo separa i gruppi di una password. Esclusi < > / , % e lo spazio.',
  'guest-policies.lifetime': 'Una password scade dopo',
  'guest-policies.lifetime-hint': 'Da 1 a 3650. Vuoto: scade con il suo account.',
  'guest-policies.when':
    'Vale per ciò che viene creato da ora in poi. Gli account esistenti restano come sono.',
  'guest-policies.saved': 'Salvato. Vale per ciò che viene creato da ora in poi.',
  'guest-policies.examples': 'Che cosa verrebbe generato ora',
  'guest-policies.examples-text': 'Secondo i criteri salvati. Non appartengono a nessuno.',
  'guest-policies.example-known': '{name}, {address}',
  'guest-policies.example-random': 'Nomi utente casuali',
  'guest-policies.example-passwords': 'Password',
  'guest-policies.help-known': 'Ospiti noti',
  'guest-policies.help-known-text':
    'I nomi sono scritti con lettere presenti su ogni tastiera. Se due ospiti avessero lo stesso nome, il secondo riceve un numero. I nomi giapponesi di cui non si può conoscere la lettura ne ricevono uno casuale.',
  'guest-policies.help-random': 'Nomi casuali',
  'guest-policies.help-random-text':
    'Sono composti da sillabe e cifre difficili da confondere. Un gruppo di sponsor può assegnare un prefisso.',
  'guest-policies.help-readable': 'Perché le password hanno questo aspetto',
  'guest-policies.help-readable-text':
    'Gli ospiti le digitano sul telefono e gli sponsor le leggono ad alta voce. I gruppi di sillabe e cifre sono facili da pronunciare, e sono troppi per essere indovinati: le password errate bloccano l’account.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
