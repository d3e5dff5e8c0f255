import { ROUTES } from '@korsetkish/contract';
import { type CallAnswer, callAddress } from '../api/call.ts';
import { readRefusal } from '../api/read-refusal.ts';
import { currentLanguage } from '../i18n/language.ts';

/**
 * Sends a file as it is, and waits until it is read. How far that is can be asked for meanwhile, by its identifier.
 * Throws as `call` does; a file that cannot be taken is refused with the cell and the reason.
 */
export async function uploadFile(
  upload: string,
  submission: number,
  file: File,
  signal: AbortSignal,
): Promise<CallAnswer<'create-import'>> {
  const query = { import: upload, submission, fileName: file.name };
  const response = await fetch(callAddress('create-import', { params: {}, query }), {
    method: ROUTES['create-import'].method,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': currentLanguage(),
      'Content-Type': 'application/octet-stream',
    },
    body: file,
    signal,
  });
  if (response.ok) return (await response.json()) as CallAnswer<'create-import'>;
  throw await readRefusal(response);
}
