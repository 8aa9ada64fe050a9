// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
import type { SPONSOR_WORDS as ENGLISH } from '../en/sponsors.ts';

export const SPONSOR_WORDS = {
  'sponsors.purpose': 'Chi crea e segue gli account ospite nel portale sponsor.',
  'sponsors.add': 'Aggiungi sponsor',
  'sponsors.add-purpose': 'Una persona che accede al portale sponsor e non a questa console.',
  'sponsors.empty': 'Ancora nessuno sponsor',
  'sponsors.empty-text': 'Gli sponsor creano account per i loro ospiti, entro i limiti dei loro gruppi.',
  'sponsors.group': 'Gruppo',
  'sponsors.no-group': 'In nessun gruppo',
  'sponsors.administrator': 'Amministratore',
  'sponsors.display-name-hint': 'Gli ospiti lo leggono nelle e-mail.',
  'sponsors.email-hint': 'Riceve le risposte degli ospiti, le copie e i riepiloghi.',
  'sponsors.groups-text':
    'I gruppi stabiliscono che cosa una persona può fare. Chi non è in alcun gruppo non può fare nulla.',
  'sponsors.in-groups': 'In questi gruppi',
  'sponsors.group-disabled': 'Questo gruppo è disabilitato e al momento non consente nulla.',
  'sponsors.is-administrator':
    'Questo è un amministratore ({role}). Qui si scelgono solo i gruppi di sponsor.',
  'sponsors.to-administrator': 'Vai all’amministratore',
  'sponsors.delete-also':
    'Gli account ospite creati da questo sponsor restano e vengono gestiti da chi gestisce tutti gli account.',
  'sponsors.help-groups': 'Gruppi di sponsor',
  'sponsors.help-groups-text':
    'Chi è in più gruppi può fare ciò che almeno uno di essi consente. Una modifica vale subito, anche per chi ha già eseguito l’accesso.',
  'sponsors.help-administrators': 'Amministratori come sponsor',
  'sponsors.help-administrators-text':
    'Un amministratore diventa sponsor quando viene aggiunto a un gruppo: aprire l’amministratore e scegliere i gruppi di sponsor. Lo stesso account accede allora sia alla console sia al portale.',
  'sponsors.help-password': 'La prima password',
  'sponsors.help-password-text':
    'Comunicarla allo sponsor per una via usata solo dai due interessati. Dovrà essere cambiata al primo accesso.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
