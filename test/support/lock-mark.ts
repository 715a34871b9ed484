import type { LockMark } from '../../electron/ports/vault.ts';

/** The mark of a lock in memory, at the port; a second start that is given the same one finds it as the first left it. */
export function keptMark(): LockMark {
  let mark: ReturnType<LockMark['read']>;
  return {
    read: () => mark,
    set: (how) => {
      mark = how;
    },
    clear: () => {
      mark = undefined;
    },
  };
}
