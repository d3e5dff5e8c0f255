import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { getReadyQuery } from '../shell/get-ready.query.ts';
import { Notice } from '../ui/notice.tsx';

/** Keeps an address of the training layer from a page that has nothing to show: not every installation holds it. */
export function TrainingGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const isTraining = useLayer() === 'training';
  const layers = useQuery({ ...getReadyQuery, enabled: isTraining }).data?.layers;
  if (isTraining && layers?.includes('training') === false) return <Notice>{t('training.none')}</Notice>;
  return children;
}
