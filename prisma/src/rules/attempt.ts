/** An attempt to break a rule, which is known by its name in the database. */
export type Attempt = { rule: string } & (CopiedRow | Statement);

/** A row of a table (the first that fits `where`) is copied with something changed. */
export type CopiedRow = { table: string; change: Record<string, unknown>; where?: string };

/** What is there already is changed or removed. */
export type Statement = { sql: string };
