import { checkSubmission, type EnteredObservation, updateSubmissionObservations } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, enter, look, step } from './submit-for-test.ts';

const { api, editor } = await startDesk();
const submission = await begin(editor, { rule: 'ALMATY_ASSEMBLIES', direction: 'ASSEMBLIES' });

const TOTAL = { indicator: 'ASSEMBLY_NOTIFICATIONS' };
const APPROVED = { ...TOTAL, breakdown: { OUTCOME: 'APPROVED' } };
const REFUSED = { ...TOTAL, breakdown: { OUTCOME: 'REFUSED' } };

const save = (observations: unknown[], cleared: unknown[] = []) =>
  editor.send('PATCH', `/submissions/${submission}/observations`, { observations, cleared });

/** Saves one figure. @returns its version */
async function saved(figure: EnteredObservation): Promise<number> {
  const { observations } = updateSubmissionObservations.response.parse(await (await save([figure])).json());
  return observations[0]?.version ?? 0;
}

async function versionOf({ breakdown }: Pick<EnteredObservation, 'breakdown'>): Promise<number> {
  const { observations } = await look(editor, submission);
  const found = observations.find((each) => each.breakdown.OUTCOME === breakdown.OUTCOME);
  return found?.version ?? 0;
}

async function errorsOf(answer: Response): Promise<[number, string[]]> {
  return [answer.status, (await api.problem(answer)).errors.map(({ path }) => path)];
}

describe('figures of a submission', () => {
  it('are saved as printed, and each knows its version and who changed it', async () => {
    const answer = await save([enter(TOTAL, 1234.5, { decimals: 2, unitMult: 3, qualifier: 'MORE_THAN' })]);
    const { observations } = updateSubmissionObservations.response.parse(await answer.json());
    expect(observations).toMatchObject([
      { obsValue: 1234.5, decimals: 2, unitMult: 3, qualifier: 'MORE_THAN', version: 2, updatedBy: 'Сынақ' },
    ]);
    await save([enter(TOTAL, 496, { version: 2 })]);
    expect((await look(editor, submission)).observations).toMatchObject([{ obsValue: 496, version: 3 }]);
  });

  it('that somebody else changed meanwhile are named, and nothing is saved', async () => {
    const answer = await save([enter(APPROVED, 1), enter(TOTAL, 9, { version: 2 })]);
    expect(await errorsOf(answer)).toEqual([409, ['body.observations.1']]);
    expect((await look(editor, submission)).observations).toHaveLength(1);
  });

  it('are cleared by those who saw them, and by nobody else', async () => {
    const seen = await saved(enter(REFUSED, 7));
    const key = { refArea: '750000000', timePeriod: '2021-Q2', ...REFUSED };
    expect(await errorsOf(await save([], [{ ...key, version: 99 }]))).toEqual([409, ['body.cleared.0']]);
    expect((await save([], [{ ...key, version: seen }])).status).toBe(200);
    const late = enter(REFUSED, 8, { version: seen });
    expect(await errorsOf(await save([late]))).toEqual([409, ['body.observations.0']]);
    // Filled in again by a colleague, it is another figure than the one that was seen.
    expect(await saved(enter(REFUSED, 9))).toBeGreaterThan(seen);
    expect(await errorsOf(await save([late]))).toEqual([409, ['body.observations.0']]);
    expect((await save([], [{ ...key, version: await versionOf(REFUSED) }])).status).toBe(200);
  });

  it.each([
    ['of another direction', enter({ indicator: 'YOUTH_NEET_RATE' }, 6), 'indicator'],
    ['of an unknown indicator', enter({ indicator: 'NO_SUCH' }, 6), 'indicator'],
    ['of an area outside', enter({ ...TOTAL, refArea: '710000000' }, 6), 'refArea'],
    ['of a period outside', enter({ ...TOTAL, timePeriod: '2021-Q1' }, 6), 'timePeriod'],
    ['of a dimension it lacks', enter({ ...TOTAL, breakdown: { OUTLET: 'ALMATY_TV' } }, 6), 'breakdown'],
    ['of a code it lacks', enter({ ...TOTAL, breakdown: { OUTCOME: 'LOST' } }, 6), 'breakdown'],
    ['left out without a reason', enter(TOTAL, null, { obsStatus: 'A' }), 'obsStatus'],
    ['with a reason for its absence', enter(TOTAL, 6, { obsStatus: 'M' }), 'obsStatus'],
    ['left out with a word before it', enter(TOTAL, null, { qualifier: 'ABOUT' }), 'qualifier'],
    ['with more digits than it says', enter(TOTAL, 6.25, { decimals: 1 }), 'decimals'],
    ['with a number of no sense', { ...enter(TOTAL, 6), obsValue: 1e20 }, 'obsValue'],
    ['with a multiplier of no sense', enter(TOTAL, 6, { unitMult: 13 }), 'unitMult'],
  ])('%s are refused by name', async (_, figure, field) => {
    const answer = await save([figure]);
    expect(await errorsOf(answer)).toEqual([422, [`body.observations.0.${field}`]]);
  });

  it('say in words what is wrong, in the reader’s language', async () => {
    const answer = await save([{ ...enter(TOTAL, 6), decimals: 'two' }]);
    const { errors } = await api.problem(answer);
    expect(errors[0]?.message.trim()).not.toBe('');
  });

  it('given twice are refused', async () => {
    const answer = await save([enter(APPROVED, 1), enter(APPROVED, 2)]);
    expect(await errorsOf(answer)).toEqual([422, ['body.observations.1']]);
  });
});

