import type { ChangedFigure, DataRevision, LocalizedText, Observation } from '@korsetkish/contract';

/** What one revision did to one figure. */
export type ChangeStep = {
  /** Number of the revision. */
  revision: number;
  publishedAt: string;
  reason: LocalizedText | null;
  /** What stood before; null: the figure was not there. */
  before: Observation | null;
  /** What stands from then on; null: the figure was withdrawn. */
  after: Observation | null;
};

/**
 * What each revision after `since` did to figures, step by step, the newest first.
 * @param revisions all there are: a figure that was withdrawn has no vintage that would tell when and why
 */
export function listSteps(
  changes: readonly ChangedFigure[],
  revisions: readonly DataRevision[],
  since: number,
): ChangeStep[] {
  const byNumber = new Map(revisions.map((revision) => [revision.revision, revision]));
  const told = (revision: number) => ({
    revision,
    publishedAt: byNumber.get(revision)?.publishedAt ?? '',
    reason: byNumber.get(revision)?.reason ?? null,
  });
  return changes
    .flatMap(({ vintages }) => {
      const newest = vintages[0];
      const withdrawn =
        newest?.supersededIn != null
          ? [{ ...told(newest.supersededIn), before: newest.observation, after: null }]
          : [];
      const brought = vintages.map(({ revision, observation }, index) => {
        const older = vintages[index + 1];
        // A figure may have been withdrawn for a while: then nothing stood before it came again.
        const before = older?.supersededIn === revision ? older.observation : null;
        return { ...told(revision), before, after: observation };
      });
      return [...withdrawn, ...brought];
    })
    .filter(({ revision }) => revision > since)
    .toSorted((a, b) => b.revision - a.revision);
}

/** Whichever side of the change there is: both are the same figure. */
export function figureOf({ before, after }: ChangeStep): Observation {
  const figure = after ?? before;
  if (figure === null) throw new RangeError('a change is of some figure');
  return figure;
}
