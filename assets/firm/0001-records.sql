-- Firm-wide records, version 1. docs/decisions/0015-firm-wide-records.md says why it is as it is, docs/guide/firm-wide.md
-- how firm IT uses it. Run it in a database of its own, as a login that may create roles.
BEGIN;

CREATE SCHEMA fileready;
CREATE TABLE fileready.migration (
  version integer PRIMARY KEY,
  applied timestamptz NOT NULL DEFAULT now(),
  applied_by text NOT NULL DEFAULT session_user
);
-- Tells one firm's database from another's, also after a dump was loaded elsewhere.
CREATE TABLE fileready.firm (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  id uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO fileready.firm DEFAULT VALUES;

-- The group of every member's login. Roles belong to the whole server, so it may be there already.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fileready_member') THEN
    CREATE ROLE fileready_member NOLOGIN;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO fileready_member', current_database());
END $$;

CREATE TABLE fileready.member (
  login text COLLATE "C" PRIMARY KEY,
  role text COLLATE "C" NOT NULL CHECK (role IN ('reader', 'attorney', 'paralegal', 'administrator')),
  -- An attorney's own person.
  person uuid,
  -- A paralegal's offices; null is all.
  offices text[],
  since timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT attorney_has_person CHECK ((role = 'attorney') = (person IS NOT NULL)),
  CONSTRAINT only_paralegal_has_offices CHECK (offices IS NULL OR role = 'paralegal')
);

-- What each role may record. none: nothing of that kind. theirs: an attorney's own person and accounts, the people of a
-- paralegal's offices and their accounts. any: no matter who it is about. target: the rights of the person whose entry it takes back.
CREATE TABLE fileready.rights (
  kind text COLLATE "C" PRIMARY KEY,
  attorney text NOT NULL CHECK (attorney IN ('none', 'theirs', 'any', 'target')),
  paralegal text NOT NULL CHECK (paralegal IN ('none', 'theirs', 'any', 'target')),
  administrator text NOT NULL CHECK (administrator IN ('none', 'theirs', 'any', 'target'))
);

-- The log: append-only. The body is text because jsonb refuses \u0000 and half surrogates, and one such event would stop a queue.
CREATE TABLE fileready.event (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  received timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor text COLLATE "C" NOT NULL DEFAULT session_user,
  said text COLLATE "C" NOT NULL CHECK (length(said) BETWEEN 1 AND 200),
  at text COLLATE "C" NOT NULL CHECK (at ~ '^[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}$'),
  subject text COLLATE "C" NOT NULL
    CHECK (subject ~ '^(person:[0-9a-f-]{36}|ecf:[0-9a-f-]{36}|court:[a-z0-9]{2,12}|firm)$'),
  kind text COLLATE "C" NOT NULL CHECK (length(kind) BETWEEN 1 AND 80),
  version integer NOT NULL CHECK (version BETWEEN 1 AND 10000),
  body text COLLATE "C" NOT NULL CHECK (octet_length(body) <= 4194304)
);
CREATE INDEX event_xid ON fileready.event (xid);

-- Whose account it is and in which office a person is, as received.
CREATE TABLE fileready.account (id uuid PRIMARY KEY, person uuid NOT NULL);
CREATE TABLE fileready.person (id uuid PRIMARY KEY, office text COLLATE "C" NOT NULL);

-- Which attempt may send the one confirming request of an account.
CREATE TABLE fileready.claim (
  account uuid PRIMARY KEY,
  attempt uuid NOT NULL,
  actor text COLLATE "C" NOT NULL,
  taken timestamptz NOT NULL
);

