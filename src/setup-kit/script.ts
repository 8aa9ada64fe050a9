// The set-up script of each model: what it changes, one guarded step after another, and nothing else. Each step looks first and
// says whether it has changed something, so the script can be run again.
import { SMTP_APP_ROLE, type SetupPlan } from './plan.ts';
import { powershellText } from './powershell.ts';
import { scriptOf } from './script-frame.ts';

export const RBAC_ROLE = `Application ${SMTP_APP_ROLE}`;

export function setupScript(plan: SetupPlan): string {
  const isRole = plan.model === 'role';
  return scriptOf(plan, {
    action: 'setup',
    about: about(plan),
    parameters: [objectIdParameter(plan), REPLACE_PARAMETER],
    values: [],
    checks: CHECKS,
    changes: [
      REGISTER,
      isRole ? GRANT_MAILBOX : GRANT_SCOPE,
      ...(plan.sendAs === undefined ? [] : [GRANT_SEND_AS]),
      SMTP_AUTH,
    ].join(''),
    closing: closing(plan),
  });
}

function about({ model, objectIdFrom, tokenRoles, sendAs }: SetupPlan): string[] {
  const grant =
    model === 'role'
      ? '  2. gives the application FullAccess on this mailbox, and on no other'
      : '  2. assigns it the role that permits SMTP, in a management scope of this mailbox alone';
  return [
    'Lets one application send mail as one mailbox of Exchange Online, by SMTP with OAuth 2.0. Written by "foyer setup-kit"',
    'for the administrator of the tenant. It holds no secret and needs none.',
    '',
    'What it changes, each only where it is not so already:',
    "  1. registers the application's service principal in Exchange, which by itself permits nothing",
    grant,
    ...(sendAs === undefined ? [] : ['     and SendAs on one more address, to send from that one']),
    "  3. turns on Authenticated SMTP for this mailbox; the organization's own switch stays as it is",
    '',
    ...entraLines(model, tokenRoles),
    '',
    objectIdFrom === 'token'
      ? 'The object ID below comes from a token that Entra issued to this application: it is the right one.'
      : "The object ID is the Enterprise application's, not the App registration's: the wrong one makes sign-in fail.",
    '',
    'Save this as a file and run it in PowerShell as an Exchange Administrator of the tenant:',
    '  ./foyer-setup.ps1 -WhatIf         shows what it would change, and changes nothing',
    '  ./foyer-setup.ps1 > result.txt    makes the changes; keep result.txt for "foyer setup-kit check result.txt" and for undoing',
  ];
}

function entraLines(model: SetupPlan['model'], roles: readonly string[] | undefined): string[] {
  const has = roles?.includes(SMTP_APP_ROLE);
  if (model === 'role')
    return [
      `In Entra the application needs the application permission ${SMTP_APP_ROLE} of Office 365 Exchange Online, with admin consent.`,
      ...(has === undefined
        ? []
        : [
            has
              ? 'The token has it.'
              : `THE TOKEN DOES NOT HAVE IT: grant it, and consent, or mail will fail with 535 5.7.3.`,
          ]),
    ];
  return [
    'In Entra the application needs no permission at all: RBAC for Applications in Exchange is what authorizes it.',
    ...(has
      ? [
          `THE TOKEN HAS ${SMTP_APP_ROLE}: remove that permission in Entra. With it Exchange asks for mailbox permissions as well`,
          '(Microsoft Learn, "SMTP Onboarding to App RBAC Overview").',
        ]
      : []),
  ];
}

const objectIdParameter = ({ objectId }: SetupPlan): string =>
  `  [string] $ObjectId = ${powershellText(objectId ?? '')}`;

const REPLACE_PARAMETER = String.raw`  # Only where Exchange has the application under a wrong object ID: removes that registration first.
  [switch] $ReplaceServicePrincipal`;

// Asked for by Read-Host and not by a mandatory parameter, whose prompt comes before a line of explanation can.
const CHECKS = String.raw`# ---- The object ID ----

if ($ObjectId -eq '') {
  Write-Host 'The object ID of the ENTERPRISE APPLICATION is needed: Entra admin center > Enterprise applications >'
  Write-Host "All applications > search for $AppId > Overview > Object ID."
  Write-Host 'The page of the App registration shows another Object ID, which does not work.'
  $ObjectId = Read-Host -Prompt 'Object ID of the Enterprise application'
}
$ObjectId = $ObjectId.Trim()
if ($ObjectId -notmatch '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$' -or $ObjectId -match '^[0-]+$') {
  throw 'This is not an object ID. It looks like 6233fba6-0198-4277-892f-9275bf728bcc and stands in Entra > Enterprise applications.'
}
if ($ObjectId -eq $AppId -or $ObjectId -eq $TenantId) {
  throw 'This is the application (client) ID or the tenant ID. The Object ID stands beside it in Entra > Enterprise applications.'
}
`;

const REGISTER = String.raw`
# ---- 1. Exchange comes to know the application (Microsoft Learn, "New-ServicePrincipal"). This alone permits nothing. ----

$registration = Get-Registration
if ($null -ne $registration -and "$($registration.ObjectId)" -ne $ObjectId) {
  if (-not $ReplaceServicePrincipal) {
    throw "Exchange has this application under the object ID $($registration.ObjectId), and $ObjectId was given. If yours is the one in Entra > Enterprise applications, run this again with -ReplaceServicePrincipal."
  }
  if ($PSCmdlet.ShouldProcess("$($registration.ObjectId)", 'Remove the registration under the wrong object ID')) {
    Remove-ServicePrincipal -ErrorAction Stop -Identity "$($registration.ObjectId)" -Confirm:$false
    Write-Change "the registration under $($registration.ObjectId) is gone."
    $registration = $null
  }
}
if ($null -ne $registration) {
  Write-Same "Exchange knows the application, as $($registration.ObjectId)."
} elseif ($PSCmdlet.ShouldProcess($ObjectId, 'Register the service principal in Exchange')) {
  $null = New-ServicePrincipal -ErrorAction Stop -AppId $AppId -ObjectId $ObjectId -DisplayName $RegistrationName
  Write-Change "Exchange knows the application, as $ObjectId."
  Write-Host 'Should the next step not find it yet, wait a minute and run this again: what is done is not done twice.'
}
$current = Get-SetupState
`;

