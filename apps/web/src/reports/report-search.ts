import type { ReportLanguage } from '@korsetkish/contract';
import { isText, parseChoices, parseList } from '../filters/parse-list.ts';

/** In which languages a report is shown and taken, as the contract has them: `both` has Kazakh first. */
const REPORT_LANGUAGES = ['kk', 'ru', 'both'] as const satisfies readonly ReportLanguage[];

/** How a report is read. */
export type SheetsSearch = {
  /** Without it: the language that the reader reads the page in. */
  lang?: ReportLanguage | undefined;
};

/** Which report the page shows, beside area and window, which every page's address has. */
export type ReportSearch = SheetsSearch & {
  /** Directions to report on; without them all, or the one of the draft. */
  direction?: string[] | undefined;
  /** The submission whose figures are said as if they were published; without it, published ones alone. */
  submission?: number | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const DIRECTION = /^[A-Z][A-Z0-9_]*$/;
const SUBMISSION = /^[1-9]\d{0,8}$/;

/** Reads which report an address asks for; what makes no sense is left out. */
export function parseReportSearch({ direction, submission, lang }: Unparsed<ReportSearch>): ReportSearch {
  const number = typeof submission === 'number' ? String(submission) : submission;
  return {
    direction: parseList(direction, (code) => DIRECTION.test(code)),
    submission: isText(number) && SUBMISSION.test(number) ? Number(number) : undefined,
    ...parseSheetsSearch({ lang }),
  };
}

/** Reads in which languages an address asks for sheets. */
export const parseSheetsSearch = ({ lang }: Unparsed<SheetsSearch>): SheetsSearch => ({
  lang: parseChoices(lang, REPORT_LANGUAGES)?.[0],
});
