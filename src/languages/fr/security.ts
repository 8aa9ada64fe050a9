// Settings › Security.
import type { SECURITY_WORDS as ENGLISH } from '../en/security.ts';

export const SECURITY_WORDS = {
  'security.purpose':
    'Ce que doit être le mot de passe d’un administrateur, et combien de temps on reste connecté.',
  'security.policy': 'Stratégie de mot de passe',
  'security.policy-text':
    'S’applique quand un mot de passe est choisi. Ceux qui sont en usage restent tels quels jusqu’à leur changement.',
  'security.minimum-length': 'Longueur minimale',
  'security.minimum-length-hint': 'De 8 à 128. La longueur protège mieux que les signes et les chiffres.',
  'security.characters': 'caractères',
  'security.refuses-common': 'Refuser les mots de passe courants',
  'security.refuses-common-hint':
    'Près de 50 000 que les attaquants essaient en premier, leurs variantes, et des suites comme 123456789012.',
  'security.history': 'Mots de passe non réutilisables',
  'security.history-hint': 'De 0 à 24. Celui en usage ne peut jamais être repris.',
  'security.passwords': 'mots de passe',
  'security.lifetime': 'Un mot de passe expire après',
  'security.lifetime-hint': 'De 1 à 3650. Vide : il n’expire pas.',
  'security.days': 'jours',
  'security.sessions': 'Sessions',
  'security.sessions-text': 'La première des deux limites atteinte compte. Il faut ensuite se reconnecter.',
  'security.idle': 'Une session inactive se termine après',
  'security.idle-hint': 'De 5 à 1440',
  'security.sponsor-idle': 'Une session inactive du portail des sponsors se termine après',
  'security.sponsor-idle-hint': 'De 1 à 240. Une minute avant, la page demande s’il y a encore quelqu’un.',
  'security.minutes': 'minutes',
  'security.absolute': 'Toute session se termine après',
  'security.absolute-hint': 'De 1 à 168, même si elle est active',
  'security.hours': 'heures',
  'security.no': 'Non',
  'security.when': 'Les durées de session comptent aussitôt, aussi pour les sessions ouvertes.',
  'security.saved': 'Enregistré. Valable à partir de maintenant.',
  'security.help-length': 'Pourquoi pas de règles sur les chiffres et les signes ?',
  'security.help-length-text':
    'Elles rendent les mots de passe semblables et difficiles à retenir. Le NIST (SP 800-63B) demande plutôt de la longueur et une liste de ce que tout le monde essaie.',
  'security.help-lifetime': 'Les mots de passe doivent-ils expirer ?',
  'security.help-lifetime-text':
    'Le NIST le déconseille : on ne change alors qu’un signe. Fixez une durée si vos règles en exigent une ; Cisco ISE a 45 jours.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
