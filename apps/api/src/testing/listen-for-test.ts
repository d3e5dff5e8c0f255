import type { RequestListener } from 'node:http';
import { formatAddress, listen, stopListening } from '../startup/listen.ts';

/** Serves on a free port of this machine. */
export async function listenForTest(
  handler: RequestListener,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = await listen(handler, { host: '127.0.0.1', port: 0 });
  return { origin: formatAddress(server), stop: () => stopListening(server) };
}
