import { readFile } from 'node:fs/promises';
import type { ImportMapping } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { look } from '../submissions/submit-for-test.ts';
import { workbookParts, writeArchive } from '../testing/build-workbook-file.ts';
import { startDesk } from '../testing/start-desk.ts';
import { importAs, POPULATION, POPULATION_HEADINGS, populationLine } from './import-for-test.ts';

const { api, editor } = await startDesk();
const { outside, uploaded, dryRun, commit } = importAs(api, editor);

describe('how a file is read', () => {
  it('can be said, and is kept for the next file with the same headings', async () => {
    const submission = await outside(POPULATION);
    const content = 'Аумақ;Топ;Адам, 2020 ж.\n751210000;UYGHUR;1,234\n751310000;UYGHUR;5\n';
    const first = await uploaded(content, { submission, fileName: 'a.csv' });
    expect(first.outcomes).toMatchObject({ REFUSED: 2 });
    const { mapping: inferred } = first;
    if (inferred === null) throw new Error('it was read');
    const mapping: ImportMapping = {
      ...inferred,
      indicator: 'INTERETHNIC_POPULATION',
      decimalSign: 'POINT',
      columns: inferred.columns.map((each) =>
        each.column === 2 ? { ...each, role: 'OBS_VALUE', timePeriod: '2020' } : each,
      ),
    };
    const said = await editor.send('PUT', `/imports/${first.import}/mapping`, {
      ...{ reading: first.reading, mapping },
      keep: true,
    });
    expect(said.status).toBe(200);
    const [kept] = await api.db.auditEntry.findMany({ where: { action: 'FILE_MAPPING_KEPT' } });
    expect(kept).toMatchObject({ accountId: editor.accountId, before: null, after: mapping });
    const { lines, import: read } = await dryRun(first.import);
    expect(read).toMatchObject({ inferred: false, mapping });
    expect(lines.map(({ obsValue, timePeriod, problem }) => [obsValue, timePeriod, problem])).toEqual([
      [1234, '2020', null],
      [5, '2020', null],
    ]);
    const second = await uploaded(content, { submission, fileName: 'b.csv' });
    expect(second.outcomes).toMatchObject({ NEW: 2 });
    expect(second.kept).toMatchObject({ savedBy: expect.any(String) });
    expect([first.kept, read.kept]).toEqual([null, null]);
  });
});

describe('at the same moment', () => {
  it('a file is said to be read one way, and not another way by whoever had not seen that', async () => {
    const submission = await outside(POPULATION);
    const {
      import: id,
      reading,
      mapping,
    } = await uploaded(POPULATION_HEADINGS + populationLine('751210000', '5', '6'), {
      submission,
      fileName: 'a.csv',
    });
    const asked = Array.from({ length: 3 }, () =>
      editor.send('PUT', `/imports/${id}/mapping`, { reading, mapping, keep: false }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    const { import: read, lines } = await dryRun(id);
    expect([read.reading, lines.length]).toEqual([reading + 1, 2]);
    const unseen = await commit(id, submission, { reading });
    expect([unseen.status, (await api.problem(unseen)).type]).toEqual([409, '/problems/stale-version']);
    expect((await look(editor, submission)).observations).toEqual([]);
    expect((await commit(id, submission, read)).status).toBe(200);
  });
});

describe('a workbook of several sheets', () => {
  it('is read by one, and says which others were not', async () => {
    const row = (at: number, ...texts: string[]) =>
      `<row r="${at}">${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const sheetOf = (figure: string) =>
      row(1, 'Көрсеткіш', 'Аумақ', 'Топ', '2020') +
      row(2, 'INTERETHNIC_POPULATION', '751210000', 'UYGHUR', figure);
    const { import: id } = await uploaded(
      await readFile(await writeArchive(withSecondSheet(sheetOf('5'), sheetOf('6')))),
      { submission: await outside(POPULATION) },
    );
    const { import: read, lines } = await dryRun(id);
    expect(read).toMatchObject({ mapping: { sheet: 'Лист1' }, sheets: ['Лист1', 'Лист2'] });
    expect(lines.map(({ sheet, obsValue }) => [sheet, obsValue])).toEqual([['Лист1', 5]]);
  });

  function withSecondSheet(first: string, second: string): Record<string, string> {
    const parts = workbookParts(first);
    const other = workbookParts(second)['xl/worksheets/sheet1.xml'] ?? '';
    const also = (part: string, before: string) =>
      (parts[part] ?? '').replace(
        new RegExp(`(<${before} [^>]*/>)`),
        (all) =>
          all +
          all
            .replaceAll('rId1', 'rId2')
            .replace('sheet1.xml', 'sheet2.xml')
            .replace('Лист1', 'Лист2')
            .replace('sheetId="1"', 'sheetId="2"'),
      );
    return {
      ...parts,
      'xl/workbook.xml': also('xl/workbook.xml', 'sheet'),
      'xl/_rels/workbook.xml.rels': also('xl/_rels/workbook.xml.rels', 'Relationship'),
      'xl/worksheets/sheet2.xml': other,
    };
  }
});