-- A body as far as the server reads it. What json can't turn into text becomes a mark; the stored body keeps it.
CREATE FUNCTION fileready.content(body text) RETURNS json LANGUAGE sql IMMUTABLE STRICT
SET search_path = pg_catalog
AS $$ SELECT regexp_replace(body, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\ufffd', 'g')::json $$;

CREATE FUNCTION fileready.own_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog
AS $$ SELECT role FROM fileready.member WHERE login = session_user $$;

-- Why this member may not record that; null when they may.
CREATE FUNCTION fileready.refusal(me fileready.member, of_kind text, about text, content json)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
DECLARE
  scope text;
  about_person uuid;
  owner uuid;
  in_office text;
BEGIN
  SELECT CASE me.role
      WHEN 'attorney' THEN attorney WHEN 'paralegal' THEN paralegal
      WHEN 'administrator' THEN administrator ELSE 'none' END
    INTO scope FROM fileready.rights WHERE kind = of_kind;
  IF NOT FOUND THEN RETURN 'kind-not-known'; END IF;
  IF scope = 'none' THEN RETURN 'not-allowed'; END IF;
  IF of_kind LIKE 'court-profile.%' AND content->>'layer' = 'user' THEN RETURN 'stays-there'; END IF;
  IF of_kind IN ('person.added', 'court.joined')
      AND content->>'id' IS DISTINCT FROM split_part(about, ':', 2) THEN
    RETURN 'wrong-subject';
  END IF;
  IF about LIKE 'ecf:%' THEN
    SELECT person INTO owner FROM fileready.account WHERE id = substr(about, 5)::uuid;
  END IF;
  IF scope = 'any' THEN RETURN NULL; END IF;

  about_person := CASE
    WHEN about LIKE 'person:%' THEN substr(about, 8)::uuid
    WHEN about LIKE 'ecf:%' THEN
      coalesce(owner, CASE WHEN of_kind = 'court.joined' THEN (content->>'personId')::uuid END)
    WHEN of_kind = 'firm.member-linked' THEN (content->>'personId')::uuid END;
  IF about_person IS NULL THEN RETURN 'not-theirs'; END IF;
  IF me.role = 'attorney' THEN
    RETURN CASE WHEN about_person <> me.person THEN 'not-theirs' END;
  END IF;
  IF me.role = 'paralegal' AND me.offices IS NULL THEN RETURN NULL; END IF;
  SELECT office INTO in_office FROM fileready.person WHERE id = about_person;
  IF NOT FOUND AND of_kind = 'person.added' THEN in_office := content->>'office'; END IF;
  RETURN CASE WHEN in_office = ANY (me.offices) THEN NULL ELSE 'not-theirs' END;
END $$;

CREATE FUNCTION fileready.refuse(reason text) RETURNS void LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'FR001', MESSAGE = reason; END $$;

-- Lets an event in or says why not, and keeps owners and offices.
CREATE FUNCTION fileready.judge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
  me fileready.member;
  content json;
  judged_kind text := NEW.kind;
  judged_content json;
  target fileready.event;
  reason text;
BEGIN
  -- Delivered again: its author may have lost the right since.
  IF EXISTS (SELECT FROM fileready.event WHERE id = NEW.id) THEN RETURN NULL; END IF;
  SELECT * INTO me FROM fileready.member WHERE login = session_user;
  IF NOT FOUND THEN PERFORM fileready.refuse('not-a-member'); END IF;
  IF ('x' || substr(NEW.at, 6, 12))::bit(48)::bigint
      > extract(epoch FROM clock_timestamp()) * 1000 + 300000 THEN
    PERFORM fileready.refuse('too-far-ahead');
  END IF;
  BEGIN
    content := fileready.content(NEW.body);
  EXCEPTION WHEN invalid_text_representation THEN
    PERFORM fileready.refuse('body-not-valid');
  END;
  judged_content := content;
  -- What takes something back needs the right to that, also through several steps.
  IF NEW.kind = 'undone' THEN
    target.body := NEW.body;
    LOOP
      SELECT * INTO target FROM fileready.event e
        WHERE e.id = (fileready.content(target.body)->>'eventId')::uuid AND e.subject = NEW.subject;
      IF NOT FOUND THEN PERFORM fileready.refuse('undoes-nothing-known'); END IF;
      EXIT WHEN target.kind <> 'undone';
    END LOOP;
    judged_kind := target.kind;
    judged_content := fileready.content(target.body);
  END IF;
  reason := fileready.refusal(me, judged_kind, NEW.subject, judged_content);
  IF reason IS NOT NULL THEN PERFORM fileready.refuse(reason); END IF;
  IF NEW.kind = 'court.joined' AND EXISTS (SELECT FROM fileready.account a
      WHERE a.id = substr(NEW.subject, 5)::uuid AND a.person <> (content->>'personId')::uuid) THEN
    PERFORM fileready.refuse('account-owned');
  END IF;

  IF NEW.kind = 'person.added' OR (NEW.kind = 'person.edited' AND content->>'office' IS NOT NULL) THEN
    INSERT INTO fileready.person (id, office)
      VALUES (substr(NEW.subject, 8)::uuid, coalesce(content->>'office', ''))
      ON CONFLICT (id) DO UPDATE SET office = excluded.office;
  ELSIF NEW.kind IN ('court.joined', 'court.moved') THEN
    INSERT INTO fileready.account (id, person)
      VALUES (substr(NEW.subject, 5)::uuid, (content->>'personId')::uuid)
      ON CONFLICT (id) DO UPDATE SET person = excluded.person;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER judge BEFORE INSERT ON fileready.event FOR EACH ROW EXECUTE FUNCTION fileready.judge();

-- Wakes the others. It carries nothing, because any login may send one.
CREATE FUNCTION fileready.wake() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog
AS $$ BEGIN PERFORM pg_notify('fileready', ''); RETURN NULL; END $$;
CREATE TRIGGER wake AFTER INSERT ON fileready.event FOR EACH STATEMENT EXECUTE FUNCTION fileready.wake();

-- The attempt that has the claim of an account, after this one has asked for it. ended: attempts that ended without a link.
CREATE FUNCTION fileready.take_claim(of_account uuid, for_attempt uuid, ended uuid[]) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
  me fileready.member;
  reason text;
BEGIN
  SELECT * INTO me FROM fileready.member WHERE login = session_user;
  IF NOT FOUND THEN PERFORM fileready.refuse('not-a-member'); END IF;
  reason := fileready.refusal(me, 'link.sending', 'ecf:' || of_account, '{}');
  IF reason IS NOT NULL THEN PERFORM fileready.refuse(reason); END IF;
  INSERT INTO fileready.claim AS held (account, attempt, actor, taken)
    VALUES (of_account, for_attempt, session_user, clock_timestamp())
    ON CONFLICT (account) DO UPDATE
      SET attempt = excluded.attempt, actor = excluded.actor, taken = excluded.taken
      WHERE held.attempt = ANY (ended);
  RETURN (SELECT attempt FROM fileready.claim WHERE account = of_account);
END $$;

-- For firm IT, also by psql. The login must exist; its password is set with \password, so that no log of the server shows it.
CREATE FUNCTION fileready.set_member(the_login text, the_role text, the_person uuid DEFAULT NULL, the_offices text[] DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  EXECUTE format('GRANT fileready_member TO %I', the_login);
  INSERT INTO fileready.member (login, role, person, offices)
    VALUES (the_login, the_role, the_person, the_offices)
    ON CONFLICT (login) DO UPDATE
      SET role = excluded.role, person = excluded.person, offices = excluded.offices, since = now();
END $$;
CREATE FUNCTION fileready.remove_member(the_login text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
BEGIN
  DELETE FROM fileready.member WHERE login = the_login;
  EXECUTE format('REVOKE fileready_member FROM %I', the_login);
END $$;

-- Who holds a transaction open. While one is open, what was written since is read by number alone.
CREATE VIEW fileready.open_transaction AS
  SELECT pid::text AS who, usename::text AS login, datname::text AS database, application_name AS program,
         host(client_addr) AS address, xact_start AS since
    FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()
  UNION ALL
  SELECT gid, owner::text, database::text, 'prepared transaction', NULL, prepared FROM pg_prepared_xacts;

ALTER TABLE fileready.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY members_read ON fileready.event FOR SELECT TO fileready_member
  USING ((SELECT fileready.own_role()) IS NOT NULL);
CREATE POLICY members_add ON fileready.event FOR INSERT TO fileready_member
  WITH CHECK ((SELECT fileready.own_role()) <> 'reader' AND actor = session_user);
ALTER TABLE fileready.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_row ON fileready.member FOR SELECT TO fileready_member USING (login = session_user);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA fileready FROM PUBLIC;
GRANT USAGE ON SCHEMA fileready TO fileready_member;
GRANT SELECT ON fileready.event, fileready.member, fileready.migration, fileready.firm, fileready.rights
  TO fileready_member;
-- Never actor, seq, xid or received.
GRANT INSERT (id, said, at, subject, kind, version, body) ON fileready.event TO fileready_member;
GRANT EXECUTE ON FUNCTION fileready.own_role, fileready.take_claim TO fileready_member;

INSERT INTO fileready.rights (kind, attorney, paralegal, administrator) VALUES
  ('person.added', 'theirs', 'theirs', 'any'),
  ('person.edited', 'theirs', 'theirs', 'any'),
  ('person.archived', 'theirs', 'theirs', 'any'),
  ('person.restored', 'theirs', 'theirs', 'any'),
  ('person.merged', 'none', 'none', 'any'),
  ('person.absorbed', 'none', 'none', 'any'),
  ('person.in-charge', 'theirs', 'theirs', 'any'),
  ('person.noted', 'theirs', 'theirs', 'any'),
  ('person.note-removed', 'theirs', 'theirs', 'any'),
  ('person.note-moved', 'none', 'none', 'any'),
  ('pacer-account.recorded', 'theirs', 'theirs', 'any'),
  ('pacer-account.changed', 'theirs', 'theirs', 'any'),
  ('pacer-account.removed', 'theirs', 'theirs', 'any'),
  ('pacer-account.moved', 'none', 'none', 'any'),
  ('court.joined', 'theirs', 'theirs', 'any'),
  ('court.changed', 'theirs', 'theirs', 'any'),
  ('court.left', 'theirs', 'theirs', 'any'),
  ('court.moved', 'none', 'none', 'any'),
  ('step.recorded', 'theirs', 'theirs', 'any'),
  ('credential.said', 'theirs', 'theirs', 'any'),
  ('credential.storing', 'none', 'none', 'none'),
  ('credential.stored', 'theirs', 'theirs', 'any'),
  ('credential.same-login', 'theirs', 'theirs', 'any'),
  ('credential.not-stored', 'none', 'none', 'none'),
  ('credential.tried', 'theirs', 'theirs', 'any'),
  ('credential.verified', 'theirs', 'theirs', 'any'),
  ('credential.refused', 'theirs', 'theirs', 'any'),
  ('credential.reset', 'theirs', 'theirs', 'any'),
  ('credential.destroying', 'none', 'none', 'none'),
  ('credential.destroyed', 'theirs', 'theirs', 'any'),
  ('credential.not-destroyed', 'none', 'none', 'none'),
  ('credential.missing', 'theirs', 'theirs', 'any'),
  ('credential.changed', 'theirs', 'theirs', 'any'),
  ('credential.printed', 'theirs', 'theirs', 'any'),
  ('credential.not-printed', 'theirs', 'theirs', 'any'),
  ('link.drafted', 'theirs', 'theirs', 'any'),
  ('link.reviewed', 'theirs', 'theirs', 'any'),
  ('link.returned', 'theirs', 'theirs', 'any'),
  ('link.armed', 'theirs', 'theirs', 'any'),
  ('link.sending', 'theirs', 'theirs', 'any'),
  ('link.answered', 'theirs', 'theirs', 'any'),
  ('link.recovered', 'theirs', 'theirs', 'any'),
  ('link.evidence', 'theirs', 'theirs', 'any'),
  ('link.needs-court', 'theirs', 'theirs', 'any'),
  ('link.abandoned', 'theirs', 'theirs', 'any'),
  ('known-link.recorded', 'theirs', 'theirs', 'any'),
  ('known-link.removed', 'theirs', 'theirs', 'any'),
  ('firm.billing-decided', 'none', 'any', 'any'),
  ('firm.member-linked', 'none', 'theirs', 'any'),
  ('firm.research-account-added', 'none', 'any', 'any'),
  ('firm.research-account-removed', 'none', 'any', 'any'),
  ('court-profile.set', 'none', 'none', 'any'),
  ('court-profile.removed', 'none', 'none', 'any'),
  ('court.listed', 'none', 'none', 'any'),
  ('court.unlisted', 'none', 'none', 'any'),
  ('endpoint.set', 'none', 'none', 'any'),
  ('endpoint.removed', 'none', 'none', 'any'),
  ('endpoint.assisted', 'none', 'none', 'any'),
  ('view.saved', 'none', 'any', 'any'),
  ('view.removed', 'none', 'any', 'any'),
  ('undone', 'target', 'target', 'target');

INSERT INTO fileready.migration (version) VALUES (1);
COMMIT;
