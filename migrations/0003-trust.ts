import { sql, type Kysely } from 'kysely';

/**
 * What a trusted certificate is for, by its four roles, and how the certificates that it issued are checked. A row that
 * had `endpoints` alone keeps a role whose condition it does not meet: adding `infrastructure` here would let it vouch for
 * servers, which nobody decided.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table trusted_certificates
      add column description text not null default '',
      add column status_validation json`.execute(db);
  await sql`
    update trusted_certificates
       set roles = array_replace(roles, 'endpoints', 'client-authentication')`.execute(db);
}
