// What every script of the kit has around its changes: the values, the connection, how the state is read before and after,
// and the result between two lines that `foyer setup-kit check` looks for. Reads only; PowerShell 5.1 and 7.
//
// -ErrorAction Stop stands at every command of Exchange: a module's functions do not take $ErrorActionPreference from a script,
// and a change that failed must not be told as made. No backtick and no ${…} stands in the PowerShell, so that String.raw can carry it.
import type { CloudName } from '../oauth/oauth.ts';
import type { SetupPlan } from './plan.ts';
import { powershellText } from './powershell.ts';

export const RESULT_BEGIN = '-----BEGIN FOYER SETUP RESULT-----';
export const RESULT_END = '-----END FOYER SETUP RESULT-----';

/** Exchange's name for what is ours: the undo removes a registration only where it bears it. */
export const REGISTRATION_NAME = 'Foyer SMTP';

export interface ScriptParts {
  readonly action: 'setup' | 'undo';
  /** Lines of the comment at the top. */
  readonly about: readonly string[];
  readonly parameters: readonly string[];
  /** Name and PowerShell expression of values besides those of the plan. */
  readonly values: readonly (readonly [name: string, expression: string])[];
  /** Before the connection: what can be refused without one. */
  readonly checks?: string;
  readonly changes: string;
  readonly closing: string;
}

/** "Connect-ExchangeOnline", -ExchangeEnvironmentName; GCC is on the worldwide service. */
const ENVIRONMENTS: Readonly<Partial<Record<CloudName, string>>> = {
  'gcc-high': 'O365USGovGCCHigh',
  dod: 'O365USGovDoD',
  '21vianet': 'O365China',
};
/** Their connection is described by their operators, not by that page. */
const CONNECTED_BY_HAND: readonly CloudName[] = ['bleu', 'delos'];

export function scriptOf(plan: SetupPlan, parts: ScriptParts): string {
  const values = [
    ['Model', powershellText(plan.model)],
    ['AppId', powershellText(plan.clientId)],
    ['TenantId', powershellText(plan.tenantId)],
    ['Cloud', powershellText(plan.cloud)],
    ['Mailbox', powershellText(plan.mailbox)],
    ['SendAs', plan.sendAs === undefined ? '$null' : powershellText(plan.sendAs)],
    ['RegistrationName', powershellText(REGISTRATION_NAME)],
    ...parts.values,
  ];
  return [
    '#Requires -Version 5.1',
    '#Requires -Modules ExchangeOnlineManagement',
    '',
    ...parts.about.map((line) => `# ${line}`.trimEnd()),
    '[CmdletBinding(SupportsShouldProcess)]',
    `param(${parts.parameters.length > 0 ? `\n${parts.parameters.join(',\n')}\n` : ''})`,
    '',
    'Set-StrictMode -Version Latest',
    "$ErrorActionPreference = 'Stop'",
    '',
    ...values.map(([name, expression]) => `$${name} = ${expression}`),
    '',
    ...(parts.checks === undefined ? [] : [parts.checks]),
    READING,
    connecting(plan.cloud),
    FINDING,
    parts.changes,
    result(parts.action),
    parts.closing,
  ].join('\n');
}

