-- What an indicator was defined to count, from which period on; and the acts that adopted and amended plans. As in the
-- rules before it, what Prisma cannot say is written by hand, a constraint's name says its rule, and src/rules.test.ts
-- breaks every one of them once.

-- ---------------------------------------------------------------------------------------------------- definitions

CREATE TABLE "definition" (
    "code" TEXT NOT NULL,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "definition_pkey" PRIMARY KEY ("code")
);
ALTER TABLE "definition" ADD CONSTRAINT "definition_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "definition" ADD CONSTRAINT "definition_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "definition" ADD CONSTRAINT "definition_text_ru_not_blank" CHECK (btrim("text_ru") <> '');

CREATE TABLE "indicator_definition" (
    "position" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" CHAR(9),
    "source_id" INTEGER,
    "valid_from" TEXT,
    "definition" TEXT NOT NULL,

    CONSTRAINT "indicator_definition_pkey" PRIMARY KEY ("position")
);
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_source_id_fkey"
  FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_definition_fkey"
  FOREIGN KEY ("definition") REFERENCES "definition"("code") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_valid_from_form"
  CHECK ("is_time_period"("valid_from"));
-- One definition begins on a day, in one scope. An open part of a scope is a part like any other here, which a plain
-- UNIQUE does not say before PostgreSQL 15; a transaction may pass through doubles while it moves rows.
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_one_at_a_time" EXCLUDE USING btree (
  "indicator" WITH =,
  (coalesce("ref_area", '')) WITH =,
  (coalesce("source_id", 0)) WITH =,
  (coalesce("period_start"("valid_from"), '-infinity')) WITH =
) DEFERRABLE;

-- ---------------------------------------------------------------------------------------------------- plan versions

CREATE TABLE "plan_act" (
    "code" TEXT NOT NULL,
    "adopted" DATE NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "plan_act_pkey" PRIMARY KEY ("code")
);
ALTER TABLE "plan_act" ADD CONSTRAINT "plan_act_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "plan_act" ADD CONSTRAINT "plan_act_name_kk_not_blank" CHECK (btrim("name_kk") <> '');
ALTER TABLE "plan_act" ADD CONSTRAINT "plan_act_name_ru_not_blank" CHECK (btrim("name_ru") <> '');

ALTER TABLE "series" ADD COLUMN "plan_act" TEXT;
ALTER TABLE "series" ADD CONSTRAINT "series_plan_act_fkey"
  FOREIGN KEY ("plan_act") REFERENCES "plan_act"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "series" ADD CONSTRAINT "series_only_a_plan_follows_an_act"
  CHECK ("plan_act" IS NULL OR "scenario" = 'PLAN');

-- One line a version. Null is the original, of which there is one too: the second index says so, because to the first no
-- null equals another.
DROP INDEX "series_layer_indicator_ref_area_breakdown_scenario_key";
CREATE UNIQUE INDEX "series_layer_indicator_ref_area_breakdown_scenario_plan_act_key"
  ON "series" ("layer", "indicator", "ref_area", "breakdown", "scenario", "plan_act");
CREATE UNIQUE INDEX "series_one_without_an_act" ON "series" ("layer", "indicator", "ref_area", "breakdown", "scenario")
  WHERE "plan_act" IS NULL;
