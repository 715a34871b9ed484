import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../ports/records.ts';
import type { Opened } from '../../shared/domain/records/file/start-trouble.ts';
import { LiveDatabase } from './live-database.ts';
import { isBehind, layoutOf, machineOf } from './own-tables.ts';
import { openLeavingNothing } from './read-only.ts';
import { reader } from './reader.ts';
import { Distrusted } from './replica/distrusted.ts';
import { LAYOUT } from './schema.ts';
import { recordsTrouble } from './trouble.ts';

/** The records as they are now, for an order of the command line. */
export interface RecordsPeek
  extends Pick<Records, 'people' | 'ecfAll' | 'court' | 'courts' | 'machine' | 'revision'> {
  /** Entries in the log. */
  readonly entries: number;
  readonly close: () => void;
}

/**
 * Reads the records without changing them and without being in the way of the app that has them open. None yet are
 * records with nothing in them. Answers what stands in the way where they can't be read, or where only the app itself can
 * bring them up to date.
 */
export function peekAtRecords(folder: string): Opened<RecordsPeek> {
  const path = join(folder, 'records.db');
  try {
    if (!existsSync(path) || statSync(path).size === 0) return { ok: true, value: NOTHING };
    const opened = openLeavingNothing(path);
    const db = new LiveDatabase(opened.db, () => undefined, opened.onClosed);
    const trouble = layoutTrouble(layoutOf(opened.db), path);
    if (trouble || isBehind(opened.db)) {
      db.close();
      return { ok: false, trouble: trouble ?? { code: 'records-unreadable', path } };
    }
    const machine = machineOf(opened.db);
    const distrusted = new Distrusted(db, () => machine);
    const { people, ecfAll, court, courts } = reader({
      db,
      machine: () => machine,
      distrusted,
      catchUp: () => undefined,
    });
    const entries = Number(db.prepare('SELECT count(*) AS n FROM events').get()?.n);
    const close = () => db.close();
    return {
      ok: true,
      value: { people, ecfAll, court, courts, machine, revision: () => 0, entries, close },
    };
  } catch (error) {
    return { ok: false, trouble: recordsTrouble(path, error) };
  }
}

function layoutTrouble(layout: number, path: string) {
  if (layout === LAYOUT) return undefined;
  const code = layout > 0 && layout < LAYOUT ? 'records-too-old' : 'records-unreadable';
  return { code, path } as const;
}

const NOTHING: RecordsPeek = {
  people: () => [],
  ecfAll: () => [],
  court: () => undefined,
  courts: () => [],
  machine: '00000000',
  revision: () => 0,
  entries: 0,
  close: () => undefined,
};
