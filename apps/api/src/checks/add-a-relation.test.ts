import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, listChecks } from '@korsetkish/contract';
import { loadCatalogue } from '@korsetkish/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** An operator's own catalogue: the published one, with lines added. */
const folder = mkdtempSync(join(tmpdir(), 'korsetkish-own-catalogue-'));
const add = (file: string, ...lines: string[]) => appendFileSync(join(folder, file), `${lines.join('\n')}\n`);

cpSync(fromRoot('prisma/catalogue'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const loadAndList = async (query = ''): Promise<Check[]> => {
  await loadCatalogue(api.db, { folder });
  return listChecks.response.parse(await api.json(`/checks${query}`)).checks;
};

let before: Check[];
beforeAll(async () => {
  before = await loadAndList();
  const examples = readFileSync(fromRoot('docs/relations.md'), 'utf8').matchAll(
    /^ *```csv (\S+)\n([^`]+?)\n *```$/gm,
  );
  for (const [, file = '', lines = ''] of examples)
    add(file, ...lines.split('\n').map((line) => line.trim()));
});

describe('what the documents tell to add to the catalogue', () => {
  it('is there after a restart: a relation of its own, and a new rate in a relation over many', async () => {
    const added = (await loadAndList()).filter(({ id }) => !before.some((each) => each.id === id));
    expect(added).toMatchObject([
      {
        ...{
          relation: 'RATIO_BETWEEN_ITS_CODES',
          kind: 'BETWEEN',
          result: 'FAILS',
          expected: 5.1,
          found: 5.4,
        },
        observations: [{ obsValue: 5.4 }, { obsValue: 3.9 }, { obsValue: 5.1 }],
      },
      {
        relation: 'SELF_MADE_PLACED_OF_APPLICATIONS',
        kind: 'AT_MOST',
        result: 'EXACT',
        expected: 4000,
        found: 150,
      },
    ]);
  });
});

/** Rates of the city and of its districts, all and by sex, of the indicator of the second example. */
describe('figures that nobody has seen', () => {
  const DISTRICTS = [
    '751110000',
    '751210000',
    '751310000',
    '751410000',
    '751510000',
    '751710000',
    '751810000',
  ];
  const LAST_DISTRICT = '751910000';
  const rates = (refArea: string, timePeriod: string, all: string, men: string, women: string) =>
    [
      ['', all],
      ['SEX=M', men],
      ['SEX=F', women],
    ].map(
      ([breakdown, rate]) =>
        `YOUTH_UNEMPLOYMENT_RATE,${breakdown},${refArea},${timePeriod},false,ACTUAL,${rate},1,0,,ALMATY_REPORT_2020,,`,
    );

  beforeAll(() => {
    add(
      'observations.csv',
      // The city's total of 2020 lies above both of its parts; that of one district is beyond them by a rounding only.
      ...DISTRICTS.flatMap((district) => rates(district, '2020', '4.5', '4.0', '5.0')),
      ...rates(LAST_DISTRICT, '2020', '5.1', '4.0', '5.0'),
      // A year later the women's rate of the city lies outside those of all its districts.
      ...rates('750000000', '2021', '5.0', '4.0', '6.0'),
      ...[...DISTRICTS, LAST_DISTRICT].flatMap((district) => rates(district, '2021', '5.0', '4.0', '5.5')),
      // And a city of which not every district is held.
      ...rates('710000000', '2021', '9.0', '8.0', '9.5'),
      ...rates('711210000', '2021', '7.0', '6.0', '7.5'),
    );
  });

  it('are put to the relations over every indicator', async () => {
    const checks = await loadAndList('?indicator=YOUTH_UNEMPLOYMENT_RATE');
    const of = (result: Check['result']) =>
      checks.filter((check) => check.result === result).map(({ id }) => id);
    expect(of('FAILS')).toEqual([
      'RATIO_BETWEEN_ITS_CODES.YOUTH_UNEMPLOYMENT_RATE.SEX.750000000.2020.ACTUAL',
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2020.ACTUAL',
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2021.SEX=F.ACTUAL',
    ]);
    expect(of('WITHIN_ROUNDING')).toEqual([
      `RATIO_BETWEEN_ITS_CODES.YOUTH_UNEMPLOYMENT_RATE.SEX.${LAST_DISTRICT}.2020.ACTUAL`,
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2020.SEX=F.ACTUAL',
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2020.SEX=M.ACTUAL',
    ]);
    expect(of('INCOMPLETE')).toEqual([]);
    // The city in 2021, of all and of men; one district of Astana alone is put to nothing.
    expect(of('EXACT').filter((id) => id.startsWith('RATIO_BETWEEN_ITS_AREAS'))).toEqual([
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2021.ACTUAL',
      'RATIO_BETWEEN_ITS_AREAS.YOUTH_UNEMPLOYMENT_RATE.750000000.2021.SEX=M.ACTUAL',
    ]);
    expect(checks.find(({ id }) => id.endsWith('SEX.750000000.2020.ACTUAL'))).toMatchObject({
      expected: 5.1,
      found: 5.4,
      range: { low: 3.85, high: 5.15 },
      tolerance: expect.closeTo(0.1, 12),
    });
  });
});
