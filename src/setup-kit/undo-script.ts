// The script that takes back what the set-up script added, in reverse. With the result of the set-up it leaves what was there
// before and puts back the mailbox's switch; without one it removes what bears our name and FullAccess, and leaves the switch.
import type { SetupPlan } from './plan.ts';
import { powershellText } from './powershell.ts';
import type { SetupResult } from './result.ts';
import { RBAC_ROLE, SCOPE_NAMES } from './script.ts';
import { REGISTRATION_NAME, scriptOf } from './script-frame.ts';

export function undoScript(plan: SetupPlan, done?: SetupResult): string {
  const kept = done === undefined ? [] : thereBefore(done);
  const steps = [
    ...(plan.sendAs === undefined ? [] : [REMOVE_SEND_AS]),
    plan.model === 'role' ? REMOVE_MAILBOX : REMOVE_SCOPE,
    done === undefined
      ? LEAVE_SMTP_AUTH
      : restoreSmtpAuth(done.before.casMailbox.SmtpClientAuthenticationDisabled),
    REMOVE_REGISTRATION,
  ];
  return scriptOf(plan, {
    action: 'undo',
    about: about(plan, done),
    parameters: [KEEP_PARAMETER],
    values: [['Kept', `@(${kept.map(powershellText).join(', ')})`]],
    changes: steps.join(''),
    closing:
      "Write-Host 'Done. In Entra, remove the permission or the application itself if nothing else uses it.'\n",
  });
}

const KEEP_PARAMETER = `  # Where the application still uses other mailboxes.
  [switch] $KeepRegistration`;

function about({ model }: SetupPlan, done: SetupResult | undefined): string[] {
  const grant =
    model === 'role'
      ? "the application's FullAccess on the mailbox"
      : 'the role assignment and the management scope of the mailbox';
  return [
    'Takes back what the script of "foyer setup-kit" has added, in reverse order. Written by "foyer setup-kit --undo".',
    '',
    'What it removes, where it is there:',
    `  - ${grant}`,
    `  - the registration in Exchange, where it bears the name "${REGISTRATION_NAME}" and no role needs it any more`,
    ...(done === undefined
      ? [
          'What it leaves: Authenticated SMTP of the mailbox, since nobody told how it was before. For that, and to keep what was',
          'there before the set-up, make this script with the result: foyer setup-kit --undo --result result.txt',
        ]
      : [
          'Made with the result of the set-up: what was there before stays, and Authenticated SMTP of the mailbox becomes what it was.',
        ]),
    'A registration that -ReplaceServicePrincipal has removed does not come back. Nothing is changed in Entra.',
    '',
    'Save this as a file and run it in PowerShell as an Exchange Administrator of the tenant:',
    '  ./foyer-undo.ps1 -WhatIf    shows what it would change, and changes nothing',
    '  ./foyer-undo.ps1            makes the changes',
  ];
}

/** What the set-up found in place and must therefore outlive the undo. */
function thereBefore({ before, after }: SetupResult): string[] {
  const isSame =
    before.servicePrincipal !== null && before.servicePrincipal.ObjectId === after.servicePrincipal?.ObjectId;
  if (!isSame) return []; // the rights of a registration that was replaced were not this one's
  const has = (rows: readonly { AccessRights: readonly string[] }[], right: string): boolean =>
    rows.some(({ AccessRights }) => AccessRights.includes(right));
  return [
    'ServicePrincipal',
    ...(has(before.mailboxPermissions, 'FullAccess') ? ['FullAccess'] : []),
    ...(has(before.recipientPermissions, 'SendAs') ? ['SendAs'] : []),
  ];
}

const REMOVE_SEND_AS = String.raw`
# ---- SendAs on the other address ----

if ($Kept -contains 'SendAs') {
  Write-Host "Left: SendAs on $SendAs, which was there before."
} elseif (-not (Test-Right $before.recipientPermissions 'SendAs')) {
  Write-Same "the application has no SendAs on $SendAs."
} elseif ($PSCmdlet.ShouldProcess($SendAs, 'Take SendAs on this address from the application')) {
  $null = Remove-RecipientPermission -ErrorAction Stop -Identity $SendAs -Trustee $before.servicePrincipal.ObjectId -AccessRights SendAs -Confirm:$false
  Write-Change "the application has no SendAs on $SendAs."
}
`;

