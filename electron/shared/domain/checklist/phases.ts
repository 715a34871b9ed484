import type { Phase } from '../profiles/step.ts';
import type { Checklist } from './checklist.ts';

/** The phases of a checklist, in order. */
export const PHASES = ['before', 'on-or-after', 'after-linking'] as const satisfies Phase[];

/** What stands over a phase; the words are the text `phase.<title>`. */
export type PhaseTitle =
  | 'before-go-live'
  | 'from-go-live'
  | 'once-linked'
  | 'prepare'
  | 'link'
  | 'register'
  | 'own-login'
  | 'afterwards'
  | 'search'
  | 'to-know';

/**
 * What a phase is called. A go-live divides the work only while it is ahead: every listed court has been live for years,
 * and there the phases are what someone who starts today does.
 */
export function phaseTitle(
  phase: Phase,
  { isLive, path }: Pick<Checklist, 'isLive' | 'path'>,
): PhaseTitle {
  if (path === 'research') return phase === 'before' ? 'search' : 'to-know';
  if (!isLive) return AHEAD[phase];
  if (phase === 'before') return 'prepare';
  if (phase === 'after-linking') return 'afterwards';
  return path === 'own-site' ? 'own-login' : path;
}

const AHEAD = {
  before: 'before-go-live',
  'on-or-after': 'from-go-live',
  'after-linking': 'once-linked',
} as const satisfies Record<Phase, PhaseTitle>;
