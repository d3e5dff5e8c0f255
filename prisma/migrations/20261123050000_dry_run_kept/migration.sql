-- What taking a file over would do is worked out once for a state of the submission and of what is published, and kept.

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('NEW', 'CHANGED', 'SAME', 'REFUSED');

-- AlterTable
ALTER TABLE "file_import" ADD COLUMN     "judged_revision" INTEGER,
ADD COLUMN     "judged_version" INTEGER,
ADD COLUMN     "outcomes" JSONB;

-- AlterTable
ALTER TABLE "file_import_figure" ADD COLUMN     "outcome" "import_outcome",
ADD COLUMN     "standing" JSONB;

-- CreateIndex
CREATE INDEX "file_import_figure_import_id_outcome_position_idx" ON "file_import_figure"("import_id", "outcome", "position");

-- ---------------------------------------------------------------------------------------------------- by hand

-- Counts without what they are counts of would pass for current ones.
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_judged_as_of_a_state"
  CHECK (num_nulls("judged_version", "judged_revision", "outcomes") IN (0, 3));
-- A figure that cannot be taken is refused, whatever stands in its place, and no other is.
ALTER TABLE "file_import_figure" ADD CONSTRAINT "file_import_figure_refused_for_its_problem"
  CHECK (("outcome" = 'REFUSED') = ("problem" IS NOT NULL));
-- What is changed or the same is so compared with something.
ALTER TABLE "file_import_figure" ADD CONSTRAINT "file_import_figure_compared_with_what_stands"
  CHECK (coalesce("outcome" IN ('CHANGED', 'SAME'), false) = ("standing" IS NOT NULL));
