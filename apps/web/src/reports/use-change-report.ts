import { useNavigate } from '@tanstack/react-router';
import type { PageSearch } from '../filters/page-search.ts';
import type { ReportSearch } from './report-search.ts';

/** Changes which report the address asks for; the page stays where it is. */
export function useChangeReport(): (change: ReportSearch & Pick<PageSearch, 'from' | 'to'>) => void {
  const navigate = useNavigate({ from: '/$language/report' });
  return (change) =>
    void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false });
}
