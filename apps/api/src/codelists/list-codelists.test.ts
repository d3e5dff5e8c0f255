import { listCodelists } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

describe('GET /codelists', () => {
  it('lists dimensions with their codes in order of display, and units in every form', async () => {
    const { codelists, unitMeasures } = listCodelists.response.parse(await api.json('/codelists'));
    expect(codelists).toHaveLength(18);
    expect(codelists[0]).toMatchObject({ dimension: 'OUTCOME', name: { kk: 'Қарау нәтижесі' } });
    expect(codelists[0]?.codes[0]).toEqual({
      code: 'APPROVED',
      parent: null,
      position: 1,
      name: { kk: 'Келісілген', ru: 'Согласовано', en: 'Approved' },
    });
    expect(codelists.flatMap(({ codes }) => codes)).toHaveLength(68);
    expect(unitMeasures).toHaveLength(43);
    expect(unitMeasures.find(({ unitMeasure }) => unitMeasure === 'APPLICATIONS')?.afterNumber).toEqual({
      kk: 'өтінім',
      ru: { one: 'заявка', few: 'заявки', many: 'заявок' },
      en: 'applications',
    });
  });

  it('keeps a code with the one above it', async () => {
    const { codelists } = listCodelists.response.parse(await api.json('/codelists'));
    for (const { codes } of codelists) {
      for (const { parent } of codes) {
        if (parent !== null) expect(codes.map(({ code }) => code)).toContain(parent);
      }
    }
    expect(codelists.some(({ codes }) => codes.some(({ parent }) => parent !== null))).toBe(true);
  });
});
