import { describe, expect, it } from 'vitest';
import { look } from '../submissions/submit-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { importAs, POPULATION, POPULATION_HEADINGS, populationLine } from './import-for-test.ts';

const { api, editor } = await startDesk();
const { outside, uploaded, dryRun, commit, refusal } = importAs(api, editor);

describe('a dry run', () => {
  it('says what is new, changed from what, the same and refused, and where', async () => {
    const submission = await outside(POPULATION);
    const first = await uploaded(
      POPULATION_HEADINGS + populationLine('751210000', '5,5', '6') + populationLine('751310000', '7', '-'),
      {
        submission,
        fileName: 'a.csv',
      },
    );
    expect((await commit(first.import, submission)).status).toBe(200);
    const { import: id, outcomes } = await uploaded(
      POPULATION_HEADINGS +
        populationLine('751210000', '5,5', '6,0') +
        populationLine('Жоқ ауданы', '7', '') +
        populationLine('751410000', '', '8'),
      { submission, fileName: 'b.csv' },
    );
    expect(outcomes).toEqual({ NEW: 1, CHANGED: 1, SAME: 1, REFUSED: 1 });
    const { lines } = await dryRun(id);
    expect(lines.map(({ cell, outcome, standing, problem }) => [cell, outcome, standing, problem])).toEqual([
      ['D2', 'SAME', expect.objectContaining({ obsValue: 5.5, published: false }), null],
      ['E2', 'CHANGED', expect.objectContaining({ obsValue: 6, decimals: 0, published: false }), null],
      ['D3', 'REFUSED', null, { concept: 'REF_AREA', reason: 'UNKNOWN', candidates: [] }],
      ['E4', 'NEW', null, null],
    ]);
    expect((await dryRun(id, 'outcome=CHANGED,REFUSED')).lines).toHaveLength(2);
    const page = await dryRun(id, 'limit=3');
    expect((await dryRun(id, `limit=3&cursor=${page.nextCursor}`)).lines.map(({ cell }) => cell)).toEqual([
      'E4',
    ]);

    expect(await refusal(await commit(id, submission))).toEqual([409, expect.stringMatching(/1/)]);
    expect((await commit(id, submission, { withoutRefused: true })).status).toBe(200);
    const { observations } = await look(editor, submission);
    expect(observations.map(({ obsValue, version }) => [obsValue, version])).toEqual([
      [5.5, 3],
      [6, 3],
      [7, 2],
      [null, 2],
      [8, 3],
    ]);
  });

  it('compares with what is published where the submission says nothing', async () => {
    const submission = await outside({ ...POPULATION, timePeriod: '2021' });
    const published = 'Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні\n';
    const row = 'INTERETHNIC_POPULATION;Алатау ауданы;UYGHUR;31.05.2021;20 929\n';
    const { import: id } = await uploaded(published + row, { submission, fileName: 'a.csv' });
    expect((await dryRun(id)).lines).toMatchObject([
      { outcome: 'CHANGED', obsValue: 20929, standing: { obsValue: 20928, published: true } },
    ]);
  });

  it('takes neither of two cells for one figure', async () => {
    const submission = await outside(POPULATION);
    const { outcomes } = await uploaded(
      POPULATION_HEADINGS + populationLine('751210000', '5', '6') + populationLine('Алатау ауданы', '5', ''),
      {
        submission,
        fileName: 'a.csv',
      },
    );
    expect(outcomes).toMatchObject({ NEW: 1, REFUSED: 2 });
  });
});
