-- The register of what councils and plans ask for. A constraint's name says its rule, and src/rules.test.ts breaks every
-- one of them once.

CREATE TYPE "document_kind" AS ENUM ('DECISION', 'RESOLUTION', 'ORDER', 'PLAN', 'PROGRAMME', 'REPORT');
CREATE TYPE "finding_sign" AS ENUM ('POSITIVE', 'NEGATIVE');
CREATE TYPE "action_kind" AS ENUM ('RECOMMENDATION', 'INSTRUCTION', 'PLANNED_MEASURE', 'WORK');
CREATE TYPE "action_stage" AS ENUM ('PLANNED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'CANCELLED');
CREATE TYPE "answer_reading" AS ENUM ('DOCUMENT', 'REGISTER');
CREATE TYPE "action_figure_role" AS ENUM ('BASE', 'TARGET', 'REACHED', 'MOVES');

CREATE TABLE "organisation" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "mail_address" TEXT,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "document" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "document_kind" NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "number" TEXT,
    "adopted" DATE,
    "body" TEXT,
    "based_on" TEXT,
    "source_id" INTEGER,
    "indicators_counted_by" TEXT,
    "actions_counted_by" TEXT,
    "title_kk" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,
    "note_kk" TEXT,
    "note_ru" TEXT,

    CONSTRAINT "document_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "document_part" (
    "document" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "document_part_pkey" PRIMARY KEY ("document","part")
);

CREATE TABLE "document_indicator" (
    "document" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "part" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "document_indicator_pkey" PRIMARY KEY ("document","indicator")
);

CREATE TABLE "finding" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "assesses" TEXT NOT NULL,
    "part_of" TEXT,
    "sign" "finding_sign" NOT NULL,
    "section" TEXT,
    "paragraph" TEXT,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "finding_figure" (
    "finding" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "time_period" TEXT NOT NULL,
    "scenario" "scenario" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "finding_figure_pkey" PRIMARY KEY ("finding","indicator","breakdown","ref_area","time_period","scenario")
);

CREATE TABLE "action" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "part" TEXT,
    "number" TEXT,
    "kind" "action_kind" NOT NULL,
    "direction" TEXT NOT NULL,
    "controller" TEXT,
    "due" DATE,
    "planned_period" TEXT,
    "frequency" "frequency",
    "continues" TEXT,
    "section" TEXT,
    "paragraph" TEXT,
    "unassessable_kk" TEXT,
    "unassessable_ru" TEXT,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "action_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "action_ref_area" (
    "action" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "action_ref_area_pkey" PRIMARY KEY ("action","ref_area")
);

CREATE TABLE "action_addressee" (
    "action" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "action_addressee_pkey" PRIMARY KEY ("action","organisation")
);

CREATE TABLE "action_answer" (
    "action" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "reading" "answer_reading" NOT NULL,

    CONSTRAINT "action_answer_pkey" PRIMARY KEY ("action","finding")
);

CREATE TABLE "action_figure" (
    "action" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "action_figure_role" NOT NULL,
    "indicator" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "ref_area" CHAR(9) NOT NULL,
    "time_period" TEXT,
    "scenario" "scenario",

    CONSTRAINT "action_figure_pkey" PRIMARY KEY ("action","position")
);

CREATE TABLE "action_milestone" (
    "action" TEXT NOT NULL,
    "milestone" INTEGER NOT NULL,
    "due" DATE NOT NULL,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "action_milestone_pkey" PRIMARY KEY ("action","milestone")
);

CREATE TABLE "action_statement" (
    "action" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "stage" "action_stage" NOT NULL,
    "time_period" TEXT NOT NULL,
    "period_assumed" BOOLEAN NOT NULL,
    "source_id" INTEGER NOT NULL,
    "section" TEXT,
    "paragraph" TEXT,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,

    CONSTRAINT "action_statement_pkey" PRIMARY KEY ("action","position")
);

CREATE UNIQUE INDEX "finding_document_number_key" ON "finding"("document", "number");

CREATE INDEX "action_document_idx" ON "action"("document");
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_body_fkey"
  FOREIGN KEY ("body") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_based_on_fkey"
  FOREIGN KEY ("based_on") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_source_id_fkey"
  FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_indicators_counted_by_fkey"
  FOREIGN KEY ("indicators_counted_by") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document" ADD CONSTRAINT "document_actions_counted_by_fkey"
  FOREIGN KEY ("actions_counted_by") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_part" ADD CONSTRAINT "document_part_document_fkey"
  FOREIGN KEY ("document") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_indicator" ADD CONSTRAINT "document_indicator_document_fkey"
  FOREIGN KEY ("document") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_indicator" ADD CONSTRAINT "document_indicator_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_indicator" ADD CONSTRAINT "document_indicator_document_part_fkey"
  FOREIGN KEY ("document", "part") REFERENCES "document_part"("document", "part") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_document_fkey"
  FOREIGN KEY ("document") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_assesses_fkey"
  FOREIGN KEY ("assesses") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_part_of_fkey"
  FOREIGN KEY ("part_of") REFERENCES "finding"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_finding_fkey"
  FOREIGN KEY ("finding") REFERENCES "finding"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action" ADD CONSTRAINT "action_document_fkey"
  FOREIGN KEY ("document") REFERENCES "document"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action" ADD CONSTRAINT "action_document_part_fkey"
  FOREIGN KEY ("document", "part") REFERENCES "document_part"("document", "part") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action" ADD CONSTRAINT "action_direction_fkey"
  FOREIGN KEY ("direction") REFERENCES "direction"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action" ADD CONSTRAINT "action_controller_fkey"
  FOREIGN KEY ("controller") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action" ADD CONSTRAINT "action_continues_fkey"
  FOREIGN KEY ("continues") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_ref_area" ADD CONSTRAINT "action_ref_area_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_ref_area" ADD CONSTRAINT "action_ref_area_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_addressee" ADD CONSTRAINT "action_addressee_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_addressee" ADD CONSTRAINT "action_addressee_organisation_fkey"
  FOREIGN KEY ("organisation") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_answer" ADD CONSTRAINT "action_answer_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_answer" ADD CONSTRAINT "action_answer_finding_fkey"
  FOREIGN KEY ("finding") REFERENCES "finding"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_indicator_fkey"
  FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_ref_area_fkey"
  FOREIGN KEY ("ref_area") REFERENCES "ref_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_milestone" ADD CONSTRAINT "action_milestone_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_source_id_fkey"
  FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_position_key" UNIQUE ("position") DEFERRABLE;
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_name_kk_not_blank" CHECK (btrim("name_kk") <> '');
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_name_ru_not_blank" CHECK (btrim("name_ru") <> '');
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_mail_address_form" CHECK ("mail_address" ~ '^[^@[:space:]]+@[^@[:space:]]+$');

