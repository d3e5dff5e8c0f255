import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'prisma',
    globalSetup: './src/testing/global-setup.ts',
    // Real servers are started and stopped here.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