const READING = String.raw`
# ---- Functions; they change nothing ----

# Reading a property that is not there would end the script (strict mode), and versions of the module differ in properties.
function Read-Property {
  param($InputObject, [string] $Name)
  $property = $InputObject.PSObject.Properties[$Name]
  if ($null -eq $property) { return $null }
  return $property.Value
}

# True, false or nothing, also where the module hands a Boolean over as text.
function ConvertTo-Boolean {
  param($Value)
  if ($null -eq $Value -or "$Value" -eq '') { return $null }
  return ("$Value" -eq 'True')
}

function Get-ExchangeConnection {
  return @(Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.State -eq 'Connected' -and (ConvertTo-Boolean (Read-Property $_ 'IsEopSession')) -ne $true })
}

# Listed and filtered: asked for an identity that does not exist, Get-ServicePrincipal answers with all of them
# (Microsoft Learn, "Get-ServicePrincipal", Caution).
function Get-Registration {
  return (Get-ServicePrincipal -ErrorAction Stop | Where-Object { $_.AppId -eq $AppId } | Select-Object -First 1)
}

# The names under which permissions may list a service principal; Exchange shows its SID.
function Get-RegistrationKey {
  param($Registration)
  foreach ($name in @('ObjectId', 'AppId', 'Sid', 'Identity', 'Name', 'Guid')) {
    $value = "$(Read-Property $Registration $name)"
    if ($value -ne '') { Write-Output $value }
  }
}

# An array of rights and one text with commas look the same afterwards.
function Split-Right {
  param($Rights)
  return @("$Rights" -split '[,\s]+' | Where-Object { $_ -ne '' })
}

# A registration of this minute may not be known to this one yet; that must not end the script before it has told the rest.
function Get-Authorization {
  param($Registration)
  try {
    Test-ServicePrincipalAuthorization -ErrorAction Stop -Identity "$($Registration.ObjectId)" -Resource $MailboxId | ForEach-Object {
      [ordered]@{ RoleName = "$($_.RoleName)"; AllowedResourceScope = "$($_.AllowedResourceScope)"; ScopeType = "$($_.ScopeType)"; InScope = "$($_.InScope)" }
    }
  } catch {
    Write-Host "Not read: the roles of the application in Exchange ($($_.Exception.Message))"
  }
}

function Get-SetupState {
  $registration = Get-Registration
  $registered = $null
  $permissions = @()
  $sendAsRights = @()
  $authorization = @()
  if ($null -ne $registration) {
    $registered = [ordered]@{
      AppId = "$($registration.AppId)"
      ObjectId = "$($registration.ObjectId)"
      DisplayName = "$(Read-Property $registration 'DisplayName')"
      IsValid = ConvertTo-Boolean (Read-Property $registration 'IsValid')
    }
    $keys = @(Get-RegistrationKey $registration)
    $permissions = @(Get-MailboxPermission -ErrorAction Stop -Identity $MailboxId | Where-Object { $keys -contains "$($_.User)" -or $keys -contains "$(Read-Property $_ 'UserSid')" } | ForEach-Object {
      [ordered]@{ User = "$($_.User)"; AccessRights = @(Split-Right $_.AccessRights); Deny = ConvertTo-Boolean (Read-Property $_ 'Deny') }
    })
    if ($null -ne $SendAs) {
      $sendAsRights = @(Get-RecipientPermission -ErrorAction Stop -Identity $SendAs | Where-Object { $keys -contains "$($_.Trustee)" -or $keys -contains "$(Read-Property $_ 'TrusteeSidString')" } | ForEach-Object {
        [ordered]@{ Trustee = "$($_.Trustee)"; AccessRights = @(Split-Right $_.AccessRights); Deny = ("$(Read-Property $_ 'AccessControlType')" -eq 'Deny') }
      })
    }
    $authorization = @(Get-Authorization $registration)
  }
  $casMailbox = Get-CASMailbox -ErrorAction Stop -Identity $MailboxId
  $transportConfig = Get-TransportConfig -ErrorAction Stop
  return [ordered]@{
    servicePrincipal = $registered
    casMailbox = [ordered]@{ SmtpClientAuthenticationDisabled = ConvertTo-Boolean $casMailbox.SmtpClientAuthenticationDisabled }
    mailboxPermissions = @($permissions)
    recipientPermissions = @($sendAsRights)
    authorization = @($authorization)
    transportConfig = [ordered]@{ SmtpClientAuthenticationDisabled = ConvertTo-Boolean $transportConfig.SmtpClientAuthenticationDisabled }
  }
}

function Test-Right {
  param($Permissions, [string] $Right)
  return (@($Permissions | Where-Object { $_.Deny -ne $true -and $_.AccessRights -contains $Right }).Count -gt 0)
}

function Write-Change {
  param([string] $Text)
  Write-Host "Changed: $Text"
}

function Write-Same {
  param([string] $Text)
  Write-Host "Already so: $Text"
}
`;

function connecting(cloud: CloudName): string {
  const environment = ENVIRONMENTS[cloud];
  const connect = CONNECTED_BY_HAND.includes(cloud)
    ? `throw 'Connect to Exchange Online of your cloud first, as its operator describes (Connect-ExchangeOnline), and run this again.'`
    : String.raw`Write-Host "Connecting to Exchange Online; sign in as an Exchange Administrator of $TenantId."
  Connect-ExchangeOnline -ErrorAction Stop -Organization $TenantId${environment === undefined ? '' : ` -ExchangeEnvironmentName ${environment}`} -ShowBanner:$false`;
  return String.raw`
# ---- Connection: the one that is there, else a new one ----

if (@(Get-ExchangeConnection).Count -eq 0) {
  ${connect}
}
# The tenant can be told where its ID was given, not where it was a domain.
if ($TenantId -match '^[0-9a-fA-F-]{36}$') {
  $foreign = @(Get-ExchangeConnection | Where-Object { "$(Read-Property $_ 'TenantID')" -ne '' -and "$(Read-Property $_ 'TenantID')" -ne $TenantId })
  if ($foreign.Count -gt 0) {
    throw "This PowerShell is connected to another tenant than $TenantId. Run Disconnect-ExchangeOnline, then this script again."
  }
}
`;
}

const FINDING = String.raw`
# ---- The mailbox, and how things are before ----

$candidates = @(Get-Mailbox -ErrorAction Stop -Identity $Mailbox)
$addresses = @($candidates | ForEach-Object { $_.EmailAddresses } | ForEach-Object { "$_" -replace '^smtp:', '' })
if ($candidates.Count -ne 1 -or $addresses -notcontains $Mailbox) {
  throw "There is no mailbox with the address $Mailbox. Check its spelling; it must be in Exchange Online."
}
# From here on by its GUID: an address can be given to another mailbox, a GUID cannot.
$MailboxId = "$($candidates[0].Guid)"
$before = Get-SetupState
`;

const result = (action: ScriptParts['action']): string => String.raw`
# ---- The result, for: foyer setup-kit check FILE ----

$result = [ordered]@{
  foyerSetup = 1
  action = '${action}'
  model = $Model
  whatIf = [bool] $WhatIfPreference
  tenantId = $TenantId
  cloud = $Cloud
  clientId = $AppId
  mailbox = $Mailbox
  mailboxGuid = $MailboxId
  primarySmtpAddress = "$($candidates[0].PrimarySmtpAddress)"
  sendAs = $SendAs
  before = $before
  after = Get-SetupState
}
Write-Output '${RESULT_BEGIN}'
Write-Output (ConvertTo-Json -InputObject $result -Depth 6)
Write-Output '${RESULT_END}'
`;
