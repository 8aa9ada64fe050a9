// Judges the result of a set-up: what is as it must be, what is not, and the one thing to do about each. Pure; what it is
// compared with (settings, a token) is given where it is known.
import { isGuid, SMTP_APP_ROLE } from './plan.ts';
import { bad, good, isSame, RUN_AGAIN, type SetupFinding } from './finding.ts';
import { powershellArgument as argument } from './powershell.ts';
import type { SetupResult } from './result.ts';
import { judgeRights } from './rights.ts';

/** What Foyer itself uses. */
export interface Expected {
  readonly clientId?: string;
  readonly tenantId?: string;
  readonly mailbox?: string;
  readonly token?: { readonly objectId?: string; readonly roles: readonly string[] };
}

export function judgeSetup(result: SetupResult, expected: Expected = {}): SetupFinding[] {
  const findings = [
    run(result),
    ...ofSettings(result, expected),
    registration(result, expected),
    ...validity(result),
    smtpAuth(result),
    ...judgeRights(result),
    ...consent(result, expected),
  ];
  return findings;
}

function run({ action, whatIf }: SetupResult): SetupFinding {
  if (action === 'undo')
    return bad('run', 'This is the result of the undo script.', 'To set up, run the set-up script.');
  if (whatIf)
    return bad('run', 'The script ran with -WhatIf and changed nothing.', 'Run it without -WhatIf.');
  return good('run', 'The set-up script has run to its end.');
}

function ofSettings(result: SetupResult, { clientId, tenantId, mailbox }: Expected): SetupFinding[] {
  const findings: SetupFinding[] = [];
  const settings = 'Make the script anew with "foyer setup-kit", or correct the SMTP settings.';
  if (clientId !== undefined && !isSame(clientId, result.clientId))
    findings.push(
      bad(
        'client-id',
        `The script was for the application ${result.clientId}, the settings name ${clientId}.`,
        settings,
      ),
    );
  // A tenant has one ID and many domains: only two IDs can be told apart.
  if (
    tenantId !== undefined &&
    isGuid(tenantId) &&
    isGuid(result.tenantId) &&
    !isSame(tenantId, result.tenantId)
  )
    findings.push(
      bad(
        'tenant',
        `The script was for the tenant ${result.tenantId}, the settings name ${tenantId}.`,
        settings,
      ),
    );
  if (mailbox !== undefined && !isSame(mailbox, result.mailbox))
    findings.push(
      bad('mailbox', `The script was for ${result.mailbox}, the settings name ${mailbox}.`, settings),
    );
  else if (!isSame(result.mailbox, result.primarySmtpAddress))
    findings.push(
      bad(
        'mailbox',
        `${result.mailbox} is an alias; the mailbox's primary address is ${result.primarySmtpAddress}.`,
        'Put the primary address into the SMTP settings, and make the script anew.',
      ),
    );
  else findings.push(good('mailbox', `${result.mailbox} is the mailbox's primary address.`));
  return findings;
}

function registration(
  { clientId, after: { servicePrincipal: found } }: SetupResult,
  { token }: Expected,
): SetupFinding {
  const name = 'service-principal';
  const right = token?.objectId;
  const register = `New-ServicePrincipal -AppId ${argument(clientId)} -ObjectId ${right === undefined ? '<object ID of the Enterprise application>' : argument(right)}`;
  if (!found) return bad(name, 'Exchange does not know the application.', RUN_AGAIN, register);
  if (!isSame(found.AppId, clientId))
    return bad(
      name,
      `Exchange's registration is of another application, ${found.AppId}.`,
      RUN_AGAIN,
      register,
    );
  if (isSame(found.ObjectId, found.AppId) || (right !== undefined && !isSame(found.ObjectId, right)))
    return bad(
      name,
      right === undefined
        ? `Exchange knows the application under the object ID ${found.ObjectId}, which is its client ID.`
        : `Exchange knows the application under the object ID ${found.ObjectId}; its tokens name ${right}.`,
      'Run the script again with -ReplaceServicePrincipal and the object ID of the Enterprise application.',
      `Remove-ServicePrincipal -Identity ${argument(found.ObjectId)}; ${register}`,
    );
  return good(
    name,
    right === undefined
      ? `Exchange knows the application as ${found.ObjectId} (not compared with a token: --token-from-settings does).`
      : `Exchange knows the application as ${found.ObjectId}, which its token names too.`,
  );
}

function validity({ after: { servicePrincipal: found } }: SetupResult): SetupFinding[] {
  if (found?.IsValid === true) return [good('is-valid', 'Exchange calls the registration valid.')];
  if (found?.IsValid !== false) return []; // not registered, or this version of the module does not tell
  return [
    bad(
      'is-valid',
      'Exchange calls the registration invalid.',
      'Check that the application still exists in Entra, then remove the registration and run the script again.',
      `Remove-ServicePrincipal -Identity ${argument(found.ObjectId)}`,
    ),
  ];
}

function smtpAuth({ mailbox, after }: SetupResult): SetupFinding {
  const name = 'smtp-auth';
  const isOff = after.casMailbox.SmtpClientAuthenticationDisabled;
  const isOffForAll = after.transportConfig.SmtpClientAuthenticationDisabled;
  if (isOff === false) return good(name, `Authenticated SMTP is on for ${mailbox}.`);
  if (isOff === null && isOffForAll === false)
    return good(name, `Authenticated SMTP is on in the organization, which ${mailbox} follows.`);
  return bad(
    name,
    isOff
      ? `Authenticated SMTP is off for ${mailbox}.`
      : `Authenticated SMTP is off in the organization, which ${mailbox} follows.`,
    'Turn it on for this mailbox; its setting wins.',
    `Set-CASMailbox -Identity ${argument(mailbox)} -SmtpClientAuthenticationDisabled $false`,
  );
}

function consent({ model }: SetupResult, { token }: Expected): SetupFinding[] {
  if (!token) return [];
  const has = token.roles.includes(SMTP_APP_ROLE);
  if (model === 'role')
    return [
      has
        ? good('consent', `The token carries ${SMTP_APP_ROLE}.`)
        : bad(
            'consent',
            `The token does not carry ${SMTP_APP_ROLE}.`,
            `In Entra add ${SMTP_APP_ROLE} of Office 365 Exchange Online as an application permission and grant admin consent.`,
          ),
    ];
  return [
    has
      ? bad(
          'consent',
          `The token carries ${SMTP_APP_ROLE}: Exchange then asks for mailbox permissions as well.`,
          `In Entra remove ${SMTP_APP_ROLE} from the application; RBAC for Applications does not need it.`,
        )
      : good('consent', `The token carries no ${SMTP_APP_ROLE}, as it should be with RBAC for Applications.`),
  ];
}
