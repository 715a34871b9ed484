import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type InputHTMLAttributes, type RefObject, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { focusRing } from '../focus/focus-ring.ts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': focusRing('1px'),
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
});

interface Props {
  /** Where the caller reads what was typed, and empties it. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** What a Field hands its control. */
  readonly control: Partial<
    Pick<
      InputHTMLAttributes<HTMLInputElement>,
      'id' | 'aria-describedby' | 'aria-invalid' | 'aria-labelledby' | 'aria-required'
    >
  >;
  /** Called after each change; what was typed is read from the field. */
  readonly onInput?: () => void;
}

/**
 * A field for a password.
 * SECURITY: what is typed stays in the field itself and never becomes state of the page, so that emptying the field is the end of it.
 */
export function SecretInput({ field, control, onInput }: Props) {
  const styles = useStyles();
  const t = useT();
  const [isShown, setShown] = useState(false);
  const isWrong = control['aria-invalid'] === true || control['aria-invalid'] === 'true';
  return (
    <div className={styles.row}>
      <input
        {...control}
        ref={field}
        type={isShown ? 'text' : 'password'}
        className={mergeClasses(styles.input, isWrong && styles.wrong)}
        onInput={onInput}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <Button
        icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
        aria-label={t(isShown ? 'ui.hide-typed' : 'ui.show-typed')}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'ui.hide' : 'ui.show')}
      </Button>
    </div>
  );
}
