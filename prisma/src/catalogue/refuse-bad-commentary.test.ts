import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const BAD_EDITS: BadEdit[] = [
  [
    'a report on another direction’s indicator',
    'reporting_rules.csv',
    'true,A,false,ACTUAL,INTERETHNIC_POPULATION',
    'true,A,false,ACTUAL,YOUTH_NEET_RATE',
    'reporting_rules.csv:8 indicators: YOUTH_NEET_RATE belongs to YOUTH, and ALMATY_DISTRICTS_POPULATION reports on INTERETHNIC',
  ],
  [
    'reports that end before they begin',
    'reporting_rules.csv',
    '30,2022-01-01,',
    '30,2022-01-01,2021-12-31',
    'reporting_rules.csv:9 valid_to: ends before it begins, on 2022-01-01',
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
    'two definitions that begin on one day',
    'indicator_definitions.csv',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,2023,NEET_TO_34',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,2023,NEET_TO_34\nYOUTH_NEET_RATE,,BNS_DECENT_WORK,2023-Q1,NEET_15_28',
    'indicator_definitions.csv:4 valid_from: begins on the same day as the definition of line 3',
  ],
  [
    'a definition twice',
    'indicator_definitions.csv',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,,NEET_15_28',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,,NEET_15_28\nYOUTH_NEET_RATE,,BNS_DECENT_WORK,,NEET_TO_34',
    'indicator_definitions.csv:3 indicator, ref_area, source, valid_from: the same is already on line 2',
  ],
  [
    'a definition that is not in the list',
    'indicator_definitions.csv',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,2023,NEET_TO_34',
    'YOUTH_NEET_RATE,,BNS_DECENT_WORK,2023,NEET_TO_35',
    'indicator_definitions.csv:3 definition: unknown code "NEET_TO_35", did you mean "NEET_TO_34"?',
  ],
  [
    'a definition in one language',
    'definitions.csv',
    '"молодёжь до 34 лет, которая не учится и не работает"',
    '',
    'definitions.csv:3 text_ru: the Russian text is missing',
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
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});
