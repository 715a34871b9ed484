import { spawn } from 'node:child_process';
import type { Figure, Measured } from '../../report/figure.ts';

const common = { unit: 'ms', kind: 'ratio', target: 2 } as const;
const LIMIT_MS = 1_000;
const SERVE = 'console.log("serving"); setInterval(() => undefined, 1000)';

/** Starts a server, as many figures do, and never ends. */
function wait(): Promise<Measured> {
  spawn(process.execPath, ['--eval', SERVE], { stdio: 'inherit' });
  return new Promise(() => undefined);
}

/** Never ends and never lets anything else run. */
function spin(): Promise<Measured> {
  for (;;);
}

/** Made-up figures that never end. */
export const figures: readonly Figure[] = [
  { ...common, name: 'endless.hangs', limitMs: LIMIT_MS, run: wait },
  { ...common, name: 'endless.spins', limitMs: LIMIT_MS, run: spin },
  { ...common, name: 'endless.waits', run: wait },
];
