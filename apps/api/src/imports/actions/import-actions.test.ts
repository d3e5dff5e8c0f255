import { readFile } from 'node:fs/promises';
import { listActions } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { administer } from '../../testing/administer.ts';
import { workbookParts, writeArchive } from '../../testing/build-workbook-file.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { everywhere, signInForTest } from '../../testing/sign-in-for-test.ts';
import { importEntriesAs, PLAN } from '../entries/import-entries-for-test.ts';
import { csv, HEADINGS, line, MEASURES, wholePlan } from './import-actions-for-test.ts';

const api = await openTestApi();
const administrator = await administer(api);
const { upload, uploaded, dryRun, commit } = importEntriesAs(api, administrator, 'ACTIONS');

const findActions = async (document = PLAN) =>
  listActions.response.parse(await api.json(`/actions?document=${document}`)).actions;
const countRevisions = () => api.db.revision.count();

describe('measures of a plan', () => {
  it('are taken over in one file and one revision, and the same file again brings nothing', async () => {
    const read = await uploaded(wholePlan());
    expect(read).toMatchObject({
      ...{ submission: null, document: PLAN, state: 'READ', rowsRead: MEASURES + 1, version: null },
      outcomes: { NEW: MEASURES, CHANGED: 0, SAME: 0, REFUSED: 0 },
      mapping: { refArea: '750000000', direction: 'YOUTH', headerRow: 1 },
    });
    expect(await findActions()).toEqual([]);

    const revisions = await countRevisions();
    const [first, again] = await Promise.all([commit(read), commit(read)]);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await countRevisions()).toBe(revisions + 1);
    const actions = await findActions();
    expect(actions).toHaveLength(MEASURES);
    expect(actions.find(({ number }) => number === '3.10')).toMatchObject({
      ...{ action: `${PLAN}_3_10`, part: '3', kind: 'PLANNED_MEASURE', direction: 'YOUTH', due: null },
      ...{ refAreas: ['750000000'], addressees: ['ALMATY_SOCIAL_DEVELOPMENT'], status: 'NOT_STARTED' },
      text: { kk: '3.10-шара', ru: 'Мера 3.10' },
    });
    const log = await api.db.auditEntry.groupBy({
      by: ['action'],
      _count: true,
      where: { accountId: administrator.accountId, action: { not: 'SIGNED_IN' } },
    });
    expect(new Map(log.map((each) => [each.action, each._count]))).toEqual(
      new Map([
        ['CATALOGUE_ENTRY_CREATED', MEASURES],
        ['DOCUMENT_FILE_IMPORTED', 1],
      ]),
    );

    const second = await uploaded(wholePlan());
    expect(second.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: MEASURES, REFUSED: 0 });
    expect((await commit(second)).status).toBe(200);
    expect(await countRevisions()).toBe(revisions + 1);
    expect(await findActions()).toEqual(actions);
  });

  it('change where the file says so, and keep what it has no column for', async () => {
    const file =
      'Номер меры;Срок исполнения;На какой показатель влияет\n3.10;31.12.2025;YOUTH_NEET_RATE\n3.11;;\n';
    const read = await uploaded(file);
    expect(read.outcomes).toEqual({ NEW: 0, CHANGED: 1, SAME: 1, REFUSED: 0 });
    const { actions } = await dryRun(read.import, 'outcome=CHANGED');
    expect(actions).toMatchObject([
      {
        ...{ action: `${PLAN}_3_10`, outcome: 'CHANGED', standing: { due: null, indicators: [] } },
        said: { number: '3.10', due: '2025-12-31', indicators: ['YOUTH_NEET_RATE'] },
      },
    ]);
    expect((await commit(read)).status).toBe(200);
    expect((await findActions()).find(({ number }) => number === '3.10')).toMatchObject({
      ...{ due: '2025-12-31', part: '3', text: { kk: '3.10-шара', ru: 'Мера 3.10' } },
      figures: [{ role: 'MOVES', indicator: 'YOUTH_NEET_RATE', refArea: '750000000' }],
    });
  });
});

