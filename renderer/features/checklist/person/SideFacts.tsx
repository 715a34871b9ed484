import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { useHelpContact } from '../../../lib/stores/policy.store.ts';
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
  name: { minWidth: 0, overflowWrap: 'anywhere', userSelect: 'text' },
  contact: { marginTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props extends Pick<PersonPlan, 'dates'> {
  readonly helper: Helper;
  readonly isMine: boolean;
}

/** Who is in charge of getting the person ready, and their address; both empty for no one. */
interface Helper {
  readonly name: string;
  readonly email: string;
}

/** The dates that count today, who helps, and how it all works. */
export function SideFacts({ dates, helper, isMine }: Props) {
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
      <WhoHelps helper={helper} isMine={isMine} />
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

/** The person in charge and how to reach them, and on one’s own page what firm IT says of help. Nothing when no one is known. */
function WhoHelps({ helper: { name, email }, isMine }: Pick<Props, 'helper' | 'isMine'>) {
  const styles = useStyles();
  const t = useT();
  const firmContact = useHelpContact();
  const contact = isMine ? firmContact : '';
  if (name === '' && contact === '') return null;
  return (
    <section>
      <h2 className={styles.title}>{t(isMine ? 'plan.helps-mine' : 'plan.helps')}</h2>
      {name === '' ? null : (
        <div className={styles.helper}>
          <span className={styles.initials} aria-hidden="true" data-initials={initialsOf(name)} />
          <div className={styles.name}>
            {name}
            {email === '' ? null : <div className={styles.quiet}>{email}</div>}
          </div>
        </div>
      )}
      {contact === '' ? null : (
        <div className={mergeClasses(styles.name, styles.contact)}>
          <div className={styles.quiet}>{t('plan.firm-helps')}</div>
          {contact}
        </div>
      )}
    </section>
  );
}
