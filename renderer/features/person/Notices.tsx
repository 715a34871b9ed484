import { Button, Link } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PersonView } from '../../lib/bridge/bridge.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { Message } from '../../ui/Message.tsx';

/** What a person must know about this record before reading on: archived, merged, perhaps entered twice. */
export function Notices({ view }: { readonly view: PersonView }) {
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  const dates = useDates();
  const { person, archived, mergedInto, perhapsSame } = view;
  if (mergedInto) {
    return (
      <Message intent="info" title={t('person.merged-title')}>
        {t('person.merged')}{' '}
        <Link onClick={() => go({ name: 'person', personId: mergedInto.id })}>
          {mergedInto.name}
        </Link>
      </Message>
    );
  }
  return (
    <>
      {archived ? (
        <Message intent="info" title={t('person.archived-title')}>
          {t('archive.by', { by: archived.by, at: dates.moment(archived.at) })} {archived.reason}
        </Message>
      ) : null}
      {perhapsSame.map(({ person: other, signs }) => (
        <Message
          key={other.id}
          intent="warning"
          title={t('person.perhaps-title', { name: other.name })}
          actions={
            <Button
              size="small"
              onClick={() => openDialog({ name: 'merge-person', person, other })}
            >
              {t('person.perhaps-compare')}
            </Button>
          }
        >
          {t('merge.signs', {
            signs: signs
              .filter((sign) => sign !== 'name')
              .map((sign) => t(`merge.sign-${sign}`))
              .join(', '),
          })}
        </Message>
      ))}
    </>
  );
}
