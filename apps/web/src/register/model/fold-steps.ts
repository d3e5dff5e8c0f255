import type { ActionStep, EnteredStep } from '@korsetkish/contract';

type ToldStep = Exclude<ActionStep, EnteredStep>;

/** A step as it stands, with the entries that it took the place of. */
export type FoldedStep =
  | { by: 'SOURCE'; step: ToldStep }
  /** `before`: the newest correction first. */
  | { by: 'ORGANISATION'; step: EnteredStep; before: EnteredStep[] };

/** Steps in their order; entries that were corrected lie in those that correct them, nothing is left out. */
export function foldSteps(steps: readonly ActionStep[]): FoldedStep[] {
  const entered = steps.filter((step) => step.by === 'ORGANISATION');
  const byEntry = new Map(entered.map((step) => [step.entry, step]));
  return steps.flatMap((step): FoldedStep[] => {
    if (step.by === 'SOURCE') return [{ by: 'SOURCE', step }];
    if (step.replacedBy !== null) return [];
    const before: EnteredStep[] = [];
    for (let older = step.replaces; older !== null; ) {
      const found = byEntry.get(older);
      if (found === undefined) break;
      before.push(found);
      older = found.replaces;
    }
    return [{ by: 'ORGANISATION', step, before }];
  });
}
