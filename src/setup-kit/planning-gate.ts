// The values of a set-up script from where they are known: what was given goes before the result of a former run, and that
// before the SMTP settings (the draft first). A token of these settings names the object ID that nobody can look up wrong.
import { oauthClientOf, type Mail, type SmtpSettings } from '../mail/mail.ts';
import { decodeClaims, type Oauth, type TokenClaims } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Expected } from './check.ts';
import { parsePlan, type PlanWords, type SetupPlan } from './plan.ts';
import type { SetupResult } from './result.ts';

type ExchangeAuthentication = Extract<SmtpSettings['authentication'], { type: 'exchange-online-oauth' }>;
export type ExchangeSettings = SmtpSettings & { readonly authentication: ExchangeAuthentication };

export interface PlanningNeeds {
  readonly smtp: Pick<Mail['smtp'], 'active' | 'draft'>;
  readonly oauth: Pick<Oauth, 'requestOnce'>;
}

export interface GivenPlan extends Omit<PlanWords, 'objectIdFrom' | 'tokenRoles'> {
  readonly isTokenWanted?: boolean;
  readonly result?: SetupResult | undefined;
}

/** The draft, else the active settings, where they are for Exchange Online by OAuth. */
export async function exchangeSettings(smtp: PlanningNeeds['smtp']): Promise<ExchangeSettings | undefined> {
  return [await smtp.draft(), await smtp.active()].find(isForExchange);
}

function isForExchange(settings: SmtpSettings | undefined): settings is ExchangeSettings {
  return settings?.authentication.type === 'exchange-online-oauth';
}

/** `needs` is opened only where the words do not say everything. */
export async function planFrom(
  { isTokenWanted = false, result, objectId, ...words }: GivenPlan,
  needs: () => Promise<PlanningNeeds>,
): Promise<SetupPlan> {
  const asked = {
    model: words.model ?? result?.model,
    mailbox: words.mailbox ?? result?.mailbox,
    clientId: words.clientId ?? result?.clientId,
    tenantId: words.tenantId ?? result?.tenantId,
    cloud: words.cloud ?? result?.cloud,
    sendAs: words.sendAs ?? result?.sendAs ?? undefined,
  };
  const isWhole = [asked.mailbox, asked.clientId, asked.tenantId].every((value) => value !== undefined);
  const opened = isTokenWanted || !isWhole ? await needs() : undefined;
  const settings = opened && (await exchangeSettings(opened.smtp));
  const stored = settings?.authentication;
  const claims = opened && isTokenWanted ? await claimsOf(settings, opened.oauth) : undefined;
  const plan = parsePlan({
    ...asked,
    mailbox: asked.mailbox ?? stored?.mailbox,
    clientId: asked.clientId ?? stored?.clientId,
    tenantId: asked.tenantId ?? stored?.tenantId,
    cloud: asked.cloud ?? stored?.cloud,
    objectId: claims?.objectId ?? objectId,
    objectIdFrom: claims ? 'token' : objectId === undefined ? undefined : 'option',
    tokenRoles: claims?.roles,
  });
  if (claims && claims.clientId?.toLowerCase() !== plan.clientId.toLowerCase())
    throw new Refusal(
      'invalid',
      'setup_token_foreign',
      'The token of the settings is of another application than --client-id. Leave --client-id out, or give --object-id instead.',
    );
  return plan;
}

/** What a result is compared with; `settings` undefined where there are none for Exchange Online. */
export async function expectedFrom(
  isTokenWanted: boolean,
  { smtp, oauth }: PlanningNeeds,
): Promise<{ readonly expected: Expected; readonly settings: ExchangeSettings | undefined }> {
  const settings = await exchangeSettings(smtp);
  const claims = isTokenWanted ? await claimsOf(settings, oauth) : undefined;
  const { authentication } = settings ?? {};
  const expected: Expected = {
    ...(authentication
      ? {
          clientId: authentication.clientId,
          tenantId: authentication.tenantId,
          mailbox: authentication.mailbox,
        }
      : {}),
    ...(claims
      ? {
          token: {
            roles: claims.roles,
            ...(claims.objectId === undefined ? {} : { objectId: claims.objectId }),
          },
        }
      : {}),
  };
  return { expected, settings };
}

async function claimsOf(
  settings: ExchangeSettings | undefined,
  oauth: PlanningNeeds['oauth'],
): Promise<TokenClaims> {
  if (!settings)
    throw new Refusal(
      'not_found',
      'setup_settings_missing',
      'There are no SMTP settings to ask for a token with. Save them as a draft first: foyer smtp save --file FILE --draft',
    );
  const answer = await oauth.requestOnce(oauthClientOf(settings), settings.connectionTimeoutSeconds * 1000);
  if (!answer.ok)
    throw new Refusal(
      'unavailable',
      'setup_token_refused',
      `There is no token: ${answer.failure.message.split('\n')[0]}\nRun "foyer smtp test", which tells the cause and what to do.`,
    );
  const claims = decodeClaims(answer.token.value.reveal());
  if (claims?.objectId === undefined)
    throw new Refusal(
      'unavailable',
      'setup_token_mute',
      'The token does not name the object ID. Give it with --object-id, from Entra › Enterprise applications.',
    );
  return claims;
}
