-- A remark that names figures is about the periods of those figures.
-- AlterTable
ALTER TABLE "relation" ADD COLUMN     "note_periods" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Periods without a remark would be about nothing.
ALTER TABLE "relation" ADD CONSTRAINT "relation_note_periods_of_a_note"
  CHECK ("note_kk" IS NOT NULL OR cardinality("note_periods") = 0);
