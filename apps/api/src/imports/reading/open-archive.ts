import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

/** The parts of a workbook by name, each to be read as often as needed. */
export interface Archive {
  has: (part: string) => boolean;
  /** A part's bytes, inflated; they count towards what may be inflated in all. */
  read: (part: string) => AsyncGenerator<Uint8Array>;
  close: () => void;
}

/**
 * Opens a ZIP archive on disk.
 * @throws FileProblem DAMAGED, PASSWORD or BOMB; reading a part throws the same
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await damagedIfNot(yauzl.openPromise(path, { lazyEntries: true, autoClose: false }));
  const entries = new Map<string, yauzl.Entry>();
  try {
    if (zip.entryCount > LIMITS.parts) throw new FileProblem('BOMB');
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.replace(/^\//, ''), entry);
  } catch (error) {
    zip.close();
    throw error instanceof FileProblem ? error : new FileProblem('DAMAGED', null, { cause: error });
  }
  const count = { inflated: 0 };
  return {
    has: (part) => entries.has(part),
    close: () => zip.close(),
    read: async function* (part) {
      const entry = entries.get(part);
      if (entry === undefined) throw new FileProblem('DAMAGED');
      if (entry.isEncrypted()) throw new FileProblem('PASSWORD');
      const stream = await damagedIfNot(zip.openReadStreamPromise(entry));
      yield* countInflated(stream, entry.compressedSize, count);
    },
  };
}

/** Lets bytes through for as long as they are neither too many in all nor too many for what they were packed in. */
async function* countInflated(
  stream: Readable,
  packed: number,
  count: { inflated: number },
): AsyncGenerator<Uint8Array> {
  let inflated = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      inflated += chunk.length;
      count.inflated += chunk.length;
      if (count.inflated > LIMITS.inflated || isOverRatio(inflated, packed)) throw new FileProblem('BOMB');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('DAMAGED', null, { cause: error });
  } finally {
    stream.destroy();
  }
}

const isOverRatio = (inflated: number, packed: number): boolean =>
  inflated > LIMITS.ratioFrom && inflated > packed * LIMITS.ratio;

async function damagedIfNot<What>(opening: Promise<What>): Promise<What> {
  try {
    return await opening;
  } catch (error) {
    throw new FileProblem('DAMAGED', null, { cause: error });
  }
}
