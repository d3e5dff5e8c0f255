-- How far behind its time a plan of an indicator has to lie to be a reason to look.

-- CreateTable
CREATE TABLE "pace_threshold" (
    "indicator" TEXT NOT NULL,
    "points" DECIMAL NOT NULL,

    CONSTRAINT "pace_threshold_pkey" PRIMARY KEY ("indicator")
);

-- AddForeignKey
ALTER TABLE "pace_threshold" ADD CONSTRAINT "pace_threshold_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "pace_threshold" ADD CONSTRAINT "pace_threshold_points_range" CHECK ("points" > 0 AND "points" <= 100);
