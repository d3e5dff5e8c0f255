import type { Note, PlanVersion } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { addDefinitions } from '../definitions/add-definitions.ts';
import { addNotes } from '../notes/add-notes.ts';
import { addPlanVersions } from '../plans/add-plan-versions.ts';
import { noteVersions } from '../plans/note-versions.ts';
import type { StoredObservation } from './stored-observation.ts';

/** What belongs to an observation without being stored with it. */
export type Completion = {
  /** All notes that concern it: cautions, and what the source explains or states. */
  notes: Note[];
  definitions?: string[];
  planVersion?: PlanVersion;
};

/**
 * Observations with the notes that concern them, the definitions of their time and the versions of their plans.
 * @param revision that the rows were read at
 */
export async function completeObservations<Row extends StoredObservation>(
  db: Database,
  rows: readonly Row[],
  revision: number,
): Promise<(Row & Completion)[]> {
  const defined = await addDefinitions(db, rows);
  const versioned = await addPlanVersions(db, defined, revision);
  return noteVersions(db, await addNotes(db, versioned));
}
