import type { Messages } from './messages.ts';

const PERIOD = 'A period is written as 2020, 2021-Q1, 2021-04, 2021-01-01/P5M or 2021-05-31.';
const CODE = 'A code is made of capital Latin letters, digits and underscores, for example YOUTH_NEET_RATE.';

export const en: Messages = {
  problems: {
    'invalid-request': { title: 'The request is not valid', detail: 'Check the parameters of the request.' },
    'unknown-code': { title: 'Unknown code', detail: 'The request names a code that the catalogue lacks.' },
    'not-found': { title: 'No such address', detail: 'There is nothing at this address.' },
    'method-not-allowed': {
      title: 'Method not allowed',
      detail: 'This address answers GET and HEAD requests only.',
    },
    'not-ready': {
      title: 'The service is not ready',
      detail: 'The database does not answer or no figures are loaded yet. Try again a little later.',
    },
    'internal-error': {
      title: 'Internal error',
      detail: 'The request failed. The error is in the log; try again later.',
    },
  },
  expects: {
    id: 'The id of a check is not empty.',
    indicator: CODE,
    direction: CODE,
    refArea: 'A KATO code is nine digits, for example 750000000.',
    timePeriod: PERIOD,
    startPeriod: PERIOD,
    endPeriod: PERIOD,
    scenario: 'A scenario is expected.',
    breakdown:
      'A breakdown names dimensions and codes, for example OUTCOME=APPROVED; _T stands for printed totals.',
    layer: 'A layer is expected.',
    asOf: 'A moment is written by ISO 8601 with its time zone, for example 2022-01-01T00:00:00Z.',
    format: 'A format is expected.',
    lang: 'A language is expected.',
    limit: 'The number of rows is a whole number from 1 to 10 000.',
    cursor: 'The cursor is the nextCursor of the page before.',
    result: 'A result of a check is expected.',
    with: 'What to compare with is expected.',
    withRefArea: 'The KATO code of the area to compare with is nine digits, for example 710000000.',
    withTimePeriod: PERIOD,
  },
  choices: (choices) => `Choices: ${choices.join(', ')}.`,
  given: (text) => `Given: ${text}.`,
  givenTwice: 'The parameter is given more than once; separate the items of a list with commas.',
  unknownParameter: (name) => `There is no such parameter: ${name}.`,
  unknownCode: (kind, code) => `There is no such ${KINDS[kind]}: ${code}.`,
  unknownCodeOf: (dimension, code) => `The codelist ${dimension} has no such code: ${code}.`,
  nearest: (name) => `The nearest one: ${name}.`,
  neededWith: (parameter, choice) => `${parameter} is missing: ${choice} needs it.`,
  onlyWith: (parameter, choice) => `${parameter} is given only together with ${choice}.`,
  windowReversed: 'The window ends before it starts: endPeriod is earlier than startPeriod.',
};

const KINDS = {
  indicator: 'indicator',
  refArea: 'area',
  direction: 'direction',
  dimension: 'dimension',
  code: 'code',
};
