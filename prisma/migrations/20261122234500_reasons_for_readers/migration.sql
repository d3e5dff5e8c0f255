-- What readers are told of why a revision was published.
-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "reason_kk" TEXT,
ADD COLUMN     "reason_ru" TEXT;

ALTER TABLE "revision" ADD CONSTRAINT "revision_reason_kk_not_blank" CHECK (btrim("reason_kk") <> '');
ALTER TABLE "revision" ADD CONSTRAINT "revision_reason_ru_not_blank" CHECK (btrim("reason_ru") <> '');
-- Nothing is told in one language only.
ALTER TABLE "revision" ADD CONSTRAINT "revision_told_in_both_languages"
  CHECK (("reason_kk" IS NULL) = ("reason_ru" IS NULL));
