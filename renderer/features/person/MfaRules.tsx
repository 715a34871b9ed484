import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MFA_RULES } from '../../../electron/shared/domain/pacer/mfa-rules.ts';
import type { Source } from '../../../electron/shared/domain/values/text.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocalNode, useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { SourceList } from '../../parts/courts/SourceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, maxWidth: '46rem' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxWidth: '46rem' },
});

/** What PACER asks of multifactor authentication: who, how, the three skips, the dates; each with who says so. */
export function MfaRules() {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const text = useLocalNode();
  const dates = useDates();
  const { requiredFor, methods, notOffered, skips, whenToEnroll, apps } = MFA_RULES;
  const { voluntaryFrom, selectionFrom, requiredBy } = MFA_RULES;
  const days = [
    { words: t('mfa-rules.voluntary', { date: dates.day(voluntaryFrom.value) }), ...voluntaryFrom },
    { words: t('mfa-rules.selection', { date: dates.day(selectionFrom.value) }), ...selectionFrom },
    { words: t('mfa-rules.required', { date: dates.day(requiredBy.value) }), ...requiredBy },
  ];
  return (
    <Stack gap="l">
      <Rule name={t('mfa-rules.who')} sources={requiredFor.sources}>
        <p className={styles.words}>{text(requiredFor.value)}</p>
      </Rule>
      <Rule name={t('mfa-rules.how')} sources={[...methods.sources, ...apps.sources]}>
        <ul className={styles.list}>
          {methods.value.map((method) => (
            <li key={method.en}>{text(method)}</li>
          ))}
          <li>{text(notOffered.value)}</li>
          <li>{t('mfa-rules.apps', { ...apps.value })}</li>
          <li>{mark(t('mfa-rules.where'))}</li>
        </ul>
      </Rule>
      <Rule name={t('mfa-rules.skips')} sources={[...skips.sources, ...whenToEnroll.sources]}>
        <p className={styles.words}>{t('mfa-rules.skips-words', { skips: skips.value })}</p>
        <p className={styles.words}>{text(whenToEnroll.value)}</p>
      </Rule>
      <Rule name={t('mfa-rules.dates')} sources={days.flatMap(({ sources }) => sources)}>
        <p className={styles.words}>{t('mfa-rules.dates-slip')}</p>
        <ul className={styles.list}>
          {days.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Rule>
    </Stack>
  );
}

interface RuleProps {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}

function Rule({ name, sources, children }: RuleProps) {
  const styles = useStyles();
  const t = useT();
  const once = [...new Map(sources.map((source) => [source.title, source])).values()];
  return (
    <Stack gap="s">
      <h4 className={styles.name}>{name}</h4>
      {children}
      <Disclosure summary={t('verdict.sources')}>
        <SourceList sources={once} />
      </Disclosure>
    </Stack>
  );
}
