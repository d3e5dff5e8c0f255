-- Whoever gives roles could give themselves the rest: there is no administrator of a part.
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_administrator_of_everything"
  CHECK ("role" <> 'ADMINISTRATOR' OR ("direction" IS NULL AND "ref_area" IS NULL));
