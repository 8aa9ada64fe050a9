// Where a webhook may go. Addresses of one's own network are allowed: that is where receivers stand. Pure.

const LONGEST_URL = 2000;

/** Why a text is no address for a webhook. */
export function webhookUrlProblem(text: string): string | undefined {
  if (text.length > LONGEST_URL) return `must have at most ${LONGEST_URL} characters`;
  // The parser drops line breaks and tabs without a word.
  if (/[\s\p{Cc}\p{Cs}]/u.test(text) || !URL.canParse(text))
    return 'must be a URL such as https://hooks.contoso.com/foyer';
  const { protocol, username, password, hash } = new URL(text);
  if (protocol !== 'https:') return 'must begin with https://';
  if (username !== '' || password !== '') return 'must have no user name or password: URLs end up in logs';
  return hash === '' && !text.includes('#') ? undefined : 'must have no fragment (#): it is never sent';
}

/** Stands for all of an address behind its host. */
const MASK = '/…';

/** For logs, lists and failures: whoever knows the rest of an address at Slack or Teams may post there. */
export function shownWebhookUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? origin : `${origin}${MASK}`;
}

/** Shown, and not an address that anybody has. */
export const isMaskedUrl = (url: string): boolean => url.endsWith(MASK);
