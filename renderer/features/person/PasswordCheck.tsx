import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { useEffect, useRef, useState } from 'react';
import {
  checkPacerPassword,
  type PasswordRuleResult,
  passwordOwner,
} from '../../../electron/shared/domain/pacer/password.ts';
import { PACER_PASSWORD } from '../../../electron/shared/domain/pacer/password-standard.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { SourceList } from '../../parts/courts/SourceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';
import { Stack } from '../../ui/Stack.tsx';

const FORGET_AFTER_MS = 60_000;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  field: { maxWidth: '28rem' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  rule: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  met: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

interface Props {
  readonly person: Pick<Person, 'name' | 'email'>;
  readonly usernames: readonly string[];
}

/**
 * Checks a new PACER password against PACER's rules while it is typed.
 * SECURITY: the password stays in its field, is never sent, and is emptied after a minute, on leaving, and on request; only "met or not" is kept.
 */
export function PasswordCheck({ person, usernames }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const field = useRef<HTMLInputElement>(null);
  const [results, setResults] = useState<readonly PasswordRuleResult[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const forget = () => {
    clearTimeout(timer.current);
    if (field.current) field.current.value = '';
    setResults([]);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const check = () => {
    const typed = field.current?.value ?? '';
    setResults(typed === '' ? [] : checkFor(typed, person, usernames));
    clearTimeout(timer.current);
    timer.current = setTimeout(forget, FORGET_AFTER_MS);
  };

  const met = results.filter(({ isMet }) => isMet).length;
  return (
    <Stack>
      <p className={styles.words}>
        {t('password-check.about', { days: PACER_PASSWORD.validDays })}
      </p>
      <Field className={styles.field} label={t('password-check.label')}>
        {(control) => <SecretInput field={field} control={control} onInput={check} />}
      </Field>
      <ul className={styles.list}>
        {results.map(({ id, text: rule, isMet }) => (
          <li key={id} className={styles.rule}>
            {isMet ? (
              <CheckmarkCircleFilled className={styles.met} aria-hidden="true" />
            ) : (
              <DismissCircleRegular className={styles.open} aria-hidden="true" />
            )}
            <span>
              {t(isMet ? 'password-check.met' : 'password-check.open', { rule: text(rule) })}
            </span>
          </li>
        ))}
      </ul>
      <div role="status">
        {results.length > 0
          ? t('password-check.count', { met, rules: results.length })
          : t('password-check.empty')}
      </div>
      <div>
        <Button onClick={forget}>{t('password-check.forget')}</Button>
      </div>
      <Disclosure summary={t('verdict.sources')}>
        <SourceList sources={PACER_PASSWORD.sources} />
      </Disclosure>
    </Stack>
  );
}

/** One result a rule; the rule on personal parts is met only if it is for every username. */
function checkFor(
  typed: string,
  { name, email }: Props['person'],
  usernames: readonly string[],
): readonly PasswordRuleResult[] {
  const all = (usernames.length > 0 ? usernames : ['']).map((username) =>
    checkPacerPassword(typed, passwordOwner(name, username, email)),
  );
  return (all[0] ?? []).map((result, index) => ({
    ...result,
    isMet: all.every((results) => results[index]?.isMet),
  }));
}
