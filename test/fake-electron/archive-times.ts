import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/**
 * Inside an archive every file has the time at which the process started (Electron's lib/node/asar-fs-wrapper.ts, `fakeTime`
 * and `makeStatArray`). So has the bundle here: an app that tells its builds apart by it would be a new build at each start.
 */
const started = new Date(performance.timeOrigin);
const folder = fileURLToPath(bundle('.'));

function timed<S extends fs.Stats | undefined>(path: unknown, stats: S): S {
  const name = path instanceof URL ? fileURLToPath(path) : String(path);
  if (!stats || !name.startsWith(folder)) return stats;
  return Object.assign(stats, {
    atime: started,
    mtime: started,
    ctime: started,
    birthtime: started,
    atimeMs: started.getTime(),
    mtimeMs: started.getTime(),
    ctimeMs: started.getTime(),
    birthtimeMs: started.getTime(),
  });
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
