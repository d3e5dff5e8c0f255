-- The training layer: synthetic figures beside the published ones, which can never be taken for them. As in the rules
-- before it, a constraint's name says its rule, and src/rules.test.ts breaks every one of them once.

-- ---------------------------------------------------------------------------------------------------- what is marked

ALTER TABLE "source" ADD COLUMN "layer" "layer" NOT NULL DEFAULT 'published';
ALTER TABLE "revision" ADD COLUMN "layer" "layer" NOT NULL DEFAULT 'published',
  ADD COLUMN "seed" INTEGER, ADD COLUMN "made_from" TEXT;

ALTER TABLE "revision" ADD CONSTRAINT "revision_training_says_what_it_was_made_from"
  CHECK (("layer" = 'training') = ("seed" IS NOT NULL) AND ("layer" = 'training') = ("made_from" IS NOT NULL));
-- Nobody planned a synthetic figure.
ALTER TABLE "series" ADD CONSTRAINT "series_training_is_no_plan" CHECK ("layer" = 'published' OR "scenario" = 'ACTUAL');

-- ---------------------------------------------------------------------------------------------------- once and for ever

CREATE FUNCTION "refuse_changing_layer"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION '% cannot go from the % layer to the % one', TG_TABLE_NAME, OLD."layer", NEW."layer"
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END
$$;
CREATE TRIGGER "series_layer_is_for_ever" BEFORE UPDATE ON "series"
  FOR EACH ROW WHEN (NEW."layer" <> OLD."layer") EXECUTE FUNCTION "refuse_changing_layer"();
CREATE TRIGGER "source_layer_is_for_ever" BEFORE UPDATE ON "source"
  FOR EACH ROW WHEN (NEW."layer" <> OLD."layer") EXECUTE FUNCTION "refuse_changing_layer"();

-- ---------------------------------------------------------------------------------------------------- never mixed

-- A figure stands with its series, its source and its revisions in one layer. None of them ever changes its layer, so it
-- is enough to ask when a figure is written: once for all the rows of a statement, not once a row.
CREATE FUNCTION "refuse_mixing_layers"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF EXISTS (
    SELECT FROM "written"
    JOIN "series" ON "series"."id" = "written"."series_id"
    JOIN "source" ON "source"."id" = "written"."source_id"
    JOIN "revision" AS "brought" ON "brought"."id" = "written"."published_in"
    LEFT JOIN "revision" AS "replaced" ON "replaced"."id" = "written"."superseded_in"
    WHERE "source"."layer" <> "series"."layer" OR "brought"."layer" <> "series"."layer"
      OR "replaced"."layer" <> "series"."layer"
  ) THEN
    RAISE EXCEPTION 'training figures and published ones do not mix: series, source and revision are of one layer'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "observation_is_written_in_one_layer" AFTER INSERT ON "observation"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_mixing_layers"();
CREATE TRIGGER "observation_is_superseded_in_its_layer" AFTER UPDATE ON "observation"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_mixing_layers"();

-- ---------------------------------------------------------------------------------------------------- made anew

-- What was published stays; what was only drawn may go, so that another seed leaves no vintages behind.
CREATE OR REPLACE FUNCTION "refuse_rewriting_history"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'observation' THEN
    IF EXISTS (SELECT FROM "series" WHERE "id" = OLD."series_id" AND "layer" = 'training') THEN
      RETURN OLD;
    END IF;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'observation' THEN
    IF OLD."superseded_in" IS NULL AND NEW."superseded_in" IS NOT NULL THEN
      OLD."superseded_in" := NEW."superseded_in";
      IF NEW IS NOT DISTINCT FROM OLD THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION '% of % refused: what was published stays, a correction is a new vintage', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END
$$;
