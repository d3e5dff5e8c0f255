import { defineConfig } from 'prisma/config';

/** For Prisma's own commands; the product migrates by itself (src/migrate.ts) and needs no engine to be downloaded. */
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
