import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import { useStepName } from '../../../parts/step-names.ts';
import { initialsOf } from '../../../ui/initials.ts';
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
  helper: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  initials: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
    '::before': { content: 'attr(data-initials)' },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props extends Pick<PersonPlan, 'dates'> {
  /** Who is in charge of getting the person ready; empty for no one. */
  readonly inCharge: string;
  readonly isMine: boolean;
}

/** The dates that count today, who helps, and how it all works. */
export function SideFacts({ dates, inCharge, isMine }: Props) {
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
      {inCharge === '' ? null : (
        <section>
          <h2 className={styles.title}>{t(isMine ? 'plan.helps-mine' : 'plan.helps')}</h2>
          <div className={styles.helper}>
            <span
              className={styles.initials}
              aria-hidden="true"
              data-initials={initialsOf(inCharge)}
            />
            <span className={styles.name}>{inCharge}</span>
          </div>
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
