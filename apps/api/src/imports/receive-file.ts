import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'express';
import { ProblemError } from '../http/problem.ts';
import { LIMITS } from './reading/limits.ts';
import type { TellProgress } from './with-progress.ts';

/** Where an uploaded file lies while it is read. */
export interface ReceivedFile {
  path: string;
  bytes: number;
}

/**
 * Takes the body of a request to disk, lets it be read, and removes it, whatever happens.
 * @throws ProblemError (413) as soon as more comes, or is announced, than is taken
 */
export async function receiveFile<What>(
  request: Request,
  tell: TellProgress,
  read: (file: ReceivedFile) => Promise<What>,
): Promise<What> {
  const announced = Number(request.get('Content-Length') ?? 0);
  if (announced > LIMITS.file) throw new ProblemError('too-large');
  const tellReceived = (done: number) =>
    tell({ step: 'RECEIVING', done, total: announced === 0 ? null : Math.max(announced, done) });
  const folder = await mkdtemp(join(tmpdir(), 'korsetkish-import-'));
  try {
    const path = join(folder, 'upload');
    return await read({ path, bytes: await writeBody(request, path, tellReceived) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBody(
  request: Request,
  path: string,
  tellReceived: (bytes: number) => void,
): Promise<number> {
  const file = await open(path, 'w');
  let bytes = 0;
  try {
    // The request stays open when it is too large, so that it can be answered.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > LIMITS.file) throw new ProblemError('too-large');
      await file.write(chunk);
      tellReceived(bytes);
    }
  } finally {
    await file.close();
  }
  return bytes;
}
