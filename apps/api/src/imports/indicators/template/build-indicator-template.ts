import type { DocumentEntry, Language } from '@korsetkish/contract';
import { codeCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { NamedLists } from '../../entries/entry-catalogue.ts';
import { buildEntrySheet } from '../../entries/template/build-entry-sheet.ts';
import { sayCodesIn } from '../../entries/template/say-codes.ts';
import { INDICATOR_HEADINGS, INDICATOR_ROLES, type IndicatorRole } from '../indicator-headings.ts';

const SHEET: Readonly<Record<Language, string>> = { kk: 'Нысаналы көрсеткіштер', ru: 'Целевые показатели' };

const WIDTHS: Readonly<Record<IndicatorRole, number>> = {
  PART: 18,
  INDICATOR: 56,
  NAME_KK: 44,
  NAME_RU: 44,
  GROUP: 34,
  UNIT: 22,
  MEASURE: 34,
  POLARITY: 26,
};

const COLUMNS = INDICATOR_ROLES.filter((role) => role !== 'IGNORED');

/**
 * The sheet of a template for target indicators, with a row for each that the document has. The columns that declare new
 * ones are empty of these.
 */
export function buildIndicatorTemplate(
  indicators: DocumentEntry['indicators'],
  lists: NamedLists,
  language: Language,
): Worksheet {
  const say = sayCodesIn(lists, language);
  const rows = indicators.map(({ indicator, part }) => [
    codeCell(part),
    wrappedCell(say('INDICATOR', [indicator])),
  ]);
  return buildEntrySheet(
    { name: SHEET[language], columns: COLUMNS, headings: INDICATOR_HEADINGS, widths: WIDTHS, rows },
    language,
  );
}
