-- Relations declared once for many indicators, parts that are areas, and figures that lie between their parts. As in the
-- rules before it, a constraint's name says its rule, and src/rules.test.ts breaks every one of them once.

-- ---------------------------------------------------------------------------------------------------- relations

-- Not used in this transaction: PostgreSQL lets a new value in only after it.
ALTER TYPE "relation_kind" ADD VALUE 'BETWEEN';

ALTER TABLE "relation" ADD COLUMN "measures" "measure"[] NOT NULL DEFAULT ARRAY[]::"measure"[],
  ADD COLUMN "dimension_kind" "dimension_kind",
  ADD COLUMN "except" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "relation" ADD CONSTRAINT "relation_only_over_many_is_scoped"
  CHECK (cardinality("measures") > 0 OR ("dimension_kind" IS NULL AND cardinality("except") = 0));

-- A bound may be zero; nothing is worked out by multiplying with it.
ALTER TABLE "relation" DROP CONSTRAINT "relation_factor_not_zero";
ALTER TABLE "relation" ADD CONSTRAINT "relation_factor_not_zero" CHECK ("factor" <> 0 OR "kind" IN ('AT_LEAST', 'AT_MOST'));

-- ---------------------------------------------------------------------------------------------------- terms

ALTER TABLE "relation_term" ALTER COLUMN "indicator" DROP NOT NULL,
  ALTER COLUMN "breakdown" DROP NOT NULL,
  ALTER COLUMN "scenario" DROP NOT NULL,
  ADD COLUMN "every_area" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_every_code_form"
  CHECK ("every_code" ~ '^([A-Z][A-Z0-9_]*|\*)$');
-- Parts are codes or areas. Both at once would be parts of parts.
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_over_codes_or_areas"
  CHECK (NOT ("every_area" AND "every_code" IS NOT NULL));
