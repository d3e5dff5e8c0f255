import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { exploreNames } from '../testing/explore-names.ts';
import { publishedOf, tableOf } from '../testing/pick-published.ts';
import { headColumns } from './head-columns.ts';
import { labelRows } from './label-rows.ts';
import { placeUnits } from './place-units.ts';

const ru = exploreNames('ru');
const BUDGET = 'INFORMATION_BUDGET';

describe('labels of rows', () => {
  const table = tableOf(publishedOf('ASSEMBLY_NOTIFICATIONS', BUDGET), {
    rows: ['INDICATOR', 'BREAKDOWN'],
    columns: ['TIME_PERIOD', 'SCENARIO'],
  });

  it('draw a name where it changes, and say the whole path', () => {
    const labels = labelRows(table.rows, ru);
    expect(labels[0]?.lines).toEqual([{ text: 'Уведомления и заявления о собраниях', depth: 0 }]);
    expect(labels[1]).toMatchObject({
      said: ['Уведомления и заявления о собраниях'],
      lines: [{ text: 'Согласовано', depth: 1 }],
    });
    // The budget has no printed total, so its first row says whose it is.
    const budget = labels.find(({ path }) => path.includes('Городские газеты'));
    expect(budget?.lines.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('give every row a line', () => {
    for (const { lines, path, said } of labelRows(table.rows.toReversed(), ru)) {
      expect(lines.length).toBeGreaterThan(0);
      expect([...said, ...lines.map(({ text }) => text)]).toEqual(path);
    }
  });
});

describe('headings of columns', () => {
  const observations = publishedOf(BUDGET);

  it('are one line where columns share nothing, and name only the plan', () => {
    const { columns } = tableOf(observations, { rows: ['OUTLET'], columns: ['TIME_PERIOD', 'SCENARIO'] });
    expect(headColumns(columns, ru)).toEqual({ groups: [], own: ['2020', '2021, план'] });
  });

  it('stand over what they share', () => {
    const { columns } = tableOf(observations, { rows: ['OUTLET'], columns: ['SCENARIO', 'TIME_PERIOD'] });
    expect(headColumns(columns, ru)).toEqual({ groups: [], own: ['факт, 2020', 'план, 2021'] });
    const byOutlet = tableOf(observations, { rows: [], columns: ['OUTLET', 'TIME_PERIOD'] });
    const { groups, own } = headColumns(byOutlet.columns, ru);
    expect(groups[0]?.slice(0, 2)).toEqual([
      { key: 'CITY_NEWSPAPERS', text: 'Городские газеты', span: 2 },
      { key: 'ALMATY_TV', text: 'Телеканал «Almaty»', span: 2 },
    ]);
    expect(own.slice(0, 2)).toEqual(['2020', '2021']);
  });

  it('of a table without columns are nameless', () => {
    const { columns } = tableOf(publishedOf('YOUTH_NEET_RATE'), { rows: ['REF_AREA', 'TIME_PERIOD'] });
    expect(headColumns(columns, ru)).toEqual({ groups: [], own: [''] });
  });
});

describe('units', () => {
  it('are said once where all figures share one', () => {
    const { ofTable } = placeUnits(tableOf(publishedOf('YOUTH_NEET_RATE'), { rows: ['REF_AREA'] }), ru);
    expect(ofTable?.text).toBe('%');
  });

  it('stand in rows where rows are indicators, in columns where columns are', () => {
    const figures = publishedOf('YOUTH_NEET_RATE', 'YOUTH_NEET_NUMBER');
    const inRows = tableOf(figures, { rows: ['INDICATOR'], columns: ['TIME_PERIOD', 'REF_AREA'] });
    const ofRows = placeUnits(inRows, ru);
    expect(ofRows.ofTable).toBeNull();
    expect(inRows.rows.map((row) => plain(ofRows.ofRow(row)?.text ?? '-'))).toEqual(['%', 'тыс. человек']);
    expect(inRows.columns.map(ofRows.ofColumn)).toEqual(inRows.columns.map(() => null));
    const inColumns = tableOf(figures, { rows: ['TIME_PERIOD', 'REF_AREA'], columns: ['INDICATOR'] });
    const ofColumns = placeUnits(inColumns, ru);
    expect(inColumns.columns.map((column) => plain(ofColumns.ofColumn(column)?.text ?? '-'))).toEqual([
      '%',
      'тыс. человек',
    ]);
  });

  it('stand in columns of one unit even where another column has several', () => {
    const table = tableOf(OBSERVATIONS, { rows: ['REF_AREA', 'TIME_PERIOD'], columns: ['INDICATOR'] });
    const { ofRow, ofColumn } = placeUnits(table, ru);
    const said = new Map(
      table.columns.map((column) => [column.members[0]?.code, ofColumn(column)?.text ?? null]),
    );
    expect(said.get('YOUTH_NEET_RATE')).toBe('%');
    expect(said.get('INFORMATION_NEWSPAPERS_CIRCULATION')).toBeNull();
    expect(table.rows.map(ofRow)).toEqual(table.rows.map(() => null));
  });

  it('are left to the cells of a row that was printed in several', () => {
    const table = tableOf(publishedOf('INFORMATION_NEWSPAPERS_CIRCULATION', 'YOUTH_LEISURE_CENTRES'), {
      rows: ['INDICATOR'],
      columns: ['TIME_PERIOD', 'SCENARIO'],
    });
    const { ofRow } = placeUnits(table, ru);
    expect(table.rows.map((row) => ofRow(row)?.text ?? null)).toEqual(['центров', null]);
  });
});
