import { extname } from 'node:path';
import { EVIDENCE_FILE_LIMIT } from '@korsetkish/contract';
import type { Request } from 'express';
import { ProblemError, refuseField } from '../http/problem.ts';

/** Kinds of files that are kept as evidence, by their extensions. They are only ever sent as downloads. */
const MEDIA_TYPES = new Map([
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
]);

/** @throws ProblemError (422) when files of its kind are not kept */
export function readMediaType(fileName: string): string {
  const mediaType = MEDIA_TYPES.get(extname(fileName).toLowerCase());
  return mediaType ?? refuseField('query.fileName', ({ register }) => register.fileOfAnotherKind);
}

/**
 * The body of a request.
 * @throws ProblemError (413) as soon as more comes, or is announced, than is taken; (422) when there is nothing in it
 */
export async function receiveEvidence(request: Request): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.get('Content-Length') ?? 0) > EVIDENCE_FILE_LIMIT) throw new ProblemError('too-large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The request stays open when it is too large, so that it can be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > EVIDENCE_FILE_LIMIT) throw new ProblemError('too-large');
    chunks.push(chunk);
  }
  if (bytes === 0) refuseField('body', ({ register }) => register.emptyFile);
  return Buffer.concat(chunks);
}
