import type { IncomingMessage } from 'node:http';
import { ErrorLanguage } from '@korsetkish/contract';
import Negotiator from 'negotiator';

/** The language a person is answered in, by Accept-Language; Kazakh where nothing fits. */
export function negotiateLanguage(request: IncomingMessage): ErrorLanguage {
  const preferred = ErrorLanguage.safeParse(new Negotiator(request).language(ErrorLanguage.options));
  return preferred.success ? preferred.data : 'kk';
}
