import type { KatoCode } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** The text of a template as it stands in the form, and the direction that it is of. */
export type TypedTemplate = { direction: string; text: { kk: string; ru: string } };

/** The section that a template would write of an area; refused as the template itself would be. */
export const previewReportTemplateQuery = (typed: TypedTemplate, refArea: KatoCode) =>
  queryOptions({
    queryKey: ['preview-report-template', refArea, typed] as const,
    queryFn: ({ signal }) =>
      call(
        'preview-report-template',
        {
          params: {},
          query: { refArea, startPeriod: undefined, endPeriod: undefined },
          body: { thing: 'REPORT_TEMPLATE', ...typed },
        },
        signal,
      ),
  });
