import { useTranslation } from 'react-i18next';
import type { ReportStanding } from './report-status.ts';

/** Says where a report stands: `не сдан, просрочен на 12 дней`. */
export function useSayStanding(): (standing: ReportStanding) => string {
  const { t } = useTranslation('desk');
  return ({ status, lateDays }) => {
    const isLate = lateDays > 0;
    switch (status) {
      case 'NOT_YET':
        return t('status.NOT_YET');
      case 'OPEN':
        return t('status.OPEN');
      case 'DUE_SOON':
        return t('status.DUE_SOON');
      case 'OVERDUE':
        return t('status.OVERDUE', { count: lateDays });
      case 'DRAFT':
        return isLate ? t('status.DRAFT_LATE', { count: lateDays }) : t('state.DRAFT');
      case 'RETURNED':
        return t('state.RETURNED');
      case 'SUBMITTED':
        return isLate ? t('status.SUBMITTED_LATE', { count: lateDays }) : t('state.SUBMITTED');
      case 'PUBLISHED':
        return isLate ? t('status.PUBLISHED_LATE', { count: lateDays }) : t('state.PUBLISHED');
    }
  };
}
