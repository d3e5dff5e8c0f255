import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Another process serves from the same data folder. */
export class DataFolderInUseError extends Error {
  constructor(folder: string, owner: string) {
    super(`The data folder ${folder} is already in use by process ${owner}. Stop that one, or set DATA_DIR.`);
    this.name = 'DataFolderInUseError';
  }
}

/**
 * Makes this process the only owner of a folder until it releases it or ends, however it ends: the lock is a listening
 * local socket, which the system closes with its process, so no stale lock can outlive a crash or name a stranger's
 * recycled process number. Whoever comes second asks the socket who owns the folder.
 * @returns gives the folder back
 * @throws DataFolderInUseError
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = lockAddress(folder);
  const server = (await listen(address)) ?? (await takeOver(folder, address));
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Linux and Windows have socket names without a file; elsewhere a file can be left over by a crash. */
function lockAddress(folder: string): string {
  const name = `korsetkish-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

async function takeOver(folder: string, address: string): Promise<Server> {
  const owner = await askOwner(address);
  if (owner === null && !address.startsWith('\0')) {
    rmSync(address, { force: true });
    const server = await listen(address);
    if (server) return server;
  }
  throw new DataFolderInUseError(folder, owner ?? 'unknown');
}

/** Null when the address is taken. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((asker) => asker.on('error', () => asker.destroy()).end(`${process.pid}`));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** The owner's process number; null when nobody answers. */
async function askOwner(address: string): Promise<string | null> {
  const socket = createConnection(address);
  socket.setTimeout(2_000, () => socket.destroy());
  try {
    return (await text(socket)) || null;
  } catch {
    // Refused or reset: the owner has gone.
    return null;
  }
}
