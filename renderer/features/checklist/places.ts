/** Where else in the app a step is worked on. */
export type Place = 'person' | 'credential' | 'link';

const PLACE_OF: Readonly<Record<string, Place>> = {
  'own-account': 'person',
  'agent-account': 'person',
  upgraded: 'person',
  'second-account': 'person',
  mfa: 'person',
  'pacer-password': 'person',
  'know-credential': 'credential',
  'old-credential': 'credential',
  link: 'link',
  'see-menus': 'link',
};

/** The part of the app that records what ticks this step; steps of a court's own have none. */
export function placeOf(stepId: string): Place | undefined {
  return PLACE_OF[stepId];
}
