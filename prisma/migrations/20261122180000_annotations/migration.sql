-- Annotations: what happened at a time, told on charts and in exports. As in the rules before it, what Prisma cannot say is
-- written by hand, a constraint's name says its rule, and src/rules.test.ts breaks every one of them once.

CREATE TABLE "annotation" (
    "code" TEXT NOT NULL,
    "time_period" TEXT NOT NULL,
    "indicator" TEXT,
    "breakdown" TEXT,
    "ref_area" CHAR(9),
    "source_id" INTEGER,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("code")
);
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_source_id_fkey"
  FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "annotation" ADD CONSTRAINT "annotation_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_breakdown_form" CHECK ("is_breakdown"("breakdown"));
-- Codes mean something only among an indicator's own dimensions.
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_breakdown_needs_an_indicator"
  CHECK ("breakdown" IS NULL OR "indicator" IS NOT NULL);
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_position_from_1" CHECK ("position" >= 1);
-- Unique, but a transaction may pass through doubles while it reorders annotations.
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_position_key" UNIQUE ("position") DEFERRABLE;
