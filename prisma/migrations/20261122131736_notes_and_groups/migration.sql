-- What sources assert beside what they explain, notes that no screen folds away, groups of indicators, and whom a
-- source's figures cover. As in the rules before it, what Prisma cannot say is written by hand, a constraint's name says
-- its rule, and src/rules.test.ts breaks every one of them once.

-- ---------------------------------------------------------------------------------------------------- notes

ALTER TYPE "note_kind" ADD VALUE 'STATEMENT' BEFORE 'HOW_TO_READ';
ALTER TABLE "note" ADD COLUMN "important" BOOLEAN NOT NULL DEFAULT false;

-- Words of a source name it; the editors' caution is theirs unless one is named.
ALTER TABLE "note" DROP CONSTRAINT "note_why_has_a_source";
ALTER TABLE "note" ADD CONSTRAINT "note_words_of_a_source_name_it"
  CHECK ("kind" = 'HOW_TO_READ' OR "source_id" IS NOT NULL);

-- ---------------------------------------------------------------------------------------------------- groups

CREATE TABLE "indicator_group" (
    "code" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "indicator_group_pkey" PRIMARY KEY ("code")
);
CREATE UNIQUE INDEX "indicator_group_code_direction_key" ON "indicator_group"("code", "direction");
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_direction_fkey"
  FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_name_kk_not_blank" CHECK (btrim("name_kk") <> '');
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_name_ru_not_blank" CHECK (btrim("name_ru") <> '');
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_position_from_1" CHECK ("position" >= 1);
-- Unique, but a transaction may pass through doubles while it reorders groups.
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_direction_position_key"
  UNIQUE ("direction", "position") DEFERRABLE;

-- Until the catalogue is loaded again, what a database already holds stands in one group a direction.
INSERT INTO "indicator_group" ("code", "direction", "position", "name_kk", "name_ru")
SELECT "code", "code", 1, "name_kk", "name_ru" FROM "direction";
ALTER TABLE "indicator" ADD COLUMN "group" TEXT;
UPDATE "indicator" SET "group" = "direction";
ALTER TABLE "indicator" ALTER COLUMN "group" SET NOT NULL;
-- An indicator's group is one of its own direction's.
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_group_direction_fkey"
  FOREIGN KEY ("group", "direction") REFERENCES "indicator_group"("code", "direction") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- sources

ALTER TABLE "source" ADD COLUMN "coverage_kk" TEXT, ADD COLUMN "coverage_ru" TEXT;
ALTER TABLE "source" ADD CONSTRAINT "source_coverage_kk_not_blank" CHECK (btrim("coverage_kk") <> '');
ALTER TABLE "source" ADD CONSTRAINT "source_coverage_ru_not_blank" CHECK (btrim("coverage_ru") <> '');
ALTER TABLE "source" ADD CONSTRAINT "source_coverage_in_both_languages"
  CHECK (("coverage_kk" IS NULL) = ("coverage_ru" IS NULL));

-- ---------------------------------------------------------------------------------------------------- periods

-- Exactly the contract's periods: years 1000 to 2999, and days that their month has.
CREATE OR REPLACE FUNCTION "is_time_period"("time_period" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE
  WHEN "time_period" !~ '^[12]\d{3}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(/P[1-9]\d?[MY])?)?)?$' THEN false
  WHEN length("time_period") < 10 THEN true
  ELSE substr("time_period", 9, 2)::int <= extract(day FROM
    make_date(left("time_period", 4)::int, substr("time_period", 6, 2)::int, 1) + interval '1 month - 1 day')
END $$;
