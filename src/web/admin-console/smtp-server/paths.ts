// Addresses of the SMTP Server page and what belongs to it.
export const SMTP_PATH = '/admin/settings/smtp-server';
export const SECOND_CREDENTIAL_PATH = `${SMTP_PATH}/second-credential`;

export const testPath = (id: string): string => `${SMTP_PATH}/tests/${encodeURIComponent(id)}`;
