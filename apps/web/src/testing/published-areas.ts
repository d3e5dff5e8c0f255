import { RefArea } from '@korsetkish/contract';
import { compareTimePeriods, findDefaultWindow } from '@korsetkish/figures';
import { INDICATORS } from './published-indicators.ts';
import { OBSERVATIONS } from './published-observations.ts';
import { localized, orNull, readTable } from './read-table.ts';

const headlines = new Set(INDICATORS.filter(({ headline }) => headline).map(({ indicator }) => indicator));
const heldBy = Map.groupBy(OBSERVATIONS, ({ refArea }) => refArea);

/** All areas with the window that each opens with; borders of the past are left out, no panel asks for them. */
export const REF_AREAS: readonly RefArea[] = readTable('areas').map((row) => {
  const own = heldBy.get(row.kato ?? '') ?? [];
  const parents = heldBy.get(row.parent_kato ?? '') ?? [];
  // An area without headline figures is read beside its parent's.
  const opensWith = own.some(({ indicator }) => headlines.has(indicator)) ? own : [...own, ...parents];
  return RefArea.parse({
    refArea: row.kato,
    level: row.level,
    parent: orNull(row.parent_kato),
    name: localized(row, 'name'),
    validFrom: null,
    validTo: null,
    validityCited: false,
    validityNote: null,
    predecessors: [],
    formerNames: [],
    timePeriods: [...new Set(own.map(({ timePeriod }) => timePeriod))].sort(compareTimePeriods),
    defaultWindow: findDefaultWindow(opensWith, INDICATORS),
  });
});
