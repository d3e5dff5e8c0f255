import { defineConfig } from 'vitest/config';

/**
 * The loader and the API are tested against one real PostgreSQL, which is started only when a test of theirs is to run;
 * every other folder runs its own tests.
 */
const onPostgres = {
  test: {
    name: 'postgres',
    include: ['prisma/src/**/*.test.ts', 'apps/api/src/**/*.test.ts'],
    globalSetup: './prisma/src/testing/global-setup.ts',
    // A file begins by cloning a database, and some start servers of their own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig({
  test: { projects: ['packages/*', 'apps/web', 'scripts', onPostgres] },
});
