import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, NEET_2020, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

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
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});
