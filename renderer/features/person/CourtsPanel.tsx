import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
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
  readonly courts: readonly CourtOfPerson[];
  /** Undefined where none can be added: the person is listed under another record. */
  readonly onAddCourt: (() => void) | undefined;
  readonly onOpenCourt: (account: EcfAccount) => void;
}

/** The courts a person files in, one card each. */
export function CourtsPanel({ courts, onAddCourt, onOpenCourt }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <Panel
      title={t('courts.title')}
      actions={
        onAddCourt ? (
          <Button icon={<AddRegular />} onClick={onAddCourt}>
            {t('courts.add-short')}
          </Button>
        ) : undefined
      }
    >
      {courts.length === 0 ? (
        <p className={styles.none}>{t(onAddCourt ? 'courts.empty' : 'person.none')}</p>
      ) : (
        <ul className={styles.cards}>
          {courts.map((court) => (
            <CourtCard
              key={court.account.id}
              court={court}
              onOpen={() => onOpenCourt(court.account)}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}
