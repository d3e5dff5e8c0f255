import { createCorrection, type EnteredObservation } from '@korsetkish/contract';
import { loadCatalogue } from '@korsetkish/prisma';
import { copyCatalogue } from '@korsetkish/prisma/testing/catalogue';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, enter, fillIn, look, save, step } from './submit-for-test.ts';

const { api, editor, approver } = await startDesk();

const REASON = { kk: 'Қате түзетілді', ru: 'Исправлена ошибка' };
const TV = { indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } };
const ONLINE = { indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ONLINE_MEDIA' } };

async function publish(submission: number): Promise<void> {
  expect((await step(editor, submission, { step: 'SUBMIT' })).status).toBe(200);
  expect((await step(approver, submission, { step: 'PUBLISH', reason: REASON })).status).toBe(200);
}

/** A report outside the calendar with one figure. */
async function beginOutside(figure: EnteredObservation): Promise<number> {
  const submission = await begin(editor, { rule: null });
  await save(editor, submission, [figure]);
  return submission;
}

const figureIn = async (submission: number, { breakdown }: typeof TV) => {
  const { observations } = await look(editor, submission);
  return observations.find(
    (each) => each.indicator === TV.indicator && each.breakdown.OUTLET === breakdown.OUTLET,
  );
};

async function readPublished(timePeriod: string): Promise<Record<string, number | null>> {
  const { observations } = (await api.json(
    `/observations?indicator=INFORMATION_BUDGET&refArea=750000000&timePeriod=${timePeriod}&scenario=ACTUAL`,
  )) as { observations: { breakdown: Record<string, string>; obsValue: number | null }[] };
  return Object.fromEntries(observations.map(({ breakdown, obsValue }) => [breakdown.OUTLET, obsValue]));
}

describe('a report that begins as published', () => {
  it('follows what is published meanwhile where nobody has touched it, and takes none of it back', async () => {
    const first = await begin(editor);
    await fillIn(editor, first, [enter(TV, 100), enter(ONLINE, 50)]);
    await publish(first);

    const correction = await begin(editor);
    const before = (await look(editor, correction)).submission.version;
    await publish(await beginOutside(enter(TV, 111)));
    expect((await look(editor, correction)).submission.version).toBe(before + 1);
    expect(await figureIn(correction, TV)).toMatchObject({ obsValue: 111, version: 1 });

    await save(editor, correction, [enter(ONLINE, 55, { version: 1 })]);
    await publish(correction);
    expect(await readPublished('2021-Q2')).toMatchObject({ ALMATY_TV: 111, ONLINE_MEDIA: 55 });
  });

  it('keeps what was entered in it, and is looked at again before it is published over what is new', async () => {
    const waiting = await beginOutside(enter(TV, 222));
    await step(editor, waiting, { step: 'SUBMIT' });
    const { version } = (await look(approver, waiting)).submission;
    await publish(await beginOutside(enter(TV, 333)));

    const body = { step: 'PUBLISH', version, message: null, reason: REASON };
    const unseen = await approver.send('POST', `/submissions/${waiting}/steps`, body);
    expect(unseen.status).toBe(409);
    expect((await api.problem(unseen)).type).toBe('/problems/stale-version');
    expect(await readPublished('2021-Q2')).toMatchObject({ ALMATY_TV: 333 });

    expect((await step(approver, waiting, { step: 'PUBLISH', reason: REASON })).status).toBe(200);
    expect(await readPublished('2021-Q2')).toMatchObject({ ALMATY_TV: 222 });
  });

  it('is as it was for those who looked at it when nothing of it was published, or just the same', async () => {
    const waiting = await beginOutside(enter(TV, 444));
    const { version } = (await look(editor, waiting)).submission;
    await publish(await beginOutside(enter(ONLINE, 66)));
    await publish(await beginOutside(enter(TV, 444)));
    expect((await look(editor, waiting)).submission.version).toBe(version);
  });

  it('follows a load of the catalogue, too', async () => {
    const printed = { refArea: '750000000', timePeriod: '2020', scenario: 'ACTUAL', planAct: null };
    const begun = await editor.send('POST', '/corrections', { indicator: TV.indicator, ...printed });
    const { submission } = createCorrection.response.parse(await begun.json()).submission;
    const catalogue = copyCatalogue();
    catalogue.edit('observations.csv', 'ACTUAL,2627442,0,3,', 'ACTUAL,2627443,0,3,');
    await loadCatalogue(api.db, { folder: catalogue.folder });
    catalogue.remove();
    expect(await figureIn(submission, TV)).toMatchObject({ obsValue: 2627443, unitMult: 3 });
  });
});
