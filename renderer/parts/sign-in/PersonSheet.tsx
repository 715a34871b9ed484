import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { PracticeSheet } from '../../lib/bridge/bridge.ts';
import { FactList } from '../../ui/FactList.tsx';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  story: { margin: 0, maxWidth: '46rem' },
  printed: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface Props {
  readonly person: PracticeSheet;
  /** Which of the two printed sign-ins the current step needs. */
  readonly shows: 'pacer' | 'ecf';
}

/** The printed sheet of an invented person: what to expect, and the sign-in that opens nothing but the practice court. */
export function PersonSheet({ person, shows }: Props) {
  const styles = useStyles();
  const t = useT();
  const printed = (value: string) => <span className={styles.printed}>{value}</span>;
  const pacer = [
    { name: t('pacer.username'), value: printed(person.pacerUsername) },
    { name: t('linking.printed-password'), value: printed(person.practicePacerPassword) },
    ...(person.code ? [{ name: t('linking.code'), value: printed(person.code) }] : []),
  ];
  const ecf = [
    { name: t('vault.login'), value: printed(person.ecfLogin) },
    { name: t('linking.printed-ecf-password'), value: printed(person.practiceEcfPassword) },
  ];
  return (
    <div className={styles.sheet}>
      <p className={styles.story}>{person.story}</p>
      <FactList facts={shows === 'pacer' ? pacer : ecf} />
    </div>
  );
}
