import { create } from 'zustand';
import type { News } from '../../../electron/shared/contract/events.ts';
import { isConcerned } from '../../../electron/shared/domain/records/change.ts';
import { type AppStatus, ask, bridge } from '../bridge/bridge.ts';

interface StatusState {
  readonly status: AppStatus | undefined;
  readonly load: () => Promise<void>;
}

const STATUS_NEWS: ReadonlySet<News['kind']> = new Set([
  'preferences-changed',
  'keychain-changed',
  'records-standing',
  'backups-changed',
  'disk-changed',
  'unlocked',
]);

/** Whether the status may be different after this news. Progress and countdowns come many times a second. */
export function isStatusNews(news: News): boolean {
  if (news.kind === 'records-changed') return isConcerned(['firm'], news.changes);
  return STATUS_NEWS.has(news.kind);
}

/** The state of this run: keychain, records, practice firm. */
export const useStatus = create<StatusState>()((set) => ({
  status: undefined,
  load: async () => {
    const result = await ask(() => bridge().app.status({}));
    if (result.ok) set({ status: result.value });
  },
}));
