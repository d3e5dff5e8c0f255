import { RefArea } from '@korsetkish/contract';
import { compareTimePeriods, findDefaultWindow } from '@korsetkish/figures';
import { INDICATORS } from './published-indicators.ts';
import { OBSERVATIONS } from './published-observations.ts';
import { localized, orNull, readTable } from './read-table.ts';

const headlines = new Set(INDICATORS.filter(({ headline }) => headline).map(({ indicator }) => indicator));
const heldBy = Map.groupBy(OBSERVATIONS, ({ refArea }) => refArea);

const validity = new Map(readTable('area_validity').map((row) => [row.kato, row]));

/** All areas with the days of their present borders and the window that each opens with. */
export const REF_AREAS: readonly RefArea[] = readTable('areas').map((row) => {
  const own = heldBy.get(row.kato ?? '') ?? [];
  const parents = heldBy.get(row.parent_kato ?? '') ?? [];
  // An area without headline figures is read beside its parent's.
  const opensWith = own.some(({ indicator }) => headlines.has(indicator)) ? own : [...own, ...parents];
  const dated = validity.get(row.kato);
  return RefArea.parse({
    refArea: row.kato,
    level: row.level,
    parent: orNull(row.parent_kato),
    name: localized(row, 'name'),
    validFrom: orNull(dated?.valid_from),
    validTo: orNull(dated?.valid_to),
    validityCited: dated?.cited === 'true',
    validityNote: dated ? localized(dated, 'note') : null,
    predecessors: orNull(dated?.predecessors)?.split(';') ?? [],
    formerNames: [],
    timePeriods: [...new Set(own.map(({ timePeriod }) => timePeriod))].sort(compareTimePeriods),
    defaultWindow: findDefaultWindow(opensWith, INDICATORS),
  });
});
