import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, type ServerAccount } from './server-account.ts';

/** Where a folder of the server may lie when the wished one is out of its account's reach, best first. */
const REACHABLE_ROOTS = ['/var/lib/korsetkish', join(tmpdir(), 'korsetkish')];

/**
 * Makes a folder that the server's account can reach: the wished one, or, when a folder above it is closed to that
 * account (a checkout under root's home), one of the system's, named after the wish.
 * @returns path of the folder, which may differ from the wish
 */
export function makeReachableFolder(wished: string, account: ServerAccount | null): string {
  makeOpenFolder(wished);
  if (!account || canReach(account, wished)) return wished;
  const name = createHash('sha256').update(wished).digest('hex').slice(0, 12);
  for (const root of REACHABLE_ROOTS) {
    makeOpenFolder(root);
    if (!canReach(account, root)) continue;
    return makeOpenFolder(join(root, name));
  }
  throw new Error(
    `The database server's account can reach neither ${wished} nor ${REACHABLE_ROOTS.join(' nor ')}.`,
  );
}

/** Opened explicitly, for a strict umask would close it to the server's account. */
function makeOpenFolder(path: string): string {
  if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, 0o755);
  return path;
}
