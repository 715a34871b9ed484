import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Message } from '../../ui/Message.tsx';
import { Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  words: { margin: 0 },
  act: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly ecfAccountId: EcfAccountId;
  /** When it was noticed. */
  readonly since: string;
}

/** Says that something else changed the keychain's entry, and offers to take it as it is after proof of presence. */
export function ChangedEntry({ ecfAccountId, since }: Props) {
  const styles = useStyles();
  const t = useT();
  const { moment } = useDates();
  const announce = useAnnounce();
  const take = useProvenAction(
    (_now: undefined) => ({ action: 'take-as-is' as const, ecfAccountId }),
    (_now, grant) => bridge().vault.takeAsIs({ ecfAccountId, grant }),
  );
  const onTake = async () => {
    const result = await take.run(undefined);
    if (result?.ok) announce(t('vault.taken-as-is'));
  };
  return (
    <Message intent="warning" title={t('vault.changed-title')}>
      <Stack gap="s">
        <p className={styles.words}>{t('vault.changed-about', { when: moment(since) })}</p>
        <p className={styles.words}>{t('vault.changed-what-to-do')}</p>
        <Button className={styles.act} disabled={take.isBusy} onClick={() => void onTake()}>
          {t('vault.take-as-is')}
        </Button>
        <FailureMessage failure={take.failure} />
      </Stack>
    </Message>
  );
}
