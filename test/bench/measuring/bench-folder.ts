import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const HOME =
  process.env.FILEREADY_BENCH_FOLDER ?? resolve(import.meta.dirname, '../../../.cache/bench');

/** Where the bench works: on the project's own disk, where a write costs what it costs a user (a temporary folder may be memory). */
export const benchFolders = {
  /** The last result. It stays between runs. */
  lastResult: join(HOME, 'last.json'),
  /** What the figures of one run share: built pages and invented firms. */
  shared: join(HOME, 'shared'),
  /** What one figure writes; emptied after it, however it ended. */
  scratch: join(HOME, 'scratch'),
} as const;

const empty = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Removes what a figure left behind. */
export const emptyScratch = (): Promise<void> => empty(benchFolders.scratch);

/** Removes all that a run shared and left behind; the last result stays. */
export async function emptyBenchFolders(): Promise<void> {
  await emptyScratch();
  await empty(benchFolders.shared);
}

/** Lends a folder of its own. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(benchFolders.scratch, { recursive: true });
  const folder = await mkdtemp(join(benchFolders.scratch, 'figure-'));
  try {
    return await use(folder);
  } finally {
    await empty(folder);
  }
}

/**
 * A folder that the figures of one run share. The first figure that needs it fills it, under another name until it is
 * full: a figure that ends halfway must not leave a folder that looks complete.
 */
export async function sharedFolder(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(benchFolders.shared, name);
  if (existsSync(place)) return place;
  const unfinished = `${place}.part`;
  await empty(unfinished);
  await mkdir(unfinished, { recursive: true });
  await make(unfinished);
  await rename(unfinished, place);
  return place;
}
