import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './records.ts';

/** A real disk of a few kilobytes that can run full. Needs root on Linux: undefined elsewhere, and the test says it was skipped. */
export function smallDisk(
  kilobytes: number,
): { folder: string; fill(leave: number): void; empty(): void; remove(): void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  } catch {
    return undefined;
  }
  return {
    folder,
    /** Fills the disk until `leave` kilobytes are free. */
    fill(leave) {
      const free = Number(execFileSync('df', ['--output=avail', folder]).toString().split('\n')[1]);
      writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, free - leave) * 1024));
    },
    /** Gives the room back that was filled. */
    empty: () => rmSync(join(folder, 'filler'), { force: true }),
    remove: () => execFileSync('umount', [folder]),
  };
}
