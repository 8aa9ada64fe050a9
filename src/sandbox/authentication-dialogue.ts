// AUTH as Exchange Online speaks it: XOAUTH2 for real, LOGIN mostly to be refused. There is no JSON challenge on failure
// (that is Gmail's): the documented failure is one line, 535.
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import type { Directory, Mailbox, Tenant } from './directory.ts';
import { admission, switchedOff, type Standing } from './exchange-admission.ts';
import type { ExchangeReplyName } from './exchange-reply.ts';
import { effectOf, type FaultBoard } from './fault-board.ts';
import type { Statistics } from './statistics.ts';
import type { TokenSigner } from './token-signer.ts';
import { parseXoauth2, type Xoauth2 } from './xoauth2.ts';

export interface AuthenticationNeeds {
  readonly clock: Clock;
  readonly log: Log;
  readonly directory: Directory;
  readonly board: FaultBoard;
  readonly signer: TokenSigner;
  readonly statistics: Statistics;
}

interface AuthenticationSide {
  say(reply: ExchangeReplyName): void;
  prompt(text: string): void;
  /** Whether the next lines are answers to AUTH or commands. */
  listen(isListening: boolean): void;
  admit(mailbox: Mailbox): void;
}

export interface Authentication {
  begin(rest: string, canXoauth2: boolean): void | Promise<void>;
  /** One line of the client after a 334. */
  answer(text: string): void | Promise<void>;
}

const USERNAME = Buffer.from('Username:').toString('base64');
const PASSWORD = Buffer.from('Password:').toString('base64');

/** The client hears 535 5.7.3 and no more; the true reason goes into the log, for whoever runs the sandbox. */
export function createAuthentication(needs: AuthenticationNeeds, side: AuthenticationSide): Authentication {
  const { clock, directory, board, signer, statistics, log } = needs;
  let next: ((text: string) => void | Promise<void>) | undefined;

  function ask(text: string, then: (answer: string) => void | Promise<void>): void {
    next = then;
    side.listen(true);
    side.prompt(text);
  }

  function admit(mailbox: Mailbox): void {
    statistics.count('authentications');
    side.admit(mailbox);
    side.say('authenticated');
  }

  function refuse(reply: ExchangeReplyName, user: string, reason: string): void {
    log.info({ user, reply, reason }, 'sign-in refused');
    side.say(reply);
  }

  async function xoauth2(blob: string): Promise<void> {
    const presented = parseXoauth2(blob);
    const struck = board.strike('auth', presented?.user);
    const demanded = effectOf(struck, 'reply')?.reply;
    if (demanded) return refuse(demanded, presented?.user ?? '', 'fault on demand');
    if (!presented) return refuse('xoauth2-rejected', '', 'the XOAUTH2 message cannot be read');
    const claims = await signer.verify(presented.token.reveal());
    const actual = standingOf(presented, claims?.tid, claims?.appid);
    const standing = struck.reduce(
      (before, { effect }) => (effect.kind === 'standing' ? effect.change(before) : before),
      actual,
    );
    const verdict = admission(claims, standing, clock.now());
    if (verdict.kind === 'refused') return refuse(verdict.reply, presented.user, verdict.reason);
    if (standing.mailbox) admit(standing.mailbox);
  }

  function standingOf({ user }: Xoauth2, tenantId = '', clientId = ''): Standing {
    const tenant = directory.tenant(tenantId);
    return {
      tenant,
      app: tenant?.apps.find((app) => app.clientId === clientId),
      mailbox: tenant?.mailboxes.find((mailbox) => mailbox.address === user),
    };
  }

  function password(user: string, given: string): void {
    const demanded = effectOf(board.strike('auth', user), 'reply')?.reply;
    if (demanded) return refuse(demanded, user, 'fault on demand');
    const found = mailboxOf(user);
    if (!found?.mailbox.password) return refuse('basic-auth-disabled', user, 'no password is permitted');
    const off = switchedOff(found.tenant, found.mailbox);
    if (off?.kind === 'refused') return refuse(off.reply, user, off.reason);
    if (found.mailbox.password.reveal() !== given)
      return refuse('basic-auth-rejected', user, 'the password is wrong');
    admit(found.mailbox);
  }

  function mailboxOf(user: string): { tenant: Tenant; mailbox: Mailbox } | undefined {
    for (const tenant of directory.tenants()) {
      const mailbox = tenant.mailboxes.find(({ address }) => address === user);
      if (mailbox) return { tenant, mailbox };
    }
    return undefined;
  }

  const plain = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

  function login(user: string): void {
    ask(PASSWORD, (given) => password(plain(user).toLowerCase(), plain(given)));
  }

  return {
    begin(rest, canXoauth2) {
      const [mechanism = '', initial] = rest.split(/\s+/);
      const name = mechanism.toUpperCase();
      if (name === 'XOAUTH2' && canXoauth2) return initial ? xoauth2(initial) : ask('', xoauth2);
      if (name === 'LOGIN') return initial ? login(initial) : ask(USERNAME, login);
      side.say('auth-mechanism-unsupported');
    },
    answer(text) {
      const then = next;
      next = undefined;
      side.listen(false);
      if (text === '*' || !then) return side.say('authentication-cancelled');
      return then(text.trim());
    },
  };
}
