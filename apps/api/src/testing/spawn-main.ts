import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A server in a process of its own; it says its address in the first line it prints. */
export type RunningMain = {
  line: string;
  address: string;
  /** Asks for a path and gives the JSON of an answer that must succeed. */
  json: (path: string) => Promise<unknown>;
  /** Sends the signals and waits for the end: exit code and, where a signal ended it outright, that signal. */
  stop: (...signals: NodeJS.Signals[]) => Promise<{ code: unknown; signal: unknown }>;
};

/** Runs main.ts with these variables only, and the PATH. The port is one the system picks, unless told otherwise. */
function spawnMain(
  variables: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, LANG: 'en', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts a server and waits until it says its address.
 * @param stack takes the process, to be killed at the end if it was not stopped
 * @throws Error with what the server said when it does not start
 */
export async function startMain(
  variables: Readonly<Record<string, string>>,
  stack: AsyncDisposableStack,
): Promise<RunningMain> {
  const child = spawnMain(variables);
  const said = text(child.stderr);
  const ended = once(child, 'exit');
  stack.defer(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const first = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), ended.then(() => said)]);
  if (typeof first === 'string') throw new Error(`main.ts ended instead of starting: ${first}`);
  const line = String(first[0]);
  const address = line.replace('Көрсеткіш: ', '').trim();
  return {
    line,
    address,
    async json(path) {
      const response = await fetch(`${address}${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    async stop(...signals) {
      for (const signal of signals) child.kill(signal);
      const [code, signal] = await ended;
      return { code, signal };
    },
  };
}

/** What a server that does not start says on each stream, and its exit code. */
export async function refusalOf(
  variables: Readonly<Record<string, string>>,
): Promise<{ said: string; printed: string; code: unknown }> {
  const child = spawnMain(variables);
  const [said, printed, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'exit'),
  ]);
  return { said, printed, code };
}
