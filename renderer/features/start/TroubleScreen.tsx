import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import {
  canGoBack,
  canStartOver,
} from '../../../electron/shared/domain/records/file/start-over.ts';
import type { StartTrouble } from '../../../electron/shared/domain/records/file/start-trouble.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useStartTrouble } from '../../lib/stores/start-trouble.store.ts';
import { ReadableOffer } from '../../parts/backups/ReadableOffer.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { into } from '../../ui/fields/into.ts';
import { WindowCard } from '../../ui/WindowCard.tsx';
import { TroubleBackups } from './TroubleBackups.tsx';

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  where: { margin: 0 },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  path: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  over: { marginTop: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Replaces the app while something keeps it from showing the records. Says what, where, and what to do. */
export function TroubleScreen({ trouble }: { readonly trouble: StartTrouble }) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const title = t(`trouble.${trouble.code}-title`);
  useEffect(() => {
    document.title = t('app.window-title', { view: t('trouble.title') });
  }, [t]);
  return (
    <WindowCard icon={<WarningRegular />} title={title} isWarning>
      {trouble.lost ? (
        <p className={styles.words}>
          {t('trouble.lost', {
            entries: trouble.lost.entries,
            when: dates.moment(trouble.lost.until),
          })}
        </p>
      ) : null}
      <p className={styles.words}>{t(`trouble.${trouble.code}`)}</p>
      <dl className={styles.where}>
        <dt className={styles.label}>{t('trouble.where')}</dt>
        <dd className={styles.path}>{trouble.path}</dd>
      </dl>
      <p className={styles.quiet}>{t('trouble.safe')}</p>
      {canGoBack(trouble) ? <TroubleBackups /> : null}
      {trouble.code === 'records-damaged' ? <ReadableOffer /> : null}
      <Ways trouble={trouble} />
    </WindowCard>
  );
}

function Ways({ trouble }: { readonly trouble: StartTrouble }) {
  const styles = useStyles();
  const t = useT();
  const put = useStartTrouble((state) => state.put);
  const first = useRef<HTMLDivElement>(null);
  const again = useAction(() => bridge().start.again({}));
  const over = useAction(() => bridge().start.startOver({}));
  const show = useAction(() => bridge().start.showFolder({}));
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const onTry = async (way: typeof again) => {
    const result = await way.run(undefined);
    // Without a trouble main loads this page again, as the app.
    if (result?.ok && result.value.trouble) put(result.value.trouble);
  };
  const isStill = useStartTrouble((state) => state.tries) > 0 && !again.isBusy && !over.isBusy;
  return (
    <>
      <div ref={into(first)} className={styles.buttons}>
        <ActionButton
          appearance="primary"
          isBusy={again.isBusy}
          busyLabel={t('trouble.trying')}
          onClick={() => void onTry(again)}
        >
          {t('trouble.again')}
        </ActionButton>
        <Button onClick={() => void show.run(undefined)}>{t('trouble.show-folder')}</Button>
      </div>
      <div role="status">{isStill ? t('trouble.still') : null}</div>
      {canStartOver(trouble) ? (
        <Disclosure summary={t(trouble.backup ? 'trouble.no-copy-helps' : 'trouble.no-copy')}>
          <p className={styles.words}>{t('trouble.start-over-about')}</p>
          <ActionButton
            isBusy={over.isBusy}
            busyLabel={t('trouble.trying')}
            className={styles.over}
            onClick={() => void onTry(over)}
          >
            {t('trouble.start-over')}
          </ActionButton>
        </Disclosure>
      ) : null}
      <FailureMessage failure={again.failure ?? over.failure ?? show.failure} />
    </>
  );
}
