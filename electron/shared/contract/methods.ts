/**
 * Every call the page may make, by name and nothing else: a sandboxed preload bundles
 * what it imports, and the schemas are a hundred times this size.
 * A call that is not here does not exist. Schemas: contract.ts.
 */
export const METHODS = {
  app: ['status', 'preferences', 'setPreferences', 'openLink'],
  people: ['list', 'open', 'add', 'edit', 'archive', 'restore'],
  courts: ['search', 'join', 'leave'],
  pacer: ['record', 'readUsername'],
  checklist: ['open', 'record'],
  vault: ['store', 'say', 'destroy'],
  linking: ['open', 'begin', 'signIn', 'review', 'confirm', 'readMenus', 'stop'],
  practice: ['people', 'loadFirm', 'removeFirm'],
  history: ['undo'],
} as const;

export type Group = keyof typeof METHODS;
export type Method<G extends Group> = (typeof METHODS)[G][number];

/** The IPC channel of one call. */
export function channelOf(group: string, method: string): string {
  return `fileready:${group}.${method}`;
}

/** The one channel on which main tells the page that something changed (events.ts). */
export const NEWS_CHANNEL = 'fileready:news';
