import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function start(variables: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, LANG: 'en', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a server that does not start says, and its exit code. */
async function refusalOf(
  variables: Readonly<Record<string, string>>,
): Promise<{ said: string; code: unknown }> {
  const child = start(variables);
  if (child.stdout === null || child.stderr === null) throw new TypeError('the streams are pipes');
  const [said, printed, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'exit'),
  ]);
  expect(printed).toBe('');
  return { said, code };
}

describe('a start that cannot succeed ends with one sentence', () => {
  it('about a wrong variable', async () => {
    expect(await refusalOf({ PORT: 'http' })).toEqual({
      said: 'PORT is "http", but a whole number from 0 to 65535 is expected.\n',
      code: 1,
    });
  });

  it('about a taken port, before anything else is touched', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    if (address === null || typeof address === 'string') throw new TypeError('the holder listens on a port');
    const { said, code } = await refusalOf({ PORT: String(address.port), DATA_DIR: '/nobody/may/make/this' });
    holder.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `127.0.0.1:${address.port} is taken: is Көрсеткіш running already? Another PORT will do as well.\n`,
    );
  });

  it('about a database that does not answer, without its password', async () => {
    const { said, code } = await refusalOf({
      DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/figures',
    });
    expect(code).toBe(1);
    expect(said).toBe(
      'The database at 127.0.0.1:1/figures does not answer; check DATABASE_URL and that the server is running.\n',
    );
  });
});

describe('a start that succeeds', () => {
  it('says its address in one line, serves, and stops once however often it is told to', async () => {
    const database = await createTestDatabase({ catalogue: true });
    const child = start({ DATABASE_URL: database.url });
    if (child.stdout === null) throw new TypeError('the stream is a pipe');
    child.stdout.setEncoding('utf8');
    const [line] = await once(child.stdout, 'data');
    expect(line).toMatch(/^Көрсеткіш: http:\/\/localhost:\d+\n$/);

    const address = String(line).replace('Көрсеткіш: ', '').trim();
    const ready = await fetch(`${address}/api/v1/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', revision: 1 });

    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await database.drop();
  });

  it('says why the database lets nobody in, without the password', async () => {
    const database = await createTestDatabase({ catalogue: false });
    const url = new URL(database.url);
    url.password = 'guessed';
    const { said, code } = await refusalOf({ DATABASE_URL: url.href });
    await database.drop();
    expect(code).toBe(1);
    expect(said).toMatch(
      /^The database at .+ refuses the connection \(password authentication failed .+\).\n$/,
    );
    expect(said).not.toContain('guessed');
  });
});
