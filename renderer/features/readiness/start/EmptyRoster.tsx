import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useT } from '../../../i18n/use-t.ts';
import { useGo, useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import { useEnterPractice } from '../../../lib/use-practice.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Panel } from '../../../ui/Panel.tsx';

const useStyles = makeStyles({
  starts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(19rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    maxWidth: '72rem',
  },
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nobody is in the roster yet: the ways to start. */
export function EmptyRoster() {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const practice = useSetByIt('PracticeCourt');
  const openDialog = useOpenDialog();
  const enter = useEnterPractice();
  return (
    <div className={styles.starts}>
      <Panel title={t('readiness.start-person-title')}>
        <div className={styles.start}>
          <p className={styles.words}>{t('readiness.start-person')}</p>
          <Button
            appearance="primary"
            icon={<PersonAddRegular />}
            onClick={() => openDialog({ name: 'add-person' })}
          >
            {t('person.add')}
          </Button>
        </div>
      </Panel>
      <Panel title={t('readiness.start-import-title')}>
        <div className={styles.start}>
          <p className={styles.words}>{t('readiness.start-import')}</p>
          <Button icon={<ArrowImportRegular />} onClick={() => go({ name: 'import' })}>
            {t('import.title')}
          </Button>
        </div>
      </Panel>
      <Panel title={t('readiness.start-practice-title')}>
        <div className={styles.start}>
          <p className={styles.words}>{t('readiness.start-practice')}</p>
          <ActionButton
            icon={<BeakerRegular />}
            isBusy={enter.isBusy}
            lockedBy={practice.noteId}
            busyLabel={t('practice.entering')}
            onClick={() => void enter.run(undefined)}
          >
            {t('practice.enter')}
          </ActionButton>
          <SetByIt lock={practice} />
          <FailureMessage failure={enter.failure} />
        </div>
      </Panel>
    </div>
  );
}
