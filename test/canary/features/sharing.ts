import { setTimeout as wait } from 'node:timers/promises';
import { type CanaryApp, must } from '../canary-app.ts';
import type { FirmLine } from '../firm-line.ts';
import type { FirmPlace } from '../firm-server.ts';
import type { Canaries } from '../secrets.ts';

/** Shares the records through the firm's database, after a wrong password. */
export async function share(
  app: CanaryApp,
  { firmPassword }: Canaries,
  { port }: FirmLine,
  { database, user, root }: FirmPlace,
): Promise<void> {
  const typed = { host: 'localhost', port: String(port), database, user, root };
  await app.call('sharing', 'test', { ...typed, password: `${firmPassword}?` });
  const { trialId } = must(
    'trying the firm’s database',
    await app.call('sharing', 'test', { ...typed, password: firmPassword }),
  );
  must('sharing', await app.call('sharing', 'connect', { trialId, same: [] }));
  await untilNothingWaits(app);
}

/** Works on without the server. What is recorded from here on waits. */
export async function goOffline(app: CanaryApp, line: FirmLine): Promise<void> {
  line.cut();
  const { step } = must('offline', await app.call('sharing', 'now', {}));
  if (step !== 'offline') throw new Error(`${step} without a server`);
}

/** Sends what waited, which must be something. */
export async function goOnline(app: CanaryApp, line: FirmLine): Promise<void> {
  const { waiting } = must('what waits', await app.call('sharing', 'state', {}));
  if (waiting === 0) throw new Error('Nothing waited to be sent');
  line.mend();
  await untilNothingWaits(app);
}

/** Sends whatever there is. */
export async function untilNothingWaits(app: CanaryApp): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { step, waiting } = must('sending', await app.call('sharing', 'now', {}));
    if (step === 'connected' && waiting === 0) return;
    await wait(100);
  }
  throw new Error('The firm’s server did not get everything');
}

/** Forgets the password too. The keychain outlives this run. */
export async function shareNoMore(app: CanaryApp): Promise<void> {
  must('leaving', await app.call('sharing', 'leave', { keepsCopy: true }));
}
