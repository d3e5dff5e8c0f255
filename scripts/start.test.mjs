/** Proves that a script which would serve leaves a port alone that is not its own, before it touches anything. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { inRepository, installedNode } from './bootstrap/toolchain.mjs';

const HEALTHY = '{"status":"ok","service":"korsetkish"}';

/** @type {Array<() => void>} */
const closers = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe.each(['start', 'dev'])('npm %s beside one that answers on the port', (script) => {
  it('says in one sentence that Көрсеткіш already runs there, and ends', async () => {
    const { port, asked } = await answer(HEALTHY);
    expect(await run(script, port)).toEqual({
      code: 1,
      printed: '',
      said:
        `Көрсеткіш http://localhost:${port} мекенжайында іске қосылып тұр / уже работает / ` +
        `already runs at http://localhost:${port}\n`,
    });
    // It only asked who is there.
    expect(asked).toEqual(['GET /api/v1/health']);
  });

  it('says in one sentence that another program has the port, and how to take another one', async () => {
    const { port } = await answer('<html>');
    const { code, printed, said } = await run(script, port);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toContain(`Port ${port} is taken by another program: stop it or set another one`);
    expect(said).toContain('PORT=4000 npm start');
  });
});

/**
 * Something that answers every request with `body`.
 * @param {string} body
 */
async function answer(body) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end(body);
  }).listen(0, '127.0.0.1');
  closers.push(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on a port');
  return { port: String(address.port), asked };
}

/**
 * Runs a script as npm would.
 * @param {string} script
 * @param {string} port
 */
async function run(script, port) {
  const child = spawn(installedNode(), [inRepository('scripts', `${script}.mjs`)], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closers.push(() => child.kill('SIGKILL'));
  const [printed, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, printed, said };
}
