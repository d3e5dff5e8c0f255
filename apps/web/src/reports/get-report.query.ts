import type { KatoCode, Report, ReportLanguage, TimeWindow } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { call, callAddress } from '../api/call.ts';

/** What a report is asked for. */
export type ReportAsked = {
  refArea: KatoCode;
  window: TimeWindow;
  /** Undefined: all, or that of the draft. */
  directions: readonly string[] | undefined;
  /** Its figures are said as if they were published; null: published ones alone. */
  submission: number | null;
};

/** The report as it is now. */
export const getReportQuery = (asked: ReportAsked) =>
  queryOptions({
    queryKey: [asked.submission === null ? 'get-report' : 'get-submission-report', asked] as const,
    queryFn: ({ signal }): Promise<Report> => {
      const query = { ...optionsOf(asked), format: 'json' as const };
      return asked.submission === null
        ? call('get-report', { params: {}, query: { refArea: asked.refArea, ...query } }, signal)
        : call('get-submission-report', { params: { submission: asked.submission }, query }, signal);
    },
    // A draft changes with every figure that is typed.
    ...(asked.submission !== null && { staleTime: 0 }),
  });

/** Where the same report is had as a Word document. @param format `docx-lines`: told how far it is while it is written */
export function reportFileAddress(
  asked: ReportAsked,
  lang: ReportLanguage,
  format: 'docx' | 'docx-lines' = 'docx',
): string {
  const query = { ...optionsOf(asked), format, lang };
  return asked.submission === null
    ? callAddress('get-report', { params: {}, query: { refArea: asked.refArea, ...query } })
    : callAddress('get-submission-report', { params: { submission: asked.submission }, query });
}

const optionsOf = ({ window, directions }: ReportAsked) => ({
  ...window,
  direction: directions && [...directions],
  lang: undefined,
});
