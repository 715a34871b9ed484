import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';

/** How a field looks that nobody can change: still reachable and readable, which a disabled one is not. `lockedBy` is the id of the sentence that says why. */
export function lockedLook(lockedBy: string | undefined) {
  if (lockedBy === undefined) return {};
  return {
    readOnly: true,
    appearance: 'filled-darker',
    contentBefore: <LockClosedRegular aria-hidden="true" />,
    'aria-describedby': lockedBy,
  } as const;
}
