import type { DocumentProgress } from '@korsetkish/contract';
import { readRefusal } from '../../api/read-refusal.ts';
import { BrokenOffError, type MadeFile } from '../../exports/fetch-file.ts';
import { readFileName } from '../../exports/read-file-name.ts';
import { currentLanguage } from '../../i18n/language.ts';
import { readDocumentLines } from './read-document-lines.ts';

const DOCUMENT_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Has a report written as a document, telling how far it is. To call it off stops the writing.
 * @throws ProblemError when the API refuses, UnexpectedAnswerError when the answer is not the API's, BrokenOffError when
 * the document does not come, fetch's own `TypeError` without a connection, and the signal's reason when it is called off
 */
export async function fetchWrittenDocument(
  address: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: DocumentProgress) => void },
): Promise<MadeFile> {
  const response = await fetch(address, {
    headers: { Accept: '*/*', 'Accept-Language': currentLanguage() },
    signal,
  });
  const fileName = readFileName(response.headers.get('Content-Disposition'));
  if (!response.ok || !response.body || fileName === null) throw await readRefusal(response);
  const bytes = await readDocumentLines(response.body, onProgress).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new BrokenOffError(address, { cause: error });
  });
  if (bytes === null) throw new BrokenOffError(address);
  return { blob: new Blob([bytes], { type: DOCUMENT_MEDIA_TYPE }), fileName };
}
