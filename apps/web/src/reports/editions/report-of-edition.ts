import type { ReportEdition } from '@korsetkish/contract';
import type { PageSearch } from '../../filters/page-search.ts';
import type { ReportSearch } from '../report-search.ts';

/** Where the report of what an edition is of stands as it reads now. */
export const reportOfEdition = ({
  refArea,
  window,
  directions,
}: ReportEdition): ReportSearch & Pick<PageSearch, 'area' | 'from' | 'to'> => ({
  area: refArea,
  from: window.startPeriod,
  to: window.endPeriod,
  direction: directions,
});
