import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Account that the database server runs under. */
export type ServerAccount = { uid: number; gid: number };

const NAMES = ['postgres', 'korsetkish'];

/**
 * PostgreSQL refuses to run as root. For root this finds the account it runs under instead, and makes a system account
 * `korsetkish` when the machine has none that fits.
 * @returns null: this process is not root and the server runs as it does
 * @throws Error in plain words when no account can be made
 */
export function findServerAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'korsetkish'], {
      stdio: 'ignore',
    });
  } catch (cause) {
    throw new Error(
      'PostgreSQL does not run as root, and no account for it could be made. Start as another user, or set DATABASE_URL.',
      { cause },
    );
  }
  const made = lookUp();
  if (!made) throw new Error('The account korsetkish was made but cannot be found.');
  return made;
}

function lookUp(): ServerAccount | null {
  for (const name of NAMES) {
    try {
      const id = (option: string) =>
        Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // `id` ends with an error when there is no such account: try the next name.
    }
  }
  return null;
}

/** Whether an account may pass through every folder above a path, and through the path itself. */
export function canReach({ uid, gid }: ServerAccount, path: string): boolean {
  const { mode, ...owner } = statSync(path);
  const bit = owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const above = dirname(path);
  return above === path || canReach({ uid, gid }, above);
}
