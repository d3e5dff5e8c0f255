import { describe, expect, it } from 'vitest';
import { administer } from '../testing/administer.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { NEW_ANNOTATION, NEW_CODELIST, NEW_INDICATOR, NEW_NOTE, NEW_SOURCE } from './testing/new-entries.ts';

const api = await openTestApi();
const administrator = await administer(api);

/** The fields that are wrong with an entry, by the rules of the catalogue. */
async function findWrong(entry: object, basedOn: string | null = null): Promise<string[]> {
  const answer = await administrator.save(entry, basedOn);
  expect(answer.status).toBe(422);
  return (await api.problem(answer)).errors.map(({ path }) => path);
}

const NAME = { kk: 'Атау', ru: 'Название' };

describe('an indicator', () => {
  it.each([
    ['unknown codes', { unitMeasure: 'NO_SUCH' }, ['body.unitMeasure']],
    ['a group of another direction', { group: 'ASSEMBLIES_NOTIFICATIONS' }, ['body.group']],
    [
      'an unknown dimension',
      { dimensions: [{ dimension: 'NO_SUCH', kind: 'PARTITION' }] },
      ['body.dimensions', 'body.dimensions.0.dimension'],
    ],
    [
      'a dimension twice',
      { dimensions: Array(2).fill({ dimension: 'OUTCOME', kind: 'PARTITION' }) },
      ['body.dimensions.1.dimension'],
    ],
    [
      'a formula though it is an amount',
      { ratio: { numerator: 'YOUTH_ARRIVALS', denominator: 'NO_SUCH', factor: 1 } },
      ['body.ratio.denominator', 'body.ratio.indicator'],
    ],
    [
      'two definitions from one day',
      {
        definitions: ['2023', '2023-01'].map((validFrom) => ({
          definition: 'NEET_15_28',
          refArea: null,
          source: null,
          validFrom,
        })),
      },
      ['body.definitions.1.validFrom'],
    ],
    ['a code in small letters', { indicator: 'hackathons' }, ['body.indicator']],
    ['a threshold beyond the whole', { paceThreshold: 101 }, ['body.paceThreshold']],
  ])('with %s is refused at the field', async (_what, change, wrong) => {
    expect((await findWrong({ ...NEW_INDICATOR, ...change })).toSorted()).toEqual(wrong);
  });

  it('a field that no contract knows is not dropped', async () => {
    expect(await findWrong({ ...NEW_INDICATOR, color: 'red' })).toEqual(['body']);
  });

  it('gets its rules over areas and time from its measure, and its threshold is told', async () => {
    await administrator.saved({ ...NEW_INDICATOR, measure: 'STOCK', paceThreshold: 12.5 }, null);
    expect(await api.json('/indicators/YOUTH_HACKATHONS')).toMatchObject({
      overAreas: 'SUM',
      overTime: 'LAST',
      paceThreshold: 12.5,
      refAreas: [],
    });
  });

  it('is found, changed and removed while nothing stands on it', async () => {
    const { entry, version } = await administrator.find('INDICATOR', 'YOUTH_HACKATHONS');
    const { version: newer } = await administrator.saved(
      { ...entry, dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }], headline: true },
      version,
    );
    expect(await api.json('/indicators/YOUTH_HACKATHONS')).toMatchObject({
      headline: true,
      dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }],
    });
    expect((await administrator.remove('INDICATOR', 'YOUTH_HACKATHONS', newer)).status).toBe(200);
    expect((await api.problem(await api.get('/indicators/YOUTH_HACKATHONS'))).type).toBe(
      '/problems/unknown-code',
    );
  });

  it('loses no dimension that figures are broken down by', async () => {
    const { entry, version } = await administrator.find('INDICATOR', 'ASSEMBLY_NOTIFICATIONS');
    const answer = await administrator.save({ ...entry, dimensions: [] }, version);
    expect([409, 422]).toContain(answer.status);
  });
});

describe('a group', () => {
  it('is made empty, and stays with its direction while it has indicators', async () => {
    const group = {
      thing: 'GROUP',
      group: 'YOUTH_DIGITAL',
      direction: 'YOUTH',
      position: 12,
      name: NAME,
    } as const;
    const { version } = await administrator.saved(group, null);
    expect(await findWrong({ ...group, group: 'YOUTH_MORE' })).toEqual(['body.position']);
    await administrator.saved({ ...NEW_INDICATOR, group: 'YOUTH_DIGITAL' }, null);
    expect(await findWrong({ ...group, direction: 'ASSEMBLIES' }, version)).toEqual(['body']);
  });
});

