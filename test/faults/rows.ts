/** A fault by its number, as tests name it, and what FileReady promises. */
interface FaultRow {
  readonly fault: string;
  readonly promise: string;
  /** Why no test does it, where none does. */
  readonly notDone?: string;
}

/** Every fault that tests name by its number. */
export const FAULT_ROWS: Readonly<Record<string, FaultRow>> = {
  F1: {
    fault: 'Killed while it saves preferences',
    promise: 'The old file or the new one, whole; no rubbish stays',
  },
  F2: {
    fault: 'Killed while it records',
    promise: 'All of a set of entries or none; what was acknowledged is there',
  },
  F3: {
    fault: 'Disk full while it saves preferences',
    promise: 'It says so, and the old file is as it was',
  },
  F4: {
    fault: 'Disk full while it records',
    promise: 'It says so, nothing half done is left, and it goes on once there is room',
  },
  F5: {
    fault: 'Disk full right before the request that links',
    promise: 'The request isn’t sent',
  },
  F6: {
    fault: 'A folder that may only be read',
    promise: 'It shows what is there, and says that nothing can be recorded',
  },
  F7: {
    fault: 'Preferences empty, full of zeros, or cut',
    promise: 'The file is kept aside, and the look is the default one',
  },
  F8: {
    fault: 'Preferences with values of the wrong kind',
    promise: 'Only those are replaced',
  },
  F9: {
    fault: 'A file that is no database',
    promise: 'Records are left alone and told; what can be worked out again is replaced',
  },
  F10: {
    fault: 'A records file with changed or cut content',
    promise: 'It is told or harmless, and never written on',
  },
  F11: {
    fault: 'Records of a newer version',
    promise: 'They are shown and never changed',
  },
  F12: {
    fault: 'Killed while it changes the layout of the records',
    promise:
      'The making of a new file begins again. Records of an older layout are told and left as they are: no version has changed the layout of records that people have',
  },
  F13: {
    fault: 'A write-ahead log that is left over or missing',
    promise: 'Left over: nothing is lost. Missing: it says what is missing',
  },
  F14: {
    fault: 'The folder is on a network',
    promise: 'It warns, and keeps no write-ahead log there',
  },
  F15: {
    fault: 'A second start',
    promise: 'The first window comes to the front, and nothing is opened twice',
  },
  F17: {
    fault: 'The clock goes forward or back',
    promise: 'The order stays, and it says so',
  },
  F18: {
    fault: 'Sleep while a request is under way',
    promise: 'Nobody knows what came of it until the menus tell',
  },
  F19: { fault: 'The keychain is locked', promise: 'It says so; nothing counts as missing' },
  F20: {
    fault: 'The person denies the keychain’s question',
    promise: 'It says so, and asks once for each thing the person does',
  },
  F21: {
    fault: 'No keychain service',
    promise: 'Nothing is kept, and nothing is kept elsewhere',
  },
  F22: {
    fault: 'An entry was deleted in the keychain by hand',
    promise: 'That one has to be entered again',
  },
  F23: {
    fault: 'An entry was changed in the keychain by hand',
    promise:
      'It is noticed before it is shown, copied or sent, until a person stores it again or takes it as it is',
  },
  F24: {
    fault: 'The keychain’s part of the app can’t be loaded',
    promise: 'The app starts, and says what is wrong when it is asked',
  },
  F26: {
    fault: 'A secret that is too long for a keychain',
    promise: 'It is refused before the keychain is asked',
  },
  F28: {
    fault: 'The network is gone before the request that links is sent',
    promise: 'Nothing was sent; it is safe to go on',
  },
  F29: {
    fault: 'The network is gone after it was sent',
    promise: 'Nobody knows until the menus tell; it is never sent twice',
  },
  F30: {
    fault: 'Killed while it is being sent',
    promise: 'The next start knows that nobody knows',
  },
  F31: {
    fault: 'The court answers with an error after it linked',
    promise: 'Nobody knows; it is never called failed',
  },
  F32: {
    fault: 'A maintenance or sign-in page instead of the answer',
    promise: 'The page isn’t recognized, and nothing changes',
  },
  F33: {
    fault: 'The session at the court ended',
    promise: 'Back to the sign-in, with nothing sent',
  },
  F34: {
    fault: 'A certificate, a captive portal, or a proxy is in the way',
    promise: 'It says which, and offers no way around',
  },
  F35: {
    fault: 'The firm’s policy can’t be read, is absent, or has a bad value',
    promise: 'Kept, unmanaged, or closed for that key',
  },
  F36: {
    fault: 'The page crashes or hangs',
    promise: 'It is loaded again, and what was recorded is there',
  },
};
