import { once } from 'node:events';
import { createServer } from 'node:net';

/** @returns {Promise<string>} a port of the loopback interface that nobody listens on */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on a port');
  return String(address.port);
}
