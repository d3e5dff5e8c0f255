import { expect, test } from 'vitest';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { findLocators } from './find-locators.ts';

const of = (code: string) => OBSERVATIONS.filter(({ indicator }) => indicator === code);

test('paragraphs that follow one another are one run', () => {
  expect(findLocators(of('ASSEMBLY_NOTIFICATIONS'))).toEqual([
    {
      code: 'ALMATY_REPORT_2020',
      sections: [{ section: '1', paragraphs: ['2–6', '11–14'], count: 9 }],
      files: [],
    },
  ]);
});

test('each source is cited once, one without numbered parts by its name alone', () => {
  expect(findLocators(of('YOUTH_NEET_RATE'))).toEqual([
    { code: 'ALMATY_REPORT_2020', sections: [{ section: '4', paragraphs: ['3'], count: 1 }], files: [] },
    { code: 'BNS_DECENT_WORK', sections: [], files: [] },
  ]);
});

test('sections and paragraphs stand by number, not by text', () => {
  const [figure] = of('YOUTH_NEET_RATE');
  const at = (section: string, paragraph: string | null) =>
    figure ? [{ ...figure, source: { code: 'REPORT', section, paragraph } }] : [];
  const figures = [at('10', '2'), at('2', '11'), at('2', '9'), at('2', '10'), at('3', null)].flat();
  expect(findLocators(figures)).toEqual([
    {
      code: 'REPORT',
      sections: [
        { section: '2', paragraphs: ['9–11'], count: 3 },
        { section: '3', paragraphs: [], count: 0 },
        { section: '10', paragraphs: ['2'], count: 1 },
      ],
      files: [],
    },
  ]);
});

test('no figures cite nothing', () => {
  expect(findLocators([])).toEqual([]);
});

test('files that figures were read from are named once', () => {
  const [figure] = of('YOUTH_NEET_RATE');
  const read = (cell: string) =>
    figure
      ? [{ ...figure, source: { code: 'REPORT', section: null, paragraph: null, file: 'есеп.xlsx', cell } }]
      : [];
  expect(findLocators([read('B5'), read('B6')].flat())).toEqual([
    { code: 'REPORT', sections: [], files: ['есеп.xlsx'] },
  ]);
});
