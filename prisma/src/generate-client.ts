/** Writes `generated/` from schema.prisma. Run by `pnpm --filter @korsetkish/prisma generate`. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const prismaManifest = createRequire(import.meta.url).resolve('prisma/package.json');

const { status } = spawnSync(
  process.execPath,
  [join(dirname(prismaManifest), 'build/index.js'), 'generate', '--no-hints'],
  {
    cwd: packageFolder,
    stdio: 'inherit',
    // Generating needs no schema engine, but Prisma downloads one before it looks. Naming any existing file as that
    // binary keeps closed networks, which refuse the download, working.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  },
);
process.exitCode = status ?? 1;
