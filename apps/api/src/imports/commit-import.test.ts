import { checkSubmission, commitImport } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { begin, look } from '../submissions/submit-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { importAs, REPORT } from './import-for-test.ts';

const { api, editor } = await startDesk();
const { outside, uploaded, dryRun, commit, refusal } = importAs(api, editor);

describe('a file made by LibreOffice', () => {
  it('is shown as it was read, taken over once, and is the same when it comes again', async () => {
    const submission = await begin(editor);
    const { import: id, ...shown } = await uploaded(REPORT, { submission });
    expect(shown).toMatchObject({
      state: 'READ',
      file: 'есеп.xlsx',
      rowsRead: 12,
      inferred: true,
      version: null,
      mapping: { headerRow: 3, unit: { unitMult: 3, of: 'MONEY' } },
      outcomes: { NEW: 10, CHANGED: 0, SAME: 0, REFUSED: 0 },
    });
    expect(shown.columns[5]).toMatchObject({ samples: expect.arrayContaining(['155\u00A0000,0']) });
    const { lines } = await dryRun(id, 'outcome=NEW&limit=2');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({
      sheet: 'Лист1',
      cell: 'F5',
      obsValue: 535456,
      decimals: 1,
      unitMult: 3,
    });

    const [first, again] = await Promise.all([commit(id, submission), commit(id, submission)]);
    expect([first.status, again.status]).toEqual([200, 200]);
    const made = commitImport.response.parse(await first.json()).import;
    expect(commitImport.response.parse(await again.json()).import).toEqual(made);
    expect(made).toMatchObject({ state: 'COMMITTED', version: 2 });
    const after = await look(editor, submission);
    expect(after.submission.version).toBe(2);
    expect(after.observations).toHaveLength(10);
    expect(after.observations.find(({ cell }) => cell === 'F5')).toMatchObject({
      indicator: 'INFORMATION_BUDGET',
      obsValue: 535456,
      file: 'есеп.xlsx',
      sheet: 'Лист1',
      version: 2,
    });

    const checked = await editor.send('POST', `/submissions/${submission}/checks`, { observations: [] });
    const { checks } = checkSubmission.response.parse(await checked.json());
    const failing = checks.filter(({ result }) => result === 'FAILS');
    expect(failing.map(({ relation }) => relation).toSorted()).toEqual([
      'CODES_MAKE_THE_TOTAL',
      'TV_HOURS_AND_PRICE_ACTUAL',
    ]);

    const second = await uploaded(REPORT, { submission });
    expect(second.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 10, REFUSED: 0 });
  });
});

describe('taking over is refused', () => {
  it('to whoever looked at another version of the submission', async () => {
    const submission = await outside();
    const { import: id } = await uploaded(REPORT, { submission });
    const stale = await editor.send('POST', `/imports/${id}/commit`, {
      ...{ version: 9, reading: 1 },
      withoutRefused: false,
    });
    expect(await refusal(stale)).toEqual([409, expect.any(String)]);
    expect((await look(editor, submission)).observations).toEqual([]);
  });
});
