// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
import type { SPONSOR_WORDS as ENGLISH } from '../en/sponsors.ts';

export const SPONSOR_WORDS = {
  'sponsors.purpose': 'Qui crée et suit les comptes d’invités dans le portail des sponsors.',
  'sponsors.add': 'Ajouter un sponsor',
  'sponsors.add-purpose': 'Une personne qui se connecte au portail des sponsors, et non à cette console.',
  'sponsors.empty': 'Il n’y a pas encore de sponsor',
  'sponsors.empty-text':
    'Les sponsors créent des comptes pour leurs invités, dans les limites de leurs groupes.',
  'sponsors.group': 'Groupe',
  'sponsors.no-group': 'Dans aucun groupe',
  'sponsors.administrator': 'Administrateur',
  'sponsors.display-name-hint': 'Les invités le lisent dans leurs courriels.',
  'sponsors.email-hint': 'Les invités y répondent, et les copies et récapitulatifs y sont envoyés.',
  'sponsors.groups-text':
    'Les groupes disent ce que quelqu’un peut faire. Sans groupe, on ne peut rien faire.',
  'sponsors.in-groups': 'Dans ces groupes',
  'sponsors.group-disabled': 'Ce groupe est désactivé et ne permet rien pour l’instant.',
  'sponsors.is-administrator':
    'C’est un administrateur ({role}). Seuls les groupes de sponsors se choisissent ici.',
  'sponsors.to-administrator': 'Ouvrir l’administrateur',
  'sponsors.delete-also':
    'Les comptes d’invités que ce sponsor a créés restent ; ils sont gérés par ceux qui gèrent tous les comptes.',
  'sponsors.help-groups': 'Groupes de sponsors',
  'sponsors.help-groups-text':
    'Qui est dans plusieurs groupes peut faire tout ce que permet l’un d’entre eux. Une modification compte aussitôt, même pour quelqu’un de connecté.',
  'sponsors.help-administrators': 'Administrateurs comme sponsors',
  'sponsors.help-administrators-text':
    'Un administrateur devient sponsor quand il est ajouté à un groupe : ouvrez l’administrateur et choisissez des groupes de sponsors. Un seul compte ouvre alors la console et le portail.',
  'sponsors.help-password': 'Le premier mot de passe',
  'sponsors.help-password-text':
    'Transmettez-le au sponsor par une voie que vous êtes seuls à utiliser. Il devra être changé à la première connexion.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