describe('a line is refused, with the cell and the reason', () => {
  it('and stops the file, unless somebody says that it is left out', async () => {
    const read = await uploaded(
      csv(
        line('9.1', { part: '9' }),
        line('9.2', { who: 'Управление общественого развития города Алматы' }),
        line('9.3', { kk: '' }),
        line('9.4', { ru: '' }),
        line('9.5', { due: '03/04/2025' }),
        line('9.6'),
        line('9.6'),
        line('', { kk: 'Нөмірсіз' }),
        line('9.7'),
      ),
    );
    expect(read.outcomes).toEqual({ NEW: 1, CHANGED: 0, SAME: 0, REFUSED: 8 });
    const { actions } = await dryRun(read.import, 'outcome=REFUSED');
    expect(
      actions.map(({ problems }) =>
        problems.map(({ cell, concept, reason, candidates }) => [cell, concept, reason, candidates]),
      ),
    ).toEqual([
      [['A2', 'PART', 'UNKNOWN', []]],
      [['E3', 'ADDRESSEE', 'UNKNOWN', ['ALMATY_SOCIAL_DEVELOPMENT']]],
      [['C4', 'TEXT_KK', 'EMPTY', []]],
      [['D5', 'TEXT_RU', 'EMPTY', []]],
      [['F6', 'DUE', 'AMBIGUOUS', ['2025-04-03', '2025-03-04']]],
      [['B7', 'NUMBER', 'TWICE_IN_FILE', []]],
      [['B8', 'NUMBER', 'TWICE_IN_FILE', []]],
      [['B9', 'NUMBER', 'EMPTY', []]],
    ]);
    const before = await findActions();
    const stopped = await commit(read);
    expect([stopped.status, (await api.problem(stopped)).errors[0]?.path]).toEqual([
      409,
      'body.withoutRefused',
    ]);
    expect(await findActions()).toEqual(before);
    expect((await commit(read, true)).status).toBe(200);
    expect(
      (await findActions()).map(({ number }) => number).filter((number) => number?.startsWith('9.')),
    ).toEqual(['9.7']);
  });

  it('where it is new and the file lacks what every measure has', async () => {
    const read = await uploaded('Номер меры;Срок исполнения\n77;2025\n');
    const { actions } = await dryRun(read.import);
    expect(actions[0]?.problems.map(({ concept, reason, cell }) => [concept, reason, cell])).toEqual([
      ['TEXT_KK', 'EMPTY', null],
      ['TEXT_RU', 'EMPTY', null],
    ]);
    const nothing = await commit(read, true);
    expect(nothing.status).toBe(409);
  });

  it('where the rules of the catalogue refuse it', async () => {
    const headings = `${HEADINGS.ru};Какую меру продолжает`;
    const round = `${PLAN}_8_2`;
    const made = await uploaded([headings, `${line('8.1')};`, `${line('8.2')};${PLAN}_9_7`].join('\n'));
    expect((await commit(made)).status).toBe(200);
    const read = await uploaded(`Номер меры;Какую меру продолжает\n9.7;${round}\n8.1;${PLAN}_8_1\n`);
    const { actions } = await dryRun(read.import);
    expect(actions.map(({ problems }) => problems.map(({ cell, reason }) => [cell, reason]))).toEqual([
      [['B2', 'FOLLOWS_FROM_ITSELF']],
      [['B3', 'FOLLOWS_FROM_ITSELF']],
    ]);
  });

  it('where its code is that of another measure, or its number that of two', async () => {
    const { entry } = await administrator.find('ACTION', `${PLAN}_8_1`);
    await administrator.saved({ ...entry, action: `${PLAN}_66`, number: '8.2' }, null);
    const read = await uploaded(csv(line('66'), line('8.2')));
    const { actions } = await dryRun(read.import);
    expect(
      actions.map(({ problems }) => problems.map(({ reason, candidates }) => [reason, candidates])),
    ).toEqual([[['CODE_TAKEN', [`${PLAN}_66`]]], [['AMBIGUOUS', [`${PLAN}_8_2`, `${PLAN}_66`]]]]);
  });
});

