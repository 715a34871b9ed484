import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useT } from '../../../i18n/use-t.ts';
import { useGo, useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import { usePreferences } from '../../../lib/stores/preferences.store.ts';
import { useEnterPractice } from '../../../lib/use-practice.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { ThreePictures } from './ThreePictures.tsx';

const useStyles = makeStyles({
  page: {
    maxWidth: '60rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nobody is in the roster yet: what FileReady does, and the ways to begin. */
export function EmptyRoster() {
  const styles = useStyles();
  const t = useT();
  const openDialog = useOpenDialog();
  return (
    <div className={styles.page}>
      <PageHeading lead={t('readiness.start-lead')} windowTitle={t('nav.readiness')}>
        {t('readiness.start-title')}
      </PageHeading>
      <Stack gap="xl">
        <ThreePictures />
        <Stack gap="m">
          <Ways />
          <p className={styles.quiet}>
            {t('readiness.start-import')}{' '}
            <Link inline onClick={() => openDialog({ name: 'add-person' })}>
              {t('person.add')}
            </Link>
          </p>
        </Stack>
      </Stack>
    </div>
  );
}

/** One blue button: who files themselves begins with their own name, and everybody else with the list of the firm. */
function Ways() {
  const t = useT();
  const go = useGo();
  const practice = useSetByIt('PracticeCourt');
  const enter = useEnterPractice();
  const isMine = usePreferences(({ preferences }) => preferences.startsAt === 'mine');
  return (
    <>
      <Row>
        <Button
          size="large"
          appearance={isMine ? 'primary' : 'secondary'}
          icon={<PersonRegular />}
          onClick={() => go({ name: 'mine' })}
        >
          {t('yourself.title')}
        </Button>
        <Button
          size="large"
          appearance={isMine ? 'secondary' : 'primary'}
          icon={<ArrowImportRegular />}
          onClick={() => go({ name: 'import' })}
        >
          {t('import.title')}
        </Button>
        <ActionButton
          size="large"
          icon={<BeakerRegular />}
          isBusy={enter.isBusy}
          lockedBy={practice.noteId}
          busyLabel={t('practice.entering')}
          onClick={() => void enter.run(undefined)}
        >
          {t('practice.enter')}
        </ActionButton>
      </Row>
      <SetByIt lock={practice} />
      <FailureMessage failure={enter.failure} />
    </>
  );
}
