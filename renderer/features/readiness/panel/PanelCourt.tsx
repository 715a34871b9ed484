import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../../lib/bridge/bridge.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { CourtStanding } from '../../../parts/courts/CourtStanding.tsx';
import { useSlots } from '../../../parts/slots.ts';

const useStyles = makeStyles({
  court: {
    paddingTop: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { textAlign: 'start', overflowWrap: 'anywhere' },
  // Lines up the words of a button without a frame with the other words.
  exports: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly court: CourtOfPerson;
  readonly person: Person;
}

/** One court of the person in the panel: status, why, what comes next and by when. */
export function PanelCourt({ court, person: { id: personId, name } }: Props) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const { ChecklistExports } = useSlots();
  const { account, courtName, courtFullName, progress } = court;
  return (
    <li className={styles.court}>
      <Link
        className={styles.name}
        title={courtFullName}
        onClick={() => go({ name: 'court', personId, ecfAccountId: account.id, tab: 'checklist' })}
        aria-label={t('readiness.open-court', { court: courtName, name })}
      >
        {courtName}
      </Link>
      <div className={styles.quiet}>
        {t(`role.${account.capacity}`)} · {t('panel.steps', { ...progress })}
      </div>
      <CourtStanding court={court} />
      <div className={styles.exports}>
        <ChecklistExports
          isInList
          ecfAccountId={account.id}
          personName={name}
          courtName={courtName}
        />
      </div>
    </li>
  );
}
