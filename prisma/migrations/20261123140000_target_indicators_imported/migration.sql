-- A document's file brings its actions, as before, or its target indicators; rows of both are kept alike.

-- CreateEnum
CREATE TYPE "import_contents" AS ENUM ('ACTIONS', 'INDICATORS');

-- AlterTable
ALTER TABLE "file_import" ADD COLUMN     "contents" "import_contents";

-- RenameTable
ALTER TABLE "file_import_action" RENAME TO "file_import_entry";
ALTER TABLE "file_import_entry" RENAME COLUMN "action" TO "code";
ALTER TABLE "file_import_entry" RENAME CONSTRAINT "file_import_action_pkey" TO "file_import_entry_pkey";
ALTER TABLE "file_import_entry" RENAME CONSTRAINT "file_import_action_import_id_fkey" TO "file_import_entry_import_id_fkey";
ALTER INDEX "file_import_action_import_id_outcome_position_idx" RENAME TO "file_import_entry_import_id_outcome_position_idx";

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "file_import_entry" RENAME CONSTRAINT "file_import_action_refused_for_its_problems" TO "file_import_entry_refused_for_its_problems";
ALTER TABLE "file_import_entry" RENAME CONSTRAINT "file_import_action_compared_with_what_stands" TO "file_import_entry_compared_with_what_stands";
ALTER TABLE "file_import_entry" RENAME CONSTRAINT "file_import_action_taken_has_its_code" TO "file_import_entry_taken_has_its_code";

UPDATE "file_import" SET "contents" = 'ACTIONS' WHERE "document" IS NOT NULL;
-- What a document's file says is known from its first moment; a submission's has figures and nothing else.
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_of_a_document_says_what"
  CHECK (("document" IS NOT NULL) = ("contents" IS NOT NULL));
