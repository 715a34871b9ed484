import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CourtCard } from './CourtCard.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly person: Person;
  readonly courts: readonly CourtOfPerson[];
  /** False where the person is listed under another record. */
  readonly canAdd: boolean;
}

/** The courts a person files in, one card each. */
export function CourtsPanel({ person, courts, canAdd }: Props) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  return (
    <Panel
      title={t('courts.title')}
      actions={
        canAdd ? (
          <Button icon={<AddRegular />} onClick={() => openDialog({ name: 'add-court', person })}>
            {t('courts.add-short')}
          </Button>
        ) : undefined
      }
    >
      {courts.length === 0 ? (
        <p className={styles.none}>{t(canAdd ? 'courts.empty' : 'person.none')}</p>
      ) : (
        <ul className={styles.cards}>
          {courts.map((court) => (
            <CourtCard
              key={court.account.id}
              court={court}
              onOpen={() =>
                go({
                  name: 'court',
                  personId: person.id,
                  ecfAccountId: court.account.id,
                  tab: 'checklist',
                })
              }
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}
