/** The contract refuses them as well. */
export const IMPOSSIBLE_PERIODS = [
  '21',
  '0999',
  '3000-Q1',
  '2021-Q5',
  '2021-13',
  '2021-02-29',
  '2021-02-32',
  '2021-06-31/P1M',
  '2021-01-01/P0M',
  '2021-01-01/5M',
];

/** The contract takes them as well. */
export const POSSIBLE_PERIODS = [
  '1000',
  '2999-Q4',
  '2021-04',
  '2021-05-31',
  '2020-02-29',
  '2024-02-29/P1Y',
  '2021-01-01/P5M',
  '2017-01-01/P4Y',
];
