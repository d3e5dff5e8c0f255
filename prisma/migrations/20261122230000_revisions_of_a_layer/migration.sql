-- Revisions are numbered within their layer, so that a generation of the training layer takes no number from what is
-- published. The number is what readers know a revision by; its id orders the revisions of both layers.

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "revision" DISABLE TRIGGER "revision_is_immutable";
UPDATE "revision" SET "number" = known."number"
FROM (SELECT "id", row_number() OVER (PARTITION BY "layer" ORDER BY "id") AS "number" FROM "revision") AS known
WHERE known."id" = "revision"."id";
ALTER TABLE "revision" ENABLE TRIGGER "revision_is_immutable";

-- CreateIndex
CREATE UNIQUE INDEX "revision_layer_number_key" ON "revision"("layer", "number");

-- Whoever publishes waits for whoever is publishing: ids, numbers and commits are in one order, so no reader at a revision
-- ever finds more in it later. A trigger before the statement, for ids are drawn before a row's own.
CREATE FUNCTION "wait_for_revision"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM pg_advisory_xact_lock(2021053104);
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_waits_for_the_one_before" BEFORE INSERT ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "wait_for_revision"();

CREATE FUNCTION "number_revision"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  NEW."number" := 1 + coalesce((SELECT max("number") FROM "revision" WHERE "layer" = NEW."layer"), 0);
  RETURN NEW;
END
$$;
CREATE TRIGGER "revision_is_numbered_in_its_layer" BEFORE INSERT ON "revision"
  FOR EACH ROW EXECUTE FUNCTION "number_revision"();

-- ---------------------------------------------------------------------------------------------------- synthetic figures

-- One source stands for all that was drawn, and its title says what it is, whoever writes it.
ALTER TABLE "source" ADD CONSTRAINT "source_training_is_one" CHECK (("layer" = 'training') = ("code" = 'TRAINING'));
ALTER TABLE "source" ADD CONSTRAINT "source_training_says_synthetic"
  CHECK ("layer" <> 'training' OR ("title_kk" LIKE '%интетикалы%' AND "title_ru" LIKE '%интетическ%'));
