import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildRefArea } from '../testing/build-observation.ts';
import { findFiguresToShow, findScope } from './find-figures-to-show.ts';

const republic = buildRefArea('000000000', { level: 'country', parent: null });
const almaty = buildRefArea('750000000', { level: 'city', parent: '000000000' });
const astana = buildRefArea('710000000', { level: 'city', parent: '000000000' });
const alatau = buildRefArea('751210000');
const auezov = buildRefArea('751310000');
const refAreas = new Map([republic, almaty, astana, alatau, auezov].map((each) => [each.refArea, each]));

const figure = (refArea: string, timePeriod: string, obsValue: number | null = 1): Observation => ({
  indicator: 'YOUTH_NEET_RATE',
  refArea,
  breakdown: {},
  timePeriod,
  periodAssumed: false,
  scenario: 'ACTUAL',
  obsValue,
  decimals: 0,
  unitMeasure: 'PERCENT',
  unitMult: 0,
  obsStatus: 'A',
  qualifier: null,
  source: { code: 'ALMATY_REPORT_2020', section: null, paragraph: null },
  note: null,
  layer: 'published',
  publishedAt: '2026-01-01T00:00:00Z',
});

const window = { startPeriod: '2020', endPeriod: '2021-05' };

describe('findScope', () => {
  it('names how another area stands to the one asked for', () => {
    expect(findScope(alatau, alatau)).toBe('OWN');
    expect(findScope(alatau, almaty)).toBe('CITY');
    expect(findScope(alatau, auezov)).toBe('PEERS');
    expect(findScope(almaty, alatau)).toBe('PARTS');
    expect(findScope(almaty, astana)).toBe('PEERS');
    expect(findScope(almaty, republic)).toBe('REPUBLIC');
    expect(findScope(republic, almaty)).toBe('PARTS');
  });
});

describe('findFiguresToShow', () => {
  it('gives a district the figures of its city, labelled as such, never as its own', () => {
    const shown = findFiguresToShow(alatau, window, [figure('750000000', '2020')], refAreas);
    expect(shown.map(({ scope, inWindow }) => ({ scope, inWindow }))).toEqual([
      { scope: 'CITY', inWindow: true },
    ]);
  });

  it('puts the area’s own figures first and keeps every other scope', () => {
    const held = [figure('000000000', '2020'), figure('750000000', '2020'), figure('751310000', '2020')];
    expect(findFiguresToShow(almaty, window, held, refAreas).map(({ scope }) => scope)).toEqual([
      'OWN',
      'PARTS',
      'REPUBLIC',
    ]);
  });

  it('falls back to other periods where the window holds nothing, and says so', () => {
    const held = [figure('710000000', '2022')];
    expect(findFiguresToShow(almaty, window, held, refAreas)).toEqual([
      { scope: 'PEERS', inWindow: false, observations: held },
    ]);
  });

  it('leaves figures outside the window out where the window has some', () => {
    const inside = figure('750000000', '2020');
    const [own] = findFiguresToShow(almaty, window, [figure('750000000', '2015'), inside], refAreas);
    expect(own?.observations).toEqual([inside]);
  });
});
