-- Whoever publishes (the loader, training, staff) tells every server alike, at the moment others can read it: PostgreSQL
-- delivers a notification when its transaction commits, and never one that was rolled back.
CREATE FUNCTION "tell_revision"() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM pg_notify('revision', json_build_object('layer', NEW."layer", 'number', NEW."number")::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_is_told" AFTER INSERT ON "revision"
  FOR EACH ROW EXECUTE FUNCTION "tell_revision"();
