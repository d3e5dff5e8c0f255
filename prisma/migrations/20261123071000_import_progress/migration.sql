-- How far the work on a file is: beside it, so that it can be told while the file itself is held by that work.

-- CreateEnum
CREATE TYPE "import_step" AS ENUM ('RECEIVING', 'READING', 'RECOGNISING', 'COMPARING', 'TAKING_OVER');

-- CreateTable
CREATE TABLE "file_import_progress" (
    "import_id" UUID NOT NULL,
    "step" "import_step" NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_import_progress_pkey" PRIMARY KEY ("import_id")
);

-- AddForeignKey
ALTER TABLE "file_import_progress" ADD CONSTRAINT "file_import_progress_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "file_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

-- Nothing is more than done.
ALTER TABLE "file_import_progress" ADD CONSTRAINT "file_import_progress_part_of_its_total"
  CHECK ("done" >= 0 AND "done" <= coalesce("total", "done"));
