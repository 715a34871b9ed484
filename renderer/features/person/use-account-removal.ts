import type { PacerAccount } from '../../../electron/shared/domain/pacer/account.ts';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';

/** Taking one PACER account off the record, with what there is to show of it. */
export interface AccountRemoval {
  readonly remove: () => Promise<void>;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
}

/** Takes the account off the person's record, then says so and offers the undo. */
export function useAccountRemoval(
  personId: PersonId,
  { id, username }: PacerAccount,
): AccountRemoval {
  const t = useT();
  const announce = useAnnounce();
  const { run, isBusy, failure } = useAction(() =>
    bridge().pacer.remove({ personId, accountId: id }),
  );
  const remove = async () => {
    const result = await run(undefined);
    if (!result?.ok) return;
    const name = username || t('pacer.unnamed');
    announce(t('pacer.removed', { username: name }), result.value.undo);
  };
  return { remove, isBusy, failure };
}
