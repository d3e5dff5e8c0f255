import { CatalogueError } from '../catalogue/catalogue-problem.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import type { Database } from '../create-database.ts';
import { type CatalogueCopy, copyCatalogue } from './copy-catalogue.ts';
import { createTestDatabase } from './create-test-database.ts';

/** One edit of one file, and all that has to be said about it. */
export type BadEdit = [what: string, file: string, from: string, to: string, ...complaints: string[]];

/** A row to spoil: the city's NEET rate of 2020, line 47 of observations.csv. */
export const NEET_2020 = 'YOUTH_NEET_RATE,,750000000,2020,false,ACTUAL,6.1,1,0,,ALMATY_REPORT_2020,4,3';

/** A catalogue to spoil and a database that must stay empty when it was. */
export type SpoiltCatalogue = {
  copy: CatalogueCopy;
  db: Database;
  /** Tries to load it: the lines of the refusal, none when it was loaded. */
  findComplaints: () => Promise<string[]>;
  /** Removes the copy and the database; in `afterAll`. */
  remove: () => Promise<void>;
};

/** Copies the published catalogue for a test file to spoil; `copy.restore` takes every edit back, in `beforeEach`. */
export async function spoilCatalogue(): Promise<SpoiltCatalogue> {
  const { db, drop } = await createTestDatabase({ catalogue: false });
  const copy = copyCatalogue();
  return {
    copy,
    db,
    findComplaints: async () => {
      try {
        await loadCatalogue(db, { folder: copy.folder });
        return [];
      } catch (error) {
        if (error instanceof CatalogueError) return error.message.split('\n');
        throw error;
      }
    },
    remove: async () => {
      copy.remove();
      await drop();
    },
  };
}
