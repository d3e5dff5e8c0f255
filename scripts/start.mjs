/** `npm start`: from a bare checkout to the running dashboard. */

import './bootstrap/require-node.mjs';
import { api, END_WITH_PARENT } from './bootstrap/api.mjs';
import { orExplain } from './bootstrap/or-explain.mjs';
import { buildWebClient, generateDatabaseClient, installPackagesToServe } from './bootstrap/prepare.mjs';
import { passSignalsOn, runTogether } from './bootstrap/processes.mjs';
import { stopIfPortTaken } from './bootstrap/stop-if-port-taken.mjs';

passSignalsOn();
await orExplain(async () => {
  await stopIfPortTaken();
  await installPackagesToServe();
  await generateDatabaseClient();
  await buildWebClient();
  return await runTogether([{ command: api(END_WITH_PARENT) }]);
});
