import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../testing/published-catalogue.ts';
import { ALMATY } from '../../../testing/published-input.ts';
import { OBSERVATIONS } from '../../../testing/published-observations.ts';
import { REGISTER } from '../../../testing/published-register.ts';
import { listFacts, listFigureChoices, narrowFigure } from './figure-choices.ts';
import { groupIndicators } from './group-indicators.ts';

const factsOf = (code: string) => listFacts(OBSERVATIONS.filter(({ indicator }) => indicator === code));
const fresh = (indicator: string) => ({ indicator, breakdown: '', refArea: '', timePeriod: '' });

describe('figures that can prove a step', () => {
  it('are facts: neither plans nor what is missing', () => {
    const centres = factsOf('YOUTH_LEISURE_CENTRES');
    expect(centres.map(({ timePeriod, obsValue }) => [timePeriod, obsValue])).toEqual([['2021-05-31', 50]]);
  });

  it('are offered with the total first, the own area first and the newest period first', () => {
    const facts = factsOf('YOUTH_NEET_RATE');
    const { breakdowns, refAreas } = listFigureChoices(facts, { breakdown: '', refArea: ALMATY }, [ALMATY]);
    expect(breakdowns[0]).toBe('');
    expect(refAreas[0]).toBe(ALMATY);
    const chosen = narrowFigure(facts, fresh('YOUTH_NEET_RATE'), [ALMATY]);
    expect(chosen).toEqual({ ...fresh('YOUTH_NEET_RATE'), refArea: ALMATY, timePeriod: '2021-Q1' });
  });

  it('keep what was chosen where it is published, and move to the nearest that is', () => {
    const facts = factsOf('YOUTH_NEET_RATE');
    const chosen = { ...fresh('YOUTH_NEET_RATE'), refArea: ALMATY, timePeriod: '2020' };
    expect(narrowFigure(facts, chosen, [ALMATY])).toEqual(chosen);
    expect(narrowFigure(facts, { ...chosen, timePeriod: '1999' }, []).timePeriod).toBe('2021-Q1');
    expect(narrowFigure([], chosen, [])).toEqual(fresh('YOUTH_NEET_RATE'));
  });
});

it('the indicators of an action come first, then those of its direction; each stands once', () => {
  const action = REGISTER.action('ALMATY_LEISURE_CENTRES');
  const { linked, byDirection } = groupIndicators(action, CATALOGUE.indicators, CATALOGUE.directions);
  expect(linked.map(({ indicator }) => indicator)).toEqual(
    expect.arrayContaining(['YOUTH_LEISURE_CENTRES', 'YOUTH_LEISURE_CENTRES_OPENED']),
  );
  expect(byDirection[0]?.name).toEqual(CATALOGUE.direction(action.direction).name);
  const all = [...linked, ...byDirection.flatMap(({ indicators }) => indicators)];
  expect(new Set(all).size).toBe(CATALOGUE.indicators.length);
});
