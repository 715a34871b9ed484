import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type UpdateState, useUpdates } from '../../lib/stores/updates.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

const useStyles = makeStyles({
  notes: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly offer: Extract<UpdateState, { step: 'offered' | 'downloading' }>;
}

/** A new version with what is new in it, and the button that downloads it, in this order. */
export function UpdateOffer({ offer }: Props) {
  const t = useT();
  const styles = useStyles();
  const { version, notes } = offer;
  const download = useAction(async () => {
    const done = await bridge().updates.download({});
    if (done.ok) useUpdates.getState().put(done.value);
    return done;
  });
  const percent = offer.step === 'downloading' ? offer.percent : 0;
  return (
    <>
      <div>{t('updates.offered', { version })}</div>
      <section className={styles.notes} aria-label={t('updates.notes', { version })}>
        {notes === '' ? t('updates.no-notes') : notes}
      </section>
      <div>{t('updates.after')}</div>
      <FailureMessage failure={download.failure} />
      <div>
        <ActionButton
          appearance="primary"
          isBusy={download.isBusy || offer.step === 'downloading'}
          busyLabel={t('updates.downloading', { percent })}
          onClick={() => void download.run(undefined)}
        >
          {t('updates.download', { version })}
        </ActionButton>
      </div>
    </>
  );
}
