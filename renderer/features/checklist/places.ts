import type { ChecklistPath } from '../../../electron/shared/domain/checklist/checklist.ts';

/** Where else in the app a step is worked on. */
export type Place = 'person' | 'credential' | 'link' | 'firm';

const PLACE_OF: Readonly<Record<string, Place>> = {
  'own-account': 'person',
  'agent-account': 'person',
  upgraded: 'person',
  'second-account': 'person',
  mfa: 'person',
  'pacer-password': 'person',
  'firm-billing': 'firm',
  'know-credential': 'credential',
  'old-credential': 'credential',
  'read-menus': 'link',
  'ask-about-link': 'link',
  link: 'link',
  'see-menus': 'link',
};

/** The part of the app that records what ticks this step; steps of a court's own have none. */
export function placeOf(stepId: string, path: ChecklistPath): Place | undefined {
  const place = PLACE_OF[stepId];
  // Who registers anew or only reads has no old login and nothing to link.
  const isForLinking = place === 'credential' || place === 'link';
  return isForLinking && path !== 'link' ? undefined : place;
}
