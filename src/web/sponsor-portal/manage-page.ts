// Manage Accounts: the guest accounts a sponsor may work with.
import { emptyState } from '../parts/message.ts';
import type { Visit } from '../visit.ts';
import { sponsorPage } from './sponsor-page.ts';

export async function showManage(visit: Visit): Promise<Response> {
  const { say } = visit;
  return sponsorPage(visit, {
    title: say('sponsor-portal.manage'),
    tab: 'manage',
    isList: true,
    counts: { manage: 0, pending: 0, notices: 0 },
    body: emptyState('user', say('sponsor-portal.empty'), say('sponsor-portal.empty-text')),
  });
}
