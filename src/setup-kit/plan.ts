// What a set-up script is made for: one application, one mailbox, one of two ways to authorize it. The values come from
// settings or from the command line and are judged here; the script quotes them whatever they are.
import { CLOUD_NAMES, type CloudName } from '../oauth/oauth.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';

/**
 * `role`: the app role SMTP.SendAsApp in Entra, and FullAccess on the mailbox in Exchange. `rbac`: RBAC for Applications, with
 * nothing granted in Entra. Microsoft Learn, "Authenticate an IMAP, POP or SMTP connection using OAuth" and "SMTP Onboarding
 * to App RBAC Overview".
 */
export const SETUP_MODELS = ['role', 'rbac'] as const;
export type SetupModel = (typeof SETUP_MODELS)[number];

export const SMTP_APP_ROLE = 'SMTP.SendAsApp';

export interface SetupPlan {
  readonly model: SetupModel;
  readonly mailbox: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly cloud: CloudName;
  /** Of the Enterprise application; without it the script asks. */
  readonly objectId?: string;
  readonly objectIdFrom?: 'token' | 'option';
  /** What the token says is granted in Entra; absent where no token was fetched. */
  readonly tokenRoles?: readonly string[];
  /** Another address that mail is sent from. */
  readonly sendAs?: string;
}

export interface PlanWords {
  readonly model?: string | undefined;
  readonly mailbox?: string | undefined;
  readonly clientId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly cloud?: string | undefined;
  readonly objectId?: string | undefined;
  readonly objectIdFrom?: 'token' | 'option' | undefined;
  readonly tokenRoles?: readonly string[] | undefined;
  readonly sendAs?: string | undefined;
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/i;
const ADDRESS = /^[^\s@\p{Cc}\p{Cs}]{1,64}@[^\s@\p{Cc}\p{Cs}]{1,189}$/u;

export const isGuid = (text: string): boolean => GUID.test(text);

/** Throws a Refusal with one problem a value. */
export function parsePlan(words: PlanWords): SetupPlan {
  const problems: FieldProblem[] = [];
  const must = (field: string, holds: boolean, problem: string): void => {
    if (!holds) problems.push({ field, problem });
  };
  const { mailbox = '', clientId = '', tenantId = '', objectId, objectIdFrom, tokenRoles, sendAs } = words;
  const model = SETUP_MODELS.find((name) => name === (words.model ?? 'role'));
  const cloud = CLOUD_NAMES.find((name) => name === (words.cloud ?? 'worldwide'));
  must('model', model !== undefined, `must be ${SETUP_MODELS.join(' or ')}`);
  must('cloud', cloud !== undefined, `must be one of ${CLOUD_NAMES.join(', ')}`);
  must('mailbox', ADDRESS.test(mailbox), given(mailbox, 'must be the full address of the mailbox'));
  must('client-id', isGuid(clientId), given(clientId, 'must be the Application (client) ID, a GUID'));
  must(
    'tenant-id',
    isGuid(tenantId) || DOMAIN.test(tenantId),
    given(tenantId, 'must be the Directory (tenant) ID, a GUID, or a domain of the tenant'),
  );
  if (objectId !== undefined) {
    must('object-id', isGuid(objectId), 'must be the Object ID of the Enterprise application, a GUID');
    must(
      'object-id',
      objectId.toLowerCase() !== clientId.toLowerCase(),
      'is the client ID; take the Object ID from Entra › Enterprise applications',
    );
  }
  if (sendAs !== undefined) {
    must('send-as', ADDRESS.test(sendAs), 'must be a full e-mail address');
    // Microsoft describes Add-RecipientPermission for mailbox permissions only.
    must('send-as', model !== 'rbac', 'goes with the model role only');
  }
  if (problems.length > 0 || model === undefined || cloud === undefined) throw unusable(problems);
  return {
    model,
    mailbox,
    clientId,
    tenantId,
    cloud,
    ...(objectId === undefined ? {} : { objectId }),
    ...(objectIdFrom === undefined ? {} : { objectIdFrom }),
    ...(tokenRoles === undefined ? {} : { tokenRoles }),
    ...(sendAs === undefined ? {} : { sendAs }),
  };
}

const given = (value: string, problem: string): string =>
  value === '' ? `is not known; it ${problem}` : problem;

function unusable(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  --${field} ${problem}`);
  return new Refusal(
    'invalid',
    'setup_values_unusable',
    `There can be no script yet:\n${lines.join('\n')}\nGive these options, or save SMTP settings of the type exchange-online-oauth first (a draft will do).`,
    { problems },
  );
}
