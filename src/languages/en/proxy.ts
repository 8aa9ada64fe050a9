// Settings › Proxy.
export const PROXY_WORDS = {
  'proxy.purpose': 'How Foyer reaches servers outside, where that goes through a proxy.',
  'proxy.smtp':
    'Mail and its sign-in to Microsoft 365 have proxies of their own, tested together with the SMTP server.',
  'proxy.webhook': 'Webhooks',
  'proxy.webhook-text': 'What Foyer tells other systems by HTTPS.',
  'proxy.crl': 'Certificate status',
  'proxy.crl-text': 'Questions to OCSP responders, and the download of revocation lists (CRL).',
  'proxy.way': 'Way out',
  'proxy.none': 'Direct',
  'proxy.environment': 'As the environment says',
  'proxy.own': 'Through a proxy',
  'proxy.host': 'Proxy host',
  'proxy.port': 'Port',
  'proxy.type': 'Type',
  'proxy.http': 'HTTP',
  'proxy.https': 'HTTPS, spoken to over TLS',
  'proxy.socks5': 'SOCKS5',
  'proxy.username': 'Username',
  'proxy.password-stored': 'A password is stored. Leave this empty to keep it.',
  'proxy.bypass': 'Bypass proxy for these hosts',
  'proxy.bypass-hint':
    'One a line: a host, a domain such as *.contoso.com, an address, or a network such as 10.0.0.0/8',
  'proxy.saved': 'Saved. New connections go this way.',
  'proxy.help-environment': 'As the environment says',
  'proxy.help-environment-text':
    'Foyer then listens to HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY of the process it runs in.',
  'proxy.help-bypass': 'Bypass',
  'proxy.help-bypass-text':
    'These hosts are reached directly. A name is compared as it is written and never looked up. A port may follow: db.contoso.com:8443.',
} as const;
