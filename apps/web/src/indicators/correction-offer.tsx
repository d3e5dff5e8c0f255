import type { Indicator, Observation } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { getSessionQuery } from '../accounts/get-session.query.ts';

/** Comes to editors alone. */
const BeginCorrection = lazy(async () => ({
  default: (await import('../desk/correction/begin-correction.tsx')).BeginCorrection,
}));

/** Offers an editor to correct figures of an indicator; nothing to anybody else. */
export function CorrectionOffer({
  indicator: { direction },
  observations,
}: {
  indicator: Indicator;
  observations: readonly Observation[];
}) {
  // The page does not wait for it, and whoever is not signed in costs the server nothing.
  const grants = useQuery(getSessionQuery).data?.account?.grants ?? [];
  const mayEdit = grants.some(
    (grant) => grant.role === 'EDITOR' && (grant.direction === null || grant.direction === direction),
  );
  if (!mayEdit) return null;
  return (
    <Suspense fallback={null}>
      <BeginCorrection observations={observations} direction={direction} grants={grants} />
    </Suspense>
  );
}
