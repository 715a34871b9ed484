import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useId } from 'react';
import type { PolicyName } from '../../electron/shared/domain/policy/table.ts';
import { useT } from '../i18n/use-t.ts';
import { useHelpContact, useIsSetByIt } from '../lib/stores/policy.store.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    maxWidth: '46rem',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // In line with the first line of the words.
  icon: { display: 'flex', flexShrink: 0, alignItems: 'center', height: tokens.lineHeightBase300 },
});

/** What firm IT has set about a control. */
export interface SetByItLock {
  /** The control must not work. */
  readonly isSet: boolean;
  /** Why, by which name to ask for it, and whom to ask; undefined while nothing is set. */
  readonly words: string | undefined;
  /** Id of `SetByIt`, for `aria-describedby`; undefined while nothing is set. */
  readonly noteId: string | undefined;
  /** For a button: it stays reachable by keyboard, so that it can say why it does nothing. */
  readonly button: { readonly disabledFocusable?: true; readonly 'aria-describedby'?: string };
}

/**
 * Whether firm IT has set what a control does. Show `SetByIt` beside the control. `isSetHere` where the policy sets only
 * some: main says so then.
 */
export function useSetByIt(policy: PolicyName, isSetHere?: boolean): SetByItLock {
  const t = useT();
  const noteId = useId();
  const isSetAtAll = useIsSetByIt(policy);
  const contact = useHelpContact();
  const isSet = isSetHere ?? isSetAtAll;
  if (!isSet) return { isSet, words: undefined, noteId: undefined, button: {} };
  const setting = t(`policy.${policy}.title`);
  const help = contact === '' ? '' : ` ${t('policy-lock.contact', { contact })}`;
  return {
    isSet,
    words: `${t('policy-lock.set-by-it', { setting, policy })}${help}`,
    noteId,
    button: { disabledFocusable: true, 'aria-describedby': noteId },
  };
}

/** Says that firm IT has set a control. Nothing while nothing is set. */
export function SetByIt({ lock: { noteId, words } }: { readonly lock: SetByItLock }) {
  const styles = useStyles();
  if (words === undefined) return null;
  return (
    <div id={noteId} className={styles.note}>
      <span className={styles.icon} aria-hidden="true">
        <LockClosedRegular />
      </span>
      <span>{words}</span>
    </div>
  );
}
