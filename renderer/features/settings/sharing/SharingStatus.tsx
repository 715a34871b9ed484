import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { useSharing, useSharingNews } from '../../../lib/stores/sharing.store.ts';
import { useMedia } from '../../../lib/use-media.ts';
import { MEDIUM } from '../../../ui/breakpoints.ts';

const useStyles = makeStyles({
  // In one line, so that the board keeps its room.
  button: { minWidth: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

/** Whether the firm's records are at hand: a symbol while all is well, and words while they are not. Nothing where nothing is shared. */
export function SharingStatus() {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const go = useGo();
  const isNarrow = useMedia(MEDIUM.query);
  const loaded = useLoaded(useSharing, 'now');
  useSharingNews();
  if (loaded.state !== 'ready' || loaded.value.step === 'off') return null;
  const { step, since, waiting, refusedCount } = loaded.value;
  const isWell = (step === 'connected' || step === 'connecting') && refusedCount === 0;
  const when = since === undefined ? '' : dates.moment(since);
  const words = {
    connected: t('sharing.connected', { when }),
    connecting: t('sharing.connecting'),
    offline: since ? t('sharing.offline', { when }) : t('sharing.offline-at-all'),
    'no-password': t('sharing.no-password'),
  }[step];
  const waits = step === 'offline' && waiting > 0 ? ` ${t('sharing.waiting', { waiting })}` : '';
  const refused = refusedCount > 0 ? ` ${t('sharing.refused-count', { refusedCount })}` : '';
  const short = {
    offline: 'sharing.short-offline',
    'no-password': 'sharing.short-sign-in',
  } as const;
  const shown =
    step === 'offline' || step === 'no-password'
      ? t(short[step], { waiting })
      : t('sharing.short-refused', { refusedCount });
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={isWell ? <PlugConnectedRegular /> : <PlugDisconnectedRegular />}
      aria-label={`${words}${waits}${refused}`}
      title={`${words}${waits}${refused}`}
      onClick={() => go({ name: 'settings' })}
    >
      {isWell || isNarrow ? null : shown}
    </Button>
  );
}
