import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

/** A file that is sent as it is read, instead of a JSON answer. */
export class Download {
  readonly fileName: string;
  readonly contentType: string;
  readonly chunks: AsyncGenerator<string>;
  /** Cursor of the next page, for a download that was limited; told in a `Link` header. */
  readonly nextCursor: string | null;

  constructor(file: {
    fileName: string;
    contentType: string;
    chunks: AsyncGenerator<string>;
    nextCursor: string | null;
  }) {
    this.fileName = file.fileName;
    this.contentType = file.contentType;
    this.chunks = file.chunks;
    this.nextCursor = file.nextCursor;
  }
}

async function* resume(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

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
  const first = await download.chunks.next();
  response.attachment(download.fileName).type(download.contentType);
  if (download.nextCursor !== null) response.links({ next: nextPage(request, download.nextCursor) });
  try {
    await pipeline(Readable.from(resume(first, download.chunks)), response);
  } catch (error) {
    // A reader who breaks a download off has nothing to be told, and nothing here went wrong.
    if (!isBrokenOff(error)) throw error;
  }
}
