import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLayer } from '../filters/use-layer.ts';
import { getReadyQuery } from '../shell/get-ready.query.ts';
import { keepUp, type Revisions } from './keep-up.ts';

/** When what is on screen was last replaced by newer figures, and what it was of before. */
export type Update = { at: Date; since: Revisions };

/** A server that was not ready when the page was opened is asked again after this. */
const ASK_AGAIN_MS = 30_000;

/**
 * Keeps the page up with what is published, without a reader doing anything.
 * @returns null: it shows what it showed when it was opened
 */
export function useNewFigures(): Update | null {
  const client = useQueryClient();
  const layer = useLayer();
  const [update, setUpdate] = useState<Update | null>(null);
  const { data: ready } = useQuery({
    ...getReadyQuery,
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN_MS : false),
  });
  const layerOnScreen = useEffectEvent(() => layer);
  const sayWhatIsShown = useEffectEvent(
    (): Revisions => ({ published: ready?.revision, training: ready?.trainingRevision ?? undefined }),
  );
  const isKnown = ready !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    return keepUp({
      client,
      shown: sayWhatIsShown(),
      layerOnScreen: () => layerOnScreen(),
      onUpdated: (since) => setUpdate({ at: new Date(), since }),
    });
  }, [client, isKnown]);
  return update;
}
