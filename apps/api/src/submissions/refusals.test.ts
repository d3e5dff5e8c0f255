import type { Method, RoleGrant } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { begin, enter, fillIn, look, step } from './submit-for-test.ts';

/** One attempt to change something: what is sent where. */
type Attempt = { method: Method; path: string; body: object };

const FIGURE = { indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } };
const KEY = { ...FIGURE, refArea: '750000000', timePeriod: '2021-Q2' };
const NEW_ONE = {
  rule: null,
  direction: 'INFORMATION',
  refArea: '750000000',
  timePeriod: '2021-Q2',
  scenario: 'ACTUAL',
  planAct: null,
  source: null,
};
const PRINTED = {
  indicator: 'INFORMATION_BUDGET',
  refArea: '750000000',
  timePeriod: '2020',
  scenario: 'ACTUAL',
  planAct: null,
};
const STEP = { version: 1, message: 'Түзетіңіз', reason: null };

const GRANTS: Record<string, RoleGrant> = {
  editor: everywhere('EDITOR'),
  approver: everywhere('APPROVER'),
  analyst: everywhere('ANALYST'),
  'editor of another direction': { role: 'EDITOR', direction: 'YOUTH', refArea: null },
  'approver of another direction': { role: 'APPROVER', direction: 'YOUTH', refArea: null },
  'editor of another area': { role: 'EDITOR', direction: null, refArea: '710000000' },
  'approver of another area': { role: 'APPROVER', direction: null, refArea: '710000000' },
  'editor of a part of the area': { role: 'EDITOR', direction: 'INFORMATION', refArea: '751210000' },
  'approver of a part of the area': { role: 'APPROVER', direction: 'INFORMATION', refArea: '751210000' },
};

const api = await openTestApi();
const browsers = new Map<string, TestBrowser>();
for (const [who, grant] of Object.entries(GRANTS)) browsers.set(who, await signInForTest(api, [grant]));

function browserOf(who: string): TestBrowser {
  const browser = browsers.get(who);
  if (browser === undefined) throw new RangeError(`nobody is ${who}`);
  return browser;
}

const editor = browserOf('editor');
/** One that is being filled in. */
const draft = await begin(editor, { timePeriod: '2021-Q3' });
/** One that waits for an approver, and a comment in it. */
const waiting = await begin(editor);
await fillIn(editor, waiting, [enter(FIGURE, 120)]);
expect((await step(editor, waiting, { step: 'SUBMIT' })).status).toBe(200);
await editor.send('POST', `/submissions/${waiting}/comments`, { about: null, message: 'Дайын' });
const seen = await look(editor, waiting);
const waitingVersion = seen.submission.version;
const comment = seen.comments[0]?.comment ?? 0;

/** Everything that the attempts below could change. */
const findState = async () => ({
  submissions: await api.db.submission.findMany({ orderBy: { id: 'asc' } }),
  lines: await api.db.submissionLine.count(),
  observations: await api.db.submissionObservation.count(),
  steps: await api.db.submissionStep.count(),
  comments: await api.db.submissionComment.findMany(),
  revisions: await api.db.revision.count(),
  audited: await api.db.auditEntry.count({ where: { subject: 'submission' } }),
});

/** @returns status and type of the problem, after making sure that nothing came of the attempt */
async function refusalOf(who: string, { method, path, body }: Attempt): Promise<[number, string, string[]]> {
  const before = await findState();
  const answer = await browserOf(who).send(method, path, body);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  const { status, type, errors } = await api.problem(answer);
  expect(status).toBe(answer.status);
  expect(await findState()).toEqual(before);
  return [status, type.replace('/problems/', ''), errors.map(({ path: field }) => field)];
}

/** Every call that changes a submission, as it would be allowed to an editor or to an approver everywhere. */
const CHANGES: [call: string, by: 'editor' | 'approver', attempt: () => Attempt][] = [
  ['begin', 'editor', () => ({ method: 'POST', path: '/submissions', body: NEW_ONE })],
  ['begin a correction', 'editor', () => ({ method: 'POST', path: '/corrections', body: PRINTED })],
  [
    'name the source',
    'editor',
    () => ({ method: 'PATCH', path: `/submissions/${draft}`, body: { version: 1, source: null } }),
  ],
  [
    'fill in',
    'editor',
    () => ({
      method: 'PATCH',
      path: `/submissions/${draft}/observations`,
      body: { observations: [enter({ ...FIGURE, timePeriod: '2021-Q3' }, 1)], cleared: [] },
    }),
  ],
  [
    'add a line',
    'editor',
    () => ({
      method: 'PATCH',
      path: `/submissions/${draft}/lines`,
      body: { added: [{ ...KEY, timePeriod: '2021-07' }], removed: [] },
    }),
  ],
  ['submit', 'editor', () => stepOf(draft, { ...STEP, step: 'SUBMIT' })],
  ['withdraw', 'editor', () => stepOf(waiting, { ...STEP, step: 'WITHDRAW', version: waitingVersion })],
  ['take back', 'editor', () => stepOf(waiting, { ...STEP, step: 'TAKE_BACK', version: waitingVersion })],
  ['return', 'approver', () => stepOf(waiting, { ...STEP, step: 'RETURN', version: waitingVersion })],
  ['publish', 'approver', () => stepOf(waiting, { ...STEP, step: 'PUBLISH', version: waitingVersion })],
  ['comment', 'editor', () => commentOf({ about: KEY, message: 'Қараңыз' })],
  ['comment', 'approver', () => commentOf({ about: null, message: 'Қараңыз' })],
  ['deal with a comment', 'editor', () => resolutionOf({ resolved: true })],
  ['deal with a comment', 'approver', () => resolutionOf({ resolved: true })],
];

