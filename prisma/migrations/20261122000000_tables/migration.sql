-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('FLOW', 'STOCK', 'RATE', 'PRICE');

-- CreateEnum
CREATE TYPE "aggregation_rule" AS ENUM ('SUM', 'LAST', 'RECOMPUTE');

-- CreateEnum
CREATE TYPE "polarity" AS ENUM ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "dimension_kind" AS ENUM ('PARTITION', 'PARTITION_OF_100', 'PRINTED_GROUPS', 'OF_WHICH', 'SEPARATE');

-- CreateEnum
CREATE TYPE "ref_area_level" AS ENUM ('country', 'region', 'city', 'district');

-- CreateEnum
CREATE TYPE "scenario" AS ENUM ('ACTUAL', 'PLAN');

-- CreateEnum
CREATE TYPE "layer" AS ENUM ('published', 'training');

-- CreateEnum
CREATE TYPE "obs_status" AS ENUM ('A', 'E', 'P', 'B', 'O', 'M', 'Q');

-- CreateEnum
CREATE TYPE "qualifier" AS ENUM ('MORE_THAN', 'ABOUT', 'UP_TO', 'AT_LEAST');

-- CreateEnum
CREATE TYPE "note_kind" AS ENUM ('WHY_IT_MOVED', 'HOW_TO_READ');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('EQUALS', 'AT_LEAST', 'AT_MOST');

-- CreateEnum
CREATE TYPE "term_role" AS ENUM ('RESULT', 'FACTOR', 'DIVISOR');

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "direction" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT,

    CONSTRAINT "direction_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "unit_measure" (
    "code" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru_one" TEXT NOT NULL,
    "name_ru_few" TEXT NOT NULL,
    "name_ru_many" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "unit_measure_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dimension" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT,

    CONSTRAINT "dimension_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "code" (
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "parent" TEXT,
    "position" INTEGER NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT,

    CONSTRAINT "code_pkey" PRIMARY KEY ("dimension","code")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT,
    "short_name_kk" TEXT,
    "short_name_ru" TEXT,
    "measure" "measure" NOT NULL,
    "unit_measure" TEXT NOT NULL,
    "polarity" "polarity" NOT NULL,
    "headline" BOOLEAN NOT NULL,
    "over_areas" "aggregation_rule" NOT NULL,
    "over_time" "aggregation_rule" NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator_dimension" (
    "indicator" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "dimension_kind" NOT NULL,

    CONSTRAINT "indicator_dimension_pkey" PRIMARY KEY ("indicator","dimension")
);

-- CreateTable
CREATE TABLE "ratio" (
    "indicator" TEXT NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "factor" DECIMAL NOT NULL,

    CONSTRAINT "ratio_pkey" PRIMARY KEY ("indicator")
);

