import { describe, expect, it } from 'vitest';
import { findAreaAmong } from '../areas/areas.fixture.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { compareObservations } from './compare-observations.ts';
import { formatChange } from './format-change.ts';

const percent = {
  unitMeasure: 'PERCENT',
  afterNumber: { kk: '%', ru: { one: '%', few: '%', many: '%' }, en: 'per cent' },
};
const persons = {
  unitMeasure: 'PERSONS',
  afterNumber: { kk: 'адам', ru: { one: 'человек', few: 'человека', many: 'человек' }, en: 'persons' },
};

function change(unitMeasure: string, decimals: number, earlier: number, later: number) {
  const figure = (timePeriod: string, obsValue: number) =>
    buildObservation({ timePeriod, obsValue, decimals, unitMeasure });
  const answer = compareObservations(figure('2019', earlier), figure('2020', later), findAreaAmong());
  if (answer.comparison !== 'COMPARABLE') throw new Error(answer.comparison);
  return answer.change;
}

describe('formatChange', () => {
  it('says a rate’s change in percentage points', () => {
    expect(formatChange(change('PERCENT', 1, 7.4, 7.1), percent, 'ru')).toBe('−0,3\u00a0п.\u00a0п.');
    expect(formatChange(change('PERCENT', 1, 7.4, 7.1), percent, 'kk')).toBe('−0,3\u00a0пайыздық тармақ');
  });

  it('says a count’s change with its relative size', () => {
    expect(formatChange(change('PERSONS', 0, 200, 250), persons, 'ru')).toBe(
      '+50\u00a0человек (+25,0\u00a0%)',
    );
    expect(formatChange(change('PERSONS', 0, 200, 250), persons, 'kk')).toBe('+50\u00a0адам (+25,0%)');
  });

  it('has no sign where nothing changed', () => {
    expect(formatChange(change('PERSONS', 0, 200, 200), persons, 'ru')).toBe('0\u00a0человек (0,0\u00a0%)');
  });

  it('has no sign where the digits shown show no change', () => {
    expect(formatChange(change('PERCENT', 13, 8.0262018040609, 8.0214313185522), percent, 'ru')).toBe(
      '0,0\u00a0п.\u00a0п.',
    );
  });

  it('marks a change of synthetic figures once, before its sign', () => {
    const drawn = change('PERSONS', 0, 200, 250);
    const difference = { ...drawn.difference, layer: 'training' as const };
    expect(formatChange({ ...drawn, difference }, persons, 'ru')).toBe(
      '◇\u00a0+50\u00a0человек (+25,0\u00a0%)',
    );
  });

  it('says nothing of a difference that is not exact', () => {
    const bounded = { ...change('PERSONS', 0, 200, 250) };
    const difference = { ...bounded.difference, qualifier: 'UP_TO' as const };
    expect(formatChange({ ...bounded, difference }, persons, 'ru')).toBeNull();
  });
});
