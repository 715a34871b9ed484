import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useId } from 'react';
import type { StartPage } from '../../../../electron/shared/domain/preferences.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { usePreferences } from '../../../lib/stores/preferences.store.ts';
import { useEnterPractice } from '../../../lib/use-practice.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { LanguageChoice } from '../../../parts/LanguageChoice.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { ThreePictures } from './ThreePictures.tsx';
import { WayIn } from './WayIn.tsx';

const useStyles = makeStyles({
  page: { maxWidth: '60rem', paddingTop: tokens.spacingVerticalXXL },
  ask: { ...typographyStyles.subtitle1, margin: 0 },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first page of a new user: what FileReady is, in one sentence and three pictures, and what they are here for. */
export function FirstRun() {
  const styles = useStyles();
  const t = useT();
  return (
    <div className={styles.page}>
      <PageHeading lead={t('first-run.lead')}>{t('first-run.title')}</PageHeading>
      <Stack gap="xl">
        <LanguageChoice isInRow />
        <ThreePictures />
        <Ways />
      </Stack>
    </div>
  );
}

/** What the person is here for. It decides where the app opens from now on. */
function Ways() {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const go = useGo();
  const lock = useSetByIt('PracticeCourt');
  const enter = useEnterPractice();
  const change = usePreferences((state) => state.change);
  const choose = useAction((startsAt: StartPage) => change({ startsAt }));
  const onChoose = async (startsAt: StartPage) => {
    const result = await choose.run(startsAt);
    if (result?.ok) go({ name: startsAt });
  };
  return (
    <section aria-labelledby={id}>
      <Stack gap="m">
        <h2 id={id} className={styles.ask}>
          {t('first-run.ask')}
        </h2>
        <div className={styles.ways}>
          <WayIn way="mine" icon={<PersonRegular />} onChoose={() => void onChoose('mine')} />
          <WayIn
            way="others"
            icon={<PeopleTeamRegular />}
            onChoose={() => void onChoose('readiness')}
          />
          <WayIn way="it" icon={<SettingsRegular />} onChoose={() => void onChoose('settings')} />
          <WayIn
            way="look"
            icon={<BeakerRegular />}
            isBusy={enter.isBusy}
            lockedBy={lock.noteId}
            onChoose={() => void enter.run(undefined)}
          />
        </div>
        <SetByIt lock={lock} />
        <FailureMessage failure={choose.failure ?? enter.failure} />
        <p className={styles.quiet}>{t('first-run.later')}</p>
      </Stack>
    </section>
  );
}
