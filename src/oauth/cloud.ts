// Microsoft's clouds: who issues tokens, where mail is submitted, what the token is for. Sources: Microsoft Learn,
// "National clouds" and "Office 365 URLs and IP address ranges" (worldwide, GCC High, DoD, 21Vianet); for Bleu and
// Delos the submission host is not published, so it has to be given by hand.

export interface Cloud {
  readonly title: string;
  readonly authority: string;
  readonly smtpServer: string | undefined;
  readonly scope: string;
}

export const CLOUD_NAMES = ['worldwide', 'gcc', 'gcc-high', 'dod', '21vianet', 'bleu', 'delos'] as const;
export type CloudName = (typeof CLOUD_NAMES)[number];

const worldwide: Cloud = {
  title: 'Worldwide',
  authority: 'https://login.microsoftonline.com',
  smtpServer: 'smtp.office365.com',
  // Names the same resource as outlook.office365.com and is what administrators know from ISE's page.
  scope: 'https://outlook.office.com/.default',
};

export const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  worldwide,
  gcc: { ...worldwide, title: 'US Government GCC' }, // GCC lives on the worldwide endpoints
  'gcc-high': {
    title: 'US Government GCC High',
    authority: 'https://login.microsoftonline.us',
    smtpServer: 'smtp.office365.us',
    scope: 'https://outlook.office365.us/.default',
  },
  dod: {
    title: 'US Government DoD',
    authority: 'https://login.microsoftonline.us',
    smtpServer: 'outlook-dod.office365.us',
    scope: 'https://outlook-dod.office365.us/.default',
  },
  '21vianet': {
    title: 'China, operated by 21Vianet',
    authority: 'https://login.partner.microsoftonline.cn',
    smtpServer: 'smtp.partner.outlook.cn',
    scope: 'https://partner.outlook.cn/.default',
  },
  bleu: {
    title: 'Bleu (France)',
    authority: 'https://login.sovcloud-identity.fr',
    smtpServer: undefined,
    scope: 'https://outlook.sovcloud.fr/.default',
  },
  delos: {
    title: 'Delos (Germany)',
    authority: 'https://login.sovcloud-identity.de',
    smtpServer: undefined,
    scope: 'https://outlook.sovcloud.de/.default',
  },
};

/** True for the submission hosts of Microsoft's clouds, the older and regional names among them. */
export function isExchangeOnline(server: string): boolean {
  return /(^|\.)(office365\.(com|us)|partner\.outlook\.cn)\.?$/i.test(server);
}

/** The tenant that one of Microsoft's own token endpoints is for; undefined for any other URL. */
export function tenantOfEndpoint(endpoint: string): string | undefined {
  const url = new URL(endpoint);
  const isMicrosofts = Object.values(CLOUDS).some(({ authority }) => authority === url.origin);
  return isMicrosofts ? decodeURIComponent(url.pathname.split('/')[1] ?? '') : undefined;
}

/** The v2.0 token endpoint of a tenant, which is a GUID or a verified domain. */
export function tokenEndpoint(cloud: CloudName, tenantId: string): string {
  return `${CLOUDS[cloud].authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
}
