import type { Group, Method } from '../../electron/shared/contract/methods.ts';

/** Whether a call asks for proof of presence, and if not, why it needs none. */
export type Proven =
  /** It shows, exports, overwrites or destroys logins, or changes where they go. Each has a case in `proof-cases.ts`. */
  | 'asks'
  /** It is how a person proves to be there, and has a case of its own. */
  | 'is the proof'
  /** It reads or writes records, looks or files that hold no login. */
  | 'no login'
  /** It takes a login back from the screen, the clipboard or memory, or locks. */
  | 'takes back'
  /** It takes a login in where none is kept, or what a person typed or chose in a file, and shows none of it. */
  | 'only in'
  /** It sends a login to the court it belongs to, because a person asked, and shows nothing of it. */
  | 'to its court'
  /** The file is the person's own; a password manager or browser wrote it, and the app opened it for them. */
  | 'their own file'
  /** It destroys all logins of a person who forgot the PIN, who can't be asked for it (SECURITY.md). */
  | 'PIN forgotten'
  /** Its logins are made up. */
  | 'practice';

/** Every call of the contract. One that is missing here, or is none, doesn't compile. */
export const PROOF_TABLE = {
  start: { again: 'no login', startOver: 'no login', showFolder: 'no login' },
  app: {
    status: 'no login',
    acceptLoss: 'no login',
    preferences: 'no login',
    setPreferences: 'no login',
    takeLink: 'no login',
    openLink: 'no login',
  },
  about: { open: 'no login', show: 'no login', copy: 'no login' },
  diagnostics: { read: 'no login', save: 'no login' },
  updates: { state: 'no login', look: 'no login', download: 'no login' },
  backups: {
    list: 'no login',
    preview: 'no login',
    make: 'no login',
    goBack: 'asks',
    readable: 'no login',
    takeReadable: 'asks',
    dismiss: 'no login',
  },
  people: {
    setApart: 'no login',
    bringBack: 'no login',
    list: 'no login',
    open: 'no login',
    add: 'no login',
    addFiler: 'no login',
    edit: 'no login',
    archive: 'no login',
    restore: 'no login',
    archived: 'no login',
    compare: 'no login',
    merge: 'no login',
    history: 'no login',
  },
  courts: {
    search: 'no login',
    join: 'no login',
    joinAll: 'no login',
    change: 'no login',
    leave: 'no login',
  },
  profiles: {
    list: 'no login',
    open: 'no login',
    readForm: 'no login',
    writeForm: 'no login',
    preview: 'no login',
    save: 'asks',
    remove: 'asks',
    share: 'no login',
    shareFile: 'no login',
    addCourt: 'asks',
    removeCourt: 'no login',
  },
  sharing: {
    state: 'no login',
    chooseRoot: 'no login',
    test: 'no login',
    connect: 'no login',
    now: 'no login',
    leave: 'no login',
  },
  firm: {
    history: 'no login',
    open: 'no login',
    decideBilling: 'no login',
    linkMember: 'no login',
    addResearch: 'no login',
    removeResearch: 'no login',
  },
  pacer: { record: 'no login', remove: 'no login', readUsername: 'no login' },
  checklist: { open: 'no login', ofPerson: 'no login', record: 'no login' },
  vault: {
    open: 'no login',
    kept: 'no login',
    store: 'asks',
    takeAsIs: 'asks',
    say: 'no login',
    reveal: 'asks',
    conceal: 'takes back',
    copy: 'asks',
    clearClipboard: 'takes back',
    verify: 'to its court',
    recordReset: 'no login',
    destroy: 'asks',
    destroyPerson: 'asks',
    destroyAll: 'asks',
    startOver: 'PIN forgotten',
  },
  policy: { state: 'no login' },
  presence: { state: 'no login', setPin: 'is the proof', prove: 'is the proof' },
  lock: { state: 'no login', now: 'takes back', unlock: 'is the proof' },
  rescue: {
    choose: 'only in',
    read: 'only in',
    readAs: 'only in',
    commit: 'asks',
    destroyFile: 'their own file',
    drop: 'takes back',
  },
  transfer: {
    strength: 'no login',
    write: 'asks',
    choose: 'only in',
    read: 'only in',
    open: 'only in',
    restore: 'asks',
    drop: 'takes back',
  },
  linking: {
    open: 'no login',
    gate: 'no login',
    begin: 'no login',
    openCourt: 'no login',
    copy: 'asks',
    endCopies: 'takes back',
    compare: 'no login',
    signIn: 'to its court',
    review: 'to its court',
    confirm: 'asks',
    answer: 'no login',
    report: 'no login',
    askCourt: 'no login',
    readMenus: 'no login',
    recordKnown: 'no login',
    removeKnown: 'no login',
    stop: 'no login',
  },
  endpoints: { open: 'no login', set: 'asks', remove: 'asks', test: 'asks', allowAssisted: 'asks' },
  practice: { people: 'practice', enter: 'practice', leave: 'practice', startOver: 'practice' },
  history: {
    undo: 'asks',
    undoAct: 'no login',
    undoLine: 'no login',
    undoFirmLine: 'no login',
    ofCourt: 'no login',
    undoCourtLine: 'asks',
  },
  board: {
    open: 'no login',
    changes: 'no login',
    history: 'no login',
    notes: 'no login',
    addNote: 'no login',
    removeNote: 'no login',
    views: 'no login',
    saveView: 'no login',
    removeView: 'no login',
    inCharge: 'no login',
  },
  bulk: { steps: 'no login', preview: 'no login', commit: 'no login', stop: 'no login' },
  reminders: { list: 'no login', snooze: 'no login', seen: 'no login' },
  exports: {
    board: 'no login',
    calendar: 'no login',
    calendars: 'no login',
    checklist: 'no login',
    worksheet: 'asks',
    draft: 'no login',
    drafts: 'no login',
  },
  rosterImport: {
    choose: 'no login',
    read: 'no login',
    saveTemplate: 'no login',
    readAs: 'no login',
    reopen: 'no login',
    headings: 'no login',
    map: 'no login',
    rows: 'no login',
    rowsNow: 'no login',
    fix: 'no login',
    meanCourts: 'no login',
    decide: 'no login',
    saveLeftOut: 'no login',
    commit: 'no login',
    stop: 'no login',
    deleteFile: 'no login',
    drop: 'no login',
  },
} as const satisfies { readonly [G in Group]: { readonly [M in Method<G>]: Proven } };
