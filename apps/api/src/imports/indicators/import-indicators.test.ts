import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { everywhere, signInForTest } from '../../testing/sign-in-for-test.ts';
import { importEntriesAs, PLAN } from '../entries/import-entries-for-test.ts';
import { sendFile } from '../import-for-test.ts';
import { csv, DECLARED, declared, known, TARGETS, wholePlan } from './import-indicators-for-test.ts';

const api = await openTestApi();
const administrator = await administer(api);
const { upload, uploaded, dryRun, commit } = importEntriesAs(api, administrator, 'INDICATORS');

const findTargets = async () => (await administrator.find('DOCUMENT', PLAN)).entry.indicators;
const countRevisions = () => api.db.revision.count();
const countIndicators = () => api.db.indicator.count();

/** What is wrong with each refused line, by its cell. */
const listRefused = async (id: string) =>
  (await dryRun(id, 'outcome=REFUSED')).indicators.map(({ problems }) =>
    problems.map(({ cell, concept, reason, candidates }) => [cell, concept, reason, candidates]),
  );

describe('target indicators of a plan', () => {
  it('are taken over in one file and one revision, and the same file again brings nothing', async () => {
    const codes = await api.db.indicator.findMany({ orderBy: { position: 'asc' }, select: { code: true } });
    const file = wholePlan(codes.map(({ code }) => code));
    const before = await countIndicators();
    const read = await uploaded(file);
    expect(read).toMatchObject({
      ...{ submission: null, document: PLAN, contents: 'INDICATORS', state: 'READ', version: null },
      outcomes: { NEW: TARGETS, CHANGED: 0, SAME: 0, REFUSED: 0 },
    });
    expect([await findTargets(), await countIndicators()]).toEqual([[], before]);

    const revisions = await countRevisions();
    const [first, again] = await Promise.all([commit(read), commit(read)]);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect([await countRevisions(), await countIndicators()]).toEqual([revisions + 1, before + DECLARED]);
    const targets = await findTargets();
    expect(targets).toHaveLength(TARGETS);
    expect(targets[0]).toEqual({ indicator: codes[0]?.code, part: '1' });
    expect(targets.at(-1)).toEqual({ indicator: 'YOUTH_PLAN_TARGET_41', part: '6' });
    expect((await administrator.find('INDICATOR', 'YOUTH_PLAN_TARGET_41')).entry).toMatchObject({
      ...{ direction: 'YOUTH', group: 'YOUTH_CENTRES', measure: 'RATE', unitMeasure: 'PERCENT' },
      ...{ polarity: 'HIGHER_IS_BETTER', headline: false, shortName: null, dimensions: [] },
      name: { kk: 'YOUTH_PLAN_TARGET_41 (қаз.)', ru: 'YOUTH_PLAN_TARGET_41 (рус.)', en: null },
    });
    const log = await api.db.auditEntry.groupBy({
      by: ['action', 'subject'],
      _count: true,
      where: { accountId: administrator.accountId, action: { not: 'SIGNED_IN' } },
    });
    expect(new Map(log.map((each) => [`${each.action} ${each.subject}`, each._count]))).toEqual(
      new Map([
        ['CATALOGUE_ENTRY_CREATED indicator', DECLARED],
        ['CATALOGUE_ENTRY_UPDATED document', 1],
        ['DOCUMENT_FILE_IMPORTED document', 1],
      ]),
    );

    const second = await uploaded(file);
    expect(second.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: TARGETS, REFUSED: 0 });
    expect((await commit(second)).status).toBe(200);
    expect(await countRevisions()).toBe(revisions + 1);
    expect(await findTargets()).toEqual(targets);
  });

  it('move to another part where the file says so; those that it does not name stay', async () => {
    const before = await findTargets();
    const read = await uploaded('Раздел;Показатель\n7;Доля молодёжи NET\n;YOUTH_PLAN_TARGET_41\n');
    const { indicators } = await dryRun(read.import);
    expect(indicators).toMatchObject([
      { outcome: 'REFUSED', problems: [{ cell: 'B2', reason: 'UNKNOWN', text: 'Доля молодёжи NET' }] },
      {
        outcome: 'CHANGED',
        indicator: 'YOUTH_PLAN_TARGET_41',
        said: { part: null },
        standing: { part: '6' },
      },
    ]);
    expect((await commit(read, true)).status).toBe(200);
    expect(await findTargets()).toEqual([
      ...before.slice(0, -1),
      { indicator: 'YOUTH_PLAN_TARGET_41', part: null },
    ]);
    const silent = await uploaded('Показатель;Ед. изм.\nYOUTH_PLAN_TARGET_40;%\n');
    expect(silent.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 1, REFUSED: 0 });
  });
});

