import type { ReportNarrative } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { isStale } from '../../api/is-stale.ts';
import { listNarrativeVersionsQuery } from './list-narrative-versions.query.ts';
import { type NarrativeBase, type NarrativeTyped, versionToReplace } from './narrative-draft.ts';
import { useShowNarratives } from './use-show-narratives.ts';

/** What a paragraph is about. */
export type NarrativeSubject = Pick<ReportNarrative, 'direction' | 'refArea' | 'window'>;

/**
 * Publishes a paragraph in the place of the one that it is based on. Where a colleague was quicker, nothing is replaced:
 * what stands there now becomes what the next attempt is based on, once it is on the screen.
 */
export function usePublishNarrative(
  { direction, refArea, window }: NarrativeSubject,
  standing: ReportNarrative | null,
) {
  const queries = useQueryClient();
  const show = useShowNarratives();
  const [base, setBase] = useState<NarrativeBase>(
    standing === null ? { state: 'NEW' } : { state: 'SEEN', narrative: standing.narrative },
  );
  const publishing = useMutation({
    mutationFn: async (text: NarrativeTyped) => {
      const narrative = versionToReplace(base);
      if (narrative === null) {
        const body = { direction, refArea, ...window, text };
        await call('create-report-narrative', { params: {}, query: {}, body });
        return;
      }
      try {
        await call('replace-report-narrative', { params: { narrative }, query: {}, body: { text } });
      } catch (error) {
        if (error instanceof Error && isStale(error)) {
          const { versions } = await queries.fetchQuery(listNarrativeVersionsQuery(narrative));
          const [version] = versions;
          if (version) setBase({ state: 'NEWER', version });
        }
        throw error;
      }
    },
    onSettled: show,
  });
  return { base, publishing };
}
