import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { getReadyQuery } from '../shell/get-ready.query.ts';

/**
 * The way to the other layer: this page with synthetic figures for training, or back to the published ones. Where this
 * installation holds none for training, it says so instead.
 */
export function LayerLink({ className }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const isTraining = useLayer() === 'training';
  const layers = useQuery(getReadyQuery).data?.layers;
  if (!isTraining && layers?.includes('training') === false) return <p>{t('training.none')}</p>;
  return (
    <Link
      to="."
      // The periods of one layer need not be held in the other.
      search={({ from: _from, to: _to, ...kept }) => ({
        ...kept,
        layer: isTraining ? undefined : 'training',
      })}
      className={className}
    >
      {isTraining ? t('training.leave') : t('training.enter')}
    </Link>
  );
}
