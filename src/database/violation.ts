// What PostgreSQL says where a row cannot be: another one has what only one may have, or one refers to another that goes or
// is not there (SQLSTATE, PostgreSQL manual, appendix A). Inside a transaction nothing more can be done with it then.

const hasState = (error: unknown, state: string): boolean => (error as { code?: unknown }).code === state;

export const isUniqueViolation = (error: unknown): boolean => hasState(error, '23505');
export const isForeignKeyViolation = (error: unknown): boolean => hasState(error, '23503');

/** False where another row has what only one may have. */
export async function unlessTaken(writing: Promise<unknown>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
