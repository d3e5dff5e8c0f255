import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewPart } from './build-overview.ts';

/** Whether a part shows figures of other periods than those asked for. */
export function hasOtherPeriods({ inWindow, allIndicators }: OverviewPart): boolean {
  return !inWindow && allIndicators?.length !== 0;
}

/** Says beside each figure of a part whose it is (`whose`) and that it is of other periods, where it is; else nothing. */
export function useLabelPart(): (part: OverviewPart, whose: string | undefined) => string | undefined {
  const { t } = useTranslation();
  return useCallback(
    (part, whose) =>
      [whose, hasOtherPeriods(part) ? t('scope.otherPeriods') : undefined]
        .filter((words) => words !== undefined)
        .join('; ') || undefined,
    [t],
  );
}
