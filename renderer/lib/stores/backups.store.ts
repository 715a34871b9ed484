import { useEffect } from 'react';
import { type Answer, bridge } from '../bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../bridge/loaded.ts';

/** One backup of the records, and what is in it. */
export type BackupRow = Answer<'backups', 'list'>[number];

/** Every backup, newest first. */
export const useBackups = createLoadedStore(
  (_all: 'all') => bridge().backups.list({}),
  NO_CONCERNS,
);

/** One backup with every entry checked, and what going back to it would lose. */
export const useBackupPreview = createLoadedStore(
  (name: string) => bridge().backups.preview({ name }),
  NO_CONCERNS,
);

/** How much of the damaged records can be read, beside the fullest backup. */
export type ReadableRecords = Answer<'backups', 'readable'>;

/** That, looked at now. */
export const useReadable = createLoadedStore(
  (_now: 'now') => bridge().backups.readable({}),
  NO_CONCERNS,
);

/** Loads the list again whenever there is a new backup. */
export function useBackupNews(): void {
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind === 'backups-changed') void useBackups.getState().reload();
      }),
    [],
  );
}
