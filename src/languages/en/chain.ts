// Show chain of a server.
export const CHAIN_WORDS = {
  'chain.purpose': 'What a server sends when Foyer connects, whether it is trusted, and if not, why not.',
  'chain.server': 'Server',
  'chain.host': 'Host',
  'chain.encryption': 'Encryption',
  'chain.tls': 'TLS at once',
  'chain.starttls': 'STARTTLS (SMTP)',
  'chain.ask': 'Show chain',
  'chain.asking': 'Asking {host}…',
  'chain.look-again': 'Show the answer',
  'chain.nothing-sent': '{host} sent no certificate on port {port}',
  'chain.nothing-sent-text':
    'Check host and port, the proxy on the way, and whether the server wants STARTTLS.',
  'chain.sends': '{host} sends {count, plural, one {# certificate} other {# certificates}}',
  'chain.choose': 'Choose the one to import: as a rule the last, the authority’s.',
  'chain.choose-sent': 'Choose one of the certificates that the server sent.',
  'chain.valid': 'Valid',
  'chain.trusted': 'Trusted',
  'chain.trusted-store': 'Trusted, by the trusted certificate {name}',
  'chain.trusted-bundled': 'Trusted, by the root that comes with Node.js: {name}',
  'chain.trusted-system': 'Trusted, by the root of the operating system: {name}',
  'chain.untrusted': 'Not trusted',
  'chain.missing': 'Neither sent nor trusted: {issuer}',
  'chain.standing-absent': '{issuer} is not among the trusted certificates. Import it if you trust it.',
  'chain.standing-disabled': '{name} is among the trusted certificates, and disabled. Enable it there.',
  'chain.standing-without-role':
    '{name} is among the trusted certificates, and not trusted for Infrastructure. Give it that role there.',
  'chain.standing-missing-intermediate':
    'The server sent its own certificate alone, and its issuer {issuer} is not among the trusted certificates. Have the server send the certificates in between, or import the issuer.',
  'chain.standing-self-signed':
    '{issuer} vouches only for itself. Have the server use a certificate of an authority; to trust this one, allow CA=false below.',
  'chain.import': 'Import the chosen certificate',
  'chain.import-text': 'It is trusted from then on, for what is ticked here.',
  'chain.compared': 'I have compared the SHA-256 fingerprint with what the owner of this authority told me',
  'chain.compared-hint':
    'By another way than this connection: somebody in between could send any certificate.',
  'chain.not-compared': 'Compare the fingerprint first, then tick this.',
  'chain.help-compare': 'Why compare?',
  'chain.help-compare-text':
    'A device in between shows its own certificate with any name it likes. The fingerprint, had from its owner by phone or intranet, tells whether it is the right one.',
} as const;
