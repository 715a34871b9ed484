/** What a text is about that stands right before something that no one can undo, by the beginning of its name. */
const BEFORE_THE_ACT = [
  'gate.reason',
  'gate.signed-out',
  'guided.different',
  'likeness.',
  'linking.assisted-irreversible',
  'linking.before-submit',
  'linking.irreversible',
  'linking.real-irreversible',
  'live.before',
  'live.next-submit',
  'presence.act-',
  'presence.start-over-warning',
  'rescue.destroy-',
  'vault.destroy-',
] as const;

const SAYS_SO = /can’t be undone/;

/**
 * Whether this text of the app stands before something irreversible. Until a reader has checked its translation, the English
 * stands below it: a wrong word there costs the most.
 */
export const isWeighty = (id: string, english: string): boolean =>
  SAYS_SO.test(english) || BEFORE_THE_ACT.some((start) => id.startsWith(start));
