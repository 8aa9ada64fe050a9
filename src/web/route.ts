// A row of a route table: the tables are the map of what each audience can reach, and of what each row needs.
import type { Permission } from '../permissions/permissions.ts';
import type { Visit } from './visit.ts';

/**
 * `anyone`: no session. `second-factor` and `new-password`: a session that has got just so far. `signed-in`: a complete
 * session of whatever role. Otherwise the permission that is needed.
 */
export type Need = 'anyone' | 'second-factor' | 'new-password' | 'signed-in' | Permission;

export interface Route<Parts> {
  readonly method: 'GET' | 'POST';
  /** As Hono writes it: `/admin/mail/:id`. */
  readonly path: string;
  readonly needs: Need;
  readonly answer: (visit: Visit, parts: Parts) => Promise<Response>;
}
