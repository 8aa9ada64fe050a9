// What PostgreSQL says where a row cannot be: another one has what only one may have, or one refers to another that goes or
// is not there (SQLSTATE, PostgreSQL manual, appendix A). Inside a transaction nothing more can be done with it then.

const hasState = (error: unknown, state: string): boolean => (error as { code?: unknown }).code === state;

export const isUniqueViolation = (error: unknown): boolean => hasState(error, '23505');
export const isForeignKeyViolation = (error: unknown): boolean => hasState(error, '23503');
