import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { PreferencesStore } from '../ports/desktop.ts';
import { DEFAULT_PREFERENCES, Preferences } from '../shared/domain/preferences.ts';
import type { Instant } from '../shared/domain/values/calendar.ts';
import { keysOf } from '../shared/domain/values/keys.ts';
import { fail, ok } from '../shared/domain/values/result.ts';

const NAME = 'preferences';

/**
 * Look and feel in `preferences.json`. A file that can't be read is set aside and defaults are used; a value of the wrong
 * kind falls back alone. Written by electron-store, which is loaded for that: it is a third of the code that a start would
 * have to read. A write is read back, and the old file put back when it did not arrive whole: the library can replace
 * a good file by a truncated one on a full disk without an error (atomically, pull request 18).
 */
export function openPreferences(
  folder: string,
  onTrouble: (what: string) => void,
): PreferencesStore {
  sweepLeftovers(folder);
  const file = join(folder, `${NAME}.json`);
  const kept = join(folder, `${NAME}.prev.json`);
  let current = sanitised(readOrSetAside(folder, onTrouble));
  return {
    read: () => current,
    async write(change) {
      const { default: Store } = await import('electron-store');
      const next = Preferences.parse({ ...current, ...change });
      try {
        keepOld(file, kept);
        new Store({ cwd: folder, name: NAME }).store = next;
        current = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
        return ok(current);
      } catch {
        putBack(kept, file);
        onTrouble('preferences could not be written');
        return fail('preferences-not-saved');
      }
    },
  };
}

/** The preferences in `folder` as a start would read them. Changes nothing: a file that can't be read stays where it is. */
export function readPreferences(folder: string): Preferences {
  try {
    return sanitised(parsed(join(folder, `${NAME}.json`)));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

const parsed = (file: string) =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));

function readOrSetAside(
  folder: string,
  onTrouble: (what: string) => void,
): Record<string, unknown> {
  const file = join(folder, `${NAME}.json`);
  if (!existsSync(file)) return {};
  try {
    return parsed(file);
  } catch {
    onTrouble('preferences were unreadable and are set aside');
    setAside(folder);
    return {};
  }
}

function setAside(folder: string): void {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  try {
    renameSync(join(folder, `${NAME}.json`), join(folder, `${NAME}.bad-${stamp}.json`));
  } catch {
    // Nothing can be moved in this folder. Look and feel is not worth a start: the defaults do.
  }
}

/** What became of the preferences: there were none, they have another name now, or nothing can be renamed there. */
type SetAside =
  | { readonly done: 'nothing' | 'failed' }
  | { readonly done: 'renamed'; readonly file: string };

/** Gives the preferences in `folder` the name `preferences.set-aside-<day and time>.json`. Nothing is deleted. */
export function setPreferencesAside(folder: string, now: Instant): SetAside {
  const file = join(folder, `${NAME}.json`);
  if (!existsSync(file)) return { done: 'nothing' };
  const stamp = now.replace(/\D/g, '').slice(0, 14);
  const aside = join(folder, `${NAME}.set-aside-${stamp}.json`);
  try {
    renameSync(file, aside);
    return { done: 'renamed', file: aside };
  } catch {
    return { done: 'failed' };
  }
}

/** Keeps each value of the right type, and uses the default for any other. */
function sanitised(given: Readonly<Record<string, unknown>>): Preferences {
  const fields = keysOf(Preferences.shape).map((key) => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const parsed = Preferences.shape[key].safeParse(value);
    return [key, parsed.success ? parsed.data : DEFAULT_PREFERENCES[key]];
  });
  return Preferences.parse(Object.fromEntries(fields));
}

/** Removes temporary files that a killed process left behind. */
function sweepLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${NAME}.json.tmp-`)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // No folder yet: nothing was left behind.
  }
}

/** A hard link to the old file takes no space, which matters because a full disk is why writes fail. */
function keepOld(file: string, kept: string): void {
  rmSync(kept, { force: true });
  try {
    linkSync(file, kept);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT') copyFileSync(file, kept);
  }
}

function putBack(kept: string, file: string): void {
  try {
    renameSync(kept, file);
  } catch {
    // Nothing was kept: there was no file before.
  }
}
