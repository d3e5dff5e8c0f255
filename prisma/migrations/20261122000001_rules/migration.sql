-- The rules that Prisma's schema language cannot say. Written by hand; each constraint's name says the rule, and
-- src/rules.test.ts breaks every one of them once.

-- ---------------------------------------------------------------------------------------------------- texts and codes

-- No text that people read is blank, in any table.
DO $$
DECLARE
  text_column record;
BEGIN
  FOR text_column IN
    SELECT "table_name", "column_name" FROM information_schema.columns
    WHERE "table_schema" = current_schema() AND "data_type" = 'text' AND (
      "column_name" ~ '_(kk|ru|en)(_|$)'
      OR "column_name" IN ('licence', 'reason', 'published_by', 'section', 'paragraph')
    )
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (btrim(%I) <> '''')', text_column."table_name",
      text_column."table_name" || '_' || text_column."column_name" || '_not_blank', text_column."column_name");
  END LOOP;
END
$$;

-- Codes are SDMX identifiers.
ALTER TABLE "direction" ADD CONSTRAINT "direction_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "unit_measure" ADD CONSTRAINT "unit_measure_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "dimension" ADD CONSTRAINT "dimension_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "code" ADD CONSTRAINT "code_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "source" ADD CONSTRAINT "source_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "note" ADD CONSTRAINT "note_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "relation" ADD CONSTRAINT "relation_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');

-- A breakdown is canonical text: DIMENSION=CODE pairs joined by semicolons.
CREATE FUNCTION "is_breakdown"("breakdown" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT "breakdown" ~ '^([A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*(;[A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*)*)?$' $$;
ALTER TABLE "series" ADD CONSTRAINT "series_breakdown_form" CHECK ("is_breakdown"("breakdown"));
ALTER TABLE "note" ADD CONSTRAINT "note_breakdown_form" CHECK ("is_breakdown"("breakdown"));
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_breakdown_form" CHECK ("is_breakdown"("breakdown"));

-- A text that is optional exists in both languages or in neither.
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_short_name_in_both_languages"
  CHECK (("short_name_kk" IS NULL) = ("short_name_ru" IS NULL));
ALTER TABLE "relation" ADD CONSTRAINT "relation_note_in_both_languages"
  CHECK (("note_kk" IS NULL) = ("note_ru" IS NULL));

ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_validity_note_in_both_languages"
  CHECK (("validity_note_kk" IS NULL) = ("validity_note_ru" IS NULL));

-- A code is not its own parent.
ALTER TABLE "code" ADD CONSTRAINT "code_not_own_parent" CHECK ("parent" <> "code");

-- ---------------------------------------------------------------------------------------------------- order of display

ALTER TABLE "direction" ADD CONSTRAINT "direction_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "dimension" ADD CONSTRAINT "dimension_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "code" ADD CONSTRAINT "code_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "note" ADD CONSTRAINT "note_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "relation" ADD CONSTRAINT "relation_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_position_from_1" CHECK ("position" >= 1);

-- Positions stay unique, but a transaction may pass through doubles while it reorders rows.
DROP INDEX "direction_position_key";
ALTER TABLE "direction" ADD CONSTRAINT "direction_position_key" UNIQUE ("position") DEFERRABLE;
DROP INDEX "dimension_position_key";
ALTER TABLE "dimension" ADD CONSTRAINT "dimension_position_key" UNIQUE ("position") DEFERRABLE;
DROP INDEX "code_dimension_position_key";
ALTER TABLE "code" ADD CONSTRAINT "code_dimension_position_key" UNIQUE ("dimension", "position") DEFERRABLE;
DROP INDEX "indicator_position_key";
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_position_key" UNIQUE ("position") DEFERRABLE;
DROP INDEX "indicator_dimension_indicator_position_key";
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_indicator_position_key"
  UNIQUE ("indicator", "position") DEFERRABLE;
DROP INDEX "ref_area_position_key";
ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_position_key" UNIQUE ("position") DEFERRABLE;
DROP INDEX "note_position_key";
ALTER TABLE "note" ADD CONSTRAINT "note_position_key" UNIQUE ("position") DEFERRABLE;
DROP INDEX "relation_position_key";
ALTER TABLE "relation" ADD CONSTRAINT "relation_position_key" UNIQUE ("position") DEFERRABLE;

-- ---------------------------------------------------------------------------------------------------- indicators

-- Only these rules are sound: flows add, stocks take the last over time, ratios are recomputed.
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_rules_follow_measure" CHECK (
  ("over_areas", "over_time") = CASE "measure"
    WHEN 'FLOW' THEN ROW('SUM'::"aggregation_rule", 'SUM'::"aggregation_rule")
    WHEN 'STOCK' THEN ROW('SUM'::"aggregation_rule", 'LAST'::"aggregation_rule")
    ELSE ROW('RECOMPUTE'::"aggregation_rule", 'RECOMPUTE'::"aggregation_rule")
  END
);
ALTER TABLE "ratio" ADD CONSTRAINT "ratio_factor_not_zero" CHECK ("factor" <> 0);
ALTER TABLE "ratio" ADD CONSTRAINT "ratio_of_other_indicators"
  CHECK ("numerator" <> "indicator" AND "denominator" <> "indicator");

-- ---------------------------------------------------------------------------------------------------- areas

ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_code_is_kato" CHECK ("code" ~ '^\d{9}$');
ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_only_country_lacks_parent"
  CHECK (("level" = 'country') = ("parent" IS NULL));
ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_validity_in_order" CHECK ("valid_from" <= "valid_to");
ALTER TABLE "ref_area_predecessor" ADD CONSTRAINT "ref_area_predecessor_is_another" CHECK ("predecessor" <> "ref_area");
ALTER TABLE "ref_area_name" ADD CONSTRAINT "ref_area_name_validity_in_order" CHECK ("valid_from" <= "valid_to");

-- An area bears one name at a time. PostgreSQL's plain ranges cannot also ask for equal areas without an extension, so
-- each area gets a stretch of ten million numbers of its own, one a day.
ALTER TABLE "ref_area_name" ADD CONSTRAINT "ref_area_name_one_at_a_time" EXCLUDE USING gist (
  int8range(
    "ref_area"::text::bigint * 10000000 + ("valid_from" - DATE '0001-01-01'),
    "ref_area"::text::bigint * 10000000 + ("valid_to" - DATE '0001-01-01'),
    '[]'
  ) WITH &&
);

-- ---------------------------------------------------------------------------------------------------- observations

CREATE FUNCTION "is_time_period"("time_period" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT "time_period" ~
  '^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(/P[1-9]\d?[MY])?)?)?$' $$;

-- First day of a period: 2021-Q2 -> 2021-04-01. Refuses a day that no calendar has.
CREATE FUNCTION "period_start"("time_period" text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT make_date(
  left("time_period", 4)::int,
  CASE WHEN "time_period" LIKE '%Q%' THEN right("time_period", 1)::int * 3 - 2
       ELSE coalesce(nullif(substr("time_period", 6, 2), ''), '1')::int END,
  coalesce(nullif(substr("time_period", 9, 2), ''), '1')::int
) $$;

-- Last day of a period: 2021-01-01/P5M -> 2021-05-31. A duration is counted from the first of its month and moved by
-- the days that it starts later, so that no month is too short for it.
CREATE FUNCTION "period_end"("time_period" text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT (date_trunc('month', "start") + "length")::date + ("start"::date - date_trunc('month', "start")::date) - 1
FROM (SELECT
  "period_start"("time_period")::timestamp AS "start",
  CASE
    WHEN "time_period" LIKE '%M' THEN make_interval(months => substr("time_period", 13, length("time_period") - 13)::int)
    WHEN "time_period" LIKE '%Y' THEN make_interval(years => substr("time_period", 13, length("time_period") - 13)::int)
    WHEN "time_period" LIKE '%Q%' THEN make_interval(months => 3)
    WHEN length("time_period") = 4 THEN make_interval(years => 1)
    WHEN length("time_period") = 7 THEN make_interval(months => 1)
    ELSE make_interval(days => 1)
  END AS "length"
) AS "parts" $$;

ALTER TABLE "observation" ADD CONSTRAINT "observation_time_period_form" CHECK ("is_time_period"("time_period"));
-- The two days only repeat the period, for windows; they may not say anything else.
ALTER TABLE "observation" ADD CONSTRAINT "observation_days_follow_period" CHECK (
  NOT "is_time_period"("time_period")
  OR ("period_start" = "period_start"("time_period") AND "period_end" = "period_end"("time_period"))
);
ALTER TABLE "observation" ADD CONSTRAINT "observation_missing_has_its_reason"
  CHECK (("obs_value" IS NULL) = ("obs_status" IN ('O', 'M', 'Q')));
ALTER TABLE "observation" ADD CONSTRAINT "observation_qualifier_needs_a_figure"
  CHECK ("qualifier" IS NULL OR "obs_value" IS NOT NULL);
ALTER TABLE "observation" ADD CONSTRAINT "observation_decimals_from_0" CHECK ("decimals" >= 0);
ALTER TABLE "observation" ADD CONSTRAINT "observation_no_more_digits_than_printed"
  CHECK (min_scale("obs_value") <= greatest("decimals", 0));
ALTER TABLE "observation" ADD CONSTRAINT "observation_is_finite" CHECK ("obs_value" NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE "observation" ADD CONSTRAINT "observation_unit_mult_range" CHECK ("unit_mult" BETWEEN 0 AND 12);
ALTER TABLE "observation" ADD CONSTRAINT "observation_superseded_later" CHECK ("superseded_in" > "published_in");

-- One current vintage a series and period. Covering, so that a chart's series is read from the index alone; an older
-- moment (asOf) is read through the primary key.
CREATE UNIQUE INDEX "observation_one_current_vintage" ON "observation" ("series_id", "time_period")
  INCLUDE ("period_start", "period_end", "obs_value", "decimals", "unit_mult", "obs_status", "qualifier")
  WHERE "superseded_in" IS NULL;

-- Published figures are never overwritten or deleted: a vintage may only, once, learn what superseded it.
CREATE FUNCTION "refuse_rewriting_history"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
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
CREATE TRIGGER "observation_is_immutable" BEFORE UPDATE OR DELETE ON "observation"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "observation_is_not_emptied" BEFORE TRUNCATE ON "observation"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE OR DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();

-- ---------------------------------------------------------------------------------------------------- notes, relations

ALTER TABLE "note" ADD CONSTRAINT "note_time_period_form" CHECK ("is_time_period"("time_period"));
-- The source's own reason has a source; the editors' caution is theirs unless one is named.
ALTER TABLE "note" ADD CONSTRAINT "note_why_has_a_source" CHECK ("kind" <> 'WHY_IT_MOVED' OR "source_id" IS NOT NULL);
ALTER TABLE "relation" ADD CONSTRAINT "relation_factor_not_zero" CHECK ("factor" <> 0);
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_group_from_1" CHECK ("group" >= 1);
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_adds_or_subtracts" CHECK ("sign" IN (1, -1));
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_rounded_to_above_0" CHECK ("rounded_to" > 0);
