import type { Language } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from './language.ts';

/** The language on screen; re-renders when it is switched. */
export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}
