import type { KatoCode, TimeWindow } from '@korsetkish/contract';
import { callQuery } from '../../api/call-query.ts';

/** What staff wrote of an area that the report of a window has, of every direction. */
export const listReportNarrativesQuery = (refArea: KatoCode, window: TimeWindow) =>
  callQuery('list-report-narratives', { params: {}, query: { refArea, ...window, direction: undefined } });