describe('a codelist', () => {
  it('is named, ordered and made a hierarchy in one edit', async () => {
    const { version } = await administrator.saved(NEW_CODELIST, null);
    const [digital, games] = NEW_CODELIST.codes;
    if (!digital || !games) throw new Error('there are two codes');
    const codes = [
      { ...games, parent: null },
      { ...digital, parent: 'GAMES' },
    ];
    await administrator.saved({ ...NEW_CODELIST, codes }, version);
    expect(await api.json('/codelists')).toMatchObject({
      codelists: expect.arrayContaining([
        {
          dimension: 'HACKATHON_FIELD',
          name: { kk: 'Хакатон саласы', ru: 'Область хакатона' },
          codes: [
            { code: 'GAMES', parent: null, position: 1, name: { kk: 'Ойындар', ru: 'Игры' } },
            { code: 'DIGITAL', parent: 'GAMES', position: 2, name: { kk: 'Цифрлық', ru: 'Цифровая' } },
          ],
        },
      ]),
    });
  });

  it('has no code twice and none under itself', async () => {
    const { entry, version } = await administrator.find('CODELIST', 'HACKATHON_FIELD');
    const [games, digital] = entry.codes;
    if (!games || !digital) throw new Error('there are two codes');
    expect(await findWrong({ ...entry, codes: [games, games] }, version)).toEqual(['body.codes.1.code']);
    expect(await findWrong({ ...entry, codes: [{ ...games, parent: 'DIGITAL' }, digital] }, version)).toEqual(
      ['body.codes.0.parent', 'body.codes.1.parent'],
    );
  });
});

describe('a note, an annotation and a source', () => {
  it.each([
    ['words that are nobody’s', { ...NEW_NOTE, kind: 'STATEMENT' }, ['body.source']],
    ['a breakdown of no dimension', { ...NEW_NOTE, breakdown: 'OUTCOME=APPROVED' }, ['body.breakdown']],
    ['a breakdown that is none', { ...NEW_NOTE, breakdown: 'approved' }, ['body.breakdown']],
    ['an unknown area', { ...NEW_NOTE, refArea: '999999999' }, ['body.refArea']],
    [
      'codes without an indicator',
      { ...NEW_ANNOTATION, indicator: null, breakdown: 'OUTCOME=APPROVED' },
      ['body.breakdown'],
    ],
    ['a period that is none', { ...NEW_ANNOTATION, timePeriod: '2021-13' }, ['body.timePeriod']],
    ['the source of synthetic figures', { ...NEW_SOURCE, source: 'TRAINING' }, ['body.source']],
    ['a day that is none', { ...NEW_SOURCE, dated: '2021-02-30' }, ['body.dated']],
  ])('with %s is refused at the field', async (_what, entry, wrong) => {
    expect(await findWrong(entry)).toEqual(wrong);
  });

  it('are there once they are saved', async () => {
    await administrator.saved(NEW_SOURCE, null);
    await administrator.saved({ ...NEW_NOTE, kind: 'STATEMENT', source: NEW_SOURCE.source }, null);
    expect(await api.json('/indicators/YOUTH_NEET_RATE')).toMatchObject({
      notes: expect.arrayContaining([
        expect.objectContaining({ note: NEW_NOTE.note, source: NEW_SOURCE.source }),
      ]),
    });
  });
});

describe('a relation', () => {
  it('names indicators and dimensions that there are', async () => {
    const relations = await administrator.list('RELATION');
    const found = relations.find(({ entry }) => entry.measures.length === 0);
    if (!found) throw new Error('there is no relation of indicators by name');
    const { entry } = found;
    const terms = entry.terms.map((term, place) => (place === 0 ? { ...term, indicator: 'NO_SUCH' } : term));
    const draft = { ...entry, relation: 'A_NEW_ONE', name: NAME };
    expect(await findWrong({ ...draft, terms })).toContain('body.terms.0.indicator');
    expect(await findWrong({ ...draft, terms: [] })).toContain('body.relation');
    expect(await findWrong({ ...draft, factor: 0, kind: 'EQUALS' })).toContain('body.factor');
    await administrator.saved(draft, null);
  });
});

describe('a rule of the reporting calendar', () => {
  it('asks for indicators of its own direction and ends after it begins', async () => {
    const [first] = await administrator.list('RULE');
    if (!first) throw new Error('there is no rule');
    const rule = { ...first.entry, rule: 'A_NEW_RULE', direction: 'YOUTH', indicators: ['YOUTH_NEET_RATE'] };
    expect(await findWrong({ ...rule, indicators: ['ASSEMBLY_NOTIFICATIONS'] })).toEqual(['body.indicators']);
    expect(await findWrong({ ...rule, validTo: '1999-01-01' })).toEqual(['body.validTo']);
    await administrator.saved(rule, null);
  });
});
