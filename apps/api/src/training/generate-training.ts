/** Makes the training layer and ends: `node src/training/generate-training.ts [--seed 7]`. */
import { fileURLToPath } from 'node:url';
import { bringTrainingLayer, findLeftOut } from '@korsetkish/prisma';
import { pino } from 'pino';
import { chooseErrorLanguage, chooseStartupMessages } from '../startup/messages.ts';
import { openDatabase } from '../startup/open-database.ts';
import { readEnvironment } from '../startup/read-environment.ts';
import { StartupError } from '../startup/startup-error.ts';
import { formatTrainingReport } from './format-training-report.ts';
import { readTrainingArguments } from './read-training-arguments.ts';
import { trainingMessages } from './training-messages.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

// It ends by itself in seconds, and the embedded database would be left running by an end in the middle.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

const stack = new AsyncDisposableStack();
try {
  const options = readTrainingArguments(process.argv.slice(2));
  const environment = readEnvironment(process.env, ROOT);
  const { db } = await openDatabase(environment, pino({ level: environment.LOG_LEVEL }), stack);
  const report = await bringTrainingLayer(db, options);
  const messages = trainingMessages[chooseErrorLanguage(process.env)];
  process.stdout.write(`${formatTrainingReport(report, await findLeftOut(db, report.seed), messages)}\n`);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.say(chooseStartupMessages(process.env))}\n`);
  process.exitCode = 1;
} finally {
  await stack.disposeAsync();
}
// The engine of the migrations leaves a timer behind, which would keep this process for ten idle seconds.
process.exit();
