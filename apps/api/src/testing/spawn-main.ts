import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A server in a process of its own; it says its address in the last line it prints when it starts. */
export type RunningMain = {
  line: string;
  /** Where, once, the first administrator is made; null: the environment names one, or there is one. */
  setUpAddress: string | null;
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

/** Reads what a server prints until it has said its address. */
async function readUntilAddress(stdout: Readable): Promise<{ before: string; line: string }> {
  let printed = '';
  for await (const chunk of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const line = /^Көрсеткіш: .*\n$/m.exec(printed);
    if (line) return { before: printed.slice(0, line.index), line: line[0] };
  }
  throw new Error(`the server said no address: ${printed}`);
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
  const printed = await Promise.race([readUntilAddress(child.stdout), ended.then(() => null)]);
  if (printed === null) throw new Error(`main.ts ended instead of starting: ${await said}`);
  const { line, before } = printed;
  const address = line.replace('Көрсеткіш: ', '').trim();
  return {
    line,
    setUpAddress: /http\S+set-up\S+/.exec(before)?.[0] ?? null,
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
