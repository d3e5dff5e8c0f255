import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const FILE = 'annotations.csv';
const LAW = 'LAW_ON_PEACEFUL_ASSEMBLIES,2020-05-25,ASSEMBLY_NOTIFICATIONS,,000000000,,';

const BAD_EDITS: BadEdit[] = [
  [
    'an annotation of no date',
    FILE,
    LAW,
    'LAW_ON_PEACEFUL_ASSEMBLIES,,ASSEMBLY_NOTIFICATIONS,,000000000,,',
    'annotations.csv:2 time_period: must not be blank',
  ],
  [
    'an annotation of a day that its month lacks',
    FILE,
    LAW,
    'LAW_ON_PEACEFUL_ASSEMBLIES,2020-06-31,ASSEMBLY_NOTIFICATIONS,,000000000,,',
    'annotations.csv:2 time_period: "2020-06-31" is not a period like 2020, 2021-Q1, 2021-04, 2021-01-01/P5M or 2021-05-31',
  ],
  [
    'codes that are in no list',
    FILE,
    LAW,
    'LAW_ON_PEACEFUL_ASSEMBLIES,2020-05-25,ASSEMBLY_NOTIFICATION,,000000001,ALMATY_REPORT_2021,',
    'annotations.csv:2 indicator: unknown code "ASSEMBLY_NOTIFICATION", did you mean "ASSEMBLY_NOTIFICATIONS"?',
    'annotations.csv:2 ref_area: unknown code "000000001"',
    'annotations.csv:2 source: unknown code "ALMATY_REPORT_2021", did you mean "ALMATY_REPORT_2020"?',
  ],
  [
    'a breakdown that the indicator does not have',
    FILE,
    LAW,
    'LAW_ON_PEACEFUL_ASSEMBLIES,2020-05-25,ASSEMBLY_NOTIFICATIONS,OUTLET=ALMATY_TV,000000000,,',
    'annotations.csv:2 breakdown: ASSEMBLY_NOTIFICATIONS has no dimension OUTLET',
  ],
  [
    'a breakdown of no indicator',
    FILE,
    LAW,
    'LAW_ON_PEACEFUL_ASSEMBLIES,2020-05-25,,OUTCOME=REFUSED,000000000,,',
    'annotations.csv:2 breakdown: is of no indicator: name one, or leave it blank',
  ],
  [
    'an annotation twice',
    FILE,
    'NAURYZBAI_FORMED,2014',
    'LAW_ON_PEACEFUL_ASSEMBLIES,2014',
    'annotations.csv:6 annotation: the same is already on line 2',
  ],
  [
    'an annotation in one language',
    FILE,
    'трудовые отряды начал финансировать город',
    '',
    'annotations.csv:5 text_ru: the Russian text is missing',
  ],
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});

test('an annotation of a period alone is one of every chart of that time', async () => {
  copy.edit(FILE, LAW, 'LAW_ON_PEACEFUL_ASSEMBLIES,2020-05-25,,,,,');
  expect(await findComplaints()).toEqual([]);
});
