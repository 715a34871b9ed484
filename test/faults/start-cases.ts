import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_MARK } from '../../electron/adapters/presence/lock-mark.ts';
import type { StartTrouble } from '../../electron/shared/domain/records/file/start-trouble.ts';
import { added, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { type SmallDisk, smallDisk } from '../support/small-disk.ts';

/**
 * What must be on the screen: the sentence of a trouble, the lock screen, or the app with the person in it, with the title
 * of a bar above or without one.
 */
export type Expected =
  | StartTrouble['code']
  | 'people'
  | 'people, not-writable'
  | 'people, full'
  | 'locked'
  | 'first start, not-writable';

/** A folder that the app is started on, and how. */
export interface Prepared {
  readonly userData: string;
  /** The user the app runs as, where it must not be root, who may read everything. */
  readonly uid?: number;
  readonly undo?: () => void;
}

/** One fault of one file or folder that the app opens at start. */
export interface StartCase {
  readonly name: string;
  readonly expected: Expected;
  /** Undefined where this machine can't make the fault. */
  readonly prepare: () => Promise<Prepared | undefined>;
}

/** Somebody without rights: root, as whom tests may run, is refused nothing. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** The one person in the records of each case. */
export const PERSON = 'Rosa Delfinch';

/** Every file that the app opens in its folder at start, as a trace of its system calls shows them. */
const PARTS = [
  'records.db',
  'records.db-wal',
  'records.db-shm',
  'records.seen',
  'records.restore.db',
  'records.restored.json',
  'backups',
  'preferences.json',
  'board.db',
  'board.db-wal',
  'reminders.db',
  'reminders.db-wal',
  'fileready.log',
  'instance.lock',
  'instance.calls',
  LOCK_MARK,
];

/** Records one person, as the user `uid` would have. */
function recorded(folder: string, end: 'clean' | 'crash' = 'clean'): string {
  const from = end === 'crash' ? newFolder() : folder;
  const records = recordsIn(from);
  records.append([added(somePerson({ name: PERSON }))]);
  // What a crash leaves is what lies there before the file is closed.
  if (end === 'crash') execFileSync('cp', ['-a', `${from}/.`, folder]);
  records.close();
  return folder;
}

const FAULTS = {
  'is a folder': (file: string) => {
    rmSync(file, { recursive: true, force: true });
    mkdirSync(join(file, 'something'), { recursive: true });
  },
  'is garbage': (file: string) => replace(file, 'garbage '.repeat(2000)),
  'has 0 bytes': (file: string) => replace(file, ''),
};

function replace(file: string, text: string): void {
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, text);
}

/** The folder and all in it belong to the app's user; the file belongs to somebody else and is closed to all. */
function unreadable(userData: string, part: string): Prepared {
  const file = join(userData, part);
  if (!existsSync(file)) writeFileSync(file, 'closed');
  return asNobody(userData, () => {
    if (isRoot) chownSync(file, 0, 0);
    chmodSync(file, 0o000);
  });
}

/** Hands everything over to a user without rights, then does what takes some of it away. */
function asNobody(userData: string, takeAway: () => void): Prepared {
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, userData]);
  takeAway();
  return { userData, ...(isRoot ? { uid: NOBODY } : {}) };
}

