import { describe, expect, it } from 'vitest';
import { administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
const administrator = await administer(api);

const ALATAU = '751210000';
const ALMALY = '751110000';
const MEDEU = '751710000';

const NOTE = { kk: '2027 жылғы 1 маусымдағы Жарлық', ru: 'Указ от 1 июня 2027 года' };

/** The versions that a change is based on, as they stand now. */
async function versionsOf(...codes: string[]): Promise<Record<string, string>> {
  const areas = await administrator.list('AREA');
  return Object.fromEntries(
    areas.flatMap(({ entry, version }) => (codes.includes(entry.refArea) ? [[entry.refArea, version]] : [])),
  );
}

const change = (body: object) => administrator.send('POST', '/area-changes', body);

const SPLIT = {
  change: 'SPLIT',
  refArea: '752410000',
  name: { kk: 'Шұғыла ауданы', ru: 'Район Шугыла' },
  predecessors: [ALATAU],
  since: '2027-06-01',
  cited: true,
  note: NOTE,
};

describe('a district cut out of another', () => {
  it('stands beside it from the day, and the other goes on in its new borders', async () => {
    const answer = await change({ ...SPLIT, basedOn: await versionsOf(ALATAU) });
    expect(await answer.json()).toEqual({ refAreas: [ALATAU, SPLIT.refArea] });
    const areas = (await administrator.list('AREA')).map(({ entry }) => entry);
    const codes = areas.map(({ refArea }) => refArea);
    expect(codes.indexOf(SPLIT.refArea)).toBe(codes.indexOf(ALATAU) + 1);
    expect(areas.find(({ refArea }) => refArea === SPLIT.refArea)).toMatchObject({
      level: 'district',
      parent: '750000000',
      validFrom: '2027-06-01',
      validityCited: true,
      validityNote: NOTE,
      predecessors: [ALATAU],
    });
    expect(areas.find(({ refArea }) => refArea === ALATAU)).toMatchObject({
      validFrom: '2027-06-01',
      validTo: null,
    });
  });

  it('is told to readers, and each area has its line in the log', async () => {
    expect(await api.json('/ref-areas')).toMatchObject({
      refAreas: expect.arrayContaining([
        expect.objectContaining({ refArea: SPLIT.refArea, predecessors: [ALATAU], timePeriods: [] }),
      ]),
    });
    const lines = await api.db.auditEntry.findMany({ where: { subject: 'area' }, orderBy: { id: 'asc' } });
    expect(lines.map(({ subjectId, action }) => [subjectId, action])).toEqual([
      [ALATAU, 'CATALOGUE_ENTRY_UPDATED'],
      [SPLIT.refArea, 'CATALOGUE_ENTRY_CREATED'],
    ]);
  });

  it.each([
    ['a code that is taken', { refArea: ALMALY }, 422, 'body.refArea'],
    ['an unknown area', { refArea: '752510000', predecessors: ['999999999'] }, 422, 'body.predecessors.0'],
    ['one language', { refArea: '752510000', name: { kk: 'Шұғыла', ru: ' ' } }, 422, 'body.name.ru'],
    ['a day that is none', { refArea: '752510000', since: '2027-02-30' }, 422, 'body.since'],
  ])('with %s is refused', async (_what, wrong, status, path) => {
    const answer = await change({ ...SPLIT, ...wrong, basedOn: await versionsOf(ALATAU) });
    expect(answer.status).toBe(status);
    expect((await api.problem(answer)).errors).toMatchObject([{ path }]);
  });

  it('of an area that somebody else changed since is refused', async () => {
    const basedOn = { [ALATAU]: '0'.repeat(64) };
    expect((await change({ ...SPLIT, refArea: '752510000', basedOn })).status).toBe(409);
  });
});

describe('areas that are merged', () => {
  const MERGE = {
    change: 'MERGE',
    refArea: MEDEU,
    name: null,
    predecessors: [ALMALY],
    since: '2028-01-01',
    cited: false,
    note: NOTE,
  };

  it('end on the day before, and the one that goes on names them', async () => {
    const answer = await change({ ...MERGE, basedOn: await versionsOf(ALMALY, MEDEU) });
    expect(answer.status).toBe(200);
    expect((await administrator.find('AREA', ALMALY)).entry).toMatchObject({ validTo: '2027-12-31' });
    expect((await administrator.find('AREA', MEDEU)).entry).toMatchObject({
      validFrom: '2028-01-01',
      predecessors: [ALMALY],
    });
  });

  it('keep their figures, and cannot end twice', async () => {
    expect(await api.db.observation.count({ where: { series: { layer: 'published' } } })).toBe(221);
    const again = await change({ ...MERGE, basedOn: await versionsOf(ALMALY, MEDEU) });
    expect((await api.problem(again)).errors).toMatchObject([{ path: 'body.predecessors.0' }]);
  });

  it('into a new one need its name', async () => {
    const merge = { ...MERGE, refArea: '752610000', predecessors: [MEDEU], since: '2030-01-01' };
    const nameless = await change({ ...merge, basedOn: await versionsOf(MEDEU) });
    expect((await api.problem(nameless)).errors).toMatchObject([{ path: 'body.name' }]);
    const name = { kk: 'Жаңа аудан', ru: 'Новый район' };
    expect((await change({ ...merge, name, basedOn: await versionsOf(MEDEU) })).status).toBe(200);
    expect((await administrator.find('AREA', '752610000')).entry).toMatchObject({
      predecessors: [MEDEU],
      name,
    });
  });
});

describe('an area that is renamed', () => {
  const RENAME = {
    change: 'RENAME',
    refArea: ALATAU,
    name: { kk: 'Алатау', ru: 'Алатау' },
    since: '2029-01-01',
  };

  it('keeps the name before with its days', async () => {
    const { entry } = await administrator.find('AREA', ALATAU);
    const answer = await change({ ...RENAME, borneSince: null, basedOn: await versionsOf(ALATAU) });
    expect(answer.status).toBe(200);
    expect((await administrator.find('AREA', ALATAU)).entry).toMatchObject({
      name: RENAME.name,
      formerNames: [{ name: entry.name, validFrom: '2027-06-01', validTo: '2028-12-31' }],
    });
  });

  it('needs the first day of that name where nobody knows it', async () => {
    const rename = { ...RENAME, refArea: '751310000', borneSince: null };
    const answer = await change({ ...rename, basedOn: await versionsOf('751310000') });
    expect((await api.problem(answer)).errors).toMatchObject([{ path: 'body.borneSince' }]);
  });
});
