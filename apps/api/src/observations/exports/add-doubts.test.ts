import { type Check, listChecks } from '@korsetkish/contract';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();

type Row = Record<string, string>;

const readRows = async (query: string): Promise<Row[]> => {
  const response = await api.get(`/observations?${query}`);
  return parse(await response.text(), { columns: true, bom: true });
};

const plain = (text = '') => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');

it.each(['csv', 'sdmx-csv'])(
  'a file in %s marks every figure that a check does not confirm, and no other',
  async (format) => {
    const { checks } = listChecks.response.parse(await api.json('/checks?result=FAILS,BASE_NOT_PRINTED'));
    const figures = (all: readonly Check[]) =>
      all.flatMap(({ observations }) =>
        observations.map(({ indicator, refArea, timePeriod, scenario, obsValue }) =>
          [indicator, refArea, timePeriod, scenario, obsValue].join(' '),
        ),
      );
    const marked = (await readRows(`format=${format}`)).filter(
      ({ CHECKS_KK, CHECKS_RU }) => CHECKS_KK && CHECKS_RU,
    );
    expect(
      marked
        .map(({ INDICATOR, REF_AREA, TIME_PERIOD, SCENARIO, OBS_VALUE }) =>
          [INDICATOR, REF_AREA, TIME_PERIOD, SCENARIO, Number(OBS_VALUE)].join(' '),
        )
        .sort(),
    ).toEqual([...new Set(figures(checks))].sort());
  },
);

it('says what does not fit, with its numbers and what editors remark, in both languages', async () => {
  const [row] = await readRows(
    'format=csv&indicator=YOUTH_COUNCIL_MEMBERS_SHARE&breakdown=ETHNICITY=OTHER_ETHNICITIES',
  );
  expect(plain(row?.CHECKS_RU)).toBe(
    'Не сходится: Доля представителей других этносов в Совете соответствует их числу (7 / 25 = 28 % ≠ 30 %). 7 из 25 членов — это 28 %, а в отчёте напечатано 30 %.',
  );
  expect(plain(row?.CHECKS_KK)).toMatch(
    /^Сәйкес келмейді: Кеңестегі .* \(7 \/ 25 = 28% ≠ 30%\)\. 25 мүшенің/,
  );
});

it('tells of a file of an older state the checks of that state', async () => {
  const before = new Date().toISOString();
  const [row] = await readRows(`format=csv&indicator=YOUTH_NEET_RATE&refArea=750000000&asOf=${before}`);
  expect(row?.CHECKS_RU).toMatch(/^Основа расчёта не напечатана: /);
});