-- CreateTable
CREATE TABLE "ref_area" (
    "code" CHAR(9) NOT NULL,
    "position" INTEGER NOT NULL,
    "level" "ref_area_level" NOT NULL,
    "parent" CHAR(9),
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "validity_cited" BOOLEAN NOT NULL DEFAULT false,
    "validity_note_kk" TEXT,
    "validity_note_ru" TEXT,

    CONSTRAINT "ref_area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ref_area_predecessor" (
    "ref_area" CHAR(9) NOT NULL,
    "predecessor" CHAR(9) NOT NULL,

    CONSTRAINT "ref_area_predecessor_pkey" PRIMARY KEY ("ref_area","predecessor")
);

-- CreateTable
CREATE TABLE "ref_area_name" (
    "ref_area" CHAR(9) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "ref_area_name_pkey" PRIMARY KEY ("ref_area","valid_from")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title_kk" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,
    "issuer_kk" TEXT NOT NULL,
    "issuer_ru" TEXT NOT NULL,
    "dated" DATE,
    "licence" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" SERIAL NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "breakdown" TEXT NOT NULL,
    "scenario" "scenario" NOT NULL,
    "layer" "layer" NOT NULL DEFAULT 'published',

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_code" (
    "series_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "series_code_pkey" PRIMARY KEY ("series_id","dimension")
);

-- CreateTable
CREATE TABLE "observation" (
    "series_id" INTEGER NOT NULL,
    "time_period" TEXT NOT NULL,
    "published_in" INTEGER NOT NULL,
    "superseded_in" INTEGER,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "period_assumed" BOOLEAN NOT NULL,
    "obs_value" DECIMAL,
    "decimals" SMALLINT NOT NULL,
    "unit_mult" SMALLINT NOT NULL,
    "obs_status" "obs_status" NOT NULL DEFAULT 'A',
    "qualifier" "qualifier",
    "source_id" INTEGER NOT NULL,
    "section" TEXT,
    "paragraph" TEXT,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("series_id","time_period","published_in")
);

-- CreateTable
CREATE TABLE "note" (
    "code" TEXT NOT NULL,
    "kind" "note_kind" NOT NULL,
    "indicator" TEXT NOT NULL,
    "breakdown" TEXT,
    "ref_area" CHAR(9),
    "time_period" TEXT,
    "scenario" "scenario",
    "source_id" INTEGER,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "relation" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "factor" DECIMAL NOT NULL DEFAULT 1,
    "constant" DECIMAL,
    "whole_numerator" BOOLEAN NOT NULL DEFAULT false,
    "base_printed" BOOLEAN NOT NULL DEFAULT true,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "note_kk" TEXT,
    "note_ru" TEXT,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "relation_term" (
    "relation" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "term_role" NOT NULL,
    "group" INTEGER NOT NULL,
    "sign" SMALLINT NOT NULL,
    "indicator" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "every_code" TEXT,
    "scenario" "scenario" NOT NULL,
    "ref_area" CHAR(9),
    "time_period" TEXT,
    "rounded_to" DECIMAL,

    CONSTRAINT "relation_term_pkey" PRIMARY KEY ("relation","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "direction_position_key" ON "direction"("position");

-- CreateIndex
CREATE UNIQUE INDEX "dimension_position_key" ON "dimension"("position");

-- CreateIndex
CREATE UNIQUE INDEX "code_dimension_position_key" ON "code"("dimension", "position");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_position_key" ON "indicator"("position");

-- CreateIndex
CREATE INDEX "indicator_direction_idx" ON "indicator"("direction");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_dimension_indicator_position_key" ON "indicator_dimension"("indicator", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ref_area_position_key" ON "ref_area"("position");

-- CreateIndex
CREATE INDEX "ref_area_parent_idx" ON "ref_area"("parent");

-- CreateIndex
CREATE UNIQUE INDEX "source_code_key" ON "source"("code");

-- CreateIndex
CREATE INDEX "series_ref_area_idx" ON "series"("ref_area");

-- CreateIndex
CREATE UNIQUE INDEX "series_layer_indicator_ref_area_breakdown_scenario_key" ON "series"("layer", "indicator", "ref_area", "breakdown", "scenario");

-- CreateIndex
CREATE UNIQUE INDEX "series_id_indicator_key" ON "series"("id", "indicator");

-- CreateIndex
CREATE INDEX "observation_published_in_idx" ON "observation"("published_in");

-- CreateIndex
CREATE UNIQUE INDEX "note_position_key" ON "note"("position");

-- CreateIndex
CREATE INDEX "note_indicator_idx" ON "note"("indicator");

-- CreateIndex
CREATE UNIQUE INDEX "relation_position_key" ON "relation"("position");

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_dimension_fkey" FOREIGN KEY ("dimension") REFERENCES "dimension"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_dimension_parent_fkey" FOREIGN KEY ("dimension", "parent") REFERENCES "code"("dimension", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_direction_fkey" FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_unit_measure_fkey" FOREIGN KEY ("unit_measure") REFERENCES "unit_measure"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_dimension_fkey" FOREIGN KEY ("dimension") REFERENCES "dimension"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratio" ADD CONSTRAINT "ratio_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratio" ADD CONSTRAINT "ratio_numerator_fkey" FOREIGN KEY ("numerator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratio" ADD CONSTRAINT "ratio_denominator_fkey" FOREIGN KEY ("denominator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ref_area" ADD CONSTRAINT "ref_area_parent_fkey" FOREIGN KEY ("parent") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ref_area_predecessor" ADD CONSTRAINT "ref_area_predecessor_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ref_area_predecessor" ADD CONSTRAINT "ref_area_predecessor_predecessor_fkey" FOREIGN KEY ("predecessor") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ref_area_name" ADD CONSTRAINT "ref_area_name_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_code" ADD CONSTRAINT "series_code_series_id_indicator_fkey" FOREIGN KEY ("series_id", "indicator") REFERENCES "series"("id", "indicator") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_code" ADD CONSTRAINT "series_code_indicator_dimension_fkey" FOREIGN KEY ("indicator", "dimension") REFERENCES "indicator_dimension"("indicator", "dimension") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_code" ADD CONSTRAINT "series_code_dimension_code_fkey" FOREIGN KEY ("dimension", "code") REFERENCES "code"("dimension", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_published_in_fkey" FOREIGN KEY ("published_in") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_superseded_in_fkey" FOREIGN KEY ("superseded_in") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_relation_fkey" FOREIGN KEY ("relation") REFERENCES "relation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_term" ADD CONSTRAINT "relation_term_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
