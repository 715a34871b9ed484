/** Newest layout of the file that this app knows; `PRAGMA user_version`. */
export const LAYOUT = 6;

/** The log: the truth, append-only, kept by subject and time so that one subject's history lies together and needs no index. `sum` is a checksum of the other columns (event-sum.ts). `unread`: what other machines handed over that can't be folded. Where the records are shared with a firm's database: `replica` has one row with how far that is read, `outgoing` names what it doesn't have yet (`origin`: `new` was recorded here since they are shared, `old` before, `other` elsewhere) or was sent and not given back yet (the same after `sent-`), and `refused` what it will not have. */
export const CREATE_LOG = `
CREATE TABLE events (
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (subject, at, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE unread (received TEXT NOT NULL, problem TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE machine (id TEXT NOT NULL) STRICT;
CREATE TABLE replica (
  firm TEXT NOT NULL,
  seq TEXT NOT NULL,
  id TEXT NOT NULL,
  xid TEXT NOT NULL,
  ahead_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE outgoing (
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  subject TEXT NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (at, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE refused (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

/**
 * What the log adds up to, one row per subject, also for a subject of which nothing is left: all that screens read.
 * \`revision\` is the number of the transaction that last touched the row, so that a cache computed from
 * subjects can ask what has changed since. \`pending\` names the subjects the next start must look at: a write or a
 * link under way. \`behind\` has a row while a large batch is in the log and not in \`subjects\` yet.
 * Dropped and rebuilt from the log at will.
 */
export const CREATE_PROJECTIONS = `
CREATE TABLE subjects (
  subject TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  person_id TEXT,
  at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ecf_of_person ON subjects (person_id) WHERE type = 'ecf';
CREATE INDEX gone_of_person ON subjects (person_id) WHERE type = 'none';
CREATE TABLE pending (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE behind (is_behind INTEGER NOT NULL) STRICT;
`;

/** The reason in `refused` for an entry that counts, but not as recorded at this computer (distrusted.ts). */
export const NOT_FROM_HERE = 'not-from-here';

/** The entries that count: those that the firm's database refused are in the log and in nobody's records. */
export const COUNTED = `id NOT IN (SELECT id FROM refused WHERE reason <> '${NOT_FROM_HERE}')`;

/** The subjects with newer entries in the log than in their row. */
export const BEHIND = `SELECT logged.subject FROM
  (SELECT subject, max(at) AS at FROM events WHERE ${COUNTED} GROUP BY subject) AS logged
  LEFT JOIN subjects USING (subject)
  WHERE subjects.at IS NULL OR subjects.at < logged.at`;

/** Drops everything that can be rebuilt from the log. */
export const DROP_PROJECTIONS =
  'DROP TABLE IF EXISTS subjects; DROP TABLE IF EXISTS pending; DROP TABLE IF EXISTS behind;';
