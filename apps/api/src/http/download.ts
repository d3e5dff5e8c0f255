import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { cacheByHash } from './cache.ts';

type Chunk = string | Uint8Array;

/** A file that is sent as it is read, instead of a JSON answer. */
export class Download {
  readonly fileName: string;
  readonly contentType: string;
  /** Figures in it, said in `Total-Rows` before the first of them, so that a reader can show how far it is. */
  readonly totalRows: number;
  readonly chunks: AsyncGenerator<Chunk>;
  /** Strong ETag of its bytes, where they never change; null: it has that of what it is made of. */
  readonly etag: string | null;
  /** It is read line by line while it is made, so that nothing on the way may hold lines back. */
  readonly isLive: boolean;
  /** Cursor of the next page, for a download that was limited; told in a `Link` header. */
  readonly nextCursor: string | null;

  constructor(file: {
    fileName: string;
    contentType: string;
    totalRows: number;
    chunks: AsyncGenerator<Chunk>;
    etag?: string;
    isLive?: boolean;
    nextCursor: string | null;
  }) {
    this.fileName = file.fileName;
    this.contentType = file.contentType;
    this.totalRows = file.totalRows;
    this.chunks = file.chunks;
    this.etag = file.etag ?? null;
    this.isLive = file.isLive ?? false;
    this.nextCursor = file.nextCursor;
  }
}

async function* resume(first: IteratorResult<Chunk>, rest: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** HEAD asks for the headers alone. */
const NOTHING: IteratorResult<Chunk> = { done: true, value: undefined };

/** While it was sent, or while its first figures were still being read. */
const BROKEN_OFF: readonly unknown[] = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'];

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && BROKEN_OFF.includes(error.code);

function nextPage(request: Request, cursor: string): string {
  const url = new URL(request.originalUrl, 'http://localhost');
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}

/**
 * Streams a download, no faster than the reader takes it. The first chunk is read before anything is sent, so a
 * database that fails at once is still answered with a problem and not with half a file.
 */
export async function sendDownload(request: Request, response: Response, download: Download): Promise<void> {
  if (download.etag !== null && cacheByHash(request, response, download.etag)) {
    response.status(304).end();
    return;
  }
  const first = request.method === 'HEAD' ? NOTHING : await download.chunks.next();
  response.attachment(download.fileName).type(download.contentType);
  response.set('Total-Rows', String(download.totalRows));
  if (download.isLive) response.set('X-Accel-Buffering', 'no');
  if (download.nextCursor !== null) response.links({ next: nextPage(request, download.nextCursor) });
  try {
    // One chunk ahead, not the sixteen that a stream of objects would fetch.
    await pipeline(Readable.from(resume(first, download.chunks), { highWaterMark: 1 }), response);
  } catch (error) {
    // A reader who breaks a download off has nothing to be told, and nothing here went wrong.
    if (!isBrokenOff(error)) throw error;
  }
}
