import type { DocumentEntry, Language } from '@korsetkish/contract';
import { codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { NamedLists } from '../../entries/entry-catalogue.ts';
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
 * The sheet of a template: headings that files are found to be read by, and a row for every target indicator that the
 * document has. The columns that declare new ones are empty of these.
 */
export function buildIndicatorTemplate(
  indicators: DocumentEntry['indicators'],
  lists: NamedLists,
  language: Language,
): Worksheet {
  const say = sayCodesIn(lists, language);
  return {
    name: SHEET[language],
    widths: COLUMNS.map((role) => WIDTHS[role]),
    columnStyle: 'code',
    frozenRows: 1,
    rows: function* () {
      yield COLUMNS.map((role) => styledCell(INDICATOR_HEADINGS[role][language], 'heading'));
      for (const { indicator, part } of indicators) {
        yield [codeCell(part), wrappedCell(say('INDICATOR', [indicator]))];
      }
    },
  };
}
