import { recoverLinks } from '../services/linking/recover.ts';
import type { Running } from './running.ts';

/** Call once after the start: ends what this computer left open when the app last ended, and nothing of another one. */
export async function settle(
  { records }: Running['world'],
  { vault }: Running['parts'],
): Promise<void> {
  if (records.pending().length === 0) return;
  await vault.sureOfMachine();
  recoverLinks({ records });
  await vault.entries.settle();
}
