-- The data desk: when figures are due, and figures on their way to being published.

-- CreateEnum
CREATE TYPE "frequency" AS ENUM ('A', 'Q', 'M');

-- CreateEnum
CREATE TYPE "submission_state" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "observation" ADD COLUMN     "cell" TEXT,
ADD COLUMN     "file" TEXT,
ADD COLUMN     "sheet" TEXT;

-- CreateTable
CREATE TABLE "reporting_rule" (
    "code" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "by_parts" BOOLEAN NOT NULL DEFAULT false,
    "frequency" "frequency" NOT NULL,
    "cumulative" BOOLEAN NOT NULL DEFAULT false,
    "scenario" "scenario" NOT NULL DEFAULT 'ACTUAL',
    "indicators" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "due_days" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "reporting_rule_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" SERIAL NOT NULL,
    "rule" TEXT,
    "direction" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "time_period" TEXT NOT NULL,
    "scenario" "scenario" NOT NULL DEFAULT 'ACTUAL',
    "plan_act" TEXT,
    "state" "submission_state" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "source_id" INTEGER,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "published_in" INTEGER,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_observation" (
    "submission_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "breakdown" TEXT NOT NULL,
    "time_period" TEXT NOT NULL,
    "period_assumed" BOOLEAN NOT NULL DEFAULT false,
    "obs_value" DECIMAL,
    "decimals" SMALLINT NOT NULL DEFAULT 0,
    "unit_mult" SMALLINT NOT NULL DEFAULT 0,
    "obs_status" "obs_status" NOT NULL DEFAULT 'A',
    "qualifier" "qualifier",
    "section" TEXT,
    "paragraph" TEXT,
    "file" TEXT,
    "sheet" TEXT,
    "cell" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_observation_pkey" PRIMARY KEY ("submission_id","indicator","ref_area","breakdown","time_period")
);

