import { assertNever } from '../../../electron/shared/domain/values/result.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';

/** The outcome of an attempt once something was sent or the accounts were already linked. */
export type Outcome =
  | 'sending'
  | 'confirmed'
  | 'unknown'
  | 'menus-pending'
  | 'needs-court'
  | 'verified-linked';

/** Why a link starts over. */
export type Restart = 'none' | 'refused' | 'not-linked' | 'interrupted';

/** What the wizard shows; each step has a screen of its own. */
export type Stage =
  | { readonly name: 'before'; readonly restart: Restart }
  | { readonly name: 'sign-in' }
  | { readonly name: 'names' }
  /** `isArmed`: the guided way, recorded as sent; the person now presses Submit on the court's page. */
  | { readonly name: 'submit'; readonly isArmed: boolean }
  | { readonly name: 'menus'; readonly outcome: Outcome };

const GUIDED = ['before', 'names', 'submit', 'menus'] as const satisfies Stage['name'][];
const BY_APP = ['before', 'sign-in', 'names', 'submit', 'menus'] as const satisfies Stage['name'][];

/** The steps of the wizard, in order. In the guided way a person signs in on the court's site, on the way to the names. */
export function stagesOf(way: LinkingView['way']): readonly Stage['name'][] {
  return way === 'guided' ? GUIDED : BY_APP;
}

/** The wizard's stage for a link; `isAgreed` once both names were typed and agreed to. */
export function stageOf({ step, session, way }: LinkingView, isAgreed: boolean): Stage {
  switch (step) {
    case 'none':
    case 'abandoned':
      return { name: 'before', restart: 'none' };
    case 'refused':
      return { name: 'before', restart: 'refused' };
    case 'verified-not-linked':
      return { name: 'before', restart: 'not-linked' };
    case 'draft':
      return session === 'none' && way !== 'guided' ? { name: 'sign-in' } : { name: 'names' };
    case 'reviewed':
    case 'armed':
      // The session at the court ended with the app, so the reviewed names can't be confirmed.
      if (session === 'none') return { name: 'before', restart: 'interrupted' };
      return isAgreed && way !== 'guided' ? { name: 'submit', isArmed: false } : { name: 'names' };
    case 'sending':
      return way === 'guided'
        ? { name: 'submit', isArmed: true }
        : { name: 'menus', outcome: 'sending' };
    case 'confirmed':
    case 'unknown':
    case 'menus-pending':
    case 'needs-court':
    case 'verified-linked':
      return { name: 'menus', outcome: step };
    default:
      return assertNever(step);
  }
}
