/** `npm run training:generate --seed 7`: makes the synthetic training layer in the product's database. */

import './bootstrap/require-node.mjs';
import { trainingGenerator } from './bootstrap/api.mjs';
import { orExplain } from './bootstrap/or-explain.mjs';
import { generateDatabaseClient, installPackagesToServe } from './bootstrap/prepare.mjs';
import { passSignalsOn, runAloud } from './bootstrap/processes.mjs';
import { takeBackSeed } from './bootstrap/take-back-seed.mjs';

passSignalsOn();
await orExplain(async () => {
  await installPackagesToServe();
  await generateDatabaseClient();
  return await runAloud(trainingGenerator(...takeBackSeed(process.argv.slice(2), process.env)));
});
