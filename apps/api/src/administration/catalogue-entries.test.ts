import { CATALOGUE_THINGS } from '@korsetkish/contract';
import { loadCatalogue } from '@korsetkish/prisma';
import { describe, expect, it } from 'vitest';
import { administer } from '../testing/administer.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { NEW_INDICATOR } from './testing/new-entries.ts';

const api = await openTestApi();
const administrator = await administer(api);

const newestRevision = () => api.db.revision.findFirst({ orderBy: { id: 'desc' } });
const countEdits = () => api.db.auditEntry.count({ where: { action: { startsWith: 'CATALOGUE_' } } });

describe.each(CATALOGUE_THINGS)('entries of %s', (thing) => {
  it('are saved as they were read, which changes nothing and leaves nothing', async () => {
    const [revision, edits] = [await newestRevision(), await countEdits()];
    const entries = await administrator.list(thing);
    expect(entries.length).toBeGreaterThan(0);
    for (const { entry, version } of entries.slice(0, 8)) {
      expect((await administrator.saved(entry, version)).version).toBe(version);
    }
    expect(await newestRevision()).toEqual(revision);
    expect(await countEdits()).toBe(edits);
  });
});

describe('an edit', () => {
  it('is there at once, for everybody, with its line in the log and its revision', async () => {
    const { entry, version } = await administrator.find('AREA', '751210000');
    const etag = (await api.get('/ref-areas')).headers.get('ETag') ?? '';
    const name = { kk: 'Алатау', ru: 'Алатау ауданы' };
    const saved = await administrator.saved({ ...entry, name }, version);
    expect(saved.version).not.toBe(version);

    const fresh = await api.get('/ref-areas', { 'If-None-Match': etag });
    expect(fresh.status).toBe(200);
    expect(await fresh.json()).toMatchObject({
      refAreas: expect.arrayContaining([expect.objectContaining({ refArea: '751210000', name })]),
    });
    expect(await newestRevision()).toMatchObject({
      publishedBy: 'Сынақ',
      reason: 'Catalogue: AREA 751210000',
      reasonKk: null,
    });
    const [line] = await api.db.auditEntry.findMany({
      where: { subject: 'area', subjectId: '751210000' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(line).toMatchObject({
      accountId: administrator.accountId,
      action: 'CATALOGUE_ENTRY_UPDATED',
      before: { name: entry.name },
      after: { name },
    });
  });

  it('of what somebody else changed since is refused', async () => {
    const { entry, version } = await administrator.find('UNIT', 'PERCENT');
    const changed = { ...entry, afterNumber: { ...entry.afterNumber, en: 'per hundred' } };
    await administrator.saved(changed, version);
    const late = await administrator.save(entry, version);
    expect(late.status).toBe(409);
    expect((await api.problem(late)).type).toBe('/problems/stale-version');
    expect((await administrator.remove('UNIT', 'PERCENT', version)).status).toBe(409);
  });

  it('two at the same moment are one and a refusal', async () => {
    const { entry, version } = await administrator.find('SOURCE', 'ALMATY_REPORT_2020');
    const answers = await Promise.all(
      ['one', 'other'].map((licence) => administrator.save({ ...entry, licence }, version)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('of what is not there, and a new entry of a code that is taken, are refused', async () => {
    const { entry, version } = await administrator.find('INDICATOR', 'YOUTH_NEET_RATE');
    const taken = await administrator.save(entry, null);
    expect(taken.status).toBe(409);
    expect(await api.problem(taken)).toMatchObject({
      type: '/problems/conflict',
      errors: [{ path: 'body.indicator', message: expect.stringContaining('YOUTH_NEET_RATE') }],
    });
    expect((await administrator.save({ ...entry, indicator: 'NOWHERE' }, version)).status).toBe(409);
    expect((await administrator.remove('INDICATOR', 'NOWHERE', version)).status).toBe(404);
  });

  it('is not undone by the next start', async () => {
    const added = await administrator.saved(NEW_INDICATOR, null);
    const report = await loadCatalogue(api.db);
    expect(report).toMatchObject({ revision: null, rows: 0 });
    expect(report.editedHere).toBeGreaterThan(0);
    expect(await administrator.find('INDICATOR', NEW_INDICATOR.indicator)).toEqual(added);
  });
});

describe('what figures or other entries stand on', () => {
  it.each([
    ['INDICATOR', 'YOUTH_NEET_RATE'],
    ['SOURCE', 'ALMATY_REPORT_2020'],
    ['CODELIST', 'OUTCOME'],
    ['AREA', '750000000'],
    ['GROUP', 'ASSEMBLIES_NOTIFICATIONS'],
    ['DEFINITION', 'NEET_15_28'],
  ] as const)('is not removed: %s %s', async (thing, code) => {
    const { version } = await administrator.find(thing, code);
    const refused = await administrator.remove(thing, code, version);
    expect(refused.status).toBe(409);
    expect((await api.problem(refused)).type).toBe('/problems/conflict');
  });

  it('is not removed though unused, where the files of the catalogue bring it', async () => {
    const { entry, version } = await administrator.find('CODELIST', 'OUTCOME');
    const refused = await administrator.save({ ...entry, codes: entry.codes.slice(1) }, version);
    expect(refused.status).toBe(409);
    expect(await api.problem(refused)).toMatchObject({ errors: [{ path: 'body' }] });
  });

  it('a note goes, for nothing stands on it, and does not come back', async () => {
    const [first] = await administrator.list('NOTE');
    if (!first) throw new Error('there are no notes');
    const answer = await administrator.remove('NOTE', first.entry.note, first.version);
    expect(answer.status).toBe(200);
    await loadCatalogue(api.db);
    expect((await administrator.list('NOTE')).map(({ entry }) => entry.note)).not.toContain(first.entry.note);
    const [line] = await api.db.auditEntry.findMany({ where: { action: 'CATALOGUE_ENTRY_REMOVED' } });
    expect(line).toMatchObject({
      subjectId: first.entry.note,
      before: { text: first.entry.text },
      after: null,
    });
  });
});
