import type { ActionStep, EnteredStep } from '@korsetkish/contract';

/** The entry that stands in the place of another by now: the last of those that corrected it, or itself. */
export function findStanding(steps: readonly ActionStep[], entry: EnteredStep): EnteredStep {
  const entered = steps.filter((step) => step.by === 'ORGANISATION');
  let standing = entry;
  for (;;) {
    const newer = entered.find(({ replaces }) => replaces === standing.entry);
    if (newer === undefined) return standing;
    standing = newer;
  }
}
