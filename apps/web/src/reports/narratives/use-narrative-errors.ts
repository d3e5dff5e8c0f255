import { type Language, NARRATIVE_LIMIT } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { readErrors } from '../../administration/fields/read-errors.ts';
import { findNarrativeProblem, type NarrativeTyped } from './narrative-draft.ts';

/**
 * What is wrong with each of the two texts, in the reader's words.
 * @param isTried whether somebody asked to publish them; nobody is told off while they begin to type
 * @param refusal what the API had against them last
 */
export function useNarrativeErrors(
  typed: NarrativeTyped,
  isTried: boolean,
  refusal: Error | null,
): Record<Language, string | undefined> {
  const { t } = useTranslation('reports');
  const refused = readErrors(refusal);
  const sayProblem = (language: Language): string | undefined => {
    const found = isTried ? findNarrativeProblem(typed[language]) : null;
    if (found === null) return refused.get(`text.${language}`);
    if (found.problem === 'TOO_LONG') {
      return t('narrative.tooLong', {
        most: formatNumber(NARRATIVE_LIMIT, 0),
        typed: formatNumber(found.length, 0),
      });
    }
    return language === 'kk' ? t('narrative.blankKk') : t('narrative.blankRu');
  };
  return { kk: sayProblem('kk'), ru: sayProblem('ru') };
}
