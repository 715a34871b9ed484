import type { Backups } from '../../ports/backups.ts';

/** No copies are made yet, so what the screens say of them is that there is none. */
export const noBackups: Backups = { newest: () => undefined };
