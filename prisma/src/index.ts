/** The database: client, migrations, embedded server, and the loader of the published catalogue. */
export { Prisma } from '../generated/client.ts';
export * from '../generated/enums.ts';
export {
  CatalogueError,
  type CatalogueProblem,
  type CatalogueRule,
  formatProblem,
  type Passage,
} from './catalogue/catalogue-problem.ts';
export type { CatalogueRow, CatalogueRows } from './catalogue/editing/catalogue-rows.ts';
export { findCatalogueRows } from './catalogue/editing/find-catalogue-rows.ts';
export { type EditProblem, findNewProblems } from './catalogue/editing/find-new-problems.ts';
export { lockCatalogue } from './catalogue/editing/lock-catalogue.ts';
export { FilesNeedRowError, writeCatalogueRows } from './catalogue/editing/write-catalogue-rows.ts';
export { type LoadOptions, type LoadReport, loadCatalogue } from './catalogue/load-catalogue.ts';
export { createDatabase, type Database } from './create-database.ts';
export { DataFolderInUseError } from './embedded/owner-lock.ts';
export {
  type EmbeddedDatabase,
  type EmbeddedDatabaseOptions,
  startEmbeddedDatabase,
} from './embedded/start-embedded-database.ts';
export { listenForRevisions } from './listen-for-revisions.ts';
export { migrate } from './migrate.ts';
export { publishStaged } from './publishing/publish-staged.ts';
export { saysTheSame } from './publishing/says-the-same.ts';
export { type StagedSubmission, stageSubmission } from './publishing/stage-submission.ts';
export { vacuumFigures } from './publishing/vacuum-figures.ts';
export { PUBLISHING_TRANSACTION, waitForPublishing, waitToPublish } from './publishing/wait-to-publish.ts';
export {
  bringTrainingLayer,
  findLeftOut,
  LARGEST_TRAINING_SEED,
  type TrainingOptions,
  type TrainingReport,
} from './training/bring-training-layer.ts';
export type { LeftOut, LeftOutReason } from './training/training-figures.ts';
