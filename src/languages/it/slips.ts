// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': 'Accesso ospiti presso {organization}',
  'slip.title-plain': 'Accesso ospiti',
  'slip.user-name': 'Nome utente',
  'slip.password': 'Password',
  'slip.own-password': 'la password che ha scelto',
  'slip.network': 'Rete Wi-Fi',
  'slip.valid-until': 'Valido fino a',
  'slip.from-first-sign-in': '{amount} dal primo accesso, da effettuare prima di {end}',
  'slip.scan-join': 'Scansionare per connettersi',
  'slip.scan-open': 'Scansionare per accedere',
  'slip.step-join': 'Connettersi alla rete {network}.',
  'slip.step-join-any': 'Connettersi alla rete Wi-Fi per gli ospiti.',
  'slip.step-open': 'Attendere la pagina di accesso oppure aprire {address}.',
  'slip.step-enter': 'Inserire il nome utente e la password indicati sopra.',
  'slip.qr-join': 'Codice per connettersi alla rete Wi-Fi {network}',
  'slip.qr-open': 'Codice per aprire {address}',
};