// -AutoMapping is left out: it is about the Outlook profile of a person, and an application has none ("Add-MailboxPermission").
const GRANT_MAILBOX = String.raw`
# ---- 2. The application may use this mailbox, and no other (Microsoft Learn, "Add-MailboxPermission") ----

if (Test-Right $current.mailboxPermissions 'FullAccess') {
  Write-Same "the application has FullAccess on $Mailbox."
} elseif ($PSCmdlet.ShouldProcess($Mailbox, 'Give the application FullAccess on this mailbox')) {
  $null = Add-MailboxPermission -ErrorAction Stop -Identity $MailboxId -User $ObjectId -AccessRights FullAccess
  Write-Change "the application has FullAccess on $Mailbox."
}
`;

// Microsoft's example scopes by a group (MemberOfGroup), which everybody who may change the group could widen, and which would
// have to be made first. PrimarySmtpAddress would match every address of a mailbox, and move with an address. The GUID is this
// mailbox for ever, and holds no quote ("Filterable properties for the RecipientFilter parameter on Exchange cmdlets").
export const SCOPE_NAMES = String.raw`
$ScopeName = "Foyer SMTP $MailboxId"
$AssignmentName = "Foyer SMTP $($AppId.Substring(0, 8)) $MailboxId"
`;

const GRANT_SCOPE = String.raw`
# ---- 2. The application may send by SMTP, in a scope of this mailbox alone (Microsoft Learn, "SMTP Onboarding to App RBAC
#         Overview", "New-ManagementScope", "New-ManagementRoleAssignment") ----
${SCOPE_NAMES}
$scope = Get-ManagementScope -ErrorAction Stop | Where-Object { $_.Name -eq $ScopeName } | Select-Object -First 1
if ($null -ne $scope) {
  $filter = "$(Read-Property $scope 'RecipientFilter')"
  if ($filter -ne '' -and $filter -notmatch ('^\W*Guid\W+eq\W+' + $MailboxId + '\W*$')) {
    throw "There is a management scope '$ScopeName' with another filter: $filter. Remove or rename it, then run this again."
  }
  Write-Same "the management scope '$ScopeName' holds this mailbox."
} elseif ($PSCmdlet.ShouldProcess($ScopeName, 'Make a management scope of this mailbox alone')) {
  $null = New-ManagementScope -ErrorAction Stop -Name $ScopeName -RecipientRestrictionFilter "Guid -eq '$MailboxId'"
  Write-Change "the management scope '$ScopeName' holds this mailbox."
}

$assignment = Get-ManagementRoleAssignment -ErrorAction Stop -Role '${RBAC_ROLE}' | Where-Object { $_.Name -eq $AssignmentName } | Select-Object -First 1
if ($null -ne $assignment) {
  Write-Same "the role assignment '$AssignmentName' exists."
} elseif ($PSCmdlet.ShouldProcess($AssignmentName, 'Assign the application the SMTP role in that scope')) {
  $null = New-ManagementRoleAssignment -ErrorAction Stop -Name $AssignmentName -Role '${RBAC_ROLE}' -App $ObjectId -CustomResourceScope $ScopeName
  Write-Change "the role assignment '$AssignmentName' exists."
}
`;

const GRANT_SEND_AS = String.raw`
# ---- The application may send from one more address (Microsoft Learn, "Add-RecipientPermission") ----

if (Test-Right $current.recipientPermissions 'SendAs') {
  Write-Same "the application has SendAs on $SendAs."
} elseif ($PSCmdlet.ShouldProcess($SendAs, 'Give the application SendAs on this address')) {
  $null = Add-RecipientPermission -ErrorAction Stop -Identity $SendAs -Trustee $ObjectId -AccessRights SendAs -Confirm:$false
  Write-Change "the application has SendAs on $SendAs."
}
`;

const SMTP_AUTH = String.raw`
# ---- 3. Authenticated SMTP for this mailbox. Its setting wins over the organization's, which is off in organizations made
#         after January 2020 (Microsoft Learn, "Set-CASMailbox", "Set-TransportConfig"). It governs OAuth too. ----

if ($current.casMailbox.SmtpClientAuthenticationDisabled -eq $false) {
  Write-Same "Authenticated SMTP is on for $Mailbox."
} elseif ($PSCmdlet.ShouldProcess($Mailbox, 'Turn on Authenticated SMTP for this mailbox')) {
  Set-CASMailbox -ErrorAction Stop -Identity $MailboxId -SmtpClientAuthenticationDisabled $false
  Write-Change "Authenticated SMTP is on for $Mailbox."
}
`;

// Mailbox permissions take 15 to 60 minutes by vendors' guides; RBAC is cached, typically for 30 minutes to 2 hours.
function closing({ model }: SetupPlan): string {
  const time = model === 'role' ? 'It can take up to an hour' : 'It can take up to two hours';
  return `Write-Host 'Done. ${time} until Exchange acts on it; until then sign-in fails with 535 5.7.3.'
Write-Host 'Now: foyer setup-kit check result.txt, then foyer smtp test.'
`;
}
