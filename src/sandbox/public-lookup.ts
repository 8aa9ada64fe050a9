// What Microsoft tells anybody about a domain or an address, without credentials: to which tenant a domain belongs (OpenID
// metadata, "Microsoft identity platform: OpenID Connect"), and whether Exchange Online has a mailbox (Autodiscover v2, as
// Microsoft's own CSS-Exchange scripts ask it: 200 where there is one, 302 where there is not). A fault that changes what
// Exchange knows of a mailbox shows here too, as it would in the real world.
import { Hono } from 'hono';
import type { Directory, Tenant } from './directory.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Standing } from './exchange-admission.ts';

interface LookupNeeds {
  readonly directory: Directory;
  readonly board: FaultBoard;
}

export function standingOfMailbox({ directory, board }: LookupNeeds, address: string): Standing {
  const tenant = directory.tenant(address.slice(address.lastIndexOf('@') + 1));
  const actual: Standing = {
    tenant,
    app: undefined,
    mailbox: tenant?.mailboxes.find((mailbox) => mailbox.address === address),
  };
  return board
    .peek('auth', address)
    .reduce((before, { effect }) => (effect.kind === 'standing' ? effect.change(before) : before), actual);
}

/** The tenant of a domain as the metadata name it. */
export function tenantOfDomain(needs: LookupNeeds, tenant: Tenant, name: string): Tenant {
  const resident = tenant.mailboxes.find(({ address }) => address.endsWith(`@${name.toLowerCase()}`));
  return (resident && standingOfMailbox(needs, resident.address).tenant) ?? tenant;
}

export function createAutodiscover(needs: LookupNeeds): Hono {
  const app = new Hono();
  app.get('/autodiscover/autodiscover.json/v1.0/:address', (context) => {
    const address = context.req.param('address').toLowerCase();
    if (!standingOfMailbox(needs, address).mailbox)
      return context.redirect(
        `https://outlook.office365.com/autodiscover/autodiscover.json?Email=${encodeURIComponent(address)}`,
        302,
      );
    return context.json({
      Protocol: 'AutodiscoverV1',
      Url: 'https://outlook.office365.com/autodiscover/autodiscover.xml',
    });
  });
  return app;
}
