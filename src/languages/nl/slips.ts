// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': 'Gasttoegang bij {organization}',
  'slip.title-plain': 'Gasttoegang',
  'slip.user-name': 'Gebruikersnaam',
  'slip.password': 'Wachtwoord',
  'slip.own-password': 'het wachtwoord dat u hebt gekozen',
  'slip.network': 'Wifi-netwerk',
  'slip.valid-until': 'Geldig tot',
  'slip.from-first-sign-in': '{amount} vanaf uw eerste aanmelding, die vóór {end} moet plaatsvinden',
  'slip.scan-join': 'Scan om verbinding te maken',
  'slip.scan-open': 'Scan om u aan te melden',
  'slip.step-join': 'Maak verbinding met het netwerk {network}.',
  'slip.step-join-any': 'Maak verbinding met het wifi-netwerk voor gasten.',
  'slip.step-open': 'Wacht op de aanmeldpagina of open {address}.',
  'slip.step-enter': 'Voer de bovenstaande gebruikersnaam en het wachtwoord in.',
  'slip.qr-join': 'Code die verbinding maakt met het wifi-netwerk {network}',
  'slip.qr-open': 'Code die {address} opent',
};
