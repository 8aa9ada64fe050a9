// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': 'Guest access at {organization}',
  'slip.title-plain': 'Guest access',
  'slip.user-name': 'Username',
  'slip.password': 'Password',
  'slip.own-password': 'the password you have chosen',
  'slip.network': 'Wi-Fi network',
  'slip.valid-until': 'Valid until',
  'slip.from-first-sign-in': '{amount} from your first sign-in, which must be before {end}',
  'slip.scan-join': 'Scan to join',
  'slip.scan-open': 'Scan to sign in',
  'slip.step-join': 'Join the network {network}.',
  'slip.step-join-any': 'Join the Wi-Fi network for guests.',
  'slip.step-open': 'Wait for the sign-in page, or open {address}.',
  'slip.step-enter': 'Enter the username and password above.',
  'slip.qr-join': 'Code that joins the Wi-Fi network {network}',
  'slip.qr-open': 'Code that opens {address}',
} as const;
