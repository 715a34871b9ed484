import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { startedAt } from './start-time.ts';

/** The bundle has the times that it would have in an archive: an app that tells its builds apart by them would be a new build at each start. */
const folder = fileURLToPath(bundle('.'));

function timed<S extends fs.Stats | undefined>(path: unknown, stats: S): S {
  const name = path instanceof URL ? fileURLToPath(path) : String(path);
  if (!stats || !name.startsWith(folder)) return stats;
  return startedAt(stats);
}

const { statSync, lstatSync } = fs;
const { stat, lstat } = fs.promises;
type Arguments = readonly [path: fs.PathLike, ...more: unknown[]];

Object.assign(fs, {
  statSync: (...args: Arguments) => timed(args[0], Reflect.apply(statSync, fs, args)),
  lstatSync: (...args: Arguments) => timed(args[0], Reflect.apply(lstatSync, fs, args)),
});
Object.assign(fs.promises, {
  stat: async (...args: Arguments) => timed(args[0], await Reflect.apply(stat, fs, args)),
  lstat: async (...args: Arguments) => timed(args[0], await Reflect.apply(lstat, fs, args)),
});
syncBuiltinESMExports();
