import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { copyCatalogue } from '../testing/copy-catalogue.ts';
import { createTestDatabase } from '../testing/create-test-database.ts';
import { CatalogueError } from './catalogue-problem.ts';
import { loadCatalogue } from './load-catalogue.ts';

const { db, drop } = await createTestDatabase({ catalogue: false });
afterAll(drop);
const copy = copyCatalogue();
afterAll(copy.remove);
beforeEach(copy.restore);

/** The lines of the refusal; empty when the catalogue was loaded. */
async function findComplaints(): Promise<string[]> {
  try {
    await loadCatalogue(db, { folder: copy.folder });
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.message.split('\n');
    throw error;
  }
}

/** One edit of one file, and all that has to be said about it. */
type BadEdit = [what: string, file: string, from: string, to: string, ...complaints: string[]];

const NEET_2020 = 'YOUTH_NEET_RATE,,750000000,2020,false,ACTUAL,6.1,1,0,,ALMATY_REPORT_2020,4,3';

const BAD_EDITS: BadEdit[] = [
  [
    'a value that is no number',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('6.1', 'abc'),
    'observations.csv:47 obs_value: "abc" is not a number',
  ],
  [
    'a decimal comma',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('6.1', '"6,1"'),
    'observations.csv:47 obs_value: "6,1" is not a number',
  ],
  [
    'a blank value',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('6.1', ''),
    'observations.csv:47 obs_value: must not be blank',
  ],
  [
    'an unknown indicator',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('RATE', 'RATTE'),
    'observations.csv:47 indicator: unknown code "YOUTH_NEET_RATTE", did you mean "YOUTH_NEET_RATE"?',
  ],
  [
    'an unknown source that nothing is like',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('ALMATY_REPORT_2020', 'X'),
    'observations.csv:47 source: unknown code "X"',
  ],
  [
    'an unknown area',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('750000000', '750000001'),
    'observations.csv:47 ref_area: unknown code "750000001"',
  ],
  ...['2021-Q5', '2021-02-30', '2021-13', 'май 2021', '2021-01-01/P0M', ''].map(
    (period): BadEdit => [
      `the period "${period}"`,
      'observations.csv',
      NEET_2020,
      NEET_2020.replace(',2020,', `,${period},`),
      period === ''
        ? 'observations.csv:47 time_period: must not be blank'
        : `observations.csv:47 time_period: "${period}" is not a period like 2020, 2021-Q1, 2021-04, 2021-01-01/P5M or 2021-05-31`,
    ],
  ),
  [
    'a figure given twice',
    'observations.csv',
    NEET_2020,
    `${NEET_2020}\n${NEET_2020.replace('6.1', '6.2')}`,
    'observations.csv:48 indicator, breakdown, ref_area, time_period, scenario: the same is already on line 47',
  ],
  [
    'a figure given twice, the breakdown in another order',
    'observations.csv',
    'INFORMATION_MATERIALS,TOPIC=CENSUS_2021,',
    'INFORMATION_MATERIALS,TOPIC=COVID_19;MEDIUM=TV,',
    'observations.csv:191 indicator, breakdown, ref_area, time_period, scenario: the same is already on line 178',
  ],
  [
    'fewer decimals than digits printed',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('6.1,1', '6.1,0'),
    'observations.csv:47 decimals: "6.1" has 1 digits after the point, not 0',
  ],
  [
    'more decimals than digits printed',
    'observations.csv',
    '620000.0,1,3',
    '620000,1,3',
    'observations.csv:148 decimals: "620000" has 0 digits after the point, not 1',
  ],
  [
    'a dimension that the indicator lacks',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace(',,750', ',OUTCOME=REFUSED,750'),
    'observations.csv:47 breakdown: YOUTH_NEET_RATE has no dimension OUTCOME',
  ],
  [
    'an unknown code of a dimension',
    'observations.csv',
    'ASSEMBLY_NOTIFICATIONS,OUTCOME=APPROVED,750000000,2020,',
    'ASSEMBLY_NOTIFICATIONS,OUTCOME=APROVED,750000000,2020,',
    'observations.csv:3 breakdown: OUTCOME: unknown code "APROVED", did you mean "APPROVED"?',
  ],
  [
    'a breakdown of another form',
    'observations.csv',
    'ASSEMBLY_NOTIFICATIONS,OUTCOME=APPROVED,750000000,2020,',
    'ASSEMBLY_NOTIFICATIONS,approved,750000000,2020,',
    'observations.csv:3 breakdown: "approved" is not a breakdown like OUTCOME=APPROVED',
  ],
  [
    'an unknown scenario',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('ACTUAL', 'FORECAST'),
    'observations.csv:47 scenario: "FORECAST" is not one of ACTUAL, PLAN',
  ],
  [
    'an unknown qualifier',
    'observations.csv',
    '120000.0,1,3,UP_TO',
    '120000.0,1,3,BELOW',
    'observations.csv:168 qualifier: "BELOW" is not one of MORE_THAN, ABOUT, UP_TO, AT_LEAST',
  ],
  [
    'a multiplier out of bounds',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('6.1,1,0', '6.1,1,13'),
    'observations.csv:47 unit_mult: "13" is not a whole number from 0 to 12',
  ],
  [
    'an assumption that is neither yes nor no',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace('false', 'no'),
    'observations.csv:47 period_assumed: "no" is neither true nor false',
  ],
  [
    'a cell too few',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace(',4,3', ',4'),
    'observations.csv:47: has 12 cells instead of 13',
  ],
  [
    'a cell too many in a row that others refer to',
    'sources.csv',
    'BNS_DECENT_WORK,',
    'BNS_DECENT_WORK,x,',
    'sources.csv:4: has 8 cells instead of 7',
  ],
  [
    'a missing column',
    'units.csv',
    'unit_measure,after_number_ru,name_kk,name_en',
    'unit_measure,after_number_ru,name_kk,name',
    'units.csv:1 name_en: the column is missing',
    'units.csv:1 name: there is no such column',
  ],
  [
    'a column given twice',
    'units.csv',
    'unit_measure,after_number_ru,name_kk,name_en',
    'unit_measure,after_number_ru,name_kk,name_en,name_kk',
    'units.csv:1 name_kk: the column is given twice',
  ],
  [
    'a Kazakh name missing',
    'areas.csv',
    '751210000,district,750000000,Алатау ауданы,Алатауский район',
    '751210000,district,750000000, ,Алатауский район',
    'areas.csv:24 name_kk: the Kazakh name is missing',
  ],
  [
    'a Russian name missing',
    'codelists.csv',
    'OUTCOME,APPROVED,,Согласовано,',
    'OUTCOME,APPROVED,,,',
    'codelists.csv:2 name_ru: the Russian name is missing',
  ],
  [
    'a short name in one language',
    'indicators.csv',
    'Уведомления и заявления о собраниях,Жиналыс туралы хабарламалар мен өтініштер',
    'Уведомления и заявления о собраниях,',
    'indicators.csv:2 short_kk: the Kazakh text is missing',
  ],
  [
    'a KATO code of eight digits',
    'areas.csv',
    '751210000,district',
    '75121000,district',
    'areas.csv:24 kato: "75121000" is not a KATO code of nine digits',
    'notes.csv:45 ref_area: unknown code "751210000"',
    'observations.csv:194 ref_area: unknown code "751210000"',
    'observations.csv:195 ref_area: unknown code "751210000"',
  ],
  [
    'a district in a district',
    'areas.csv',
    '751210000,district,750000000',
    '751210000,district,751110000',
    'areas.csv:24 parent_kato: a district cannot lie in a district',
  ],
  [
    'a city that lies nowhere',
    'areas.csv',
    '790000000,city,000000000',
    '790000000,city,',
    'areas.csv:22 parent_kato: a city lies in another area',
  ],
  [
    'a country that lies somewhere',
    'areas.csv',
    '000000000,country,,',
    '000000000,country,750000000,',
    'areas.csv:2 parent_kato: a country lies in no other area',
  ],
  [
    'an area twice',
    'areas.csv',
    '751310000,district',
    '751210000,district',
    'areas.csv:25 kato: the same is already on line 24',
    'notes.csv:46 ref_area: unknown code "751310000"',
    'observations.csv:196 ref_area: unknown code "751310000"',
  ],
  [
    'a rule that the measure forbids',
    'indicators.csv',
    'NOTIFICATIONS,OUTCOME,NEUTRAL,true,SUM,SUM',
    'NOTIFICATIONS,OUTCOME,NEUTRAL,true,SUM,LAST',
    'indicators.csv:2 over_time: FLOW goes with SUM, not with LAST',
  ],
  [
    'an unknown measure',
    'indicators.csv',
    'FLOW,NOTIFICATIONS,',
    'COUNT,NOTIFICATIONS,',
    'indicators.csv:2 measure: "COUNT" is not one of FLOW, STOCK, RATE, PRICE',
  ],
  [
    'a dimension whose kind is not said',
    'indicators.csv',
    'NOTIFICATIONS,OUTCOME,NEUTRAL',
    'NOTIFICATIONS,OUTCOME;FORM,NEUTRAL',
    'indicators.csv:2 dimensions: indicator_dimensions.csv does not say how the codes of FORM stand to the total',
  ],
  [
    'the kind of a dimension that the indicator does not have',
    'indicator_dimensions.csv',
    'ASSEMBLY_NOTIFICATIONS,OUTCOME,PARTITION\r\n',
    'ASSEMBLY_NOTIFICATIONS,OUTCOME,PARTITION\nASSEMBLY_NOTIFICATIONS,FORM,SEPARATE\n',
    'indicator_dimensions.csv:3 dimension: indicators.csv does not name FORM among the dimensions of ASSEMBLY_NOTIFICATIONS',
  ],
  [
    'two directions in one place',
    'directions.csv',
    'CIVIL_SOCIETY,2,',
    'CIVIL_SOCIETY,1,',
    'directions.csv:3 order: the same is already on line 2',
  ],
  [
    'a code under one of another dimension',
    'codelists.csv',
    'OUTLET,ALMATY_AQSHAMY,CITY_NEWSPAPERS',
    'OUTLET,ALMATY_AQSHAMY,APPROVED',
    'codelists.csv:16 parent: unknown code "APPROVED"',
  ],
  [
    'a code under itself',
    'codelists.csv',
    'OUTLET,CITY_NEWSPAPERS,,',
    'OUTLET,CITY_NEWSPAPERS,ALMATY_AQSHAMY,',
    'codelists.csv:15 parent: CITY_NEWSPAPERS would lie under itself',
    'codelists.csv:16 parent: ALMATY_AQSHAMY would lie under itself',
  ],
  [
    'two forms of a unit',
    'units.csv',
    '"квартира, квартиры, квартир"',
    '"квартира, квартиры"',
    'units.csv:16 after_number_ru: "квартира, квартиры" is neither one form nor three (after 1, 2 and 5)',
  ],
  [
    'a day that no calendar has',
    'sources.csv',
    '2022-10-19',
    '2022-10-32',
    'sources.csv:3 dated: "2022-10-32" is not a day like 2021-05-31',
  ],
  [
    'a ratio that is a flow',
    'ratios.csv',
    'INFORMATION_TV_PRICE_PER_HOUR,INFORMATION_BUDGET',
    'INFORMATION_BUDGET,INFORMATION_BUDGET',
    'ratios.csv:2 indicator: INFORMATION_BUDGET is a FLOW; only a RATE or a PRICE is a ratio',
    'ratios.csv:2 numerator: is the ratio itself',
  ],
  [
    'a factor of zero',
    'ratios.csv',
    'INFORMATION_TV_HOURS,1',
    'INFORMATION_TV_HOURS,0',
    'ratios.csv:2 factor: must not be zero',
  ],
  [
    'a former name that ends before it begins',
    'area_names.csv',
    '710000000,2019-03-23,2022-09-17',
    '710000000,2019-03-23,2018-09-17',
    'area_names.csv:3 valid_to: is before 2019-03-23',
  ],
  [
    'two names at a time',
    'area_names.csv',
    '710000000,2019-03-23,2022-09-17,',
    '710000000,2022-09-17,2023-01-01,Астана,Астана\n710000000,2019-03-23,2022-09-17,',
    'area_names.csv:3 valid_from: the name of line 4 was still borne on that day',
  ],
  [
    'an area that succeeds itself',
    'area_validity.csv',
    '711610000,2024-05-01,,711110000',
    '711610000,2024-05-01,,711110000;711610000',
    'area_validity.csv:11 predecessors: an area does not succeed itself',
  ],
  [
    'a statement that is nobody’s',
    'notes.csv',
    'REFUSAL_GROUND,STATEMENT,false,ASSEMBLY_NOTIFICATIONS,OUTCOME=REFUSED,750000000,,ACTUAL,ALMATY_REPORT_2020',
    'REFUSAL_GROUND,STATEMENT,false,ASSEMBLY_NOTIFICATIONS,OUTCOME=REFUSED,750000000,,ACTUAL,',
    'notes.csv:2 source: whose words these are must be said',
  ],
  [
    'an explanation that is nobody’s',
    'notes.csv',
    'BUDGET_CITY_NEWSPAPERS,WHY_IT_MOVED,false,INFORMATION_BUDGET,OUTLET=CITY_NEWSPAPERS,750000000,2021,PLAN,ALMATY_REPORT_2020',
    'BUDGET_CITY_NEWSPAPERS,WHY_IT_MOVED,false,INFORMATION_BUDGET,OUTLET=CITY_NEWSPAPERS,750000000,2021,PLAN,',
    'notes.csv:33 source: whose words these are must be said',
  ],
  [
    'an indicator in no group',
    'indicator_group_members.csv',
    'YOUTH_NEET_RATE,YOUTH_NEET_AND_POPULATION\r\n',
    '',
    'indicators.csv:27 indicator: indicator_group_members.csv does not say which group YOUTH_NEET_RATE is in',
  ],
  [
    'an indicator in two groups',
    'indicator_group_members.csv',
    'YOUTH_NEET_RATE,YOUTH_NEET_AND_POPULATION\r\n',
    'YOUTH_NEET_RATE,YOUTH_NEET_AND_POPULATION\nYOUTH_NEET_RATE,YOUTH_HOUSING\n',
    'indicator_group_members.csv:28 indicator: the same is already on line 27',
  ],
  [
    'a group of another direction',
    'indicator_group_members.csv',
    'YOUTH_NEET_RATE,YOUTH_NEET_AND_POPULATION',
    'YOUTH_NEET_RATE,INFORMATION_ORDER',
    'indicator_group_members.csv:27 group: INFORMATION_ORDER is a group of INFORMATION, and YOUTH_NEET_RATE belongs to YOUTH',
  ],
  [
    'an unknown group, and one that nobody is in',
    'indicator_group_members.csv',
    'INTERETHNIC_POPULATION,INTERETHNIC_ETHNIC_GROUPS',
    'INTERETHNIC_POPULATION,INTERETHNIC_ETHNIC_GROUP',
    'indicator_group_members.csv:95 group: unknown code "INTERETHNIC_ETHNIC_GROUP", did you mean "INTERETHNIC_ETHNIC_GROUPS"?',
    'indicator_groups.csv:27 group: indicator_group_members.csv has no indicator of INTERETHNIC_ETHNIC_GROUPS',
  ],
  [
    'two groups in one place',
    'indicator_groups.csv',
    'ASSEMBLIES_UNSANCTIONED,ASSEMBLIES,2,',
    'ASSEMBLIES_UNSANCTIONED,ASSEMBLIES,1,',
    'indicator_groups.csv:3 direction, position: the same is already on line 2',
  ],
  [
    'the coverage of an unknown source',
    'source_coverage.csv',
    'BNS_DECENT_WORK,',
    'BNS_DECENT_WORKS,',
    'source_coverage.csv:2 source: unknown code "BNS_DECENT_WORKS", did you mean "BNS_DECENT_WORK"?',
  ],
  [
    'a coverage in one language',
    'source_coverage.csv',
    '15–28 жас',
    '',
    'source_coverage.csv:2 coverage_kk: the Kazakh text is missing',
  ],
  [
    'a relation without a right side',
    'relations.csv',
    'NOTIFICATIONS_TOPIC_SHARES,EQUALS,1,100,',
    'NOTIFICATIONS_TOPIC_SHARES,EQUALS,1,,',
    'relations.csv:4 constant: NOTIFICATIONS_TOPIC_SHARES has neither a RESULT nor a constant',
  ],
  [
    'a relation without terms, and a term without its relation',
    'relation_terms.csv',
    'QUESTIONS_POLITICAL_SHARE,RESULT',
    'QUESTION_POLITICAL_SHARE,RESULT',
    'relation_terms.csv:9 relation: unknown code "QUESTION_POLITICAL_SHARE", did you mean "QUESTIONS_POLITICAL_SHARE"?',
    'relations.csv:6 relation: relation_terms.csv has no term of QUESTIONS_POLITICAL_SHARE',
  ],
  [
    'a term over a dimension that its indicator lacks',
    'relation_terms.csv',
    'CLUBS_BY_TYPE,FACTOR,1,1,YOUTH_LEISURE_CENTRES_CLUBS,,CLUB_TYPE',
    'CLUBS_BY_TYPE,FACTOR,1,1,YOUTH_LEISURE_CENTRES_CLUBS,,OUTCOME',
    'relation_terms.csv:11 every_code: YOUTH_LEISURE_CENTRES_CLUBS has no dimension OUTCOME',
  ],
  [
    'a quotation mark that is not closed',
    'ratios.csv',
    'INFORMATION_TV_HOURS,1',
    '"INFORMATION_TV_HOURS,1',
    expect.stringMatching(/^ratios\.csv:\d+: is not CSV: Quote Not Closed/),
  ],
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});

