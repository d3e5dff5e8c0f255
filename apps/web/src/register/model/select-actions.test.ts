import { describe, expect, it } from 'vitest';
import { REF_AREAS } from '../../testing/published-areas.ts';
import { REGISTER } from '../../testing/published-register.ts';
import { NONE, type RegisterFilters } from './register-filters.ts';
import { selectActions } from './select-actions.ts';

const context = { register: REGISTER, refAreas: REF_AREAS };
const select = (filters: RegisterFilters) =>
  selectActions(REGISTER.actions, filters, context).map(({ action }) => action);

describe('actions that filters let through', () => {
  it('are all of them, in their order, where nothing is asked', () => {
    expect(select({})).toEqual(REGISTER.actions.map(({ action }) => action));
  });

  it('are of an area and of those within it', () => {
    expect(select({ refArea: '751210000' })).toEqual(['ALMATY_PUBLIC_SERVICE_ISSUES']);
    expect(select({ refArea: '750000000' })).toContain('ALMATY_PUBLIC_SERVICE_ISSUES');
    expect(select({ refArea: '710000000' })).toHaveLength(8);
  });

  it('are of the organisation that adopted the document, or of none that is known', () => {
    expect(select({ body: 'ASTANA_COMMISSION_ON_LEGALITY' })).toHaveLength(8);
    expect(select({ body: NONE })).toEqual(['ALMATY_PROJECT_OFFICE']);
  });

  it('are of an addressee, also where it is one of two, or of nobody', () => {
    expect(select({ addressee: 'ASTANA_YOUTH_POLICY' })).toEqual(['ASTANA_EDUCATIONAL_WORK']);
    expect(select({ addressee: 'ASTANA_INTERNAL_POLICY' })).toHaveLength(6);
    expect(select({ addressee: NONE })).toHaveLength(REGISTER.actions.length - 8);
  });

  it('are overdue only where a due day is set', () => {
    expect(select({ due: 'SET' })).toEqual([]);
    expect(select({ due: 'PASSED' })).toEqual([]);
    expect(select({ due: 'NOT_SET' })).toHaveLength(REGISTER.actions.length);
  });

  it('answer blame, or do not', () => {
    const blamed = { document: 'ASTANA_RESOLUTION_2022' };
    expect(select({ ...blamed, answers: 'NEGATIVE' })).toEqual([
      'ASTANA_EXPLANATORY_MEETINGS',
      'ASTANA_VOLUNTEERING',
    ]);
    expect(select({ ...blamed, answers: 'NO_NEGATIVE' })).toHaveLength(6);
  });

  it('are those with a day, with one that passed, or with evidence', () => {
    const [first, second, third] = REGISTER.actions;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no actions');
    const due = { ...first, due: '2027-12-31' };
    const overdue = { ...second, due: '2021-12-31', status: 'OVERDUE' as const };
    const proven = { ...third, evidence: 1 };
    const among = (filters: RegisterFilters) => selectActions([due, overdue, proven], filters, context);
    expect(among({ due: 'SET' })).toEqual([due, overdue]);
    expect(among({ due: 'PASSED' })).toEqual([overdue]);
    expect(among({ due: 'NOT_SET' })).toEqual([proven]);
    expect(among({ evidence: 'WITH' })).toEqual([proven]);
  });

  it('meet every filter at once', () => {
    expect(select({ direction: 'COUNCIL_DECISIONS', status: 'CANNOT_BE_ASSESSED' })).toEqual([
      'ASTANA_SESSION_RECOMMENDATIONS',
    ]);
    expect(select({ kind: 'RECOMMENDATION', evidence: 'WITH' })).toEqual([]);
  });
});
