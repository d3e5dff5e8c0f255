import type { Language } from '@korsetkish/contract';
import { loadPageTexts } from '../i18n/load-language.ts';

/** Fetches the menu and its texts; asked for again, they are there. */
export async function loadDownloadDialog(
  language: Language,
): Promise<typeof import('./download-dialog.tsx')> {
  const [dialog] = await Promise.all([import('./download-dialog.tsx'), loadPageTexts('exports', language)]);
  return dialog;
}
