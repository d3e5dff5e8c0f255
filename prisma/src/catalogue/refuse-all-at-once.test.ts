import { afterAll, beforeEach, expect, test } from 'vitest';
import { NEET_2020, spoilCatalogue } from '../testing/spoil-catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';

const { copy, db, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

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
