import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { PracticeSheet } from '../../lib/bridge/bridge.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FactList } from '../../ui/FactList.tsx';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  story: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  printed: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface Props {
  readonly person: PracticeSheet;
  /** Somebody else here has the same name, so the name alone says too little. */
  readonly hasNamesake: boolean;
}

/** One invented person: what happens with them, and their printed sign-ins. */
export function PracticePersonCard({ person, hasNamesake }: Props) {
  const styles = useStyles();
  const t = useT();
  const printed = (value: string) => <span className={styles.printed}>{value}</span>;
  const name = hasNamesake
    ? t('linking.practice-person-option', { name: person.name, username: person.pacerUsername })
    : person.name;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.story}>{person.story}</p>
      <Disclosure summary={t('practice.sheet', { name })}>
        <FactList
          facts={[
            { name: t('pacer.username'), value: printed(person.pacerUsername) },
            {
              name: t('linking.printed-password'),
              value: printed(person.practicePacerPassword),
            },
            { name: t('vault.login'), value: printed(person.ecfLogin) },
            {
              name: t('linking.printed-ecf-password'),
              value: printed(person.practiceEcfPassword),
            },
            ...(person.code ? [{ name: t('linking.code'), value: printed(person.code) }] : []),
          ]}
        />
      </Disclosure>
    </li>
  );
}
