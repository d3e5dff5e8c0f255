import { readRefusal } from '../api/read-refusal.ts';
import { currentLanguage } from '../i18n/language.ts';
import { readFileName } from './read-file-name.ts';
import { RecordCounter } from './record-counter.ts';

/** How far a file is. A file that is no text tells its bytes only. */
export type FileProgress = {
  bytes: number;
  /** Figures so far; null where they cannot be counted while it arrives. */
  rows: number | null;
  /** Figures in the whole file; null where the answer does not say. */
  totalRows: number | null;
};

/** A file that is there, whole. */
export type MadeFile = { blob: Blob; fileName: string };

/** The file ended before all its figures had come. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
}

/**
 * Fetches a file of figures, telling how far it is. It is whole or it is an error: a file with fewer figures than its
 * head promised is none.
 * @throws ProblemError when the API refuses, UnexpectedAnswerError when the answer is not the API's, BrokenOffError when
 * it ends too early, fetch's own `TypeError` without a connection, and the signal's reason when it is called off
 */
export async function fetchFile(
  address: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: FileProgress) => void },
): Promise<MadeFile> {
  const response = await fetch(address, {
    headers: { Accept: '*/*', 'Accept-Language': currentLanguage() },
    signal,
  });
  const fileName = readFileName(response.headers.get('Content-Disposition'));
  if (!response.ok || !response.body || fileName === null) throw await readRefusal(response);

  const total = response.headers.get('Total-Rows');
  const totalRows = total === null ? null : Number(total);
  const counter = isText(response) ? new RecordCounter() : null;
  const progress = (bytes: number): FileProgress => ({
    bytes,
    rows: counter?.records ?? null,
    totalRows,
  });
  let bytes = 0;
  onProgress(progress(bytes));
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        counter?.add(chunk);
        bytes += chunk.byteLength;
        onProgress(progress(bytes));
        controller.enqueue(chunk);
      },
    }),
  );
  // The browser gathers it, on disk where it is large.
  const type = response.headers.get('Content-Type') ?? '';
  const whole = new Response(counted, { headers: { 'Content-Type': type } });
  const blob = await whole.blob().catch((error: unknown) => {
    signal.throwIfAborted();
    throw new BrokenOffError(address, { cause: error });
  });
  if (counter && totalRows !== null && counter.records !== totalRows) {
    throw new BrokenOffError(`${counter.records} of ${totalRows} rows: ${address}`);
  }
  return { blob, fileName };
}

function isText(response: Response): boolean {
  return /csv/.test(response.headers.get('Content-Type') ?? '');
}
