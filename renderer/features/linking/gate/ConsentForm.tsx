import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type {
  NamesConsent,
  NamesOnBothSides,
} from '../../../../electron/shared/domain/linking/events.ts';
import { isTypedAsShown } from '../../../../electron/shared/domain/linking/typed-names.ts';
import { useT } from '../../../i18n/use-t.ts';

const SIDES = ['ecf', 'pacer'] as const;
const WORD = ['spokeTo', 'said'] as const;
const LABELS = {
  ecf: 'linking.type-ecf-name',
  pacer: 'linking.type-pacer-name',
  spokeTo: 'help-desk.spoke-to',
  said: 'linking.court-said',
} as const;
const NOTHING = { ecf: '', pacer: '', spokeTo: '', said: '' };

type Part = keyof typeof NOTHING;

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
  /** The name may have changed: then the court's word is part of the consent. */
  readonly isCourtAsked: boolean;
  readonly onAgree: (consent: NamesConsent) => void;
}

/** Both names typed by hand: nobody agrees to two names without having read them. */
export function ConsentForm({ names, isCourtAsked, onAgree }: Props) {
  const styles = useStyles();
  const t = useT();
  const [typed, setTyped] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const parts: readonly Part[] = isCourtAsked ? [...WORD, ...SIDES] : SIDES;
  const isRight: Readonly<Record<Part, boolean>> = {
    ecf: isTypedAsShown(names.ecf, typed.ecf),
    pacer: isTypedAsShown(names.pacer, typed.pacer),
    spokeTo: typed.spokeTo.trim() !== '',
    said: typed.said.trim() !== '',
  };
  const wrong = parts.filter((part) => !isRight[part]);
  const agree = () => {
    const { ecf, pacer, spokeTo, said } = typed;
    onAgree({
      typed: { ecf, pacer },
      ...(isCourtAsked ? { courtOnNames: { spokeTo, said } } : {}),
    });
  };
  const problemOf = (part: Part) => {
    if (!(isTried && wrong.includes(part))) return {};
    const isName = part === 'ecf' || part === 'pacer';
    return {
      validationMessage: t(isName ? 'linking.type-as-shown' : 'linking.court-word-missing'),
    };
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [first] = wrong;
        if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
        else agree();
      }}
    >
      <div>{t(isCourtAsked ? 'linking.type-court-word' : 'linking.type-names')}</div>
      {parts.map((part) => (
        <Field key={part} label={t(LABELS[part])} required {...problemOf(part)}>
          <Input
            name={part}
            value={typed[part]}
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
            onChange={(_event, data) => setTyped({ ...typed, [part]: data.value })}
          />
        </Field>
      ))}
      <Button type="submit" appearance="primary" className={styles.button}>
        {t('linking.agree')}
      </Button>
    </form>
  );
}
