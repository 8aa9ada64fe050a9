// Guest Access › Guest Locations and SSIDs.
import type { LOCATION_WORDS as ENGLISH } from '../en/locations.ts';

export const LOCATION_WORDS = {
  'locations.purpose':
    'Les fuseaux horaires selon lesquels les comptes débutent et expirent, et le réseau Wi-Fi indiqué aux invités.',
  'locations.locations': 'Emplacements',
  'locations.add': 'Ajouter un emplacement',
  'locations.add-purpose': 'Un lieu où viennent des invités. Son fuseau horaire est celui de leurs comptes.',
  'locations.edit-purpose':
    'Les comptes gardent leur date de fin ; elle est indiquée à l’heure du nouveau fuseau.',
  'locations.name': 'Nom',
  'locations.name-hint': 'Une ville, par exemple. Les sponsors choisissent d’après lui.',
  'locations.time-zone': 'Fuseau horaire',
  'locations.time-zone-hint': 'Commencez à saisir, par exemple Europe/Amsterdam ou Asia/Tokyo.',
  'locations.time-there': 'Heure locale actuelle',
  'locations.ssids': 'SSID',
  'locations.ssids-text': 'Les invités lisent le nom du réseau dans leurs courriels et sur leurs fiches.',
  'locations.ssid': 'SSID',
  'locations.no-ssid': 'Il n’y a aucun SSID',
  'locations.no-ssid-text': 'Les courriels et les fiches n’indiquent alors aucun réseau.',
  'locations.new-ssid': 'Nouveau SSID',
  'locations.new-ssid-hint': 'Exactement comme les points d’accès le diffusent, majuscules comprises.',
  'locations.add-ssid': 'Ajouter le SSID',
  'locations.remove-ssid': 'Retirer',
  'locations.remove-ssid-of': 'Retirer {name}',
  'locations.remove-ssid-title': 'Retirer {name} ?',
  'locations.remove-ssid-text':
    'Les sponsors ne pourront plus choisir ce réseau. Les comptes qui l’indiquent gardent son nom.',
  'locations.delete': 'Supprimer',
  'locations.delete-title': 'Supprimer {name} ?',
  'locations.delete-text':
    'Les sponsors ne pourront plus choisir cet emplacement. Il reste tant que des comptes s’y trouvent, ou s’il est le dernier.',
  'locations.added': '{name} a été ajouté.',
  'locations.changed': '{name} a été enregistré.',
  'locations.deleted': '{name} a été supprimé.',
  'locations.ssid-added': '{name} a été ajouté.',
  'locations.ssid-removed': 'Le SSID a été retiré.',
  'locations.help-one': 'Un seul emplacement, un seul SSID',
  'locations.help-one-text': 'S’il n’y en a qu’un, il est pris sans que la question soit posée aux sponsors.',
  'locations.help-zone': 'Fuseaux horaires',
  'locations.help-zone-text':
    'Selon leur nom dans la base de données de l’IANA, qui connaît l’heure d’été. Un décalage comme +01:00 ne la connaît pas.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
