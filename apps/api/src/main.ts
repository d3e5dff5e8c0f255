/** Starts the server: `node src/main.ts`. */
import { fileURLToPath } from 'node:url';
import { chooseStartupMessages } from './startup/messages.ts';
import { readEnvironment } from './startup/read-environment.ts';
import { startServer } from './startup/start-server.ts';
import { StartupError } from './startup/startup-error.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const stack = new AsyncDisposableStack();

async function start(): Promise<void> {
  const { address, setUpAddress } = await startServer(readEnvironment(process.env, ROOT), stack);
  if (setUpAddress) process.stdout.write(`${chooseStartupMessages(process.env).setUp(setUpAddress)}\n`);
  process.stdout.write(`Көрсеткіш: ${address}\n`);
}

/** Says why the server does not start, in a sentence where the reason is known, and leaves nothing running. */
async function giveUp(error: unknown): Promise<void> {
  if (error instanceof StartupError) {
    process.stderr.write(`${error.say(chooseStartupMessages(process.env))}\n`);
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  await stack.disposeAsync();
  process.exit(1);
}

const started = start().catch(giveUp);

let isStopping = false;

/** Stops what was started. A start under way is let finish first: half-made databases are nobody's friend. */
async function stop(): Promise<void> {
  // A second Ctrl-C, or npm passing the first one on, changes nothing: the stop under way is the quickest clean one.
  if (isStopping) return;
  isStopping = true;
  await started;
  await stack.disposeAsync();
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
