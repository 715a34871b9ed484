import { setTimeout as wait } from 'node:timers/promises';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import type { CanaryApp } from '../canary-app.ts';

/** Enters or leaves practice, and waits until it is so: the profile changes after the answer. */
export async function goTo(app: CanaryApp, way: 'enter' | 'leave'): Promise<void> {
  await app.call('practice', way, {});
  const isThere = async () =>
    (await app.call('practice', 'people', { courtId: CourtId.parse('alnb') })).ok;
  while ((await isThere()) !== (way === 'enter')) await wait(20);
}