test('a file that is missing, without a word about the codes that it would declare', async () => {
  rmSync(join(copy.folder, 'units.csv'));
  expect(await findComplaints()).toEqual(['units.csv: the file is missing']);
});

test('an empty file', async () => {
  writeFileSync(join(copy.folder, 'ratios.csv'), '');
  expect(await findComplaints()).toEqual(['ratios.csv: the file is empty']);
});

test('all bad rows are told at once, and nothing is loaded', async () => {
  copy.edit('observations.csv', NEET_2020, NEET_2020.replace('6.1', 'abc').replace(',2020,', ',2021-Q5,'));
  copy.edit('areas.csv', 'Алатау ауданы', '');
  copy.edit('codelists.csv', 'FORM,PICKET,,Пикетирование', 'FORM,PICKET,,');
  expect(await findComplaints()).toEqual([
    'codelists.csv:6 name_ru: the Russian name is missing',
    'areas.csv:24 name_kk: the Kazakh name is missing',
    'observations.csv:47 time_period: "2021-Q5" is not a period like 2020, 2021-Q1, 2021-04, 2021-01-01/P5M or 2021-05-31',
    'observations.csv:47 obs_value: "abc" is not a number',
  ]);
  expect(await db.direction.count()).toBe(0);
  expect(await db.revision.count()).toBe(0);
});

