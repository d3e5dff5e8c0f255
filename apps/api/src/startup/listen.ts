import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { StartupError } from './startup-error.ts';

/** An address to click on: a server that listens everywhere is reached as localhost. */
export function formatAddress(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port');
  const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(address.address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${everywhere ? 'localhost' : host}:${address.port}`;
}

/**
 * Starts listening.
 * @throws StartupError when the port is taken or the address is not this machine's
 */
export async function listen(
  handler: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(handler);
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return server;
  } catch (error) {
    const address = `${host}:${port}`;
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      (messages) => (isTaken ? messages.portTaken(address) : messages.cannotListen(address, reason)),
      { cause: error },
    );
  }
}

/** How long answers under way may take to finish, in milliseconds. */
const DRAIN_TIME = 5_000;

/** Takes no more requests, lets those under way finish, and cuts off what takes too long. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_TIME);
  await closed;
  clearTimeout(cutOff);
}
