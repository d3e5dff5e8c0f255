import { ROUTES } from '@korsetkish/contract';
import { currentLanguage } from '../i18n/language.ts';
import { type CallAnswer, type CallInput, callAddress } from './call.ts';
import { readRefusal } from './read-refusal.ts';

/** The calls that take a file instead of a body. */
type TakesFile = 'create-import' | 'create-evidence-file';

/** Sends a file as it is, and waits for the answer. Throws as `call` does. */
export async function sendFile<Name extends TakesFile>(
  name: Name,
  input: CallInput<Name>,
  file: File,
  signal: AbortSignal,
): Promise<CallAnswer<Name>> {
  const response = await fetch(callAddress(name, input), {
    method: ROUTES[name].method,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': currentLanguage(),
      'Content-Type': 'application/octet-stream',
    },
    body: file,
    signal,
  });
  if (response.ok) return (await response.json()) as CallAnswer<Name>;
  throw await readRefusal(response);
}