/** One short of their total. */
const PROPOSED = [
  enter(TOTAL, 496, { version: 3 }),
  enter(APPROVED, 296),
  enter(REFUSED, 127),
  enter({ ...TOTAL, breakdown: { OUTCOME: 'EXPLAINED_IN_WRITING' } }, 70),
  enter({ ...TOTAL, breakdown: { OUTCOME: 'WITHDRAWN_BY_AUTHOR' } }, 2),
];

describe('checks of a submission', () => {
  it('are worked out on what is proposed before anything is saved', async () => {
    const answer = await editor.send('POST', `/submissions/${submission}/checks`, { observations: PROPOSED });
    const { checks } = checkSubmission.response.parse(await answer.json());
    expect(checks.filter(({ relation }) => relation === 'CODES_MAKE_THE_TOTAL')).toMatchObject([
      { timePeriod: '2021-Q2', result: 'FAILS' },
    ]);
    expect((await look(editor, submission)).observations).toHaveLength(1);
  });

  it('name only what a figure of the submission takes part in', async () => {
    expect((await save(PROPOSED)).status).toBe(200);
    const answer = await editor.send('POST', `/submissions/${submission}/checks`, { observations: [] });
    const { checks } = checkSubmission.response.parse(await answer.json());
    expect(checks.length).toBeGreaterThan(0);
    expect(
      checks.every(({ observations, missing }) =>
        [...observations, ...missing].some(({ timePeriod }) => timePeriod === '2021-Q2'),
      ),
    ).toBe(true);
  });

  it('refuse what could not be saved either', async () => {
    const answer = await editor.send('POST', `/submissions/${submission}/checks`, {
      observations: [enter({ indicator: 'YOUTH_NEET_RATE' }, 6)],
    });
    expect(await errorsOf(answer)).toEqual([422, ['body.observations.0.indicator']]);
  });
});

describe('handing in', () => {
  it('needs a source and every line filled in, and says how many are not', async () => {
    const answer = await step(editor, submission, { step: 'SUBMIT' });
    const { status, errors } = await api.problem(answer);
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ path: 'body.step', message: expect.stringMatching(/\d/) }]);
    const { version } = (await look(editor, submission)).submission;
    const unnamed = await editor.send('PATCH', `/submissions/${submission}`, { version, source: null });
    expect(unnamed.status).toBe(200);
    expect((await api.problem(await step(editor, submission, { step: 'SUBMIT' }))).errors).toHaveLength(2);
  });

  it('of nothing at all is refused', async () => {
    const empty = await begin(editor, { rule: null });
    expect((await api.problem(await step(editor, empty, { step: 'SUBMIT' }))).errors).toHaveLength(1);
  });
});
