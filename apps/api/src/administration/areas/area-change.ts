import type { AreaChange } from '@korsetkish/contract';
import { refuseField } from '../../http/problem.ts';
import type { EntryOf } from '../things/thing.ts';

type Change<Kind extends AreaChange['change']> = Extract<AreaChange, { change: Kind }>;
type Area = EntryOf<'AREA'>;

/** The area of a code; null: there is none. */
export type FindArea = (refArea: string) => Area | null;

const DAY_MS = 86_400_000;

/** The day so many days after another. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * What areas become by a change.
 * @returns the areas that say something else, new ones among them
 * @throws ProblemError (422) where the change does not fit the areas as they stand
 */
export function applyAreaChange(change: AreaChange, find: FindArea): Area[] {
  switch (change.change) {
    case 'SPLIT':
      return split(change, find);
    case 'MERGE':
      return merge(change, find);
    case 'RENAME':
      return rename(change, find);
  }
}

function split(change: Change<'SPLIT'>, find: FindArea): Area[] {
  if (find(change.refArea) !== null) {
    refuseField('body.refArea', ({ catalogue }) => catalogue.codeTaken(change.refArea));
  }
  const donors = findPredecessors(change, find);
  return [
    ...donors.map((donor) => beginAnew(donor, change)),
    makeArea(change.refArea, change.name, donors, change),
  ];
}

function merge(change: Change<'MERGE'>, find: FindArea): Area[] {
  const ending = findPredecessors(change, find);
  const standing = find(change.refArea);
  const ended = ending.map((area) => ({ ...area, validTo: daysAfter(change.since, -1) }));
  if (standing === null) {
    const { name } = change;
    if (name === null) return refuseField('body.name', ({ expects }) => expects.title);
    return [...ended, makeArea(change.refArea, name, ending, change)];
  }
  if (change.name !== null) {
    refuseField('body.refArea', ({ catalogue }) => catalogue.codeTaken(change.refArea));
  }
  const predecessors = [...new Set([...standing.predecessors, ...change.predecessors])];
  return [...ended, { ...beginAnew(standing, change), predecessors }];
}

function rename({ refArea, name, since, borneSince }: Change<'RENAME'>, find: FindArea): Area[] {
  const area = findStanding(refArea, find, 'body.refArea');
  const last = area.formerNames
    .map(({ validTo }) => validTo)
    .toSorted()
    .at(-1);
  const known = last === undefined ? area.validFrom : daysAfter(last, 1);
  const validFrom = borneSince ?? known;
  if (validFrom === null) return refuseField('body.borneSince', ({ expects }) => expects.validFrom);
  const former = { name: area.name, validFrom, validTo: daysAfter(since, -1) };
  return [{ ...area, name, formerNames: [...area.formerNames, former] }];
}

function findPredecessors({ predecessors, refArea }: Change<'SPLIT' | 'MERGE'>, find: FindArea): Area[] {
  return predecessors.map((code, place) => {
    const path = `body.predecessors.${place}`;
    if (code === refArea) refuseField(path, ({ catalogue }) => catalogue.rules.OWN_PREDECESSOR);
    return findStanding(code, find, path);
  });
}

/** An area that has not ended. */
function findStanding(code: string, find: FindArea, path: string): Area {
  const area = find(code);
  if (area === null) return refuseField(path, ({ unknownCode }) => unknownCode('refArea', code));
  if (area.validTo !== null) return refuseField(path, ({ catalogue }) => catalogue.areaEnded(code));
  return area;
}

type Begun = { since: string; cited: boolean; note: Area['name'] };

/** The same area in other borders from a day on. */
const beginAnew = (area: Area, { since, cited, note }: Begun): Area => ({
  ...area,
  validFrom: since,
  validityCited: cited,
  validityNote: note,
});

/** A new area lies where those lie that it comes from. */
function makeArea(refArea: string, name: Area['name'], from: readonly Area[], begun: Begun): Area {
  const [first] = from;
  if (first === undefined) throw new RangeError('a new area comes from at least one');
  const { level, parent } = first;
  const blank = { thing: 'AREA', refArea, level, parent, name, validTo: null, formerNames: [] } as const;
  return beginAnew(
    {
      ...blank,
      formerNames: [],
      validFrom: null,
      validityCited: false,
      validityNote: null,
      predecessors: from.map((area) => area.refArea),
    },
    begun,
  );
}
