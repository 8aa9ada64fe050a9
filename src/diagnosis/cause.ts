// One row of the catalogue: what is true of a cause whatever the language. Its words are in languages/.

import type { Evidence } from './evidence.ts';

export type Actor = 'administrator' | 'tenant-administrator' | 'network-team' | 'recipient' | 'nobody';

export interface Cause {
  /** Who has to act. */
  readonly who: Actor;
  /** Whether the same try, later and with nothing changed, can pass. */
  readonly passes?: true | ((evidence: Evidence) => boolean);
  /** True where the cure, once done in the tenant, takes minutes to hours to count. */
  readonly spreads?: true;
  /** Ready to paste; `{name}` is filled in from the evidence. */
  readonly commands?: readonly string[];
  /** In place of `commands` where the application is permitted by RBAC for Applications. */
  readonly rbacCommands?: readonly string[];
  readonly link?: string;
}

const LEARN = 'https://learn.microsoft.com/';
export const OAUTH_PAGE = `${LEARN}exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth`;
export const RBAC_PAGE = `${LEARN}exchange/permissions-exo/application-rbac`;
export const SMTP_AUTH_PAGE = `${LEARN}exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`;
export const DEVICE_PAGE = `${LEARN}exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365`;
export const TROUBLE_PAGE = `${LEARN}exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off`;
export const SUBMISSION_PAGE = `${LEARN}exchange/troubleshoot/send-emails/smtp-submission-improvements`;
export const NDR_PAGE = `${LEARN}exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online`;
export const LIMITS_PAGE = `${LEARN}office365/servicedescriptions/exchange-online-service-description/exchange-online-limits`;
export const ENDPOINTS_PAGE = `${LEARN}microsoft-365/enterprise/urls-and-ip-address-ranges`;
export const CLIENT_CREDENTIALS_PAGE = `${LEARN}entra/identity-platform/v2-oauth2-client-creds-grant-flow`;
export const CERTIFICATE_PAGE = `${LEARN}entra/identity-platform/certificate-credentials`;
export const CLOUDS_PAGE = `${LEARN}entra/identity-platform/authentication-national-cloud`;
/** Microsoft's own explanation of a code of Entra. */
export const AADSTS = (code: number): string => `https://login.microsoftonline.com/error?code=${code}`;
