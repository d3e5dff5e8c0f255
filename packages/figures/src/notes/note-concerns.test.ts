import type { Note } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { noteConcerns } from './note-concerns.ts';

/** A caution on all media items, but for the scopes that a test sets. */
const note = (given: Partial<Note> = {}): Note => ({
  note: 'MATERIALS_COVID_TOPICS',
  kind: 'HOW_TO_READ',
  important: true,
  indicator: 'INFORMATION_MATERIALS',
  breakdown: null,
  refArea: null,
  timePeriod: null,
  scenario: null,
  text: { kk: 'Ескерту', ru: 'Примечание' },
  source: null,
  ...given,
});

const materials = (breakdown: Record<string, string>) =>
  buildObservation({ indicator: 'INFORMATION_MATERIALS', breakdown, timePeriod: '2021-01-01/P5M' });

describe('noteConcerns', () => {
  it('lets a note on one dimension concern figures that are broken down by two', () => {
    const onCovid = note({ breakdown: { TOPIC: 'COVID_19' } });
    expect(noteConcerns(onCovid, materials({ TOPIC: 'COVID_19' }))).toBe(true);
    expect(noteConcerns(onCovid, materials({ TOPIC: 'COVID_19', MEDIUM: 'TV' }))).toBe(true);
    expect(noteConcerns(onCovid, materials({ TOPIC: 'CENSUS_2021' }))).toBe(false);
    expect(noteConcerns(onCovid, materials({ MEDIUM: 'TV' }))).toBe(false);
    expect(noteConcerns(onCovid, materials({}))).toBe(false);
  });

  it('belongs beside no synthetic figure', () => {
    const synthetic = { ...materials({}), layer: 'training' as const };
    expect(noteConcerns(note({}), materials({}))).toBe(true);
    expect(noteConcerns(note({}), synthetic)).toBe(false);
  });

  it('keeps a note on two dimensions from figures that are broken down by one', () => {
    const onTelevision = note({ breakdown: { TOPIC: 'COVID_19', MEDIUM: 'TV' } });
    expect(noteConcerns(onTelevision, materials({ MEDIUM: 'TV', TOPIC: 'COVID_19' }))).toBe(true);
    expect(noteConcerns(onTelevision, materials({ TOPIC: 'COVID_19', MEDIUM: 'PRINT' }))).toBe(false);
    expect(noteConcerns(onTelevision, materials({ TOPIC: 'COVID_19' }))).toBe(false);
  });

  it.each([
    { indicator: 'INFORMATION_OUTLETS' },
    { refArea: '710000000' },
    { timePeriod: '2021' },
    { scenario: 'PLAN' },
  ] satisfies Partial<Note>[])('is narrowed by every scope: %o', (scope) => {
    expect(noteConcerns(note(scope), materials({ TOPIC: 'COVID_19' }))).toBe(false);
  });

  it('concerns every figure of its indicator when it sets no scope', () => {
    fc.assert(
      fc.property(arbitraryObservation, (figure) => {
        expect(noteConcerns(note({ indicator: figure.indicator }), figure)).toBe(true);
      }),
    );
  });

  it('concerns the very figure whose coordinates it repeats', () => {
    fc.assert(
      fc.property(
        arbitraryObservation,
        ({ indicator, breakdown, refArea, timePeriod, scenario, ...rest }) => {
          const coordinates = { indicator, breakdown, refArea, timePeriod, scenario };
          expect(noteConcerns(note(coordinates), { ...rest, ...coordinates })).toBe(true);
        },
      ),
    );
  });
});
