import type { FigureDifference } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import type { Shown } from './shown.ts';

/** How a figure stands to what is published, beside the figure. */
export function useDifferenceWords(): Readonly<Record<FigureDifference, string>> {
  const { t } = useTranslation('review');
  return {
    NEW: t('difference.NEW'),
    CHANGED: t('difference.CHANGED'),
    SAME: t('difference.SAME'),
    LEFT_OUT: t('difference.LEFT_OUT'),
  };
}

/** Which figures are looked at, in a list of choices. */
export function useShownWords(): Readonly<Record<Shown, string>> {
  const { t } = useTranslation('review');
  return {
    ALL: t('shown.ALL'),
    CHANGED: t('shown.CHANGED'),
    NEW: t('shown.NEW'),
    FAILING: t('shown.FAILING'),
    OUTLIER: t('shown.OUTLIER'),
    SAME: t('shown.SAME'),
    LEFT_OUT: t('shown.LEFT_OUT'),
  };
}
