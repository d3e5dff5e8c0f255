import { fromText, toText } from './cells.ts';
import { defineThing, onlyRow } from './thing.ts';

/** How the section of a direction is written in a report: it is known by the direction. */
export const reportTemplateThing = defineThing('REPORT_TEMPLATE', {
  tables: { reportTemplates: 'direction' },
  codeField: 'direction',
  toRows: ({ direction, text }) => [{ table: 'reportTemplates', cells: { direction, ...fromText(text) } }],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'reportTemplates');
    return { thing: 'REPORT_TEMPLATE', direction: row.direction, text: toText(row, 'text') };
  },
});
