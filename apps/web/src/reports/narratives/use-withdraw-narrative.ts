import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useShowNarratives } from './use-show-narratives.ts';

/** Takes a version out of the report. What a colleague did to it meanwhile stays, and is on the screen then. */
export function useWithdrawNarrative() {
  const show = useShowNarratives();
  return useMutation({
    mutationFn: (narrative: number) =>
      call('replace-report-narrative', { params: { narrative }, query: {}, body: { text: null } }),
    onSettled: show,
  });
}
