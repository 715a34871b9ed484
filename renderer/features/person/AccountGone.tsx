import type { PacerAccount } from '../../../electron/shared/domain/pacer/account.ts';
import { accountGoneBy } from '../../../electron/shared/domain/records/history/account-gone.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { Message } from '../../ui/Message.tsx';
import { usePersonHistory } from './history/history.store.ts';

/** Said over the open form of an account that was taken off the record meanwhile: by whom and when, where the history tells, and what to do. */
export function AccountGone({ account }: { readonly account: PacerAccount }) {
  const t = useT();
  const dates = useDates();
  const history = useLoaded(usePersonHistory, account.personId);
  const lines = history.state === 'ready' ? history.value.lines : [];
  const { username } = account;
  const gone = accountGoneBy(lines, username);
  return (
    <Message
      intent="warning"
      says="alert"
      title={t('pacer.gone-title', { username: username || t('pacer.unnamed') })}
    >
      {gone ? `${t('pacer.gone-by', { who: gone.by, when: dates.moment(gone.at) })} ` : null}
      {t('pacer.gone')}
    </Message>
  );
}
