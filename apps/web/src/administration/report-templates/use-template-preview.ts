import type { KatoCode, Report } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readErrors } from '../fields/read-errors.ts';
import { type Path, saysTheSame } from '../model/draft.ts';
import { previewReportTemplateQuery, type TypedTemplate } from './preview-report-template.query.ts';

/** So long nobody types: what stands there is meant. */
const PAUSE_MS = 600;

export type TemplatePreview = {
  /** The newest that could be written; null: nothing could yet. */
  report: Report | null;
  /** What is wrong with what was typed, by path; null: that is not known yet. */
  problems: ReadonlyMap<Path, string> | null;
  /** `WRITING`: it is being asked for; `REFUSED`: the report is that of what was typed before. */
  state: 'BLANK' | 'WRITING' | 'REFUSED' | 'WRITTEN';
  /** Why it cannot be asked for at all. */
  error: Error | null;
};

/** What a template would write, a moment after it was typed. */
export function useTemplatePreview(typed: TypedTemplate, refArea: KatoCode): TemplatePreview {
  const [asked, setAsked] = useState(typed);
  const isSettled = saysTheSame(asked, typed);
  useEffect(() => {
    if (isSettled) return;
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  const isWhole = [typed.direction, ...Object.values(typed.text)].every((part) => part.trim() !== '');
  const { data, error, isFetching } = useQuery({
    ...previewReportTemplateQuery(asked, refArea),
    enabled: isWhole && isSettled,
  });
  // While something is wrong, what was written before stays in sight.
  const [report, setReport] = useState<Report | null>(null);
  if (data && data !== report) setReport(data);
  if (!isWhole) return { report: null, problems: null, state: 'BLANK', error: null };
  if (!isSettled || isFetching) return { report, problems: null, state: 'WRITING', error: null };
  const problems = readErrors(error);
  return {
    report,
    problems,
    state: error === null ? 'WRITTEN' : 'REFUSED',
    error: [...problems.keys()].some((path) => path.startsWith('text.')) ? null : error,
  };
}
