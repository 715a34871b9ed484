import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useHelp } from '../../lib/stores/help.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  path: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  details: { margin: 0, fontFamily: 'inherit', whiteSpace: 'pre-wrap' },
  said: { color: tokens.colorNeutralForeground2 },
});

type AboutView = Answer<'about', 'open'>;
type Place = Parameters<ReturnType<typeof bridge>['about']['show']>[0]['place'];

/** What FileReady is: version, license, privacy, where its files are, and the details that a help desk asks for. */
export function About() {
  const [about, setAbout] = useState<AboutView>();
  const { run: load, failure } = useAction(async () => {
    const opened = await bridge().about.open({});
    if (opened.ok) setAbout(opened.value);
    return opened;
  });
  useEffect(() => void load(undefined), [load]);
  if (failure) return <FailureMessage failure={failure} />;
  return about ? <Loaded about={about} /> : <Waiting />;
}

function Loaded({ about }: { readonly about: AboutView }) {
  const styles = useStyles();
  const t = useT();
  const { open: openGuide, read, show: showNote } = useHelp();
  const show = useAction((place: Place) => bridge().about.show({ place }));
  const onPrivacy = () => {
    showNote(undefined);
    openGuide();
    read({ page: 'privacy' });
  };
  const { folder, log, licenses } = about.places;
  const places = [
    { place: 'folder', name: t('about.folder'), path: folder, act: t('about.show-folder') },
    { place: 'log', name: t('about.log'), path: log, act: t('about.show-log') },
  ] as const;
  return (
    <Stack gap="m">
      <Details lines={about.details} />
      {places.map(({ place, name, path, act }) => (
        <div key={place} className={styles.row}>
          <div>
            <div className={styles.name}>{name}</div>
            <div className={styles.path}>{path}</div>
          </div>
          <ActionButton
            isBusy={show.isBusy}
            busyLabel={t('ui.working')}
            onClick={() => void show.run(place)}
          >
            {act}
          </ActionButton>
        </div>
      ))}
      <FailureMessage failure={show.failure} />
      <div>
        {t('about.license')}{' '}
        {licenses === undefined ? (
          t('about.no-licenses')
        ) : (
          <Link as="button" inline onClick={() => void show.run('licenses')}>
            {t('about.licenses')}
          </Link>
        )}
      </div>
      <div>
        {t('about.privacy')}{' '}
        <Link as="button" inline onClick={onPrivacy}>
          {t('about.privacy-more')}
        </Link>
      </div>
    </Stack>
  );
}

/** The lines are what is copied. */
function Details({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  const copy = useAction(async () => {
    const copied = await bridge().about.copy({});
    setCopied(copied.ok);
    return copied;
  });
  return (
    <>
      <div className={styles.row}>
        <pre className={styles.details}>{lines.join('\n')}</pre>
        <ActionButton
          isBusy={copy.isBusy}
          busyLabel={t('ui.working')}
          onClick={() => void copy.run(undefined)}
        >
          {t('about.copy')}
        </ActionButton>
      </div>
      <div role="status" className={styles.said}>
        {isCopied ? t('about.copied') : ''}
      </div>
      <FailureMessage failure={copy.failure} />
    </>
  );
}
