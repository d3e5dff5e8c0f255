import { currentLanguage } from '../i18n/language.ts';
import { loadPageTexts } from '../i18n/load-language.ts';

/** The words of the desk, which names drafts. */
export const loadDeskTexts = (): Promise<void> => loadPageTexts('desk', currentLanguage());
