/** Newest layout of the file that this app knows; `PRAGMA user_version`. */
export const LAYOUT = 1;

/** The log: the truth, append-only. UUIDv7 ids sort by time, so the table itself is kept in order of writing. */
export const CREATE_LOG = `
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX events_of_subject ON events (subject, at, id);
CREATE TABLE machine (id TEXT NOT NULL) STRICT;
`;

/**
 * What the log adds up to, one row per subject: all that screens read. Dropped and rebuilt from the log at will.
 * `is_pending` marks what the next start must look at: a write or a link under way.
 */
export const CREATE_PROJECTIONS = `
CREATE TABLE subjects (
  subject TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  person_id TEXT,
  is_pending INTEGER NOT NULL,
  at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX subjects_of_type ON subjects (type, person_id);
CREATE INDEX subjects_pending ON subjects (subject) WHERE is_pending = 1;
`;

export const DROP_PROJECTIONS = 'DROP TABLE IF EXISTS subjects;';
