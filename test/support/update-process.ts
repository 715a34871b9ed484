/**
 * A process of its own with what looks after new versions, as on Windows, and the real library behind it. Takes what it
 * is to do as JSON in its only argument, and prints as JSON what it saw.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { GivenValue } from '../../electron/shared/domain/policy/given-value.ts';
import type { PolicyName } from '../../electron/shared/domain/policy/table.ts';
import '../fake-electron/register.ts';

/** What one run is to do. */
export interface UpdateRun {
  readonly platform: 'win32' | 'darwin' | 'linux';
  /** The folder that the program lies in. */
  readonly install: string;
  /** The folder of what came with the program. */
  readonly resources: string;
  /** The folder of the records. */
  readonly userData: string;
  readonly policy: Partial<Record<PolicyName, GivenValue>>;
  readonly steps: readonly ('look' | 'download' | 'turn-off' | 'turn-off-unseen' | 'quit')[];
}

/** What came of it. */
export interface UpdateSeen {
  /** The state after each step, or the code of the failure. */
  readonly states: readonly unknown[];
  /** Whether any of the library was loaded. */
  readonly isLoaded: boolean;
  readonly backups: number;
  /** Whether a number that would tell this computer from others was kept. */
  readonly hasId: boolean;
}

let isLoaded = false;
registerHooks({
  load(url, context, nextLoad) {
    if (/electron-updater|builder-util-runtime/.test(url)) isLoaded = true;
    return nextLoad(url, context);
  },
});

const run: UpdateRun = JSON.parse(process.argv[2] ?? '');
process.execPath = join(run.install, 'FileReady.exe');
Object.assign(process, { resourcesPath: run.resources });

// After the hooks, so that the library meets the stand-in.
const { app } = await import('../fake-electron/app.ts');
const { BackupKeeper } = await import('../../electron/services/backups/keeper.ts');
const { obeyAtQuit, wireUpdates } = await import('../../electron/wiring/updates.ts');
const { backupsIn } = await import('./backups.ts');
const { TestClock } = await import('./clock.ts');
const { somePolicy, TestPolicyPlaces } = await import('./policy.ts');
const { added, somePerson } = await import('./people.ts');
const { recordsIn } = await import('./records.ts');
const { silentLog } = await import('./silent-log.ts');

const clock = new TestClock();
const records = recordsIn(run.userData, clock);
records.append([added(somePerson())]);
const backups = backupsIn(run.userData, { clock });
const places = new TestPolicyPlaces();
places.set(run.policy);
const policy = somePolicy(places);
const keeper = wireUpdates(
  { log: silentLog, policy, clock, tell: () => undefined },
  { version: app.getVersion(), platform: run.platform, isPackaged: app.isPackaged },
  new BackupKeeper({ records, backups, clock, onChange: () => undefined }),
);

obeyAtQuit(app, policy, keeper);

const states: unknown[] = [keeper.state];
for (const step of run.steps) {
  if (step === 'turn-off' || step === 'turn-off-unseen') {
    places.set({ ...run.policy, Updates: 'off' });
    // What the app does each minute, unless it is quit before.
    if (step === 'turn-off') {
      policy.look();
      keeper.obey();
    }
    states.push(keeper.state);
  } else if (step !== 'quit') {
    const done = await keeper[step]();
    states.push(done.ok ? done.value : done.failure.code);
  }
}
const hasId = existsSync(join(run.userData, '.updaterId'));
const seen: UpdateSeen = { states, isLoaded, backups: backups.list().length, hasId };
console.log(JSON.stringify(seen));
records.close();
// What Electron tells first and last. The process then ends by itself, once an installer was started.
if (run.steps.includes('quit')) {
  app.emit('before-quit', {});
  app.emit('quit', {}, 0);
}
