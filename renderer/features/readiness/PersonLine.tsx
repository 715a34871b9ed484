import {
  Button,
  Link,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useT } from '../../i18n/use-t.ts';
import type { PersonRow } from '../../lib/bridge.ts';
import { PracticeTag } from '../../lib/PracticeTag.tsx';
import { CourtLine } from './CourtLine.tsx';
import type { ReadinessProps } from './links.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(11rem, 1fr) minmax(0, 4fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  role: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  courts: { margin: 0, padding: 0, listStyleType: 'none' },
  none: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Pick<ReadinessProps, 'onOpenPerson' | 'onOpenCourt' | 'onAddCourt'> & {
  readonly row: PersonRow;
};

/** One person and where they stand in each of their courts. */
export function PersonLine({
  row: { person, courts },
  onOpenPerson,
  onOpenCourt,
  onAddCourt,
}: Props) {
  const styles = useStyles();
  const t = useT();
  const restoreFocus = useRestoreFocusTarget();
  const role = t(`role.${person.role}`);
  return (
    <li className={styles.line}>
      <div>
        <h2 className={styles.heading}>
          <Link className={styles.name} onClick={() => onOpenPerson(person.id)}>
            {person.name}
          </Link>
        </h2>
        <div className={styles.role}>
          {person.office ? t('person.role-and-office', { role, office: person.office }) : role}
        </div>
        {person.isPractice ? <PracticeTag /> : null}
      </div>
      {courts.length === 0 ? (
        <div className={styles.none}>
          {t('readiness.no-court')}
          <Button
            {...restoreFocus}
            size="small"
            icon={<AddRegular />}
            onClick={() => onAddCourt(person)}
          >
            {t('courts.add-short')}
          </Button>
        </div>
      ) : (
        <ul className={styles.courts}>
          {courts.map((court) => (
            <CourtLine
              key={court.account.id}
              court={court}
              personName={person.name}
              onOpen={() => onOpenCourt(court.account)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
