-- What staff write beside the figures of a report. A constraint's name says its rule, and src/rules.test.ts breaks every one
-- of them once.

CREATE TABLE "report_narrative" (
    "id" SERIAL NOT NULL,
    "direction" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "start_period" TEXT NOT NULL,
    "end_period" TEXT NOT NULL,
    "replaces" INTEGER,
    "text_kk" TEXT,
    "text_ru" TEXT,
    "account_id" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_narrative_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "report_narrative_ref_area_direction_idx" ON "report_narrative"("ref_area", "direction");
CREATE UNIQUE INDEX "report_narrative_replaces_key" ON "report_narrative"("replaces");
CREATE UNIQUE INDEX "report_narrative_subject_key"
  ON "report_narrative"("id", "direction", "ref_area", "start_period", "end_period");

ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_direction_fkey"
  FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A version is about what the one before it is about.
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_replaces_fkey"
  FOREIGN KEY ("replaces", "direction", "ref_area", "start_period", "end_period")
  REFERENCES "report_narrative"("id", "direction", "ref_area", "start_period", "end_period")
  ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_start_period_form" CHECK ("is_time_period"("start_period"));
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_end_period_form" CHECK ("is_time_period"("end_period"));
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_window_in_order" CHECK (
  NOT "is_time_period"("start_period") OR NOT "is_time_period"("end_period")
  OR "period_start"("start_period") <= "period_end"("end_period")
);
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_replaces_an_earlier" CHECK ("replaces" < "id");
-- Neither language alone; neither of them: it was withdrawn.
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_both_languages"
  CHECK (("text_kk" IS NULL) = ("text_ru" IS NULL));
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_withdrawn_was_written"
  CHECK ("text_kk" IS NOT NULL OR "replaces" IS NOT NULL);
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "report_narrative" ADD CONSTRAINT "report_narrative_author_not_blank" CHECK (btrim("author") <> '');

-- What was once in a report stays as it was read: a change is another version.
CREATE TRIGGER "report_narrative_is_immutable" BEFORE UPDATE OR DELETE ON "report_narrative"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "report_narrative_is_not_emptied" BEFORE TRUNCATE ON "report_narrative"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
