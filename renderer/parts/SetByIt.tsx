import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useId } from 'react';
import type { PolicyName } from '../../electron/shared/domain/policy/table.ts';
import { useT } from '../i18n/use-t.ts';
import { useHelpContact, useIsSetByIt } from '../lib/stores/policy.store.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    maxWidth: '46rem',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', flexShrink: 0, alignSelf: 'center' },
});

/** What firm IT has set about a control. */
export interface SetByItLock {
  readonly policy: PolicyName;
  /** The control must not work. */
  readonly isSet: boolean;
  /** Id of the sentence that says why, for `aria-describedby`; undefined while nothing is set. */
  readonly noteId: string | undefined;
  /** For a button: it stays reachable by keyboard, so that it can say why it does nothing. */
  readonly button: { readonly disabledFocusable?: true; readonly 'aria-describedby'?: string };
}

/** Whether firm IT has set what a control does. Show `SetByIt` beside the control. */
export function useSetByIt(policy: PolicyName, isSetHere?: boolean): SetByItLock {
  const id = useId();
  const isSetAtAll = useIsSetByIt(policy);
  const isSet = isSetHere ?? isSetAtAll;
  return {
    policy,
    isSet,
    noteId: isSet ? id : undefined,
    button: isSet ? { disabledFocusable: true, 'aria-describedby': id } : {},
  };
}

/** Says that firm IT has set a control, by which name to ask for it, and whom to ask. Nothing while nothing is set. */
export function SetByIt({ lock: { isSet, noteId, policy } }: { readonly lock: SetByItLock }) {
  const styles = useStyles();
  const t = useT();
  const contact = useHelpContact();
  if (!isSet) return null;
  const setting = t(`policy.${policy}.title`);
  return (
    <div id={noteId} className={styles.note}>
      <span className={styles.icon} aria-hidden="true">
        <LockClosedRegular />
      </span>
      <span>
        {t('policy-lock.set-by-it', { setting, policy })}
        {contact === '' ? null : ` ${t('policy-lock.contact', { contact })}`}
      </span>
    </div>
  );
}
