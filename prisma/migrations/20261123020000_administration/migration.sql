-- What the files of the catalogue said when they were last loaded, so that the loader tells apart what changed in the
-- files from what was edited in the product.

-- CreateTable
CREATE TABLE "loaded_row" (
    "table_name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "loaded_row_pkey" PRIMARY KEY ("table_name","key")
);

-- A transaction may pass through doubles while definitions change places and names of an area their days.
ALTER TABLE "indicator_definition" DROP CONSTRAINT "indicator_definition_pkey";
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_pkey" PRIMARY KEY ("position") DEFERRABLE;

ALTER TABLE "ref_area_name" DROP CONSTRAINT "ref_area_name_one_at_a_time";
ALTER TABLE "ref_area_name" ADD CONSTRAINT "ref_area_name_one_at_a_time" EXCLUDE USING gist (
  int8range(
    "ref_area"::text::bigint * 10000000 + ("valid_from" - DATE '0001-01-01'),
    "ref_area"::text::bigint * 10000000 + ("valid_to" - DATE '0001-01-01'),
    '[]'
  ) WITH &&
) DEFERRABLE;
