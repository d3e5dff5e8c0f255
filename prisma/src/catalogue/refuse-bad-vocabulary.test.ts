import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const BAD_EDITS: BadEdit[] = [
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
    'a source under the name of the training figures’ own',
    'sources.csv',
    'ALMATY_REPORT_2020,Справка',
    'TRAINING,Учебные,Оқу,Орган,Орган,,CC0-1.0\nALMATY_REPORT_2020,Справка',
    'sources.csv:2 source: "TRAINING" is the source of the synthetic training figures, which are never published',
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
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});
