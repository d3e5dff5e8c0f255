import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { isStale } from '../../api/is-stale.ts';
import type { ReportAsked } from '../get-report.query.ts';

/** Freezes the report of published figures that is on screen. What was published meanwhile is looked at first. */
export function useFreeze({ refArea, window, directions }: ReportAsked, revision: number) {
  const queries = useQueryClient();
  const lookAgain = (name: string) => queries.invalidateQueries({ queryKey: [name] });
  return useMutation({
    mutationFn: () =>
      call('create-report-edition', {
        params: {},
        query: {},
        body: { refArea, ...window, directions: directions ? [...directions] : null, revision },
      }),
    onSuccess: () => lookAgain('list-report-editions'),
    onError: (error) => (isStale(error) ? lookAgain('get-report') : undefined),
  });
}
