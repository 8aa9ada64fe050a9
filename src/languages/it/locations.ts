// Guest Access › Guest Locations and SSIDs.
import type { LOCATION_WORDS as ENGLISH } from '../en/locations.ts';

export const LOCATION_WORDS = {
  'locations.purpose':
    'Secondo quale fuso orario iniziano e scadono gli account, e a quale rete Wi-Fi gli ospiti devono connettersi.',
  'locations.locations': 'Sedi',
  'locations.add': 'Aggiungi sede',
  'locations.add-purpose': 'Un luogo visitato dagli ospiti. Il suo fuso orario è quello dei loro account.',
  'locations.edit-purpose':
    'Gli account mantengono la loro scadenza; viene indicata secondo l’ora del nuovo fuso.',
  'locations.name': 'Nome',
  'locations.name-hint': 'Ad esempio una città. Gli sponsor scelgono in base a questo.',
  'locations.time-zone': 'Fuso orario',
  'locations.time-zone-hint': 'Iniziare a digitare, ad esempio Europe/Amsterdam o Asia/Tokyo.',
  'locations.time-there': 'Ora locale attuale',
  'locations.ssids': 'SSID',
  'locations.ssids-text': 'Gli ospiti leggono il nome della rete nelle e-mail e sui voucher.',
  'locations.ssid': 'SSID',
  'locations.no-ssid': 'Nessun SSID',
  'locations.no-ssid-text': 'Le e-mail e i voucher non indicano quindi alcuna rete.',
  'locations.new-ssid': 'Nuovo SSID',
  'locations.new-ssid-hint': 'Esattamente come lo trasmettono gli access point, maiuscole comprese.',
  'locations.add-ssid': 'Aggiungi SSID',
  'locations.remove-ssid': 'Rimuovi',
  'locations.remove-ssid-of': 'Rimuovi {name}',
  'locations.remove-ssid-title': 'Rimuovere {name}?',
  'locations.remove-ssid-text':
    'Gli sponsor non possono più scegliere questa rete. Gli account che la indicano ne mantengono il nome.',
  'locations.delete': 'Elimina',
  'locations.delete-title': 'Eliminare {name}?',
  'locations.delete-text':
    'Gli sponsor non possono più scegliere questa sede. Finché contiene account, o se è l’ultima, non viene eliminata.',
  'locations.added': '{name}: aggiunta.',
  'locations.changed': '{name}: salvata.',
  'locations.deleted': '{name}: eliminata.',
  'locations.ssid-added': '{name}: aggiunto.',
  'locations.ssid-removed': 'L’SSID è stato rimosso.',
  'locations.help-one': 'Una sola sede, un solo SSID',
  'locations.help-one-text': 'Se ce n’è uno solo, agli sponsor non viene chiesto nulla e viene usato quello.',
  'locations.help-zone': 'Fusi orari',
  'locations.help-zone-text':
    'Con il nome del database IANA, che tiene conto dell’ora legale. Uno scarto come +01:00 non ne tiene conto.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
