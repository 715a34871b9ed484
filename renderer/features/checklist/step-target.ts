import type { Checklist } from '../../../electron/shared/domain/checklist/checklist.ts';
import type { View } from '../../lib/navigation/view.ts';

/** The part of the app where a step is done. `entry` is the form about the person in this court. */
export type StepTarget = 'person' | 'credential' | 'link' | 'firm' | 'entry';

const TARGETS: Readonly<Record<string, StepTarget>> = {
  'own-account': 'person',
  'agent-account': 'person',
  upgraded: 'person',
  'second-account': 'person',
  mfa: 'person',
  'pacer-password': 'person',
  'renew-admission': 'entry',
  'ever-filed': 'entry',
  'shared-login': 'entry',
  'corporate-account': 'entry',
  'firm-billing': 'firm',
  'know-credential': 'credential',
  'old-credential': 'credential',
  'read-menus': 'link',
  'ask-about-link': 'link',
  link: 'link',
  'see-menus': 'link',
};

/** The part of the app where a step is done; undefined for a court's own steps. */
export function targetOf(
  stepId: string,
  { path }: Pick<Checklist, 'path'>,
): StepTarget | undefined {
  const target = TARGETS[stepId];
  // People who register or only do research have no old login and nothing to link.
  const isForLinking = target === 'credential' || target === 'link';
  const hasLogin = path === 'link' || path === 'own-site';
  return isForLinking && !hasLogin ? undefined : target;
}

/** The view to go to for it. */
export function viewOf(
  target: Exclude<StepTarget, 'entry'>,
  { personId, ecfAccountId }: Pick<Checklist, 'personId' | 'ecfAccountId'>,
): View {
  switch (target) {
    case 'person':
      return { name: 'person', personId, part: 'pacer' };
    case 'firm':
      return { name: 'firm' };
    default:
      return { name: 'court', personId, ecfAccountId, tab: target };
  }
}
