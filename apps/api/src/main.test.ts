import { once } from 'node:events';
import { createServer } from 'node:net';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followForTest } from './testing/follow-for-test.ts';
import { refusalOf, startMain } from './testing/spawn-main.ts';

let stack: AsyncDisposableStack;

beforeEach(() => {
  stack = new AsyncDisposableStack();
});
afterEach(() => stack.disposeAsync());

describe('a start that cannot succeed ends with one sentence', () => {
  it('about a wrong variable', async () => {
    expect(await refusalOf({ PORT: 'http' })).toEqual({
      printed: '',
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
  it('says its address in one line, serves, and stops once however often it is told to, also with a page open', async () => {
    const database = await createTestDatabase({ catalogue: true });
    stack.defer(database.drop);
    const server = await startMain({ DATABASE_URL: database.url }, stack);
    expect(server.line).toMatch(/^Көрсеткіш: http:\/\/localhost:\d+\n$/);
    expect(await server.json('/api/v1/ready')).toMatchObject({ status: 'ready', revision: 1 });
    const page = await followForTest(server.address);
    expect(await server.stop('SIGTERM', 'SIGINT')).toEqual({ code: 0, signal: null });
    await page.over;
    expect(page.told[0]).toEqual({ layer: 'published', number: 1 });
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
