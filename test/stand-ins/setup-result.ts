// What the set-up script of the kit prints after a set-up that went well.
import type { SetupResult } from '../../src/setup-kit/setup-kit.ts';

type State = SetupResult['after'];
type Differences = Omit<Partial<SetupResult>, 'before' | 'after'> & {
  readonly before?: Partial<State>;
  readonly after?: Partial<State>;
};

const CLIENT = '66666666-7777-8888-9999-000000000000';

const FRESH: State = {
  servicePrincipal: null,
  casMailbox: { SmtpClientAuthenticationDisabled: null },
  mailboxPermissions: [],
  recipientPermissions: [],
  authorization: [],
  transportConfig: { SmtpClientAuthenticationDisabled: true },
};

const SET_UP: State = {
  ...FRESH,
  servicePrincipal: {
    AppId: CLIENT,
    ObjectId: '6233fba6-0198-4277-892f-9275bf728bcc',
    DisplayName: 'Foyer SMTP',
    IsValid: true,
  },
  casMailbox: { SmtpClientAuthenticationDisabled: false },
};

export function resultOf(differences: Differences = {}): SetupResult {
  const { before, after, ...others } = differences;
  const isRole = (others.model ?? 'role') === 'role';
  const scope = {
    RoleName: 'Application SMTP.SendAsApp',
    AllowedResourceScope: 'Foyer SMTP',
    ScopeType: 'CustomRecipientScope',
    InScope: 'True',
  };
  return {
    foyerSetup: 1,
    action: 'setup',
    model: 'role',
    whatIf: false,
    tenantId: '11111111-2222-3333-4444-555555555555',
    cloud: 'worldwide',
    clientId: CLIENT,
    mailbox: 'no-reply@contoso.example',
    mailboxGuid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    primarySmtpAddress: 'no-reply@contoso.example',
    sendAs: null,
    ...others,
    before: { ...FRESH, ...before },
    after: {
      ...SET_UP,
      mailboxPermissions: isRole ? [{ AccessRights: ['FullAccess'], Deny: false }] : [],
      authorization: isRole ? [] : [scope],
      ...after,
    },
  };
}
