import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Arguments and environment of one process, as anybody on the machine with this user's rights can read them. */
export interface SeenProcess {
  readonly pid: number;
  readonly parent: number;
  readonly args: string;
  readonly environment: string;
}

/** Says why processes can't be looked at here; undefined where they can. */
export function whyNoProcesses(): string | undefined {
  return existsSync('/proc/self/environ') ? undefined : 'arguments and environment: Linux only';
}

/** A process and everything it started. */
export function familyOf(pid: number): readonly SeenProcess[] {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? seen(Number(name)) : [],
  );
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.pid);
  }
  return all.filter((one) => family.has(one.pid));
}

function seen(pid: number): readonly SeenProcess[] {
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  try {
    const parent = Number(/\) \S (\d+)/.exec(read('stat'))?.[1]);
    return [{ pid, parent, args: read('cmdline'), environment: read('environ') }];
  } catch {
    // It ended, or belongs to somebody else.
    return [];
  }
}
