import { fileURLToPath } from 'node:url';
import type { Prisma } from '../../generated/client.ts';
import type { Database } from '../create-database.ts';
import { publishStaged } from '../publishing/publish-staged.ts';
import { vacuumFigures } from '../publishing/vacuum-figures.ts';
import { CatalogueError, type CatalogueProblem } from './catalogue-problem.ts';
import { checkCatalogue } from './checks/check-catalogue.ts';
import { lockCatalogue } from './editing/lock-catalogue.ts';
import { type Catalogue, readCatalogue } from './reading/read-catalogue.ts';
import { buildCommentary, findSourceIds } from './writing/build-commentary.ts';
import { buildRegister, buildRegisterLinks } from './writing/build-register.ts';
import { buildVocabulary } from './writing/build-vocabulary.ts';
import { loadTables } from './writing/load-tables.ts';
import { findLoadedRows } from './writing/loaded-rows.ts';
import { stageObservations } from './writing/write-observations.ts';

/** Where the published catalogue lies in this repository. */
export const CATALOGUE_FOLDER = fileURLToPath(new URL('../../catalogue', import.meta.url));

const WAIT_FOR_ANOTHER_LOAD_MS = 60_000;

export type LoadOptions = {
  /** Folder of the CSV files; the repository's own unless given. */
  folder?: string;
  /** In whose name figures are published; `catalogue` unless given. */
  publishedBy?: string;
  /** Moment of publication; left out: when its turn to publish has come. */
  now?: Date;
};

/** What a load did. */
export type LoadReport = {
  /** The revision it made; null: everything was there already. */
  revision: number | null;
  /** Rows of the vocabulary and of the commentary that were inserted, updated or removed. */
  rows: number;
  /** Figures published, new and corrected. */
  published: number;
  /** Vintages that were superseded by corrections. */
  superseded: number;
  /** Current figures that the files do not have. They stay: what was published is never deleted silently. */
  notInFiles: number;
  /** Rows of the files that were edited or removed in the product, and stay as they are there. */
  editedHere: number;
};

/**
 * Loads the catalogue in one transaction. A second run changes nothing; a figure that changed in the files becomes a
 * new vintage; a changed name is updated, with a revision of its own. A correction that somebody else published since
 * the files were last loaded is not taken back, and neither is anything that was edited in the product.
 * @throws CatalogueError listing every bad row, before anything is written
 */
export async function loadCatalogue(db: Database, options: LoadOptions = {}): Promise<LoadReport> {
  const { folder = CATALOGUE_FOLDER, publishedBy = 'catalogue', now = null } = options;
  const catalogue = readSoundCatalogue(folder);
  const report = await db.$transaction((tx) => write(tx, catalogue, { publishedBy, now }), {
    timeout: WAIT_FOR_ANOTHER_LOAD_MS,
  });
  if (report.published > 0) await vacuumFigures(db);
  return report;
}

function readSoundCatalogue(folder: string): Catalogue {
  const problems: CatalogueProblem[] = [];
  const catalogue = readCatalogue(folder, problems);
  checkCatalogue(catalogue, problems);
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}

async function write(
  tx: Prisma.TransactionClient,
  catalogue: Catalogue,
  { publishedBy, now }: { publishedBy: string; now: Date | null },
): Promise<LoadReport> {
  await lockCatalogue(tx);
  const loaded = await findLoadedRows(tx);
  const vocabulary = await loadTables(tx, buildVocabulary(catalogue), { loaded, leavesGo: false });
  const sourceIds = await findSourceIds(tx);
  const register = await loadTables(tx, buildRegister(catalogue, sourceIds), { loaded, leavesGo: false });
  const filled = [...buildCommentary(catalogue, sourceIds), ...buildRegisterLinks(catalogue, sourceIds)];
  const commentary = await loadTables(tx, filled, { loaded, leavesGo: true });
  const rows = vocabulary.rows + register.rows + commentary.rows;
  const editedHere = vocabulary.edited + register.edited + commentary.edited;
  const { changed, notInFiles } = await stageObservations(tx, catalogue, publishedBy);
  const standing = { rows, notInFiles, editedHere };
  if (rows === 0 && changed === 0) return { ...standing, revision: null, published: 0, superseded: 0 };
  const { id: revision } = await tx.revision.create({
    data: {
      // Whoever waited must not be dated before those it waited for.
      publishedAt: now ?? new Date(),
      publishedBy,
      reason: `Load of the catalogue: ${changed} figures, ${rows} other rows`,
    },
  });
  const superseded = await publishStaged(tx, revision);
  return { ...standing, revision, published: changed, superseded };
}
