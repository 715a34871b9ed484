import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** Words as the court's own page says them. */
export function CourtSays({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <q lang="en" className={styles.words}>
      {children}
    </q>
  );
}
