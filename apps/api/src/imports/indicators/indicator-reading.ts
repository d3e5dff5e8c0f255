import { DocumentEntry, ImportIndicatorLine } from '@korsetkish/contract';
import { findEntry } from '../../administration/entries.ts';
import { documentThing } from '../../administration/things/register.ts';
import type { EntryReading } from '../entries/entry-reading.ts';
import { INDICATOR_ROLES, roleOfIndicatorHeading } from './indicator-headings.ts';
import { judgeIndicatorLines } from './judge-indicator-lines.ts';
import { readIndicatorRow } from './read-indicator-row.ts';
import { buildIndicatorTemplate } from './template/build-indicator-template.ts';

/** Files of a document are read for the indicators that it is measured by. */
export const indicatorReading: EntryReading = {
  contents: 'INDICATORS',
  noTable: 'NO_INDICATORS',
  roles: INDICATOR_ROLES,
  roleOfHeading: roleOfIndicatorHeading,
  // Beside a target indicator a plan has columns of years, which say nothing here.
  enoughHeadings: 1,
  knownByCells: ['INDICATOR', 'UNIT'],
  readRow: readIndicatorRow,
  judge: judgeIndicatorLines,
  buildTemplate: (document, rows, lists, language) => {
    const { indicators } = DocumentEntry.parse(findEntry(documentThing, rows, document)?.entry);
    return { sheet: buildIndicatorTemplate(indicators, lists, language), entries: indicators.length };
  },
  show: (lines) => ({
    actions: [],
    indicators: lines.map(({ code, ...line }) => ImportIndicatorLine.parse({ ...line, indicator: code })),
  }),
};
