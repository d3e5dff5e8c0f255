-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('READING', 'READ', 'COMMITTED');

-- CreateTable
CREATE TABLE "file_import" (
    "id" UUID NOT NULL,
    "submission_id" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'READING',
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "titles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "headings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "mapping" JSONB,
    "is_inferred" BOOLEAN NOT NULL DEFAULT true,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_version" INTEGER,

    CONSTRAINT "file_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_import_row" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" TEXT,
    "row" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "file_import_row_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateTable
CREATE TABLE "file_import_figure" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" TEXT,
    "cell" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "indicator" TEXT,
    "ref_area" CHAR(9),
    "breakdown" TEXT,
    "time_period" TEXT,
    "obs_value" DECIMAL,
    "decimals" SMALLINT NOT NULL,
    "unit_mult" SMALLINT NOT NULL,
    "obs_status" "obs_status" NOT NULL,
    "qualifier" "qualifier",
    "problem" JSONB,

    CONSTRAINT "file_import_figure_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateTable
CREATE TABLE "file_mapping" (
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_mapping_pkey" PRIMARY KEY ("fingerprint")
);

-- CreateIndex
CREATE INDEX "file_import_submission_id_idx" ON "file_import"("submission_id");

-- AddForeignKey
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_import_row" ADD CONSTRAINT "file_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "file_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_import_figure" ADD CONSTRAINT "file_import_figure_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "file_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_mapping" ADD CONSTRAINT "file_mapping_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

-- Nothing is taken over that nobody can say how it was read, and what was taken over says what came of it.
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_read_by_a_mapping" CHECK ("state" = 'READING' OR "mapping" IS NOT NULL);
ALTER TABLE "file_import" ADD CONSTRAINT "file_import_taken_over_makes_a_version"
  CHECK (("state" = 'COMMITTED') = ("made_version" IS NOT NULL));
