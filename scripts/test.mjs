/** `npm test`: everything a change must pass, on a machine with only Node and npm. */

import './bootstrap/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './bootstrap/find-browser.mjs';
import { proveGeneratedFilesFresh } from './bootstrap/generated-files.mjs';
import { orExplain } from './bootstrap/or-explain.mjs';
import { buildWebClient, installPackages } from './bootstrap/prepare.mjs';
import { passSignalsOn } from './bootstrap/processes.mjs';
import { runPnpm, Stages } from './bootstrap/stages.mjs';
import { readPlaywrightReport, readVitestReport } from './bootstrap/test-reports.mjs';
import { inRepository, installedNode, pnpm } from './bootstrap/toolchain.mjs';

passSignalsOn();
await orExplain(async () => {
  await installPackages();
  const reports = mkdtempSync(path.join(tmpdir(), 'korsetkish-test-'));
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

  const stages = new Stages();
  await stages.check('generated files', proveGeneratedFilesFresh);
  await stages.check('types', runPnpm('run', 'typecheck'));
  await stages.check('lint', runPnpm('run', 'lint'));
  await stages.check('import walls', runPnpm('run', 'walls'));
  await stages.check('unused code', runPnpm('run', 'knip'));
  await stages.check('translations', runPnpm('--filter', '@korsetkish/web', 'run', 'i18n:check'));
  await stages.test('unit and API tests', () => unitTests(path.join(reports, 'unit.json')));
  await stages.check('web client', buildWebClient);
  await stages.test('browser tests', () => browserTests(path.join(reports, 'browser.json')));
  return stages.conclude();
});

/**
 * @param {string} report
 * @returns {Promise<import('./bootstrap/stages.mjs').TestRun>}
 */
async function unitTests(report) {
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = { file: installedNode(), words: [vitest, 'run', ...reporters] };
  return { command, report, read: readVitestReport };
}

/**
 * @param {string} report
 * @returns {Promise<import('./bootstrap/stages.mjs').TestRun>}
 */
async function browserTests(report) {
  const env = { ...process.env, CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return { command: pnpm('run', 'e2e'), env, report, read: readPlaywrightReport };
}