-- CreateTable
CREATE TABLE "submission_step" (
    "id" SERIAL NOT NULL,
    "submission_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" TEXT NOT NULL,
    "state" "submission_state" NOT NULL,
    "message" TEXT,

    CONSTRAINT "submission_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_comment" (
    "id" SERIAL NOT NULL,
    "submission_id" INTEGER NOT NULL,
    "indicator" TEXT,
    "ref_area" CHAR(9),
    "breakdown" TEXT,
    "time_period" TEXT,
    "text" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "submission_ref_area_direction_time_period_idx" ON "submission"("ref_area", "direction", "time_period");

-- CreateIndex
CREATE INDEX "submission_step_submission_id_idx" ON "submission_step"("submission_id");

-- CreateIndex
CREATE INDEX "submission_comment_submission_id_idx" ON "submission_comment"("submission_id");

-- AddForeignKey
ALTER TABLE "reporting_rule" ADD CONSTRAINT "reporting_rule_direction_fkey" FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_rule" ADD CONSTRAINT "reporting_rule_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_rule_fkey" FOREIGN KEY ("rule") REFERENCES "reporting_rule"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_direction_fkey" FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_plan_act_fkey" FOREIGN KEY ("plan_act") REFERENCES "plan_act"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_published_in_fkey" FOREIGN KEY ("published_in") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_updated_by_fkey" FOREIGN KEY ("updated_by") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_step" ADD CONSTRAINT "submission_step_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_step" ADD CONSTRAINT "submission_step_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "reporting_rule" ADD CONSTRAINT "reporting_rule_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "reporting_rule" ADD CONSTRAINT "reporting_rule_due_days_from_0" CHECK ("due_days" >= 0);
ALTER TABLE "reporting_rule" ADD CONSTRAINT "reporting_rule_validity_in_order" CHECK ("valid_from" <= "valid_to");

ALTER TABLE "submission" ADD CONSTRAINT "submission_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "submission" ADD CONSTRAINT "submission_version_from_1" CHECK ("version" >= 1);
ALTER TABLE "submission" ADD CONSTRAINT "submission_only_a_plan_follows_an_act"
  CHECK ("plan_act" IS NULL OR "scenario" = 'PLAN');
-- What is published says by which revision, and what waits or is published says when it was handed in.
ALTER TABLE "submission" ADD CONSTRAINT "submission_published_by_a_revision"
  CHECK (("state" = 'PUBLISHED') = ("published_in" IS NOT NULL));
ALTER TABLE "submission" ADD CONSTRAINT "submission_handed_in_at_a_moment"
  CHECK ("state" NOT IN ('SUBMITTED', 'RETURNED', 'PUBLISHED') OR "submitted_at" IS NOT NULL);
-- Nothing is handed in that does not say where its figures come from.
ALTER TABLE "submission" ADD CONSTRAINT "submission_handed_in_with_its_source"
  CHECK ("state" NOT IN ('SUBMITTED', 'PUBLISHED') OR "source_id" IS NOT NULL);
-- Two people cannot begin the same report twice.
CREATE UNIQUE INDEX "submission_one_on_its_way" ON "submission" ("rule", "ref_area", "time_period")
  WHERE "state" IN ('DRAFT', 'SUBMITTED', 'RETURNED');

ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_time_period_form"
  CHECK ("is_time_period"("time_period"));
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_breakdown_form"
  CHECK ("is_breakdown"("breakdown"));
-- As of a published figure.
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_missing_has_its_reason"
  CHECK (("obs_value" IS NULL) = ("obs_status" IN ('O', 'M', 'Q')));
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_qualifier_needs_a_figure"
  CHECK ("qualifier" IS NULL OR "obs_value" IS NOT NULL);
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_decimals_from_0" CHECK ("decimals" >= 0);
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_no_more_digits_than_printed"
  CHECK (min_scale("obs_value") <= greatest("decimals", 0));
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_is_finite"
  CHECK ("obs_value" NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_unit_mult_range"
  CHECK ("unit_mult" BETWEEN 0 AND 12);
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_version_from_1" CHECK ("version" >= 1);

-- A cell stands on a sheet of a file, and on a sheet only where there is a file.
ALTER TABLE "observation" ADD CONSTRAINT "observation_place_in_a_file"
  CHECK ("file" IS NOT NULL OR ("sheet" IS NULL AND "cell" IS NULL));
ALTER TABLE "submission_observation" ADD CONSTRAINT "submission_observation_place_in_a_file"
  CHECK ("file" IS NOT NULL OR ("sheet" IS NULL AND "cell" IS NULL));

DO $$
DECLARE
  text_column record;
BEGIN
  FOR text_column IN
    SELECT * FROM (VALUES ('observation', 'file'), ('observation', 'sheet'), ('observation', 'cell'),
      ('submission_observation', 'section'), ('submission_observation', 'paragraph'), ('submission_observation', 'file'),
      ('submission_observation', 'sheet'), ('submission_observation', 'cell'), ('submission_step', 'message'),
      ('submission_comment', 'text')) AS listed("table_name", "column_name")
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (btrim(%I) <> '''')', text_column."table_name",
      text_column."table_name" || '_' || text_column."column_name" || '_not_blank', text_column."column_name");
  END LOOP;
END
$$;

-- A comment is about a whole submission or about one figure of it.
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_names_a_whole_figure"
  CHECK (num_nulls("indicator", "ref_area", "breakdown", "time_period") IN (0, 4));

-- What became of a submission stays written.
CREATE FUNCTION "refuse_to_rewrite_steps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Steps of submissions are only ever added.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END
$$;
CREATE TRIGGER "submission_step_is_append_only" BEFORE UPDATE OR DELETE ON "submission_step"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_rewrite_steps"();
-- So does what was published, with the submission that brought it.
CREATE FUNCTION "refuse_to_change_what_is_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published submission stays as it is.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END
$$;
CREATE TRIGGER "submission_stays_as_published" BEFORE UPDATE OR DELETE ON "submission"
  FOR EACH ROW WHEN (OLD."state" = 'PUBLISHED') EXECUTE FUNCTION "refuse_to_change_what_is_published"();
