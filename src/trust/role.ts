// What a certificate is trusted for. The roles are ISE's ("Trusted For" of its edit page), and so are their conditions:
// the second needs the first, the third both, and an authority for clients must be allowed to sign certificates.
import { Refusal } from '../refusal.ts';

export const TRUST_ROLES = [
  'infrastructure',
  'client-authentication',
  'admin-authentication',
  'services',
] as const;
export type TrustRole = (typeof TRUST_ROLES)[number];

interface RoleRule {
  readonly title: string;
  readonly needs: readonly TrustRole[];
  readonly mustSign: boolean;
}

export const ROLE_RULES: Readonly<Record<TrustRole, RoleRule>> = {
  infrastructure: {
    title: 'authentication within Foyer, and the servers that it talks to',
    needs: [],
    mustSign: false,
  },
  'client-authentication': {
    title: 'clients and syslog',
    needs: ['infrastructure'],
    mustSign: true,
  },
  'admin-authentication': {
    title: 'administrators who sign in with a certificate',
    needs: ['infrastructure', 'client-authentication'],
    mustSign: true,
  },
  services: { title: "services of the vendor's", needs: [], mustSign: false },
};

/** In the order of the table, each once. Throws a Refusal where a condition is not met. */
export function fittingRoles(
  roles: readonly TrustRole[],
  certificate: { readonly subject: string; readonly maySign: boolean },
): TrustRole[] {
  for (const role of roles) {
    const { needs, mustSign } = ROLE_RULES[role];
    const missing = needs.filter((needed) => !roles.includes(needed));
    if (missing.length > 0)
      throw new Refusal(
        'invalid',
        'certificate_roles_incomplete',
        `The role ${role} works only together with ${needs.join(' and ')}. Give ${missing.join(' and ')} too, or leave ${role} out.`,
      );
    if (mustSign && !certificate.maySign)
      throw new Refusal(
        'invalid',
        'certificate_cannot_sign',
        `${certificate.subject} may not sign certificates (keyCertSign), so it cannot have the role ${role}. Leave the role out, or add the authority that signs.`,
      );
  }
  return TRUST_ROLES.filter((role) => roles.includes(role));
}
