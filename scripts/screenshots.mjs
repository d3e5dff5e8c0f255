/** `npm run screenshots`: takes the pictures of the README anew from the built product. */

import './bootstrap/require-node.mjs';
import { findBrowser } from './bootstrap/find-browser.mjs';
import { orExplain } from './bootstrap/or-explain.mjs';
import { buildWebClient, generateDatabaseClient, installPackages } from './bootstrap/prepare.mjs';
import { passSignalsOn, runAloud } from './bootstrap/processes.mjs';
import { pnpm } from './bootstrap/toolchain.mjs';

passSignalsOn();
await orExplain(async () => {
  await installPackages();
  await generateDatabaseClient();
  await buildWebClient();
  const env = { ...process.env, CHROMIUM_PATH: await findBrowser() };
  return runAloud(pnpm('--filter', '@korsetkish/e2e', 'run', 'screenshots'), { env });
});
