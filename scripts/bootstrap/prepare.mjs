/** What must exist before anything runs: packages, the database client, the built web client. */

import { existsSync, readdirSync } from 'node:fs';
import { hashInputs, isStamped, writeStamp } from './content-stamp.mjs';
import { runQuietly } from './processes.mjs';
import { StepFailed } from './step-failed.mjs';
import { inRepository, PNPM_VERSION, pnpm, REPOSITORY } from './toolchain.mjs';

/**
 * A step that is skipped while its inputs stay the same and its outputs exist.
 * @typedef {object} Step
 * @property {string} name of its stamp
 * @property {string} telling what to print while it runs
 * @property {readonly string[]} inputs files and folders of the repository
 * @property {readonly string[]} outputs files and folders of the repository
 * @property {import('./processes.mjs').Command} command
 */

const MANIFESTS = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/** Workspaces that only tests need: a program that drives browsers, and an old PostgreSQL of 22 MB. */
const ONLY_FOR_TESTS = ['e2e', 'prisma/oldest-postgres'];

/** Installs the packages, exactly as locked. Throws `StepFailed`. */
export async function installPackages() {
  await install('install', []);
}

/** Installs what building and serving need; what more is installed stays. Throws `StepFailed`. */
export async function installPackagesToServe() {
  await install('install-to-serve', ONLY_FOR_TESTS);
}

/**
 * @param {string} name
 * @param {readonly string[]} leftOut folders of workspaces
 */
async function install(name, leftOut) {
  const workspaces = listWorkspaces();
  const installed = workspaces.filter((folder) => !leftOut.includes(folder));
  await take({
    name: `${name}-${PNPM_VERSION}-${process.platform}-${process.arch}`,
    telling: 'Installing packages (the first time takes a minute or two) ...',
    inputs: [...MANIFESTS, ...workspaces.map((folder) => `${folder}/package.json`)],
    outputs: ['node_modules/node/bin', ...installed.map((folder) => `${folder}/node_modules`)],
    command: pnpm(
      'install',
      '--frozen-lockfile',
      '--config.confirmModulesPurge=false',
      ...leftOut.map((folder) => `--filter=!./${folder}`),
    ),
  });
}

/** Writes the database client from the schema. Throws `StepFailed`. */
export async function generateDatabaseClient() {
  await take({
    name: 'database-client',
    telling: 'Writing the database client ...',
    inputs: [
      'pnpm-lock.yaml',
      'prisma/schema.prisma',
      'prisma/prisma.config.ts',
      'prisma/src/generate-client.ts',
    ],
    outputs: ['prisma/generated/client.ts'],
    command: runInstalled('--filter', '@korsetkish/prisma', 'generate'),
  });
}

/** Builds the web client. Throws `StepFailed`. */
export async function buildWebClient() {
  await take({
    name: 'web-client',
    telling: 'Building the web client ...',
    inputs: ['pnpm-lock.yaml', 'tsconfig.base.json', 'apps/web', 'packages/contract', 'packages/figures'],
    outputs: ['apps/web/dist/index.html'],
    command: runInstalled('--filter', '@korsetkish/web', 'build'),
  });
}

/**
 * A script of a workspace as it is installed: pnpm would first install whatever else the workspaces ask for.
 * @param {...string} words arguments of pnpm
 */
function runInstalled(...words) {
  return pnpm('--config.verifyDepsBeforeRun=false', ...words);
}

/** @param {Step} step */
async function take({ name, telling, inputs, outputs, command }) {
  const stamp = inRepository('node_modules', '.korsetkish', name);
  const hash = hashInputs(REPOSITORY, inputs);
  if (isStamped(stamp, hash) && outputs.every((output) => existsSync(inRepository(output)))) return;

  console.log(telling);
  const { code, output } = await runQuietly(command);
  if (code !== 0) {
    throw new StepFailed(
      `${output}\n"${[command.file, ...command.words].join(' ')}" ended with exit code ${code}.`,
    );
  }
  writeStamp(stamp, hash);
}

/** Folders with a manifest, as `packages` of pnpm-workspace.yaml names them. */
function listWorkspaces() {
  const nested = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRepository(folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`),
  );
  return [...nested, 'prisma', 'prisma/oldest-postgres', 'e2e', 'bench'].filter((folder) =>
    existsSync(inRepository(folder, 'package.json')),
  );
}
