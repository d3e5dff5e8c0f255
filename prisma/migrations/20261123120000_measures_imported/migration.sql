-- A file brings figures for a submission, or actions of a document of the register; both are read and kept alike.

-- AlterTable
ALTER TABLE "file_import" ADD COLUMN     "document" TEXT,
ALTER COLUMN "submission_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "file_import_action" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" TEXT,
    "row" INTEGER NOT NULL,
    "said" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "action" TEXT,
    "refusals" JSONB NOT NULL DEFAULT '[]',
    "outcome" "import_outcome",
    "standing" JSONB,

    CONSTRAINT "file_import_action_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateIndex
CREATE INDEX "file_import_action_import_id_outcome_position_idx" ON "file_import_action"("import_id", "outcome", "position");

-- CreateIndex
CREATE INDEX "file_import_document_idx" ON "file_import"("document");

-- AddForeignKey
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_document_fkey" FOREIGN KEY ("document") REFERENCES "document"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_import_action" ADD CONSTRAINT "file_import_action_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "file_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "file_import" ADD CONSTRAINT "file_import_of_one_thing"
  CHECK (num_nonnulls("submission_id", "document") = 1);
-- Counts without what they are counts of would pass for current ones; only a submission has a version of its own.
ALTER TABLE "file_import" DROP CONSTRAINT "file_import_judged_as_of_a_state";
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_judged_as_of_a_state"
  CHECK (num_nulls("judged_revision", "outcomes") IN (0, 2)
    AND ("judged_version" IS NOT NULL) = ("judged_revision" IS NOT NULL AND "submission_id" IS NOT NULL));
-- An action that cannot be taken is refused, whatever stands in its place, and no other is.
ALTER TABLE "file_import_action" ADD CONSTRAINT "file_import_action_refused_for_its_problems"
  CHECK (("outcome" = 'REFUSED') = ("problems" || "refusals" <> '[]'));
-- What is changed or the same is so compared with something.
ALTER TABLE "file_import_action" ADD CONSTRAINT "file_import_action_compared_with_what_stands"
  CHECK (coalesce("outcome" IN ('CHANGED', 'SAME'), false) = ("standing" IS NOT NULL));
ALTER TABLE "file_import_action" ADD CONSTRAINT "file_import_action_taken_has_its_code"
  CHECK (coalesce("outcome" IN ('NEW', 'CHANGED', 'SAME'), false) <= ("action" IS NOT NULL));

-- How files are read says of actions, too, which direction they are of where the file does not.
UPDATE "file_import" SET "mapping" = "mapping" || '{"direction": null}' WHERE "mapping" IS NOT NULL;
UPDATE "file_mapping" SET "mapping" = "mapping" || '{"direction": null}';
