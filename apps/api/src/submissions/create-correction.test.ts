import { createCorrection } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, enter, fillIn, look, step } from './submit-for-test.ts';

const { editor, approver } = await startDesk();

const NOTIFICATIONS = {
  indicator: 'ASSEMBLY_NOTIFICATIONS',
  refArea: '750000000',
  timePeriod: '2020',
  scenario: 'ACTUAL',
  planAct: null,
};

async function correct(changes: object = {}): Promise<number> {
  const answer = await editor.send('POST', '/corrections', { ...NOTIFICATIONS, ...changes });
  return createCorrection.response.parse(await answer.json()).submission.submission;
}

describe('a correction', () => {
  it('of a figure that no rule asks for begins outside the calendar, with the figures of its period as published', async () => {
    const { submission, observations } = await look(editor, await correct());
    expect(submission).toMatchObject({
      rule: null,
      direction: 'ASSEMBLIES',
      timePeriod: '2020',
      source: 'ALMATY_REPORT_2020',
      state: 'DRAFT',
    });
    expect(observations.map(({ obsValue, paragraph }) => [obsValue, paragraph !== null])).toEqual([
      [496, true],
      [296, true],
      [60, true],
      [127, true],
      [13, true],
    ]);
  });

  it('is begun once, however often the button is pressed', async () => {
    const [first, ...others] = await Promise.all([correct(), correct(), correct()]);
    expect(others).toEqual([first, first]);
    // Another figure of the same period is another correction.
    expect(await correct({ indicator: 'INFORMATION_BUDGET' })).not.toBe(first);
  });

  it('of a figure that a rule asks for is a further report of that rule, which is begun once', async () => {
    const first = await begin(editor);
    const figure = { indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } };
    await fillIn(editor, first, [enter(figure, 120, { unitMult: 3, paragraph: '7' })]);
    await step(editor, first, { step: 'SUBMIT' });
    await step(approver, first, { step: 'PUBLISH' });
    const place = { indicator: 'INFORMATION_BUDGET', timePeriod: '2021-Q2' };
    const again = await correct(place);
    expect(await correct(place)).toBe(again);
    const { submission, observations, lines } = await look(editor, again);
    expect(submission.rule).toBe('ALMATY_INFORMATION');
    // Everything that was said in the first one stands in it again, so that only what is wrong has to be typed.
    expect(observations).toHaveLength(lines.length);
    expect(observations).toContainEqual(
      expect.objectContaining({ obsValue: 120, unitMult: 3, paragraph: '7' }),
    );
  });

  it('of what is not published is refused', async () => {
    const answer = await editor.send('POST', '/corrections', { ...NOTIFICATIONS, timePeriod: '1990' });
    expect(answer.status).toBe(404);
  });
});
