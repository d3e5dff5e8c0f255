import { type Observation, TOTAL } from '@korsetkish/contract';
import type { SumOfPrintedGroups } from '../aggregation/aggregation.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import type { NoTotalReason, PivotTotal } from './pivot.ts';
import { isBaseDimension, memberOf, type PivotDimension } from './pivot-dimension.ts';
import { findWhole, type TotalScope, type Whole } from './whole.ts';

const notAdditive = (reason: NoTotalReason): PivotTotal => ({ result: 'NOT_ADDITIVE', reason });

/**
 * What observations come to over some dimensions, by the rule of their indicator: first over codes, then over areas,
 * last over time, each step by the function of `aggregation/` that knows the rule. At each step a printed figure of the
 * whole is taken as it stands; where it was published without a figure, it is not rebuilt from its parts. The first
 * step that gives no number ends it.
 *
 * @param observations of one indicator and scenario, of all members in `dimensions`, alike in every other dimension
 * @param dimensions in which they differ, none of them several taken together
 */
export function totalOver(
  observations: readonly Observation[],
  dimensions: readonly PivotDimension[],
  scope: TotalScope,
): PivotTotal {
  const codes = dimensions.filter((dimension) => !isBaseDimension(dimension));
  const areasAndTime = (['REF_AREA', 'TIME_PERIOD'] as const).filter((each) => dimensions.includes(each));
  return fold(observations, [...codes, ...areasAndTime], scope);
}

/** @param dimensions innermost first: the last is added over the totals of the others */
function fold(
  observations: readonly Observation[],
  dimensions: readonly PivotDimension[],
  scope: TotalScope,
): PivotTotal {
  const over = dimensions.at(-1);
  if (over === undefined) return asPublished(observations);
  const inner = dimensions.slice(0, -1);
  const groups = Map.groupBy(observations, (observation) => memberOf(observation, over));
  const whole = findWhole(over, inner, observations, scope);
  if ('reason' in whole) return notAdditive(whole.reason);

  const totals = new Map<string, PivotTotal>();
  for (const [member, group] of groups) totals.set(member, fold(group, inner, scope));
  const ofWhole = whole.member === null ? undefined : totals.get(whole.member);
  if (ofWhole && isPart(ofWhole)) return ofWhole;
  if (whole.member !== null) totals.delete(whole.member);

  const parts = [...totals.values()];
  const refused = parts.find((part) => !isPart(part));
  return refused ?? addParts(parts.filter(isPart), over, inner, whole, scope);
}

function asPublished([only, second]: readonly Observation[]): PivotTotal {
  if (second) return notAdditive('OVERLAPPING_PARTS');
  if (!only || !isFigure(only)) return { result: 'NO_FIGURE', observation: only ?? null };
  return { result: 'PRINTED', observation: only };
}

/** A total that can be added further, or is known to be missing. */
type Part = Exclude<PivotTotal, { result: 'NOT_ADDITIVE' } | { result: 'INCOMPLETE' }>;

const isPart = (total: PivotTotal): total is Part =>
  total.result !== 'NOT_ADDITIVE' && total.result !== 'INCOMPLETE';

function addParts(
  parts: readonly Part[],
  over: PivotDimension,
  inner: readonly PivotDimension[],
  whole: Whole,
  scope: TotalScope,
): PivotTotal {
  const originals = new Map<Observation, readonly Figure[]>();
  for (const part of parts) {
    const observation = asObservation(part, inner, scope);
    if (observation) originals.set(observation, listFigures(part));
  }
  const sum = whole.add([...originals.keys()]);
  switch (sum.result) {
    case 'NOT_ADDITIVE':
      return sum;
    case 'INCOMPLETE':
      return { ...sum, over, level: whole.level };
    default: {
      const observations = sum.observations.flatMap((each) => originals.get(each) ?? [each]);
      return nameAsGroups({ ...sum, observations }, parts);
    }
  }
}

/** A sum of sums of printed groups is one too, where all of them have as many groups. */
function nameAsGroups(
  sum: Extract<PivotTotal, { result: 'TOTAL' } | { result: 'SUM_OF_PRINTED_GROUPS' }>,
  parts: readonly Part[],
): PivotTotal {
  const ofGroups = parts.filter(
    (part): part is SumOfPrintedGroups => part.result === 'SUM_OF_PRINTED_GROUPS',
  );
  const [first] = ofGroups;
  if (!first || sum.result === 'SUM_OF_PRINTED_GROUPS') return sum;
  const isAlike = ofGroups.length === parts.length && ofGroups.every(({ groups }) => groups === first.groups);
  return isAlike
    ? { ...sum, result: 'SUM_OF_PRINTED_GROUPS', groups: first.groups }
    : notAdditive('DIFFERENT_SERIES');
}

function listFigures(part: Part): readonly Figure[] {
  if (part.result === 'NO_FIGURE') return [];
  return part.result === 'PRINTED' ? [part.observation] : part.observations;
}

/** A part in the form that the functions of `aggregation/` take: the whole of what it was added over. */
function asObservation(part: Part, inner: readonly PivotDimension[], scope: TotalScope): Observation | null {
  if (part.result === 'PRINTED' || part.result === 'NO_FIGURE') return part.observation;
  const [first] = part.observations;
  if (!first) return null;
  const { total, observations } = part;
  const area = inner.includes('REF_AREA') ? findWhole('REF_AREA', [], observations, scope) : null;
  const kept = Object.entries(first.breakdown).filter(([dimension]) => !inner.includes(dimension));
  return {
    ...first,
    ...total,
    timePeriod: first.timePeriod,
    periodAssumed: observations.some(({ periodAssumed }) => periodAssumed),
    refArea: area && 'member' in area && area.member !== null ? area.member : first.refArea,
    breakdown: Object.fromEntries(kept.filter(([, code]) => code !== TOTAL)),
  };
}
