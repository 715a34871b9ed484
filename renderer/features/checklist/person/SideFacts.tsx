import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import { useStepName } from '../../../parts/step-names.ts';
import { Stack } from '../../../ui/Stack.tsx';
import type { PersonPlan } from './plan.ts';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  how: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The dates that count today, and how it all works. */
export function SideFacts({ dates }: Pick<PersonPlan, 'dates'>) {
  const styles = useStyles();
  const t = useT();
  const nameOf = useStepName();
  return (
    <Stack gap="l">
      {dates.length === 0 ? null : (
        <section>
          <h2 className={styles.title}>{t('plan.dates')}</h2>
          <ul className={styles.list}>
            {dates.map(({ step, court, due, isAtPacer }) => (
              <li key={`${court.account.id} ${step.id}`}>
                <DueWords due={due} />
                <div className={styles.quiet}>
                  {t('plan.date-of', {
                    step: nameOf(step, court),
                    where: isAtPacer ? t('plan.pacer') : court.courtName,
                  })}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.title}>{t('plan.how-title')}</h2>
        <ol className={styles.how}>
          <li>{t('plan.how-prepare')}</li>
          <li>{t('plan.how-link')}</li>
          <li>{t('plan.how-check')}</li>
        </ol>
      </section>
    </Stack>
  );
}
