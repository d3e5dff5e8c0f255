/** Runs other programs so that whatever ends this one ends them too, once and in order. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { REPOSITORY } from './toolchain.mjs';

/**
 * @typedef {{ file: string, words: string[] }} Command
 * @typedef {{ cwd?: string | undefined, env?: NodeJS.ProcessEnv | undefined }} Surroundings
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** @type {NodeJS.Signals[]} */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const ORPHAN_CHECK_MS = 250;

/** @type {Set<ChildProcess>} */
const running = new Set();

/** @type {NodeJS.Signals | undefined} */
let endedBy;

/**
 * From now on whatever ends this process ends its children first. Ctrl-C reaches a process under npm twice (from the
 * terminal and from npm), so only the first signal counts.
 */
export function passSignalsOn() {
  for (const signal of ENDING_SIGNALS) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm();
}

/**
 * npm passes a signal on to the shell between us, and many a shell dies of it without a word to its child: then we
 * are an orphan with a new parent.
 */
function endWithNpm() {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && end('SIGTERM'), ORPHAN_CHECK_MS).unref();
}

/** @param {NodeJS.Signals} signal */
function end(signal) {
  if (endedBy !== undefined) return;
  endedBy = signal;
  if (running.size === 0) process.exit(exitCode(null, signal));
  for (const child of running) child.kill('SIGTERM');
}

/**
 * What a shell would report for a program that ended.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number} 0 to 255
 */
export function exitCode(code, signal) {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/**
 * Runs a step without showing what it prints.
 * @param {Command} command
 * @param {Surroundings} [surroundings]
 * @returns {Promise<{ code: number, output: string }>} `output` is both streams, in the order they were written
 */
export async function runQuietly(command, surroundings) {
  const child = launch(command, ['ignore', 'pipe', 'pipe'], surroundings);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const code = await ending(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

/**
 * Runs a step in full view.
 * @param {Command} command
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} its exit code
 */
export async function runAloud(command, surroundings) {
  return await ending(launch(command, ['ignore', 'inherit', 'inherit'], surroundings));
}

/**
 * Runs long-lived programs side by side until one of them ends or a signal ends them all.
 *
 * Each gets a process group of its own: Ctrl-C in the terminal would otherwise reach the server and the database
 * below it at the same moment, and the database must be the last to go.
 * @param {Array<{ command: Command, surroundings?: Surroundings }>} programs
 * @returns {Promise<number>} exit code of the first to end
 */
export async function runTogether(programs) {
  const children = programs.map(({ command, surroundings }) =>
    launch(command, ['inherit', 'inherit', 'inherit', 'ipc'], surroundings, true),
  );
  const endings = children.map(outcome);
  const first = await Promise.race(endings);
  // A signal to us has told them already, and a server told twice may take it for impatience.
  if (endedBy === undefined) for (const child of children) child.kill('SIGTERM');
  await Promise.all(endings);
  return first;
}

/**
 * @param {Command} command
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {Surroundings} [surroundings]
 * @param {boolean} [ownGroup]
 */
function launch({ file, words }, stdio, { cwd = REPOSITORY, env = process.env } = {}, ownGroup = false) {
  // On Windows npx is a script that only a shell can start.
  const shell = process.platform === 'win32' && file === 'npx';
  const child = spawn(file, words, { cwd, env, stdio, shell, detached: ownGroup });
  running.add(child);
  return child;
}

/**
 * Like `outcome`, but a step that was cut short by a signal to us ends us as well.
 * @param {ChildProcess} child
 */
async function ending(child) {
  const code = await outcome(child);
  if (endedBy !== undefined) process.exit(exitCode(null, endedBy));
  return code;
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<number>} exit code; a program that cannot be started is reported and counts as 127
 */
function outcome(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      running.delete(child);
      console.error(`${child.spawnfile} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(exitCode(code, signal));
    });
  });
}
