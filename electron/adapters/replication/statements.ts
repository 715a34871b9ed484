/** What the server's tables must be at: the number of the last file in `assets/firm`. */
export const FIRM_VERSION = 1;

/** What the database is, and what it says of this login. Fails with 42501 for a login of no member. */
export const STANDING = `
SELECT (SELECT max(version) FROM fileready.migration) AS version,
       (SELECT id::text FROM fileready.firm) AS firm,
       fileready.own_role() AS role,
       (extract(epoch FROM clock_timestamp()) * 1000)::bigint::text AS now,
       pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS is_read_only`;

/**
 * Whether what was read is still there: the event at the highest number, and no transaction that was read is still to
 * come, as it is after a dump was loaded into a younger server.
 */
export const KNOWS = `
SELECT $3::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
       AND ($1::bigint = 0 OR EXISTS (SELECT FROM fileready.event WHERE seq = $1 AND id::text = $2)) AS knows`;

/** All of a batch in one statement. What is there already is left out by the server, before it is judged. */
export const PUSH = `
INSERT INTO fileready.event (id, said, at, subject, kind, version, body)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::text[])
ON CONFLICT (id) DO NOTHING`;

/** Rows of one reading by number. */
export const PAGE = 2000;

const EVENT =
  'seq::text, id::text, said, at, subject, kind, version, body, actor = session_user AS is_own';
const COLUMNS = `${EVENT}, (SELECT xid FROM horizon)::text AS horizon`;

/**
 * Both ways of reading in one statement, so that they see the same: what comes after the highest number, and what was
 * committed late below it, by transactions that have all ended.
 */
export const PULL = `
WITH horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xid)
(SELECT false AS is_next, ${COLUMNS} FROM fileready.event
  WHERE xid >= $2::xid8 AND xid < (SELECT xid FROM horizon) AND seq <= $1::bigint)
UNION ALL
(SELECT true, ${COLUMNS} FROM fileready.event WHERE seq > $1::bigint ORDER BY event.seq LIMIT ${PAGE})`;

/** Where a whole reading stands among numbers and transactions, within its own transaction. */
export const MARK = `
SELECT coalesce(newest.seq, 0)::text AS seq, coalesce(newest.id::text, '') AS id,
       pg_snapshot_xmin(pg_current_snapshot())::text AS xid
  FROM (SELECT 1) AS one
  LEFT JOIN (SELECT seq, id FROM fileready.event ORDER BY event.seq DESC LIMIT 1) AS newest ON true`;

/** Rows of one piece of a whole reading. */
const PIECE = 1000;

/** Everything after a place, as one moment has it: people first, so that nothing is shown without its person. */
export const WHOLE = `
DECLARE whole NO SCROLL CURSOR FOR
SELECT ${EVENT} FROM fileready.event
 WHERE seq <= $1::bigint
   AND (subject NOT LIKE 'person:%', subject, at, id) > ($2::boolean, $3::text, $4::text, $5::uuid)
 ORDER BY subject NOT LIKE 'person:%', subject, at, event.id`;

/** The next piece of it. */
export const WHOLE_NEXT = `FETCH ${PIECE} FROM whole`;

/** What is recorded about people, a page after a number. */
export const PEOPLE = `
SELECT ${EVENT} FROM fileready.event
 WHERE seq > $1::bigint AND subject LIKE 'person:%' ORDER BY event.seq LIMIT ${PAGE}`;

/** The attempt that has the claim now. */
export const TAKE_CLAIM = 'SELECT fileready.take_claim($1, $2, $3)::text AS holder';

/** Where the server says that somebody recorded something. */
export const LISTEN = 'LISTEN fileready';
