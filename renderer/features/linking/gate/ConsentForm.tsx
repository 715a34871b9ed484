import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isConsentTo } from '../../../../electron/shared/domain/linking/consent.ts';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import { into } from '../../../ui/fields/into.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly names: NamesOnBothSides;
  readonly onAgree: (typed: NamesOnBothSides) => void;
}

/** Both names typed by hand: nobody agrees to two names without having read them. */
export function ConsentForm({ names, onAgree }: Props) {
  const styles = useStyles();
  const t = useT();
  const [typed, setTyped] = useState<NamesOnBothSides>({ ecf: '', pacer: '' });
  const [isTried, setTried] = useState(false);
  const fields = { ecf: useRef<HTMLInputElement>(null), pacer: useRef<HTMLInputElement>(null) };
  // A side is right when it would be consent together with the other side typed perfectly.
  const isRight = {
    ecf: isConsentTo(names, { ...names, ecf: typed.ecf }),
    pacer: isConsentTo(names, { ...names, pacer: typed.pacer }),
  };
  const field = (side: 'ecf' | 'pacer') => (
    <Field
      label={t(`linking.type-${side}-name`)}
      required
      {...(isTried && !isRight[side] ? { validationMessage: t('linking.type-as-shown') } : {})}
    >
      <Input
        ref={into(fields[side])}
        value={typed[side]}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, data) => setTyped({ ...typed, [side]: data.value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isRight.ecf && isRight.pacer) onAgree(typed);
        else fields[isRight.ecf ? 'pacer' : 'ecf'].current?.focus();
      }}
    >
      <div>{t('linking.type-names')}</div>
      {field('ecf')}
      {field('pacer')}
      <Button type="submit" appearance="primary" className={styles.button}>
        {t('linking.agree')}
      </Button>
    </form>
  );
}
