-- Which reading of a file somebody looked at, so that another one is neither replaced nor taken over unseen.

-- AlterTable
ALTER TABLE "file_import" ADD COLUMN     "reading" INTEGER NOT NULL DEFAULT 0;
