-- What is mailed: an outbox that every process over this database sends from. A constraint's name says its rule, and
-- src/rules.test.ts breaks every one of them once.

CREATE TYPE "mailing_state" AS ENUM ('QUEUED', 'SENT', 'FAILED');
CREATE TYPE "mail_refusal_reason" AS ENUM
  ('ADDRESS', 'LETTER', 'BUSY', 'UNREACHABLE', 'ENCRYPTION', 'SIGN_IN', 'SENDER', 'OTHER');

CREATE TABLE "mailing" (
    "id" SERIAL NOT NULL,
    "edition_id" INTEGER NOT NULL,
    "lang" "report_language" NOT NULL,
    "address" TEXT NOT NULL,
    "state" "mailing_state" NOT NULL DEFAULT 'QUEUED',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "account_id" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailing_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "mailing_attempt" (
    "id" SERIAL NOT NULL,
    "mailing_id" INTEGER NOT NULL,
    "tried_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" "mail_refusal_reason",
    "said" TEXT,

    CONSTRAINT "mailing_attempt_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "mailing_edition_id_idx" ON "mailing"("edition_id");
CREATE INDEX "mailing_attempt_mailing_id_idx" ON "mailing_attempt"("mailing_id");

ALTER TABLE "mailing" ADD CONSTRAINT "mailing_edition_id_lang_fkey"
  FOREIGN KEY ("edition_id", "lang") REFERENCES "report_edition_file"("edition_id", "lang")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_account_id_fkey"
  FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mailing_attempt" ADD CONSTRAINT "mailing_attempt_mailing_id_fkey"
  FOREIGN KEY ("mailing_id") REFERENCES "mailing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------- by hand

ALTER TABLE "mailing" ADD CONSTRAINT "mailing_address_form" CHECK ("address" ~ '^[^@\s]+@[^@\s]+$');
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_tries_from_0" CHECK ("tries" >= 0);
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_next_try_while_queued"
  CHECK (("state" = 'QUEUED') = ("next_try" IS NOT NULL));
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_sent_at_a_moment" CHECK (("state" = 'SENT') = ("sent_at" IS NOT NULL));
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_requested_by_not_blank" CHECK (btrim("requested_by") <> '');
ALTER TABLE "mailing_attempt" ADD CONSTRAINT "mailing_attempt_refused_in_words"
  CHECK (("reason" IS NULL) = ("said" IS NULL) AND btrim("said") <> '');

-- Who asks twice in a hurry sends once.
CREATE UNIQUE INDEX "mailing_queued_once" ON "mailing" ("edition_id", "lang", lower("address"))
  WHERE "state" = 'QUEUED';

-- What is due is looked for every few seconds.
CREATE INDEX "mailing_next_try_idx" ON "mailing" ("next_try") WHERE "state" = 'QUEUED';

-- What is sent is sent: it goes back into no queue. And nothing is lost.
CREATE TRIGGER "mailing_sent_stays" BEFORE UPDATE ON "mailing"
  FOR EACH ROW WHEN (OLD."state" = 'SENT') EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "mailing_is_never_lost" BEFORE DELETE ON "mailing"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "mailing_is_not_emptied" BEFORE TRUNCATE ON "mailing"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "mailing_attempt_is_immutable" BEFORE UPDATE OR DELETE ON "mailing_attempt"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting_history"();
CREATE TRIGGER "mailing_attempt_is_not_emptied" BEFORE TRUNCATE ON "mailing_attempt"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting_history"();
