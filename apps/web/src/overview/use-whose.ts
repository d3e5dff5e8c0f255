import type { RefArea } from '@korsetkish/contract';
import { formatNotThisArea } from '@korsetkish/figures';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-language.ts';

/** Says of an area whose figures stand on a page that another one was asked for: `город Алматы, не этот район`. */
export function useWhose(asked: RefArea): (area: RefArea) => string | undefined {
  const language = useLanguage();
  return useCallback(
    (area) =>
      area.refArea === asked.refArea
        ? undefined
        : `${area.name[language]}, ${formatNotThisArea(asked.level, language)}`,
    [asked, language],
  );
}
