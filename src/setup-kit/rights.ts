// Judges what the application may do with the mailbox: enough, by the model chosen, and not more.
import { bad, good, isSame, RUN_AGAIN, type SetupFinding } from './finding.ts';
import { powershellArgument as argument } from './powershell.ts';
import type { SetupResult } from './result.ts';
import { RBAC_ROLE } from './script.ts';

export function judgeRights(result: SetupResult): SetupFinding[] {
  return result.model === 'role' ? [fullAccess(result), ...sendAs(result)] : scoped(result);
}

type Rights = SetupResult['after']['mailboxPermissions'];
const permits = (rows: Rights, right: string): boolean =>
  rows.some(({ AccessRights, Deny }) => Deny !== true && AccessRights.includes(right));

const trustee = ({ after: { servicePrincipal } }: SetupResult): string =>
  servicePrincipal ? argument(servicePrincipal.ObjectId) : '<object ID of the Enterprise application>';

function fullAccess(result: SetupResult): SetupFinding {
  const { mailbox, after } = result;
  const name = 'mailbox-permission';
  const denied = after.mailboxPermissions.some(
    ({ Deny, AccessRights }) => Deny === true && AccessRights.includes('FullAccess'),
  );
  if (denied)
    return bad(
      name,
      `FullAccess on ${mailbox} is denied to the application, and denial wins.`,
      'Remove the denial.',
      `Remove-MailboxPermission -Identity ${argument(mailbox)} -User ${trustee(result)} -AccessRights FullAccess -Deny`,
    );
  if (permits(after.mailboxPermissions, 'FullAccess'))
    return good(name, `The application has FullAccess on ${mailbox}.`);
  return bad(
    name,
    `The application has no FullAccess on ${mailbox}.`,
    RUN_AGAIN,
    `Add-MailboxPermission -Identity ${argument(mailbox)} -User ${trustee(result)} -AccessRights FullAccess`,
  );
}

function sendAs(result: SetupResult): SetupFinding[] {
  if (result.sendAs === null) return [];
  if (permits(result.after.recipientPermissions, 'SendAs'))
    return [good('send-as', `The application may send as ${result.sendAs}.`)];
  return [
    bad(
      'send-as',
      `The application may not send as ${result.sendAs}.`,
      RUN_AGAIN,
      `Add-RecipientPermission -Identity ${argument(result.sendAs)} -Trustee ${trustee(result)} -AccessRights SendAs`,
    ),
  ];
}

function scoped(result: SetupResult): SetupFinding[] {
  const { mailbox, after } = result;
  const rows = after.authorization.filter(({ RoleName }) => RoleName === RBAC_ROLE);
  const inScope = rows.find(({ InScope }) => isSame(InScope, 'True'));
  const wide = rows.find(({ ScopeType }) => isSame(ScopeType, 'Organization'));
  const findings = [
    inScope
      ? good(
          'authorization',
          `${RBAC_ROLE} holds for ${mailbox}, by the scope ${inScope.AllowedResourceScope}.`,
        )
      : bad(
          'authorization',
          rows.length > 0
            ? `${RBAC_ROLE} is assigned, but not for ${mailbox}.`
            : `${RBAC_ROLE} is not assigned.`,
          RUN_AGAIN,
          `Test-ServicePrincipalAuthorization -Identity ${trustee(result)} -Resource ${argument(mailbox)}`,
        ),
  ];
  if (wide)
    findings.push(
      bad(
        'scope',
        `${RBAC_ROLE} is also assigned for the whole organization: the application may send as everybody.`,
        'Remove the assignment that has no scope.',
        `Get-ManagementRoleAssignment -Role ${argument(RBAC_ROLE)} | Format-List Name, RoleAssigneeName, CustomResourceScope`,
      ),
    );
  if (permits(after.mailboxPermissions, 'FullAccess'))
    findings.push(
      bad(
        'mailbox-permission',
        `The application also has FullAccess on ${mailbox}, which this model does not need.`,
        'Take it away.',
        `Remove-MailboxPermission -Identity ${argument(mailbox)} -User ${trustee(result)} -AccessRights FullAccess`,
      ),
    );
  return findings;
}