test('a problem can be read by a program as well', async () => {
  copy.edit('observations.csv', NEET_2020, NEET_2020.replace('6.1', 'abc'));
  await expect(loadCatalogue(db, { folder: copy.folder })).rejects.toMatchObject({
    problems: [{ file: 'observations.csv', line: 47, column: 'obs_value', reason: '"abc" is not a number' }],
  });
});

test('a line break inside a cell does not put the lines after it out', async () => {
  copy.edit('notes.csv', 'ұйымдастырушылар профилактикалық', '"ұйымдастырушылар\r\nпрофилактикалық');
  copy.edit('notes.csv', 'жазбаша түрде кері қайтарып алды.,', 'жазбаша түрде кері қайтарып алды.",');
  copy.editLines('notes.csv', (lines) => [...lines, '', 'NOTE,HOW,false,YOUTH_NEET_RATE,,,,,,а,б']);
  const lines = readFileSync(join(copy.folder, 'notes.csv'), 'utf8').trimEnd().split('\n').length;
  expect(await findComplaints()).toEqual([
    `notes.csv:${lines} kind: "HOW" is not one of WHY_IT_MOVED, STATEMENT, HOW_TO_READ`,
  ]);
});

test('a byte order mark, line ends of any system and columns in another order are no reason to refuse', async () => {
  copy.editLines('ratios.csv', (lines) =>
    lines.map((line) => {
      const [indicator, numerator, denominator, factor] = line.trim().split(',');
      return [factor, indicator, numerator, denominator].join(',');
    }),
  );
  const file = join(copy.folder, 'ratios.csv');
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace('\n', '\r\n')}`);
  expect(await findComplaints()).toEqual([]);
  expect(await db.ratio.count()).toBe(2);
});
