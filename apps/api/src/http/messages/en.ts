import { formatCount } from './format-count.ts';
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
      detail: 'The methods that are taken are listed in the Allow header.',
    },
    'not-signed-in': { title: 'Sign-in needed', detail: 'Sign in to your account and try again.' },
    forbidden: {
      title: 'Not allowed',
      detail: 'Your account has no role for this action, direction or area.',
    },
    'cross-site': {
      title: 'The request came from another site',
      detail: 'Changes are taken from Көрсеткіш’s own pages only.',
    },
    'stale-version': {
      title: 'It was changed meanwhile',
      detail: 'Somebody else saved a change while you were at work. Reload and compare.',
    },
    conflict: { title: 'This cannot be done', detail: 'It contradicts what is already saved.' },
    'too-large': { title: 'Too much at once', detail: 'The request is larger than what is taken at once.' },
    'unsupported-media-type': {
      title: 'Unknown format',
      detail: 'Send JSON (application/json).',
    },
    'too-many-requests': { title: 'Too many attempts', detail: 'Wait a little and try again.' },
    'too-many-followers': {
      title: 'Too many pages are following',
      detail:
        'This server follows no more pages at once. Ask /api/v1/ready for the newest revision from time to time.',
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
    limit: 'The number of rows is a whole number from 1 up.',
    cursor: 'The cursor is the nextCursor of the page before.',
    result: 'A result of a check is expected.',
    with: 'What to compare with is expected.',
    withRefArea: 'The KATO code of the area to compare with is nine digits, for example 710000000.',
    withTimePeriod: PERIOD,
    account: 'An account is expected.',
    action: 'A kind of action is expected.',
    from: 'A day is written like 2021-05-31.',
    to: 'A day is written like 2021-05-31.',
    text: 'The text to look for has at most 200 characters.',
    name: 'A name of 1 to 120 characters is expected.',
    email: 'An e-mail address is expected, such as press@example.kz.',
    grants: 'A list of roles is expected: role, direction and area.',
    password: 'A password of 12 to 128 characters is expected.',
    token: 'The code of the link is expected.',
    since: 'A revision number is expected: a whole number from 0.',
    closed: 'true or false is expected.',
  },
  choices: (choices) => `Choices: ${choices.join(', ')}.`,
  atMost: (most) => `At most: ${formatCount(most)}.`,
  given: (text) => `Given: ${text || 'an empty value'}.`,
  noSuchRevision: 'There is no such revision.',
  givenTwice: 'The parameter is given more than once; separate the items of a list with commas.',
  unknownParameter: (name) => `There is no such parameter: ${name}.`,
  unknownCode: (kind, code) => `There is no such ${KINDS[kind]}: ${code}.`,
  unknownCodeOf: (dimension, code) => `The codelist ${dimension} has no such code: ${code}.`,
  nearest: (name) => `The nearest one: ${name}.`,
  neededWith: (parameter, choice) => `${parameter} is missing: ${choice} needs it.`,
  onlyWith: (parameter, choice) => `${parameter} is given only together with ${choice}.`,
  windowReversed: 'The window ends before it starts: endPeriod is earlier than startPeriod.',
  unknownField: (name) => `There is no such field: ${name}.`,
  tokenSpent: 'The link was used or is too old; the server prints a new one when it starts.',
  bodyMissing: 'The data of the request is missing or is no JSON.',
  emailTaken: (email) => `There is an account with this address already: ${email}.`,
  lastAdministrator: 'This is the last administrator: without it nobody could manage accounts.',
};

const KINDS = {
  indicator: 'indicator',
  refArea: 'area',
  direction: 'direction',
  dimension: 'dimension',
  code: 'code',
  account: 'There is no such account',
};
