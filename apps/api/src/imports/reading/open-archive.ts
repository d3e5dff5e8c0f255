import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

/** The parts of a workbook by name, each to be read as often as needed. */
export interface Archive {
  has: (part: string) => boolean;
  /** Bytes that its headers say a part inflates to; nothing is taken by it but how far the reading is. */
  sizeOf: (part: string) => number;
  /** A part's bytes, inflated; they count towards what may be inflated in all. */
  read: (part: string) => AsyncGenerator<Uint8Array>;
  close: () => void;
}

/**
 * Opens a ZIP archive on disk.
 * @param onInflated is told how many bytes were inflated so far, of all parts
 * @throws FileProblem DAMAGED, PASSWORD or BOMB; reading a part throws the same
 */
export async function openArchive(
  path: string,
  onInflated: (bytes: number) => void = () => undefined,
): Promise<Archive> {
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
    sizeOf: (part) => entries.get(part)?.uncompressedSize ?? 0,
    close: () => zip.close(),
    read: async function* (part) {
      const entry = entries.get(part);
      if (entry === undefined) throw new FileProblem('DAMAGED');
      if (entry.isEncrypted()) throw new FileProblem('PASSWORD');
      const stream = await damagedIfNot(zip.openReadStreamPromise(entry));
      for await (const chunk of countInflated(stream, entry.compressedSize, count)) {
        onInflated(count.inflated);
        yield chunk;
      }
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
