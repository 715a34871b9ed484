/**
 * What a text is about that stands right before something that no one can undo: its name, or the beginning of it where that
 * ends in a hyphen or a dot.
 */
const BEFORE_THE_ACT = [
  'gate.reason',
  'gate.signed-out',
  'gate.signed-out-why',
  'guided.different',
  'guided.next-submit',
  'guided.not-sent-',
  'guided.press-',
  'likeness.',
  'linking.assisted-irreversible',
  'linking.before-submit',
  'linking.irreversible',
  'linking.real-irreversible',
  'linking.submit-title',
  'live.before',
  'live.next-submit',
  'live.nothing-yet',
  'live.submitted',
  'presence.act-',
  'presence.start-over-warning',
  'sharing.copy-by-it-',
  'sharing.copy-remove',
  'sharing.leave-about',
] as const;

const SAYS_SO = /can’t be undone/;

/** They say what FileReady is for, where nothing is at stake yet. */
const FAR_FROM_IT: readonly string[] = ['first-run.lead', 'plan.how-link'];

/**
 * Whether this text of the app stands before something irreversible. Until a reader has checked its translation, the English
 * stands below it: a wrong word there costs the most.
 */
export const isWeighty = (id: string, english: string): boolean =>
  (SAYS_SO.test(english) && !FAR_FROM_IT.includes(id)) ||
  BEFORE_THE_ACT.some((name) => id === name || (/[.-]$/.test(name) && id.startsWith(name)));
