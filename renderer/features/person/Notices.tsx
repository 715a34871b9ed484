import { Button, Link } from '@fluentui/react-components';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PersonView } from '../../lib/bridge/bridge.ts';
import { Message } from '../../ui/Message.tsx';

interface Props {
  readonly view: PersonView;
  readonly onMerge: (person: Person, other: Person) => void;
  readonly onOpenPerson: (personId: PersonId) => void;
}

/** What a person must know about this record before reading on: archived, merged, perhaps entered twice. */
export function Notices({ view, onMerge, onOpenPerson }: Props) {
  const t = useT();
  const dates = useDates();
  const { person, archived, mergedInto, perhapsSame } = view;
  if (mergedInto) {
    return (
      <Message intent="info" title={t('person.merged-title')}>
        {t('person.merged')}{' '}
        <Link onClick={() => onOpenPerson(mergedInto.id)}>{mergedInto.name}</Link>
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
            <Button size="small" onClick={() => onMerge(person, other)}>
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
