-- Reports that were frozen. A constraint's name says its rule, and src/rules.test.ts breaks every one of them once.

CREATE TYPE "report_language" AS ENUM ('kk', 'ru', 'both');

CREATE TABLE "report_edition" (
    "id" SERIAL NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "start_period" TEXT NOT NULL,
    "end_period" TEXT NOT NULL,
    "directions" TEXT[],
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "published_in" INTEGER[],
    "templates" JSONB NOT NULL,
    "account_id" TEXT NOT NULL,
    "frozen_by" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_edition_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_edition_file" (
    "edition_id" INTEGER NOT NULL,
    "lang" "report_language" NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "report_edition_file_pkey" PRIMARY KEY ("edition_id","lang")
);

CREATE UNIQUE INDEX "report_edition_ref_area_year_number_key" ON "report_edition"("ref_area", "year", "number");

ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_revision_fkey"
  FOREIGN KEY ("revision") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_edition_file" ADD CONSTRAINT "report_edition_file_edition_id_fkey"
  FOREIGN KEY ("edition_id") REFERENCES "report_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_number_from_1" CHECK ("number" >= 1);
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_year_it_was_frozen_in"
  CHECK ("year" = extract(year FROM "frozen_at" AT TIME ZONE 'Asia/Almaty'));
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_start_period_form" CHECK ("is_time_period"("start_period"));
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_end_period_form" CHECK ("is_time_period"("end_period"));
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_of_directions" CHECK (cardinality("directions") >= 1);
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_vintage_of_each_figure"
  CHECK (cardinality("published_in") = jsonb_array_length("content"->'figures'));
-- What is not published is frozen for nobody.
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_without_draft" CHECK ("content"->>'submission' IS NULL);
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_frozen_by_not_blank" CHECK (btrim("frozen_by") <> '');
ALTER TABLE "report_edition_file" ADD CONSTRAINT "report_edition_file_sha256_of_its_bytes"
  CHECK ("sha256" = encode(sha256("content"), 'hex') AND "bytes" = length("content"));

-- An edition stays as it was signed: not even the owner of the tables changes it by mistake.
CREATE TRIGGER "report_edition_is_immutable" BEFORE UPDATE OR DELETE ON "report_edition"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "report_edition_is_not_emptied" BEFORE TRUNCATE ON "report_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "report_edition_file_is_immutable" BEFORE UPDATE OR DELETE ON "report_edition_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "report_edition_file_is_not_emptied" BEFORE TRUNCATE ON "report_edition_file"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
