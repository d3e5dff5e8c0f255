import type { FigureDifference } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

type Counts = Readonly<Record<FigureDifference, number>>;

/** What publishing would do, in a sentence: `Будет опубликовано: 12 новых значений, 3 исправления.` */
export function useSayCounts(): (counts: Counts) => string {
  const { t } = useTranslation('review');
  return ({ NEW, CHANGED, SAME, LEFT_OUT }) => {
    const parts = [
      NEW > 0 ? t('count.NEW', { count: NEW }) : null,
      CHANGED > 0 ? t('count.CHANGED', { count: CHANGED }) : null,
    ].filter((part) => part !== null);
    return [
      parts.length === 0 ? t('nothingNew') : t('willPublish', { parts: parts.join(', ') }),
      SAME > 0 ? t('count.SAME', { count: SAME }) : null,
      LEFT_OUT > 0 ? t('count.LEFT_OUT', { count: LEFT_OUT }) : null,
    ]
      .filter((sentence) => sentence !== null)
      .join(' ');
  };
}