describe('a line is refused at its cell', () => {
  it('with what it may have meant, and nothing is taken over until somebody leaves it out', async () => {
    const read = await uploaded(
      csv(
        known('YOUTH_NEET_RAT'),
        known('YOUTH_NEET_NUMBER', '8'),
        declared('YOUTH_TWICE'),
        declared('YOUTH_TWICE', { kk: 'Басқа', ru: 'Другой' }),
        declared('YOUTH_NO_GROUP', { group: 'YOUTH_CENTRE' }),
        declared('YOUTH_NO_UNIT', { unit: '' }),
        declared('YOUTH_TAKEN_1'),
      ),
    );
    expect(read.outcomes).toEqual({ NEW: 1, CHANGED: 0, SAME: 0, REFUSED: 6 });
    expect(await listRefused(read.import)).toEqual([
      [['B2', 'INDICATOR', 'UNKNOWN', ['YOUTH_NEET_RATE']]],
      [['A3', 'PART', 'UNKNOWN', []]],
      [['B4', 'INDICATOR', 'TWICE_IN_FILE', []]],
      [['B5', 'INDICATOR', 'TWICE_IN_FILE', []]],
      [['E6', 'GROUP', 'UNKNOWN', ['YOUTH_CENTRES']]],
      [['F7', 'UNIT', 'EMPTY', []]],
    ]);
    const before = await findTargets();
    const stopped = await commit(read);
    expect([stopped.status, (await api.problem(stopped)).errors[0]?.path]).toEqual([
      409,
      'body.withoutRefused',
    ]);
    expect(await findTargets()).toEqual(before);
    expect((await commit(read, true)).status).toBe(200);
    expect((await findTargets()).at(-1)).toEqual({ indicator: 'YOUTH_TAKEN_1', part: '1' });
  });

  it('where somebody has declared the same, or taken away what it names, since it was read', async () => {
    const { entry, version } = await administrator.find('DOCUMENT', PLAN);
    const parts = [...entry.parts, { part: '8', name: { kk: 'Басқа', ru: 'Прочее' } }];
    const saved = await administrator.saved({ ...entry, parts }, version);
    const other = await uploaded(
      csv(
        declared('YOUTH_TAKEN_2', { kk: 'Басқа атау', ru: 'Другое название' }),
        known('YOUTH_COUNCIL_MEMBERS', '8'),
      ),
    );
    expect(other.outcomes).toMatchObject({ NEW: 2, CHANGED: 0, REFUSED: 0 });
    const own = await uploaded(csv(declared('YOUTH_TAKEN_2', { part: '2' })));
    expect((await commit(own)).status).toBe(200);
    const now = await administrator.find('DOCUMENT', PLAN);
    expect(now.version).not.toBe(saved.version);
    await administrator.saved({ ...now.entry, parts: entry.parts }, now.version);
    expect((await commit(other, true)).status).toBe(409);
    expect(await listRefused(other.import)).toEqual([
      [['B2', 'INDICATOR', 'INDICATOR_TAKEN', ['YOUTH_TAKEN_2']]],
      [['A3', 'PART', 'UNKNOWN', []]],
    ]);
  });

  it('where another is called the same, further down or declared since', async () => {
    const file = csv(
      declared('YOUTH_TWIN_1', { kk: 'Бір атау' }),
      declared('YOUTH_TWIN_2', { kk: 'бір  атау' }),
      declared('YOUTH_TWIN_3', { ru: 'Одно название' }),
    );
    const read = await uploaded(file);
    const twins = [
      [['C2', 'NAME_KK', 'NAME_TAKEN', ['YOUTH_TWIN_2']]],
      [['C3', 'NAME_KK', 'NAME_TAKEN', ['YOUTH_TWIN_1']]],
    ];
    expect(await listRefused(read.import)).toEqual(twins);
    const other = await uploaded(csv(declared('YOUTH_TWIN_4', { ru: 'Одно название.' })));
    expect((await commit(other)).status).toBe(200);
    expect(await listRefused(read.import)).toEqual([
      ...twins,
      [['D4', 'NAME_RU', 'NAME_TAKEN', ['YOUTH_TWIN_4']]],
    ]);
  });

  it('until the catalogue has what it names', async () => {
    const read = await uploaded(csv(declared('YOUTH_LATER', { part: '9' })));
    expect(await listRefused(read.import)).toEqual([[['A2', 'PART', 'UNKNOWN', []]]]);
    const { entry, version } = await administrator.find('DOCUMENT', PLAN);
    const parts = [...entry.parts, { part: '9', name: { kk: 'Тоғызыншы', ru: 'Девятый' } }];
    await administrator.saved({ ...entry, parts }, version);
    const { import: now } = await dryRun(read.import);
    expect(now.outcomes).toEqual({ NEW: 1, CHANGED: 0, SAME: 0, REFUSED: 0 });
    expect((await commit(now)).status).toBe(200);
  });

  it('with all that is wrong with it, also in a file that knows indicators by their names alone', async () => {
    const file = 'Раздел;Название на русском\n1;Доля молодёжи NEET\n12;Доля молодёжи NEET\n';
    const read = await uploaded(file);
    expect(await listRefused(read.import)).toEqual([
      [['B2', 'NAME_RU', 'TWICE_IN_FILE', []]],
      [
        ['A3', 'PART', 'UNKNOWN', ['1']],
        ['B3', 'NAME_RU', 'TWICE_IN_FILE', []],
      ],
    ]);
  });

  it('where the indicator is no longer in the catalogue', async () => {
    const made = await uploaded(csv(declared('YOUTH_GONE')));
    expect((await commit(made)).status).toBe(200);
    const read = await uploaded(csv(known('YOUTH_GONE', '5')));
    expect(read.outcomes).toMatchObject({ CHANGED: 1 });
    const { entry, version } = await administrator.find('DOCUMENT', PLAN);
    const indicators = entry.indicators.filter(({ indicator }) => indicator !== 'YOUTH_GONE');
    await administrator.saved({ ...entry, indicators }, version);
    const gone = await administrator.find('INDICATOR', 'YOUTH_GONE');
    expect((await administrator.remove('INDICATOR', 'YOUTH_GONE', gone.version)).ok).toBe(true);
    expect(await listRefused(read.import)).toEqual([[['B2', 'INDICATOR', 'UNKNOWN', expect.any(Array)]]]);
  });
});

