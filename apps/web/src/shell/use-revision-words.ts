import type { Layer } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getReadyQuery } from './get-ready.query.ts';

/** Which revision a layer's figures are of: the two are counted apart. Null while it is unknown. */
export function useRevisionWords(layer: Layer): string | null {
  const { t } = useTranslation();
  const ready = useQuery(getReadyQuery).data;
  if (ready === undefined) return null;
  if (layer === 'published') return t('footer.revision', { revision: ready.revision });
  const { trainingRevision: revision } = ready;
  return revision === null ? null : t('footer.trainingRevision', { revision });
}
