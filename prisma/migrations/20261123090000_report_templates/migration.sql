-- Templates of reports: how the section of a direction is written. A constraint's name says its rule, and src/rules.test.ts
-- breaks every one of them once.

CREATE TABLE "report_template" (
    "direction" TEXT NOT NULL,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "report_template_pkey" PRIMARY KEY ("direction")
);
ALTER TABLE "report_template" ADD CONSTRAINT "report_template_direction_fkey"
  FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report_template" ADD CONSTRAINT "report_template_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "report_template" ADD CONSTRAINT "report_template_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
