import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './records.ts';

/** A disk of its own for one test. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills the disk until `leave` kilobytes are free. */
  fill(leave: number): void;
  /** Gives the room back that was filled. */
  empty(): void;
  /** From now on the disk can only be read. */
  makeReadOnly(): void;
  remove(): void;
}

/** A real disk of a few kilobytes that can run full. Needs root on Linux: undefined elsewhere, and the test says it was skipped. */
export function smallDisk(kilobytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  } catch {
    return undefined;
  }
  return {
    folder,
    fill(leave) {
      const free = Number(execFileSync('df', ['--output=avail', folder]).toString().split('\n')[1]);
      writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, free - leave) * 1024));
    },
    empty: () => rmSync(join(folder, 'filler'), { force: true }),
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove: () => execFileSync('umount', [folder]),
  };
}