describe('a file with target indicators', () => {
  it('is refused where it has none, in the reader’s language', async () => {
    const answer = await upload('Тек мәтін\nтағы мәтін\n', { headers: { 'Accept-Language': 'kk' } });
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors[0]?.message).toMatch(/нысаналы көрсеткіштер кестесі/);
  });

  it('has no columns of measures, nor is it of a report', async () => {
    const read = await uploaded(csv(known('YOUTH_NEET_RATE')));
    const columns = read.mapping?.columns.map((column) => ({ ...column, role: 'DUE' }));
    const strange = await administrator.send('PUT', `/imports/${read.import}/mapping`, {
      ...{ reading: 1, keep: false, mapping: { ...read.mapping, columns } },
    });
    expect([strange.status, (await api.problem(strange)).errors[0]?.path]).toEqual([
      422,
      'body.mapping.columns.0.role',
    ]);
    const unsaid = await sendFile(api, administrator, 'a', {
      ...{ import: randomUUID(), document: PLAN, fileName: 'a.csv' },
    });
    expect([unsaid.status, (await api.problem(unsaid)).errors[0]?.path]).toEqual([422, 'query.contents']);
    const ofReport = await sendFile(api, administrator, 'a', {
      ...{ import: randomUUID(), submission: '1', contents: 'INDICATORS', fileName: 'a.csv' },
    });
    expect([ofReport.status, (await api.problem(ofReport)).errors[0]?.path]).toEqual([422, 'query.contents']);
  });

  it('is of a document without parts, too', async () => {
    const document = 'ASTANA_RESOLUTION_2022';
    const read = await uploaded(csv(known('YOUTH_NEET_RATE', '')), { document });
    expect((await commit(read)).status).toBe(200);
    expect((await administrator.find('DOCUMENT', document)).entry.indicators).toEqual([
      { indicator: 'YOUTH_NEET_RATE', part: null },
    ]);
  });

  it('is read as somebody said once, and its columns are not taken for those of measures', async () => {
    const file = 'Бір;Екі\n1;YOUTH_NEET_RATE\n';
    const headed = `Бөлім;Белгісіз\n${file.split('\n')[1]}\n`;
    const read = await uploaded(headed);
    const columns = read.mapping?.columns.map((column, place) => ({
      ...column,
      role: place === 0 ? 'IGNORED' : 'INDICATOR',
    }));
    const body = { reading: 1, keep: true, mapping: { ...read.mapping, columns } };
    expect((await administrator.send('PUT', `/imports/${read.import}/mapping`, body)).status).toBe(200);
    const again = await uploaded(headed);
    expect(again.kept).not.toBeNull();
    expect(again.mapping?.columns.map(({ role }) => role)).toEqual(['IGNORED', 'INDICATOR']);
    const measures = await importEntriesAs(api, administrator, 'ACTIONS').upload(headed);
    expect((await measures.text()).includes('"kept":{')).toBe(false);
  });

  it('is nobody’s but an administrator’s', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    const file = csv(known('YOUTH_NEET_RATE'));
    expect((await upload(file, { browser: editor })).status).toBe(403);
    const { import: id } = await uploaded(file);
    expect((await editor.send('GET', `/imports/${id}`)).status).toBe(403);
    const body = { version: 1, reading: 1, withoutRefused: true };
    expect((await editor.send('POST', `/imports/${id}/commit`, body)).status).toBe(403);
  });
});
