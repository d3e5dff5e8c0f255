import { expect, it } from 'vitest';
import { REGISTER } from '../../testing/published-register.ts';
import { buildTimeline } from './build-timeline.ts';

it('keeps periods that something is planned for apart from due days', () => {
  const { due, planned, undated } = buildTimeline(REGISTER.actions);
  expect(due).toEqual([]);
  expect(planned.map(({ timePeriod }) => timePeriod)).toEqual(['2020', '2021']);
  expect(planned[0]?.actions.map(({ action }) => action)).toEqual(['ALMATY_YOUTH_PROJECTS_2020']);
  const shown = planned.flatMap(({ actions }) => actions).concat(undated);
  expect(shown).toHaveLength(REGISTER.actions.length);
});

it('lays due days and milestones in their order, and asks for no period where a day is set', () => {
  const action = {
    ...REGISTER.action('ALMATY_NGO_PROJECTS_2021'),
    due: '2027-03-01',
    milestones: [{ milestone: 1, due: '2027-01-15', text: { kk: 'Тізім', ru: 'Список' }, reached: null }],
  };
  const { due, planned, undated } = buildTimeline([action]);
  expect(due.map(({ day, milestone }) => [day, milestone?.milestone ?? null])).toEqual([
    ['2027-01-15', 1],
    ['2027-03-01', null],
  ]);
  expect([...planned, ...undated]).toEqual([]);
});
