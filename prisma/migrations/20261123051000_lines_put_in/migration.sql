-- Lines of a submission's form that no rule asks for.

-- CreateTable
CREATE TABLE "submission_line" (
    "submission_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "breakdown" TEXT NOT NULL,
    "time_period" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_line_pkey" PRIMARY KEY ("submission_id","indicator","ref_area","breakdown","time_period")
);

-- AddForeignKey
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

-- As of the figures that come to stand in them.
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_time_period_form"
  CHECK ("is_time_period"("time_period"));
ALTER TABLE "submission_line" ADD CONSTRAINT "submission_line_breakdown_form"
  CHECK ("is_breakdown"("breakdown"));
