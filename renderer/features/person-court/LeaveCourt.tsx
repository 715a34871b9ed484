import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

interface Props {
  readonly account: EcfAccount;
  readonly courtName: string;
}

/** Removes a court from a person's list; can be undone. */
export function LeaveCourt({ account, courtName }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const go = useGo();
  const leave = useAction(() => bridge().courts.leave({ ecfAccountId: account.id }));
  const onLeave = async () => {
    const result = await leave.run(undefined);
    if (!result?.ok) return;
    announce(t('courts.left', { court: courtName }), result.value.undo);
    go({ name: 'person', personId: account.personId });
  };
  return (
    <>
      <ActionButton
        // What takes something away is no louder than the way to the court.
        appearance="subtle"
        isBusy={leave.isBusy}
        busyLabel={t('ui.removing')}
        onClick={() => void onLeave()}
      >
        {t('courts.leave')}
      </ActionButton>
      <FailureMessage failure={leave.failure} />
    </>
  );
}
