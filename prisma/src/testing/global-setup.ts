import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase, loadCatalogue, migrate, startEmbeddedDatabase } from '../index.ts';
import { runOnServer, urlOfDatabase } from './test-server.ts';

/** Nothing of a test has to survive a power cut. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Vitest's global setup of every project that tests against PostgreSQL: starts an embedded server in a temporary folder,
 * or uses TEST_DATABASE_URL, and makes the two templates that test files clone. Returns what takes it all down.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = new AsyncDisposableStack();
  try {
    await provideTemplates(project, stack);
    return () => stack.disposeAsync();
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function provideTemplates(project: TestProject, stack: AsyncDisposableStack): Promise<void> {
  const serverUrl = process.env.TEST_DATABASE_URL ?? (await startServer(stack));
  const prefix = `korsetkish_test_${process.pid}`;
  const templates = { migrated: `${prefix}_migrated`, loaded: `${prefix}_loaded` };
  stack.defer(() => dropDatabases(serverUrl, Object.values(templates)));

  await runOnServer(serverUrl, `CREATE DATABASE "${templates.migrated}" TEMPLATE template0`);
  await migrate(urlOfDatabase(serverUrl, templates.migrated));
  await runOnServer(serverUrl, `CREATE DATABASE "${templates.loaded}" TEMPLATE "${templates.migrated}"`);
  const db = createDatabase(urlOfDatabase(serverUrl, templates.loaded));
  try {
    await loadCatalogue(db);
  } finally {
    await db.$disconnect();
  }

  project.provide('testServerUrl', serverUrl);
  project.provide('testTemplates', templates);
}

async function startServer(stack: AsyncDisposableStack): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'korsetkish-test-'));
  // Temporary folders are closed to other accounts, and the server may run under one.
  await chmod(dataDir, 0o755);
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const { url, folder, stop } = await startEmbeddedDatabase({ dataDir, settings: FAST });
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  stack.defer(stop);
  return url;
}

async function dropDatabases(serverUrl: string, names: readonly string[]): Promise<void> {
  for (const name of names) await runOnServer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}
