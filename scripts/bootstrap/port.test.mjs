import http from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askPort, readAddress, readSetting } from './port.mjs';

/** @type {net.Server | undefined} */
let server;

afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

describe('readSetting', () => {
  it.each([
    ['PORT=4100', '4100'],
    ['  export PORT = 4100  # the second one', '4100'],
    ['PORT="4100"', '4100'],
    ["PORT='4100'", '4100'],
    ['PORT=1\r\nPORT=4100\r\n', '4100'],
    ['PORT=', ''],
    ['#PORT=4100', undefined],
    ['EXPORT_PORT=4100', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, expected) => {
    expect(readSetting(text, 'PORT')).toBe(expected);
  });
});

describe('readAddress', () => {
  it('is the default without settings', () => {
    expect(readAddress({}, '')).toEqual({ host: '127.0.0.1', port: '4000' });
  });

  it('takes the environment before the file', () => {
    expect(readAddress({ PORT: '4200' }, 'PORT=4100\nHOST=10.0.0.5').port).toBe('4200');
    expect(readAddress({}, 'PORT=4100\nHOST=10.0.0.5')).toEqual({ host: '10.0.0.5', port: '4100' });
  });

  it('takes an empty setting for none', () => {
    expect(readAddress({ PORT: '' }, '').port).toBe('4000');
    expect(readAddress({}, 'PORT=').port).toBe('4000');
  });

  it('asks the loopback when the server listens everywhere', () => {
    expect(readAddress({ HOST: '0.0.0.0' }, '').host).toBe('127.0.0.1');
    expect(readAddress({ HOST: '::' }, '').host).toBe('127.0.0.1');
  });
});

describe('askPort', () => {
  it('finds a free port free', async () => {
    const address = await listen(net.createServer());
    await new Promise((resolve) => server?.close(resolve));
    expect(await askPort(address)).toBe('free');
  });

  it('recognises its own kind', async () => {
    expect(await askPort(await listen(answering('{"status":"ok","service":"korsetkish"}')))).toBe(
      'korsetkish',
    );
  });

  it.each(['{"service":"other"}', 'null', '<html>', ''])(
    'takes an answer of %j for another program',
    async (body) => {
      expect(await askPort(await listen(answering(body)))).toBe('taken');
    },
  );

  it('takes a server of another language for another program', async () => {
    const database = net.createServer((socket) =>
      socket.resume().end('FATAL: unsupported frontend protocol'),
    );
    expect(await askPort(await listen(database))).toBe('taken');
  });

  it.each(['0', '70000', 'abc', ''])('leaves the wrong port %j to the API to explain', async (port) => {
    expect(await askPort({ host: '127.0.0.1', port })).toBe('free');
  });
});

/** @param {string} body */
function answering(body) {
  return http.createServer((_, response) => response.end(body));
}

/**
 * @param {net.Server} started
 * @returns {Promise<{ host: string, port: string }>}
 */
function listen(started) {
  server = started;
  return new Promise((resolve) => {
    started.listen(0, '127.0.0.1', () => {
      const address = started.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ host: '127.0.0.1', port: String(port) });
    });
  });
}
