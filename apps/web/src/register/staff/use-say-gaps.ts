import { STAFF_TEXT_LIMIT } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../administration/model/draft.ts';
import type { Gap, Gaps } from './model/list-gaps.ts';

/** Puts what is missing into the reader's words, each at its field. */
export function useSayGaps(): (gaps: Gaps) => ReadonlyMap<Path, string> {
  const { t } = useTranslation('progress');
  const say = (gap: Gap): string => {
    switch (gap.gap) {
      case 'NO_DAY':
        return t('gap.NO_DAY');
      case 'NOT_CHOSEN':
        return t('gap.NOT_CHOSEN');
      case 'NO_ADDRESS':
        return t('gap.NO_ADDRESS');
      case 'NO_TEXT':
        return gap.language === 'kk' ? t('gap.NO_TEXT_KK') : t('gap.NO_TEXT_RU');
      case 'TOO_LONG':
        return t('gap.TOO_LONG', {
          most: formatNumber(STAFF_TEXT_LIMIT, 0),
          typed: formatNumber(gap.length, 0),
        });
    }
  };
  return (gaps) => new Map([...gaps].map(([path, gap]) => [path, say(gap)]));
}
