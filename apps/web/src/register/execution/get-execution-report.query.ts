import type { ReportLanguage } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { callAddress } from '../../api/call.ts';
import { callQuery } from '../../api/call-query.ts';

/** What the report on the execution of a decision says. @param document code of the decision */
export const getExecutionReportQuery = (document: string) =>
  queryOptions({
    ...callQuery('get-execution-report', {
      params: {},
      query: { document, format: 'json', lang: undefined },
    }),
    // A step may have been entered since, and how an action stands depends on the day.
    staleTime: 0,
  });

/** Where the same report is had as a Word document. */
export const executionFileAddress = (document: string, lang: ReportLanguage): string =>
  callAddress('get-execution-report', { params: {}, query: { document, format: 'docx', lang } });
