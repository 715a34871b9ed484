/**
 * Every call the page may make, by name and nothing else: a sandboxed preload bundles
 * what it imports, and the schemas are a hundred times this size.
 * A call that is not here does not exist. Schemas: contract.ts.
 */
export const METHODS = {
  start: ['again', 'startOver', 'showFolder'],
  app: ['status', 'acceptLoss', 'preferences', 'setPreferences', 'openLink'],
  diagnostics: ['read', 'save'],
  updates: ['state', 'look', 'download'],
  backups: ['list', 'preview', 'make', 'goBack', 'readable', 'takeReadable', 'dismiss'],
  people: [
    'setApart',
    'bringBack',
    'list',
    'open',
    'add',
    'addFiler',
    'edit',
    'archive',
    'restore',
    'archived',
    'compare',
    'merge',
    'history',
  ],
  courts: ['search', 'join', 'joinAll', 'change', 'leave'],
  profiles: [
    'list',
    'open',
    'readForm',
    'writeForm',
    'preview',
    'save',
    'remove',
    'share',
    'shareFile',
    'addCourt',
    'removeCourt',
  ],
  firm: ['open', 'decideBilling', 'linkMember', 'addResearch', 'removeResearch'],
  pacer: ['record', 'remove', 'readUsername'],
  checklist: ['open', 'ofPerson', 'record'],
  vault: [
    'open',
    'kept',
    'store',
    'takeAsIs',
    'say',
    'reveal',
    'conceal',
    'copy',
    'clearClipboard',
    'verify',
    'recordReset',
    'destroy',
    'destroyPerson',
    'destroyAll',
    'startOver',
  ],
  policy: ['state'],
  presence: ['state', 'setPin', 'prove'],
  lock: ['state', 'now', 'unlock'],
  rescue: ['choose', 'read', 'readAs', 'commit', 'destroyFile', 'drop'],
  transfer: ['strength', 'write', 'choose', 'read', 'open', 'restore', 'drop'],
  linking: [
    'open',
    'gate',
    'begin',
    'openCourt',
    'copy',
    'endCopies',
    'compare',
    'signIn',
    'review',
    'confirm',
    'answer',
    'report',
    'askCourt',
    'readMenus',
    'recordKnown',
    'removeKnown',
    'stop',
  ],
  endpoints: ['open', 'set', 'remove', 'test', 'allowAssisted'],
  practice: ['people', 'enter', 'leave', 'startOver'],
  history: ['undo', 'undoAct'],
  board: [
    'open',
    'changes',
    'history',
    'notes',
    'addNote',
    'removeNote',
    'views',
    'saveView',
    'removeView',
    'inCharge',
  ],
  bulk: ['steps', 'preview', 'commit', 'stop'],
  reminders: ['list', 'snooze', 'seen'],
  exports: ['board', 'calendar', 'checklist', 'worksheet', 'draft', 'drafts'],
  rosterImport: [
    'choose',
    'read',
    'readAs',
    'reopen',
    'headings',
    'map',
    'rows',
    'rowsNow',
    'fix',
    'meanCourts',
    'decide',
    'saveLeftOut',
    'commit',
    'stop',
    'deleteFile',
    'drop',
  ],
} as const;

/** The name of a group of calls. */
export type Group = keyof typeof METHODS;
/** The name of a call in a group. */
export type Method<G extends Group> = (typeof METHODS)[G][number];

/** The IPC channel of one call. */
export function channelOf(group: string, method: string): string {
  return `fileready:${group}.${method}`;
}

/** The one channel on which main tells the page that something changed (events.ts). */
export const NEWS_CHANNEL = 'fileready:news';
