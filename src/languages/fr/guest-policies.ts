// Guest Access › Guest Username and Password Policy.
import type { GUEST_POLICY_WORDS as ENGLISH } from '../en/guest-policies.ts';

export const GUEST_POLICY_WORDS = {
  'guest-policies.purpose':
    'Comment sont formés les noms d’utilisateur et les mots de passe des invités, et ce qu’ils doivent être.',
  'guest-policies.known': 'Noms d’utilisateur des invités connus',
  'guest-policies.source': 'Formés à partir de',
  'guest-policies.source-name': 'Prénom et nom',
  'guest-policies.source-name-hint': 'L’initiale du prénom et le nom. Si le nom n’est pas connu, l’adresse.',
  'guest-policies.source-email': 'Adresse électronique',
  'guest-policies.source-email-hint': 'L’adresse entière. Si elle n’est pas connue, le nom.',
  'guest-policies.minimum-length': 'Longueur minimale',
  'guest-policies.username-length-hint': 'De 1 à 64. Les noms plus courts sont complétés par des chiffres.',
  'guest-policies.random': 'Noms d’utilisateur aléatoires',
  'guest-policies.random-text':
    'Pour les invités dont on ne connaît ni le nom ni l’adresse. Ils ont au moins six caractères.',
  'guest-policies.minimum-letters': 'Lettres',
  'guest-policies.minimum-digits': 'Chiffres',
  'guest-policies.minimum-specials': 'Caractères spéciaux',
  'guest-policies.minimum-lowercase': 'Minuscules',
  'guest-policies.minimum-uppercase': 'Majuscules',
  'guest-policies.minimum-hint': 'Au moins, de 0 à 16',
  'guest-policies.password': 'Mots de passe',
  'guest-policies.password-length-hint': 'De 4 à 128',
  'guest-policies.specials': 'Caractères spéciaux pris en compte',
  'guest-policies.specials-hint': 'Le premier sépare les groupes d’un mot de passe. Ni < > / , % ni espace.',
  'guest-policies.lifetime': 'Un mot de passe expire après',
  'guest-policies.lifetime-hint': 'De 1 à 3650. Vide : il expire avec son compte.',
  'guest-policies.when':
    'Vaut pour ce qui est créé à partir de maintenant. Les comptes existants restent tels quels.',
  'guest-policies.saved': 'Enregistré. Vaut pour ce qui est créé à partir de maintenant.',
  'guest-policies.examples': 'Ce qui serait créé maintenant',
  'guest-policies.examples-text': 'Selon la stratégie enregistrée. Ces exemples n’appartiennent à personne.',
  'guest-policies.example-known': '{name}, {address}',
  'guest-policies.example-random': 'Noms d’utilisateur aléatoires',
  'guest-policies.example-passwords': 'Mots de passe',
  'guest-policies.help-known': 'Invités connus',
  'guest-policies.help-known-text':
    'Les noms s’écrivent avec des lettres présentes sur tous les claviers. Si deux invités devaient avoir le même nom, le second reçoit un numéro. Pour un nom japonais dont personne ne peut connaître la lecture, le nom d’utilisateur est aléatoire.',
  'guest-policies.help-random': 'Noms aléatoires',
  'guest-policies.help-random-text':
    'Ils se composent de syllabes et de chiffres difficiles à confondre. Un groupe de sponsors peut leur donner un préfixe.',
  'guest-policies.help-readable': 'Pourquoi les mots de passe ont cette forme',
  'guest-policies.help-readable-text':
    'Les invités les saisissent sur un téléphone, et les sponsors les lisent à voix haute. Des groupes de syllabes et de chiffres se disent facilement, et ils sont trop nombreux pour être devinés : les essais erronés verrouillent le compte.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