/** Another process holds the database, as a backup does, until it is ended. */
async function held(userData: string, part: string): Promise<Prepared> {
  const hold = `
    import { DatabaseSync } from 'node:sqlite';
    const db = new DatabaseSync(process.argv[1]);
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const args = ['--input-type=module', '-e', hold, join(userData, part)];
  const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return { userData, undo: () => void holder.kill('SIGKILL') };
}

/** What is on the screen for each file and fault; the person in the records where nothing else is said. */
const NOT_PEOPLE: Readonly<Record<string, Expected>> = {
  'records.db is a folder': 'records-is-folder',
  'records.db is garbage': 'records-damaged',
  'records.db has 0 bytes': 'records-empty',
  'records.db is closed to the user': 'records-not-allowed',
  'records.db is held by another program': 'records-held',
  'records.db-wal is a folder': 'records-is-folder',
  'records.db-wal is closed to the user': 'records-not-allowed',
  'records.db-shm is a folder': 'records-is-folder',
  'records.db-shm is closed to the user': 'people, not-writable',
  // Nobody can tell a lock that can't be read from one that is held.
  'instance.lock is a folder': 'already-running',
  'instance.lock is closed to the user': 'already-running',
  'instance.calls is garbage': 'already-running',
  'instance.calls has 0 bytes': 'already-running',
  'instance.calls is closed to the user': 'already-running',
  // Whatever is there counts as a lock.
  [`${LOCK_MARK} is a folder`]: 'locked',
  [`${LOCK_MARK} is garbage`]: 'locked',
  [`${LOCK_MARK} has 0 bytes`]: 'locked',
  [`${LOCK_MARK} is closed to the user`]: 'locked',
};

const oneCase = (name: string, prepare: () => Prepared | Promise<Prepared>): StartCase => ({
  name,
  expected: NOT_PEOPLE[name] ?? 'people',
  prepare: async () => prepare(),
});

/** Each file in turn. */
function ofFiles(): readonly StartCase[] {
  return PARTS.flatMap((part) => [
    ...Object.entries(FAULTS).map(([fault, damage]) =>
      oneCase(`${part} ${fault}`, () => {
        const userData = recorded(newFolder());
        damage(join(userData, part));
        return { userData };
      }),
    ),
    oneCase(`${part} is closed to the user`, () => unreadable(recorded(newFolder()), part)),
  ]);
}

/** Only databases: on Linux a lock on any other file stops nobody. */
function ofHeldFiles(): readonly StartCase[] {
  return ['records.db', 'board.db', 'reminders.db'].map((part) =>
    oneCase(`${part} is held by another program`, () => held(recorded(newFolder()), part)),
  );
}

function ofTheFolder(): readonly StartCase[] {
  const folder = (name: string, expected: Expected, prepare: () => Prepared): StartCase => ({
    name: `the folder ${name}`,
    expected,
    prepare: async () => prepare(),
  });
  return [
    folder('is a file', 'folder-blocked', () => {
      const userData = join(newFolder(), 'file');
      writeFileSync(userData, '');
      return { userData };
    }),
    folder('can’t be made', 'folder-blocked', () => {
      const file = join(newFolder(), 'file');
      writeFileSync(file, '');
      return { userData: join(file, 'inside') };
    }),
    folder('is closed to the user', 'folder-not-allowed', () => {
      const userData = recorded(newFolder());
      return asNobody(userData, () => {
        if (isRoot) chownSync(userData, 0, 0);
        chmodSync(userData, 0o000);
      });
    }),
    folder('may only be read by the user', 'people, not-writable', () => {
      const userData = recorded(newFolder());
      return asNobody(userData, () => {
        if (isRoot) chownSync(userData, 0, 0);
        chmodSync(userData, 0o555);
      });
    }),
  ];
}

/** A disk that is full, and one that can only be read; fresh, after a clean end, and after a crash. */
function ofDisks(): readonly StartCase[] {
  const disk = (name: string, expected: Expected, fill: (disk: SmallDisk) => void): StartCase => ({
    name,
    expected,
    prepare: async () => {
      const small = smallDisk(4096);
      if (!small) return undefined;
      fill(small);
      return { userData: small.folder, undo: small.remove };
    },
  });
  const full = (small: SmallDisk) => small.fill(0);
  const readOnly = (small: SmallDisk) => small.makeReadOnly();
  const after =
    (end: 'clean' | 'crash', then: (small: SmallDisk) => void) => (small: SmallDisk) => {
      recorded(small.folder, end);
      then(small);
    };
  return [
    disk('a full disk, first start', 'records-no-space', full),
    disk('a full disk', 'people, full', after('clean', full)),
    disk('a full disk after a crash', 'people, full', after('crash', full)),
    disk('a read-only disk, first start', 'first start, not-writable', readOnly),
    disk('a read-only disk', 'people, not-writable', after('clean', readOnly)),
    disk('a read-only disk after a crash', 'people, not-writable', after('crash', readOnly)),
  ];
}

/** Every file and folder that the app opens at start, with every fault that can be made here. */
export const START_CASES: readonly StartCase[] = [
  ...ofFiles(),
  ...ofHeldFiles(),
  ...ofTheFolder(),
  ...ofDisks(),
];
