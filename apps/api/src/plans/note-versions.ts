import type { Note, PlanVersion, Scenario } from '@korsetkish/contract';
import { formatPlanVersion } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findUnitMeasures } from '../codelists/find-unit-measures.ts';
import { readBreakdown } from '../observations/read-breakdown.ts';

/** A figure as the database gives it, with what is said beside it. */
type NotedFigure = {
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  scenario: Scenario;
  unitMeasure: string;
  planVersion?: PlanVersion;
  notes: Note[];
};

/** Says beside every plan that follows an act, by which act and what it was before, so that no file can lose it. */
export async function noteVersions<Row extends NotedFigure>(
  db: Database,
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows.every(({ planVersion }) => planVersion === undefined)) return [...rows];
  const units = new Map((await findUnitMeasures(db)).map((unit) => [unit.unitMeasure, unit]));
  return rows.map((row) => {
    const unit = units.get(row.unitMeasure);
    if (row.planVersion === undefined || unit === undefined) return row;
    const say = (language: 'kk' | 'ru') => asSentence(formatPlanVersion(row, unit, language) ?? '');
    const { indicator, refArea, timePeriod, scenario } = row;
    const note: Note = {
      note: 'PLAN_VERSION',
      kind: 'HOW_TO_READ',
      important: true,
      indicator,
      breakdown: readBreakdown(row.breakdown),
      refArea,
      timePeriod,
      scenario,
      text: { kk: say('kk'), ru: say('ru') },
      source: null,
    };
    return { ...row, notes: [note, ...row.notes] };
  });
}

const asSentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
