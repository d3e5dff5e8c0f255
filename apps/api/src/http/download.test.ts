import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { Download, sendDownload } from './download.ts';

/** Sends a download whose first chunk comes when the test says so; tells how sending it ended. */
async function serveSlowly(
  readFirst: () => Promise<string>,
  readOn: () => AsyncGenerator<string> = async function* () {},
) {
  const ended = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const app = express();
  app.get('/', (request, response) => {
    response.once('close', gone.resolve);
    async function* chunks() {
      yield await readFirst();
      yield* readOn();
    }
    const file = { fileName: 'a.csv', contentType: 'text/csv', totalRows: 1, nextCursor: null };
    sendDownload(request, response, new Download({ ...file, chunks: chunks() })).then(
      ended.resolve,
      ended.reject,
    );
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, ended: ended.promise, gone: gone.promise, server };
}

it('a reader who leaves before the first figure has come is no error', async () => {
  const firstChunk = Promise.withResolvers<string>();
  const { address, ended, gone, server } = await serveSlowly(() => firstChunk.promise);
  const asked = once(server, 'request');
  const reader = new AbortController();
  const answer = fetch(address, { signal: reader.signal });
  await asked;
  reader.abort();
  await expect(answer).rejects.toThrow();
  await gone;
  firstChunk.resolve('INDICATOR\r\n');
  await expect(ended).resolves.toBeUndefined();
  server.close();
});

it('what cannot be read is an error', async () => {
  const { address, ended, server } = await serveSlowly(() => Promise.reject(new Error('no database')));
  const reader = new AbortController();
  const answer = fetch(address, { signal: reader.signal });
  await expect(ended).rejects.toThrow('no database');
  reader.abort();
  await expect(answer).rejects.toThrow();
  server.close();
});

it('what cannot be read to its end is cut off for the reader, too, and never looks whole', async () => {
  const { address, ended, server } = await serveSlowly(
    async () => 'INDICATOR\r\n',
    async function* () {
      yield 'A\r\n';
      throw new Error('the figures are gone');
    },
  );
  const sent = expect(ended).rejects.toThrow('the figures are gone');
  const response = await fetch(address);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
  await sent;
  server.close();
});
