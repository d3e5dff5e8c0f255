-- One sheet of a workbook is read; whoever uploaded it is told which others were not.
-- AlterTable
ALTER TABLE "file_import" ADD COLUMN     "sheets" TEXT[] DEFAULT ARRAY[]::TEXT[];
