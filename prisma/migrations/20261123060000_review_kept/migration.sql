-- What an approver is shown of a submission is worked out once for a version of it and for what is published, and kept.

-- CreateEnum
CREATE TYPE "figure_difference" AS ENUM ('NEW', 'CHANGED', 'SAME', 'LEFT_OUT');

-- CreateTable
CREATE TABLE "submission_review" (
    "submission_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "submission_review_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "submission_review_check" (
    "submission_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "check" JSONB NOT NULL,

    CONSTRAINT "submission_review_check_pkey" PRIMARY KEY ("submission_id","number")
);

-- CreateTable
CREATE TABLE "submission_review_figure" (
    "submission_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "breakdown" TEXT NOT NULL,
    "time_period" TEXT NOT NULL,
    "difference" "figure_difference" NOT NULL,
    "series_id" INTEGER,
    "published_in" INTEGER,
    "failing" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "outlier" JSONB,

    CONSTRAINT "submission_review_figure_pkey" PRIMARY KEY ("submission_id","position")
);

-- CreateIndex
CREATE INDEX "submission_review_figure_submission_id_difference_position_idx" ON "submission_review_figure"("submission_id", "difference", "position");

-- CreateIndex
CREATE INDEX "submission_observation_submission_id_time_period_idx" ON "submission_observation"("submission_id", "time_period");

-- AddForeignKey
ALTER TABLE "submission_review" ADD CONSTRAINT "submission_review_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_review_check" ADD CONSTRAINT "submission_review_check_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission_review"("submission_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_review_figure" ADD CONSTRAINT "submission_review_figure_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission_review"("submission_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

-- Figures that somebody should look at are few: a page of them is found without those between.
CREATE INDEX "submission_review_figure_failing" ON "submission_review_figure" ("submission_id", "position")
  WHERE "failing" <> '{}' AND "difference" <> 'LEFT_OUT';
CREATE INDEX "submission_review_figure_outlier" ON "submission_review_figure" ("submission_id", "position")
  WHERE "outlier" IS NOT NULL;

-- What is new stands over nothing that is published, everything else over something.
ALTER TABLE "submission_review_figure" ADD CONSTRAINT "submission_review_figure_new_over_nothing"
  CHECK (("difference" = 'NEW') = ("series_id" IS NULL) AND ("series_id" IS NULL) = ("published_in" IS NULL));
