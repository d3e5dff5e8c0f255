import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_WITHIN_MS = 30_000;

/**
 * Stops a server that outlived the process that had started it (killed, not ended). Call it only as the owner of the
 * folder. A leftover note about a server that runs no more is removed, for its process number may have gone to another
 * program, which is never touched.
 * @param clusterFolder PostgreSQL's own folder
 * @returns process number of the orphan that was stopped; null when there was none
 * @throws Error when it does not end
 */
export async function stopOrphan(clusterFolder: string): Promise<number | null> {
  const note = join(clusterFolder, 'postmaster.pid');
  if (!existsSync(note)) return null;
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !runsOn(pid, clusterFolder)) {
    rmSync(note, { force: true });
    return null;
  }
  process.kill(pid, 'SIGINT');
  const giveUpAt = Date.now() + STOP_WITHIN_MS;
  while (runsOn(pid, clusterFolder)) {
    if (Date.now() > giveUpAt)
      throw new Error(`The database server left over from before (process ${pid}) does not end.`);
    await sleep(50);
  }
  return pid;
}

/** Whether a process is a server of this very folder, by its command line. */
function runsOn(pid: number, clusterFolder: string): boolean {
  const command = commandOf(pid);
  return process.platform === 'win32'
    ? command.includes('postgres')
    : command.includes('postgres') && command.includes(clusterFolder);
}

/** Words of a process's command line; empty when there is no such process. */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [program, words] =
      process.platform === 'win32'
        ? (['tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh']] as const)
        : (['ps', ['-o', 'args=', '-p', `${pid}`]] as const);
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // No such file, or `ps` found nothing: the process has ended.
    return '';
  }
}
