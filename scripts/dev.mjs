/** `npm run dev`: the API restarts and the client reloads on every change. */

import './bootstrap/require-node.mjs';
import { api } from './bootstrap/api.mjs';
import { orExplain } from './bootstrap/or-explain.mjs';
import { readAddress, readEnvFile } from './bootstrap/port.mjs';
import { generateDatabaseClient, installPackages } from './bootstrap/prepare.mjs';
import { passSignalsOn, runTogether } from './bootstrap/processes.mjs';
import { stopIfPortTaken } from './bootstrap/stop-if-port-taken.mjs';
import { inRepository, installedNode } from './bootstrap/toolchain.mjs';

passSignalsOn();
await orExplain(async () => {
  await stopIfPortTaken();
  await installPackages();
  await generateDatabaseClient();
  return await runTogether([watchedApi(), viteDevServer()]);
});

/** The API, which in development holds its answers against the contract. */
function watchedApi() {
  const env = { NODE_ENV: 'development', ...process.env };
  return { command: api('--watch'), surroundings: { env } };
}

/** Vite's server, which passes /api on to the API. */
function viteDevServer() {
  const { port: apiPort } = readAddress(process.env, readEnvFile());
  const vite = inRepository('apps', 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  return {
    command: { file: installedNode(), words: [vite] },
    surroundings: { cwd: inRepository('apps', 'web'), env: { ...process.env, API_PORT: apiPort } },
  };
}
