import { useQueryClient } from '@tanstack/react-query';

/** What shows paragraphs of staff. */
const SHOWING = ['list-report-narratives', 'list-narrative-versions', 'get-report'];

/** Asks again for everything that shows paragraphs of staff: they stand on the sheets as soon as they are published. */
export function useShowNarratives(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => SHOWING.some((each) => each === name) });
}
