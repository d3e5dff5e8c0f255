-- What becomes of the actions of the register. A constraint's name says its rule, and src/rules.test.ts breaks every one of
-- them once.

CREATE TYPE "evidence_nature" AS ENUM ('DOCUMENT', 'REPORT', 'RECORDING', 'FIGURE', 'PRESS_RELEASE');
CREATE TYPE "action_status" AS ENUM ('NOT_STARTED', 'IN_PROGRESS', 'BEHIND', 'OVERDUE', 'DONE', 'DONE_LATE', 'CANCELLED', 'CANNOT_BE_ASSESSED');

CREATE TABLE "action_progress" (
    "id" SERIAL NOT NULL,
    "action" TEXT NOT NULL,
    "replaces" INTEGER,
    "day" DATE NOT NULL,
    "stage" "action_stage",
    "milestone" INTEGER,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "on_behalf_of" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "account_id" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_progress_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "evidence_file" (
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "account_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("sha256")
);

CREATE TABLE "action_evidence" (
    "progress_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "nature" "evidence_nature" NOT NULL,
    "dated" DATE NOT NULL,
    "title_kk" TEXT,
    "title_ru" TEXT,
    "url" TEXT,
    "sha256" TEXT,
    "file_name" TEXT,
    "indicator" TEXT,
    "breakdown" TEXT,
    "ref_area" CHAR(9),
    "time_period" TEXT,

    CONSTRAINT "action_evidence_pkey" PRIMARY KEY ("progress_id","position")
);

CREATE TABLE "action_ruling" (
    "id" SERIAL NOT NULL,
    "action" TEXT NOT NULL,
    "status" "action_status",
    "reason_kk" TEXT NOT NULL,
    "reason_ru" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "ruled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_ruling_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "action_progress_replaces_key" ON "action_progress"("replaces");
CREATE INDEX "action_progress_action_idx" ON "action_progress"("action");
CREATE UNIQUE INDEX "action_progress_id_action_key" ON "action_progress"("id", "action");
CREATE INDEX "action_ruling_action_idx" ON "action_ruling"("action");
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_replaces_fkey"
  FOREIGN KEY ("replaces", "action") REFERENCES "action_progress"("id", "action") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_action_milestone_fkey"
  FOREIGN KEY ("action", "milestone") REFERENCES "action_milestone"("action", "milestone") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_organisation_fkey"
  FOREIGN KEY ("organisation") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_on_behalf_of_fkey"
  FOREIGN KEY ("on_behalf_of") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_progress_id_fkey"
  FOREIGN KEY ("progress_id") REFERENCES "action_progress"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_sha256_fkey"
  FOREIGN KEY ("sha256") REFERENCES "evidence_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_ruling" ADD CONSTRAINT "action_ruling_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_ruling" ADD CONSTRAINT "action_ruling_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_replaces_an_earlier" CHECK ("replaces" < "id");
-- What says no stage takes back what was said before.
ALTER TABLE "action_progress" ADD CONSTRAINT "action_progress_withdraws_an_earlier"
  CHECK ("stage" IS NOT NULL OR ("replaces" IS NOT NULL AND "milestone" IS NULL));
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_media_type_not_blank" CHECK (btrim("media_type") <> '');
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_sha256_of_its_bytes"
  CHECK ("sha256" = encode(sha256("content"), 'hex') AND "bytes" = length("content"));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_link_file_or_figure"
  CHECK (num_nonnulls("url", "sha256", "indicator") = 1);
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_figure_is_a_figure"
  CHECK (("nature" = 'FIGURE') = ("indicator" IS NOT NULL));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_whole_figure"
  CHECK (num_nonnulls("indicator", "breakdown", "ref_area", "time_period") IN (0, 4));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_title_unless_figure"
  CHECK (("title_kk" IS NULL) = ("indicator" IS NOT NULL) AND ("title_ru" IS NULL) = ("indicator" IS NOT NULL));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_file_has_its_name"
  CHECK (("file_name" IS NULL) = ("sha256" IS NULL));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_url_form" CHECK ("url" ~ '^https?://[^[:space:]]+$');
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_breakdown_form" CHECK ("is_breakdown"("breakdown"));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_title_kk_not_blank" CHECK (btrim("title_kk") <> '');
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_title_ru_not_blank" CHECK (btrim("title_ru") <> '');
ALTER TABLE "action_evidence" ADD CONSTRAINT "action_evidence_file_name_not_blank" CHECK (btrim("file_name") <> '');
ALTER TABLE "action_ruling" ADD CONSTRAINT "action_ruling_reason_kk_not_blank" CHECK (btrim("reason_kk") <> '');
ALTER TABLE "action_ruling" ADD CONSTRAINT "action_ruling_reason_ru_not_blank" CHECK (btrim("reason_ru") <> '');

-- Nothing that was done before an action was asked for is done in answer to it.
CREATE FUNCTION "day_action_was_asked_for"("of" text) RETURNS date LANGUAGE sql STABLE AS
  $$ SELECT "adopted" FROM "action" JOIN "document" ON "document"."code" = "action"."document" WHERE "action"."code" = "of" $$;

CREATE FUNCTION "refuse_progress_before_action"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."day" < "day_action_was_asked_for"(NEW."action") THEN
    RAISE EXCEPTION 'the action was asked for later' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "action_progress_not_before_its_action" BEFORE INSERT ON "action_progress"
  FOR EACH ROW EXECUTE FUNCTION "refuse_progress_before_action"();

CREATE FUNCTION "refuse_evidence_before_action"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."dated" < (
    SELECT "day_action_was_asked_for"("action") FROM "action_progress" WHERE "id" = NEW."progress_id"
  ) THEN
    RAISE EXCEPTION 'the action was asked for later' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "action_evidence_not_before_its_action" BEFORE INSERT ON "action_evidence"
  FOR EACH ROW EXECUTE FUNCTION "refuse_evidence_before_action"();

-- What was said stays said.
CREATE TRIGGER "action_progress_is_immutable" BEFORE UPDATE OR DELETE ON "action_progress"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_progress_is_not_emptied" BEFORE TRUNCATE ON "action_progress"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "evidence_file_is_immutable" BEFORE UPDATE OR DELETE ON "evidence_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "evidence_file_is_not_emptied" BEFORE TRUNCATE ON "evidence_file"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_evidence_is_immutable" BEFORE UPDATE OR DELETE ON "action_evidence"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_evidence_is_not_emptied" BEFORE TRUNCATE ON "action_evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_ruling_is_immutable" BEFORE UPDATE OR DELETE ON "action_ruling"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_ruling_is_not_emptied" BEFORE TRUNCATE ON "action_ruling"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
