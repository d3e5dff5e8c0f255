import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file inside an archive, made only when its turn comes. */
export type Part = { path: string; content: () => Iterable<string> | AsyncIterable<string> };

/**
 * The parts as a ZIP archive, compressed outside the main thread, no faster than the reader takes it. Sizes follow
 * each part (data descriptors), for nobody knows them before.
 * @param modified the moment that stands beside every part; the same parts and moment make the same bytes
 */
export async function* zipParts(parts: readonly Part[], modified: Date): AsyncGenerator<Uint8Array> {
  const archive = new ZipFile();
  const opened: Readable[] = [];
  // Broken off, it ends at once, where a stream made of the archive's iterator would wait for the archive's next bytes.
  const output = archive.outputStream.pipe(new PassThrough());
  for (const { path, content } of parts) {
    archive.addReadStreamLazy(path, { mtime: modified, forceDosTimestamp: true }, (give) => {
      // One piece ahead, not the sixteen that a stream of objects would fetch.
      const source = Readable.from(content(), { highWaterMark: 1 });
      opened.push(source);
      // The archive does not listen for errors of what it packs.
      source.once('error', (error) => output.destroy(error));
      give(null, source);
    });
  }
  archive.end();
  try {
    yield* output;
  } finally {
    for (const source of opened) source.destroy();
  }
}
