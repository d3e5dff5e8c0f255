/** Finds a Chromium for the browser tests on this machine, or installs one. */

import { spawnSync } from 'node:child_process';
import { chooseBrowser, explainNoBrowser, listBrowserPlaces, listInstallers } from './choose-browser.mjs';
import { runQuietly } from './processes.mjs';
import { StepFailed } from './step-failed.mjs';
import { inRepository, installedNode, pnpm } from './toolchain.mjs';

/** @type {Record<'playwright' | 'apt', import('./processes.mjs').Command[]>} */
const INSTALLERS = {
  playwright: [pnpm('--filter', '@korsetkish/e2e', 'exec', 'playwright', 'install', 'chromium')],
  apt: [
    { file: 'apt-get', words: ['update'] },
    {
      file: 'apt-get',
      words: [
        'install',
        '-y',
        '--no-install-recommends',
        'chromium',
        'fonts-dejavu-core',
        'fonts-liberation',
      ],
    },
  ],
};

/**
 * @returns {Promise<string>} path of a Chromium that starts. Throws `StepFailed` with the one command to run.
 */
export async function findBrowser() {
  const machine = {
    named: process.env.CHROMIUM_PATH || undefined,
    playwright: playwrightsOwn(),
    folders: (process.env.PATH ?? '').split(':').filter(Boolean),
    isRoot: process.getuid?.() === 0,
    hasApt: starts('apt-get'),
  };
  const look = () => chooseBrowser(listBrowserPlaces(machine), starts)?.path;

  const present = look();
  if (present !== undefined) return present;
  const attempts = [];
  for (const installer of listInstallers(machine)) {
    console.log(`Installing a browser (${installer}) ...`);
    attempts.push(await install(installer));
    const installed = look();
    if (installed !== undefined) return installed;
  }
  throw new StepFailed([...attempts, explainNoBrowser(machine)].join('\n'));
}

/**
 * @param {'playwright' | 'apt'} installer
 * @returns {Promise<string>} what it printed; whether it worked shows when the browser is looked for again
 */
async function install(installer) {
  let printed = '';
  for (const command of INSTALLERS[installer]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    printed += (await runQuietly(command, { env })).output;
  }
  return printed;
}

/** @returns {string | undefined} where Playwright keeps the Chromium of its version, there or not */
function playwrightsOwn() {
  const script = "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())";
  const { status, stdout } = spawnSync(installedNode(), ['--input-type=module', '--eval', script], {
    cwd: inRepository('e2e'),
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/** @param {string} program */
function starts(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
