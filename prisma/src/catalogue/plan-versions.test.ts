import { afterAll, beforeEach, expect, test } from 'vitest';
import { spoilCatalogue } from '../testing/spoil-catalogue.ts';

/** No published plan has a second version yet, so acts and versions here are made up. */
const { copy, db, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const ACT = 'AMENDED_2021_07,2021-07-01,Бюджетті нақтылау туралы шешім,Решение об уточнении бюджета';
const VERSION =
  'INFORMATION_TV_HOURS,OUTLET=ALMATY_TV,750000000,2021,false,AMENDED_2021_07,3000,0,0,,ALMATY_REPORT_2020,5,12';

const addActs = (...rows: string[]) => copy.editLines('plan_acts.csv', (lines) => [...lines, ...rows]);
const addVersions = (...rows: string[]) =>
  copy.editLines('plan_versions.csv', (lines) => [...lines, ...rows]);

test('an act must have its name in both languages, and a day', async () => {
  addActs('AMENDED_2021_07,,,Решение об уточнении бюджета');
  expect(await findComplaints()).toEqual([
    'plan_acts.csv:2 adopted: must not be blank',
    'plan_acts.csv:2 name_kk: the Kazakh name is missing',
  ]);
});

test('a version names an act of the list, a code of its indicator, and as many digits as it has', async () => {
  addActs(ACT);
  addVersions(
    VERSION.replace('2021_07', '2021_08'),
    VERSION.replace('ALMATY_TV', 'ALMATY_RADIO'),
    VERSION.replace('2021,false', '2022,false').replace('3000,0,0', '3000.5,0,0'),
  );
  expect(await findComplaints()).toEqual([
    'plan_versions.csv:2 act: unknown code "AMENDED_2021_08", did you mean "AMENDED_2021_07"?',
    'plan_versions.csv:3 breakdown: OUTLET: unknown code "ALMATY_RADIO"',
    'plan_versions.csv:4 decimals: "3000.5" has 1 digits after the point, not 0',
  ]);
});

test('of two versions adopted on one day nobody could say which is in force', async () => {
  addActs(ACT, ACT.replace('AMENDED', 'CORRECTED'));
  addVersions(VERSION, VERSION.replace('AMENDED', 'CORRECTED'), VERSION);
  expect(await findComplaints()).toEqual([
    'plan_versions.csv:4 indicator, breakdown, ref_area, time_period, act: the same is already on line 2',
    'plan_versions.csv:3 act: adopted on 2021-07-01, as the version of line 2: which is in force?',
  ]);
});

test('a version stands beside the original, and a second load changes nothing', async () => {
  addActs(ACT);
  addVersions(VERSION);
  expect(await findComplaints()).toEqual([]);
  const findVersions = async () => {
    const series = await db.series.findMany({
      where: { indicatorCode: 'INFORMATION_TV_HOURS', scenario: 'PLAN', breakdown: 'OUTLET=ALMATY_TV' },
      include: { observations: true, codes: true },
      orderBy: { id: 'asc' },
    });
    return series.map(({ planActCode, observations, codes }) => [
      planActCode,
      observations.map(({ obsValue }) => obsValue?.toNumber()),
      codes.map(({ code }) => code),
    ]);
  };
  const versions = [
    [null, [3600], ['ALMATY_TV']],
    ['AMENDED_2021_07', [3000], ['ALMATY_TV']],
  ];
  expect(await findVersions()).toEqual(versions);
  expect(await findComplaints()).toEqual([]);
  expect(await findVersions()).toEqual(versions);
});
