-- Letters that remind organisations of actions: a second kind of mailing, beside documents of frozen reports. A
-- constraint's name says its rule, and src/rules.test.ts breaks every one of them once.

CREATE TYPE "reminder_occasion" AS ENUM ('AHEAD_30', 'AHEAD_7', 'AHEAD_1', 'PASSED', 'SILENCE');
ALTER TYPE "mailing_state" ADD VALUE 'LAPSED';

ALTER TABLE "mailing" ALTER COLUMN "edition_id" DROP NOT NULL;
ALTER TABLE "mailing" ALTER COLUMN "account_id" DROP NOT NULL;
ALTER TABLE "mailing" ALTER COLUMN "requested_by" DROP NOT NULL;
ALTER TABLE "mailing" ADD COLUMN "organisation" TEXT;
ALTER TABLE "mailing" ADD COLUMN "reminded_on" DATE;

CREATE TABLE "action_reminder" (
    "id" SERIAL NOT NULL,
    "mailing_id" INTEGER NOT NULL,
    "organisation" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "is_copy" BOOLEAN NOT NULL,
    "occasion" "reminder_occasion" NOT NULL,
    "milestone" INTEGER,
    "day" DATE NOT NULL,
    "time_period" TEXT,

    CONSTRAINT "action_reminder_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "mailing_id_organisation_key" ON "mailing"("id", "organisation");
-- One letter an organisation and day.
CREATE UNIQUE INDEX "mailing_organisation_reminded_on_key" ON "mailing"("organisation", "reminded_on");
CREATE INDEX "action_reminder_action_idx" ON "action_reminder"("action");
CREATE INDEX "action_reminder_mailing_id_idx" ON "action_reminder"("mailing_id");

ALTER TABLE "mailing" ADD CONSTRAINT "mailing_organisation_fkey"
  FOREIGN KEY ("organisation") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_mailing_id_organisation_fkey"
  FOREIGN KEY ("mailing_id", "organisation") REFERENCES "mailing"("id", "organisation")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_action_fkey"
  FOREIGN KEY ("action") REFERENCES "action"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "mailing" ADD CONSTRAINT "mailing_of_an_edition_or_to_remind"
  CHECK (num_nonnulls("edition_id", "organisation") = 1);
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_reminds_on_a_day"
  CHECK (("organisation" IS NULL) = ("reminded_on" IS NULL));
-- Whoever mails an edition is known; nobody asks for a reminder.
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_of_an_edition_is_asked_for"
  CHECK (("edition_id" IS NULL) = ("account_id" IS NULL) AND ("edition_id" IS NULL) = ("requested_by" IS NULL));

ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_milestone_from_1" CHECK ("milestone" >= 1);
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_time_period_form" CHECK ("is_time_period"("time_period"));
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_silence_has_a_period"
  CHECK (("occasion" = 'SILENCE') = ("time_period" IS NOT NULL) AND num_nonnulls("milestone", "time_period") < 2);

-- Never twice: whichever process looks, and however often.
CREATE UNIQUE INDEX "action_reminder_once" ON "action_reminder"
  ("action", "organisation", "occasion", "day", coalesce("milestone", 0), coalesce("time_period", ''));

CREATE TRIGGER "action_reminder_is_immutable" BEFORE UPDATE OR DELETE ON "action_reminder"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "action_reminder_is_not_emptied" BEFORE TRUNCATE ON "action_reminder"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
