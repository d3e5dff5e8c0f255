import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const BAD_EDITS: BadEdit[] = [
  [
    'a Kazakh name missing',
    'areas.csv',
    '751210000,district,750000000,Алатау ауданы,Алатауский район',
    '751210000,district,750000000, ,Алатауский район',
    'areas.csv:24 name_kk: the Kazakh name is missing',
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
    'actions.csv:57 ref_areas: unknown code "751210000"',
    'action_figures.csv:53 ref_area: unknown code "751210000"',
    'action_figures.csv:54 ref_area: unknown code "751210000"',
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
    'actions.csv:57 ref_areas: unknown code "751310000"',
    'action_figures.csv:55 ref_area: unknown code "751310000"',
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
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});
