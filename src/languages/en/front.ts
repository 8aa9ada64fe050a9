// The first page of the server.
export const FRONT_WORDS = {
  'front.title': 'Welcome',
  'front.guests':
    'Are you a guest? Join the Wi-Fi network that your slip or email names, and sign in there with your user name and password.',
  'front.sponsors': 'Sponsor Portal',
  'front.sponsors-text': 'Create guest accounts and look after them.',
  'front.password': 'Network password',
  'front.password-text': 'Change the password of your account for the network.',
  'front.administrators': 'Administration',
  'front.administrators-text': 'Mail, alarms, settings.',
} as const;