function stepOf(submission: number, body: object): Attempt {
  return { method: 'POST', path: `/submissions/${submission}/steps`, body };
}
function commentOf(body: object): Attempt {
  return { method: 'POST', path: `/submissions/${waiting}/comments`, body };
}
function resolutionOf(body: object): Attempt {
  return { method: 'PATCH', path: `/submissions/${waiting}/comments/${comment}`, body };
}

describe.each(CHANGES)('to %s as %s', (_, by, attempt) => {
  it.each(['another direction', 'another area', 'a part of the area'])('of %s is refused', async (scope) => {
    expect(await refusalOf(`${by} of ${scope}`, attempt())).toEqual([403, 'forbidden', []]);
  });

  it('is refused to whoever may only read', async () => {
    expect((await refusalOf('analyst', attempt()))[0]).toBe(403);
  });

  it('is refused when nothing that is expected is sent', async () => {
    const [status, type, fields] = await refusalOf(by, { ...attempt(), body: { nonsense: true } });
    expect([status, type]).toEqual([422, 'invalid-request']);
    expect(fields.every((field) => field.startsWith('body'))).toBe(true);
    expect(fields).not.toEqual([]);
  });
});

// Comments are everybody's who works on the submission.
it.each(CHANGES.filter(([call]) => !call.includes('comment')))(
  'to %s is the %s’s alone',
  async (_, by, attempt) => {
    expect((await refusalOf(by === 'editor' ? 'approver' : 'editor', attempt()))[0]).toBe(403);
  },
);

describe('a change of what stands otherwise by now', () => {
  const stale = (submission: () => number, of: string) =>
    [of, (): Attempt => stepOf(submission(), { ...STEP, step: of, version: 99 })] as const;

  it.each([
    ['name the source', (): Attempt => patch(draft, '', { version: 99, source: null })],
    ['SUBMIT', stale(() => draft, 'SUBMIT')[1]],
    ['TAKE_BACK', stale(() => waiting, 'TAKE_BACK')[1]],
    ['WITHDRAW', stale(() => waiting, 'WITHDRAW')[1]],
  ])('is refused: %s', async (_, attempt) => {
    expect((await refusalOf('editor', attempt())).slice(0, 2)).toEqual([409, 'stale-version']);
  });

  it.each([
    ['RETURN', stale(() => waiting, 'RETURN')[1]],
    ['PUBLISH', stale(() => waiting, 'PUBLISH')[1]],
  ])('is refused: %s', async (_, attempt) => {
    expect((await refusalOf('approver', attempt())).slice(0, 2)).toEqual([409, 'stale-version']);
  });

  it('is refused for every figure that was seen otherwise', async () => {
    const seen = enter({ ...FIGURE, timePeriod: '2021-Q3' }, 1, { version: 4 });
    expect(
      await refusalOf('editor', patch(draft, '/observations', { observations: [seen], cleared: [] })),
    ).toEqual([409, 'stale-version', ['body.observations.0']]);
  });

  it('is refused where the state allows no such step, and while it waits for an approver', async () => {
    expect((await refusalOf('approver', stepOf(draft, { ...STEP, step: 'PUBLISH' }))).slice(0, 2)).toEqual([
      409,
      'conflict',
    ]);
    const again = stepOf(waiting, { ...STEP, step: 'SUBMIT', version: waitingVersion });
    expect((await refusalOf('editor', again)).slice(0, 2)).toEqual([409, 'conflict']);
    const filled = { observations: [enter(FIGURE, 5, { version: 1 })], cleared: [] };
    expect((await refusalOf('editor', patch(waiting, '/observations', filled))).slice(0, 2)).toEqual([
      409,
      'conflict',
    ]);
  });
});

const patch = (submission: number, below: string, body: object): Attempt => ({
  method: 'PATCH',
  path: `/submissions/${submission}${below}`,
  body,
});

describe('what makes no sense is refused by its name', () => {
  it.each<[string, string, () => Attempt, [number, string, string[]]]>([
    [
      'a submission that is not there',
      'editor',
      () => patch(99_999, '', { version: 1, source: null }),
      [404, 'not-found', []],
    ],
    [
      'a comment of another submission',
      'editor',
      () => patch(draft, `/comments/${comment}`, { resolved: true }),
      [404, 'not-found', []],
    ],
    [
      'a source that is not there',
      'editor',
      () => patch(draft, '', { version: 1, source: 'NO_SOURCE' }),
      [422, 'unknown-code', ['body.source']],
    ],
    [
      'a return without a word',
      'approver',
      () => stepOf(waiting, { ...STEP, step: 'RETURN', version: waitingVersion, message: null }),
      [422, 'invalid-request', ['body.message']],
    ],
    [
      'a reason in one language',
      'approver',
      () =>
        stepOf(waiting, {
          ...STEP,
          step: 'PUBLISH',
          version: waitingVersion,
          reason: { kk: 'Қате', ru: ' ' },
        }),
      [422, 'invalid-request', ['body.reason.ru']],
    ],
    [
      'a comment on a figure that it cannot have',
      'approver',
      () =>
        commentOf({
          about: { ...KEY, indicator: 'YOUTH_NEET_RATE', timePeriod: '2019' },
          message: 'Қараңыз',
        }),
      [422, 'invalid-request', ['body.about.indicator', 'body.about.breakdown', 'body.about.timePeriod']],
    ],
    [
      'a blank comment',
      'approver',
      () => commentOf({ about: null, message: ' ' }),
      [422, 'invalid-request', ['body.message']],
    ],
  ])('%s', async (_, who, attempt, refusal) => {
    expect(await refusalOf(who, attempt())).toEqual(refusal);
  });
});