ALTER TABLE "document" ADD CONSTRAINT "document_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "document" ADD CONSTRAINT "document_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "document" ADD CONSTRAINT "document_position_key" UNIQUE ("position") DEFERRABLE;
ALTER TABLE "document" ADD CONSTRAINT "document_title_kk_not_blank" CHECK (btrim("title_kk") <> '');
ALTER TABLE "document" ADD CONSTRAINT "document_title_ru_not_blank" CHECK (btrim("title_ru") <> '');
ALTER TABLE "document" ADD CONSTRAINT "document_number_not_blank" CHECK (btrim("number") <> '');
ALTER TABLE "document" ADD CONSTRAINT "document_note_in_both_languages" CHECK (("note_kk" IS NULL) = ("note_ru" IS NULL));
ALTER TABLE "document" ADD CONSTRAINT "document_not_based_on_itself" CHECK ("based_on" <> "code");

ALTER TABLE "finding" ADD CONSTRAINT "finding_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "finding" ADD CONSTRAINT "finding_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "finding" ADD CONSTRAINT "finding_position_key" UNIQUE ("position") DEFERRABLE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_number_not_blank" CHECK (btrim("number") <> '');
ALTER TABLE "finding" ADD CONSTRAINT "finding_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "finding" ADD CONSTRAINT "finding_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "finding" ADD CONSTRAINT "finding_not_part_of_itself" CHECK ("part_of" <> "code");
ALTER TABLE "finding" ADD CONSTRAINT "finding_assesses_another_document" CHECK ("assesses" <> "document");

ALTER TABLE "action" ADD CONSTRAINT "action_code_form" CHECK ("code" ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE "action" ADD CONSTRAINT "action_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action" ADD CONSTRAINT "action_position_key" UNIQUE ("position") DEFERRABLE;
ALTER TABLE "action" ADD CONSTRAINT "action_number_not_blank" CHECK (btrim("number") <> '');
ALTER TABLE "action" ADD CONSTRAINT "action_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "action" ADD CONSTRAINT "action_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "action" ADD CONSTRAINT "action_not_continuing_itself" CHECK ("continues" <> "code");
ALTER TABLE "action" ADD CONSTRAINT "action_planned_period_form" CHECK ("is_time_period"("planned_period"));
ALTER TABLE "action" ADD CONSTRAINT "action_unassessable_in_both_languages" CHECK (("unassessable_kk" IS NULL) = ("unassessable_ru" IS NULL));

ALTER TABLE "document_part" ADD CONSTRAINT "document_part_part_not_blank" CHECK (btrim("part") <> '');
ALTER TABLE "document_part" ADD CONSTRAINT "document_part_name_kk_not_blank" CHECK (btrim("name_kk") <> '');
ALTER TABLE "document_part" ADD CONSTRAINT "document_part_name_ru_not_blank" CHECK (btrim("name_ru") <> '');
ALTER TABLE "document_part" ADD CONSTRAINT "document_part_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "document_indicator" ADD CONSTRAINT "document_indicator_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_breakdown_form" CHECK ("is_breakdown"("breakdown"));
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "action_ref_area" ADD CONSTRAINT "action_ref_area_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action_addressee" ADD CONSTRAINT "action_addressee_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_breakdown_form" CHECK ("is_breakdown"("breakdown"));
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_time_period_form" CHECK ("is_time_period"("time_period"));
-- What is to be moved is a line of figures, everything else is one figure.
ALTER TABLE "action_figure" ADD CONSTRAINT "action_figure_of_one_period_unless_moved"
  CHECK (("role" = 'MOVES') = ("time_period" IS NULL) AND ("time_period" IS NULL) = ("scenario" IS NULL));
ALTER TABLE "action_milestone" ADD CONSTRAINT "action_milestone_number_from_1" CHECK ("milestone" >= 1);
ALTER TABLE "action_milestone" ADD CONSTRAINT "action_milestone_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "action_milestone" ADD CONSTRAINT "action_milestone_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_position_from_1" CHECK ("position" >= 1);
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_text_kk_not_blank" CHECK (btrim("text_kk") <> '');
ALTER TABLE "action_statement" ADD CONSTRAINT "action_statement_text_ru_not_blank" CHECK (btrim("text_ru") <> '');
