// One row of the catalogue, and the pages of Microsoft that rows point to.

export interface Cause {
  readonly title: string;
  readonly remedy: string;
  readonly commands?: readonly string[];
  readonly link?: string;
  /** True where the same try, later and with nothing changed, can pass. */
  readonly passes?: true;
}

const LEARN = 'https://learn.microsoft.com/';
export const OAUTH_PAGE = `${LEARN}exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth`;
export const SMTP_AUTH_PAGE = `${LEARN}exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`;
export const AADSTS = (code: number): string => `https://login.microsoftonline.com/error?code=${code}`;
