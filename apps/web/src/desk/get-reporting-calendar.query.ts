import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** What is to be reported on the periods that end in a year. @param year left out: this one */
export const getReportingCalendarQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['get-reporting-calendar', { year }] as const,
    queryFn: ({ signal }) => call('get-reporting-calendar', { params: {}, query: { year } }, signal),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
