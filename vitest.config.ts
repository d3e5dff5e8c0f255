import { defineConfig } from 'vitest/config';

/** Every folder runs its own tests; one that needs settings of its own keeps them in its own config file. */
export default defineConfig({
  test: { projects: ['packages/*', 'prisma', 'apps/api', 'apps/web', 'scripts'] },
});
