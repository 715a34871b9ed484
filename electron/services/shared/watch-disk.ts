import type { OwnDisk } from '../../ports/system.ts';

/** Gives what to call about once a minute: it calls `onChange` when room begins to run out, and when there is room again. */
export function watchDisk(disk: OwnDisk, onChange: () => void): () => void {
  const isLow = () => disk.fewMegabytes() !== undefined;
  let wasLow = isLow();
  return () => {
    const now = isLow();
    if (now !== wasLow) onChange();
    wasLow = now;
  };
}
