// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': 'Accès invité chez {organization}',
  'slip.title-plain': 'Accès invité',
  'slip.user-name': 'Nom d’utilisateur',
  'slip.password': 'Mot de passe',
  'slip.own-password': 'le mot de passe que vous avez choisi',
  'slip.network': 'Réseau Wi-Fi',
  'slip.valid-until': 'Valable jusqu’au',
  'slip.from-first-sign-in': '{amount} à compter de votre première connexion, à faire avant le {end}',
  'slip.scan-join': 'Scanner pour rejoindre le réseau',
  'slip.scan-open': 'Scanner pour se connecter',
  'slip.step-join': 'Rejoignez le réseau {network}.',
  'slip.step-join-any': 'Rejoignez le réseau Wi-Fi des invités.',
  'slip.step-open': 'Attendez la page de connexion, ou ouvrez {address}.',
  'slip.step-enter': 'Saisissez le nom d’utilisateur et le mot de passe ci-dessus.',
  'slip.qr-join': 'Code qui rejoint le réseau Wi-Fi {network}',
  'slip.qr-open': 'Code qui ouvre {address}',
};
