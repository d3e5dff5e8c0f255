import type { Indicator } from '@korsetkish/contract';
import { lazy, Suspense } from 'react';
import { useLayer } from '../filters/use-layer.ts';

const Guide = lazy(async () => ({ default: (await import('./training-guide.tsx')).TrainingGuide }));

/** Where training figures are; fetched by those who train. */
export function LazyTrainingGuide({ indicators }: { indicators: readonly Indicator[] }) {
  if (useLayer() !== 'training') return null;
  return (
    <Suspense fallback={null}>
      <Guide indicators={indicators} />
    </Suspense>
  );
}
