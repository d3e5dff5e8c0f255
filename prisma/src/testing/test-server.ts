import pg from 'pg';

/** What the global setup hands to every test file. */
declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    testServerUrl: string;
    /** Names of the databases that test files clone. */
    testTemplates: { migrated: string; loaded: string };
  }
}

/** The connection string of another database on the same server. */
export function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a connection of its own. */
export async function runOnServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
