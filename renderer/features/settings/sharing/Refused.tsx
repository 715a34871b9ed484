import { isMessageId } from '../../../i18n/catalog.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Sharing } from '../../../lib/stores/sharing.store.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Message } from '../../../ui/Message.tsx';

/** What was recorded here and is not in the firm's records, with why. */
export function Refused({ sharing: { refused, refusedCount } }: { readonly sharing: Sharing }) {
  const t = useT();
  if (refusedCount === 0) return null;
  return (
    <Message intent="warning" title={t('sharing.refused-count', { refusedCount })}>
      {t('sharing.refused-about')}
      <Disclosure summary={t('sharing.refused-show')}>
        <ul>
          {refused.map((one) => (
            <RefusedLine key={one.id} line={one} />
          ))}
        </ul>
      </Disclosure>
    </Message>
  );
}

function RefusedLine({ line }: { readonly line: Sharing['refused'][number] }) {
  const t = useT();
  const dates = useDates();
  const kind = `history-kind.${line.kind.replaceAll('.', '-')}`;
  const reason = `sharing.reason-${line.reason}`;
  const what = t(isMessageId(kind) ? kind : 'history.other');
  const why = t(isMessageId(reason) ? reason : 'sharing.reason-other');
  const about = line.about === '' ? '' : `${line.about}: `;
  return (
    <li>
      {`${about}${what} ${t('history.by', { by: line.by, at: dates.moment(line.at) })} ${why}`}
    </li>
  );
}