const REMOVE_MAILBOX = String.raw`
# ---- FullAccess on the mailbox ----

if ($Kept -contains 'FullAccess') {
  Write-Host "Left: FullAccess on $Mailbox, which was there before."
} elseif (-not (Test-Right $before.mailboxPermissions 'FullAccess')) {
  Write-Same "the application has no FullAccess on $Mailbox."
} elseif ($PSCmdlet.ShouldProcess($Mailbox, 'Take FullAccess on this mailbox from the application')) {
  $null = Remove-MailboxPermission -ErrorAction Stop -Identity $MailboxId -User $before.servicePrincipal.ObjectId -AccessRights FullAccess -Confirm:$false
  Write-Change "the application has no FullAccess on $Mailbox."
}
`;

// The names are ours alone, so what bears them was made by the set-up; the scope serves every application on this mailbox.
const REMOVE_SCOPE = String.raw`
# ---- The role assignment, then its scope ----
${SCOPE_NAMES}
$assignments = @(Get-ManagementRoleAssignment -ErrorAction Stop -Role '${RBAC_ROLE}')
if (@($assignments | Where-Object { $_.Name -eq $AssignmentName }).Count -eq 0) {
  Write-Same "there is no role assignment '$AssignmentName'."
} elseif ($PSCmdlet.ShouldProcess($AssignmentName, 'Remove the role assignment')) {
  Remove-ManagementRoleAssignment -ErrorAction Stop -Identity $AssignmentName -Confirm:$false
  Write-Change "there is no role assignment '$AssignmentName'."
}

if (@(Get-ManagementScope -ErrorAction Stop | Where-Object { $_.Name -eq $ScopeName }).Count -eq 0) {
  Write-Same "there is no management scope '$ScopeName'."
} elseif (@($assignments | Where-Object { $_.Name -like "Foyer SMTP * $MailboxId" -and $_.Name -ne $AssignmentName }).Count -gt 0) {
  Write-Host "Left: the management scope '$ScopeName', which another application uses."
} elseif ($PSCmdlet.ShouldProcess($ScopeName, 'Remove the management scope')) {
  Remove-ManagementScope -ErrorAction Stop -Identity $ScopeName -Confirm:$false
  Write-Change "there is no management scope '$ScopeName'."
}
`;

const LEAVE_SMTP_AUTH = String.raw`
# ---- Authenticated SMTP: left as it is ----

Write-Host "Left: Authenticated SMTP of $Mailbox. To turn it off, where nothing else uses it:"
Write-Host ("  Set-CASMailbox -Identity $MailboxId" + ' -SmtpClientAuthenticationDisabled $true')
`;

function restoreSmtpAuth(before: boolean | null): string {
  if (before === false)
    return String.raw`
# ---- Authenticated SMTP was on before: nothing to put back ----

Write-Host "Left: Authenticated SMTP of $Mailbox, which was on before."
`;
  const [value, told] =
    before === null ? ['$null', "follows the organization's setting"] : ['$true', 'is off'];
  return String.raw`
# ---- Authenticated SMTP becomes what it was, unless somebody has changed it since ----

if ($before.casMailbox.SmtpClientAuthenticationDisabled -ne $false) {
  Write-Host "Left: Authenticated SMTP of $Mailbox, which has been changed since."
} elseif ($PSCmdlet.ShouldProcess($Mailbox, 'Put Authenticated SMTP of this mailbox back')) {
  Set-CASMailbox -ErrorAction Stop -Identity $MailboxId -SmtpClientAuthenticationDisabled ${value}
  Write-Change "Authenticated SMTP of $Mailbox ${told}, as before."
}
`;
}

const REMOVE_REGISTRATION = String.raw`
# ---- The registration in Exchange ----

$registration = Get-Registration
$rolesLeft = $null
if ($null -ne $registration) {
  try {
    $rolesLeft = @(Test-ServicePrincipalAuthorization -ErrorAction Stop -Identity "$($registration.ObjectId)").Count
  } catch {
    Write-Host "Not read: the roles of the application in Exchange ($($_.Exception.Message))"
  }
}
if ($null -eq $registration) {
  Write-Same 'Exchange does not know the application.'
} elseif ($KeepRegistration) {
  Write-Host 'Left: the registration in Exchange, as asked for.'
} elseif ($Kept -contains 'ServicePrincipal') {
  Write-Host 'Left: the registration in Exchange, which was there before.'
} elseif ("$(Read-Property $registration 'DisplayName')" -ne $RegistrationName) {
  Write-Host 'Left: the registration in Exchange, which was not made by the kit.'
} elseif ($rolesLeft -ne 0) {
  Write-Host 'Left: the registration in Exchange, since the application has or may have a role there. Where it is the one just removed, run this again.'
} elseif ($PSCmdlet.ShouldProcess("$($registration.ObjectId)", 'Remove the registration from Exchange')) {
  Remove-ServicePrincipal -ErrorAction Stop -Identity "$($registration.ObjectId)" -Confirm:$false
  Write-Change 'Exchange does not know the application.'
}
`;