describe('a file with measures', () => {
  it('is read by Kazakh headings, in a workbook below its title', async () => {
    const cells = (values: readonly string[]) =>
      values.map((each) => `<c t="str"><v>${each}</v></c>`).join('');
    const rows = [
      ['Жоспар'],
      HEADINGS.kk.split(';'),
      line('5.90', { due: '2025 жылғы 31 желтоқсан' }).split(';'),
    ];
    const sheet = rows.map((values, at) => `<row r="${at + 1}">${cells(values)}</row>`).join('');
    const read = await uploaded(await readFile(await writeArchive(workbookParts(sheet))), {
      fileName: 'жоспар.xlsx',
    });
    expect(read).toMatchObject({ titles: ['Жоспар'], outcomes: { NEW: 1 }, mapping: { headerRow: 2 } });
    expect((await dryRun(read.import)).actions[0]).toMatchObject({
      said: { number: '5.90', due: '2025-12-31' },
    });
  });

  it('is read in the encoding and with the sign of the office it comes from', async () => {
    const text = csv(line('5.91')).replaceAll('5.91-шара', '5.91 шара').replaceAll(';', '\t');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect((await uploaded(utf16)).outcomes).toMatchObject({ NEW: 1 });
  });

  it.each([
    ['a formula', '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>', '', /формула.*B2/i],
    [
      'merged cells in its table',
      `<row r="1">${HEADINGS.kk
        .split(';')
        .map((each) => `<c t="str"><v>${each}</v></c>`)
        .join('')}</row>`,
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      /біріктірілген.*A1/,
    ],
    ['no table', '<row r="1"><c t="str"><v>Тек мәтін</v></c></row>', '', /шаралар кестесі/],
  ])('is refused for %s, in the reader’s language', async (_, rows, after, said) => {
    const answer = await upload(await readFile(await writeArchive(workbookParts(rows, after))), {
      fileName: 'жоспар.xlsx',
      headers: { 'Accept-Language': 'kk' },
    });
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors[0]?.message).toMatch(said);
  });

  it('is read another way when somebody says what its columns are, and so again the next time', async () => {
    const file = 'Бір;Екі;Үш\n5.92;Орталық ашу;Открыть центр\n';
    const read = await uploaded(file);
    expect(read.outcomes).toMatchObject({ NEW: 0 });
    const roles = ['NUMBER', 'TEXT_KK', 'TEXT_RU'];
    const columns = read.mapping?.columns.map((column, place) => ({ ...column, role: roles[place] }));
    const mapping = { ...read.mapping, columns };
    const put = (body: object) =>
      administrator.send('PUT', `/imports/${read.import}/mapping`, {
        reading: 1,
        keep: true,
        mapping,
        ...body,
      });
    const strange = await put({
      mapping: { ...mapping, columns: columns?.map((each) => ({ ...each, role: 'OBS_VALUE' })) },
    });
    expect([strange.status, (await api.problem(strange)).errors[0]?.path]).toEqual([
      422,
      'body.mapping.columns.0.role',
    ]);
    expect((await put({})).status).toBe(200);
    expect((await dryRun(read.import)).import.outcomes).toMatchObject({ NEW: 1 });
    expect(await uploaded(file)).toMatchObject({ outcomes: { NEW: 1 }, kept: expect.any(Object) });
  });

  it('of more lines than any plan has is too large', async () => {
    const lines = Array.from({ length: 2_001 }, (_, index) => line(`6.${index}`));
    const answer = await upload(csv(...lines));
    expect(answer.status).toBe(413);
    expect(await api.db.fileImportEntry.count({ where: { said: { path: ['number'], equals: '6.0' } } })).toBe(
      0,
    );
  });

  it('is compared anew, and not taken over, when somebody edited the catalogue meanwhile', async () => {
    const read = await uploaded(csv(line('5.93')));
    const { entry, version } = await administrator.find('ORGANISATION', 'ALMATY_SOCIAL_DEVELOPMENT');
    await administrator.saved({ ...entry, mailAddress: 'office@example.kz' }, version);
    const stale = await commit(read);
    expect([stale.status, (await api.problem(stale)).type]).toEqual([
      409,
      expect.stringContaining('stale-version'),
    ]);
    const { import: now } = await dryRun(read.import);
    expect(now.basedOn).toBeGreaterThan(read.basedOn ?? 0);
    expect((await commit(now)).status).toBe(200);
  });

  it('is nobody’s but an administrator’s, and for one thing only', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    expect((await upload(csv(line('1')), { browser: editor })).status).toBe(403);
    const { import: id } = await uploaded(csv(line('5.94')));
    const body = { version: 1, reading: 1, withoutRefused: true };
    expect((await editor.send('GET', `/imports/${id}`)).status).toBe(403);
    expect((await editor.send('POST', `/imports/${id}/commit`, body)).status).toBe(403);
    expect((await editor.send('DELETE', `/imports/${id}`)).status).toBe(403);
    expect((await upload(csv(line('1')), { document: 'NO_SUCH_PLAN' })).status).toBe(404);
    const both = await administrator.send('GET', `/imports/${id}`);
    expect(both.status).toBe(200);
    expect((await administrator.send('DELETE', `/imports/${id}`)).status).toBe(200);
  });
});
