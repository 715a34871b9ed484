import { join } from 'node:path';
import { recordsTrouble, sqliteCode } from '../adapters/records/trouble.ts';
import type { Opened } from '../shared/domain/records/file/start-trouble.ts';
import type { Attempts } from './attempts.ts';
import { type CourtDoors, courtDoors } from './court-doors.ts';
import { type ServicesNeeds, wireServices } from './services.ts';
import { openWorld, type World } from './world.ts';

/** Everything behind the window. */
export interface Running {
  readonly world: World;
  readonly parts: ReturnType<typeof wireServices>;
  /** Saves what can be saved and closes every file. */
  readonly close: () => void;
}

/** What opening everything takes. */
interface Needs {
  readonly given: Parameters<typeof openWorld>[0];
  readonly resolveProxy: Parameters<typeof courtDoors>[1];
  readonly services: (world: World) => ServicesNeeds;
}

/**
 * Opens everything behind the window, or says what stands in the way and leaves nothing open, so that it can be tried
 * again. It never throws: without an answer there would be a process and no window.
 */
export function openRunning({ given, resolveProxy, services }: Needs): Opened<Running> {
  let world: World | undefined;
  try {
    const opened = openWorld(given);
    if (!opened.ok) return opened;
    world = opened.value;
    const doors = courtDoors(world, resolveProxy);
    const parts = wireServices(world, doors, services(world));
    return { ok: true, value: { world, parts, close: closing(world, parts, doors) } };
  } catch (error) {
    given.log.trouble('starting', error);
    closeQuietly(world);
    return { ok: false, trouble: troubleOf(given.folder, error) };
  }
}

/** An error of SQLite is about the records, because the other databases look after themselves. */
function troubleOf(folder: string, error: unknown) {
  const isOfRecords = sqliteCode(error) !== undefined;
  if (isOfRecords) return recordsTrouble(join(folder, 'records.db'), error);
  return { code: 'program' as const, path: join(folder, 'fileready.log') };
}

function closing(world: World, parts: Running['parts'], doors: CourtDoors) {
  return () => {
    void parts.sharing.stop();
    parts.board.close();
    world.policy.close();
    world.records.close();
    doors.practice.stop().catch((error) => world.log.trouble('stopping the practice court', error));
  };
}

function closeQuietly(world: World | undefined): void {
  try {
    world?.policy.close();
    world?.records.close();
  } catch {
    // What could not be opened may not close either.
  }
}

/** What the log of the app says of a start. */
export function conditionOf({ running, trouble }: Attempts<Running>): string {
  return running ? `records ${running.world.records.standing.condition}` : `${trouble?.code}`;
}
