import { Field, Select } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { usePeople } from '../../lib/stores/people.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { ROLES } from '../../parts/roles.ts';
import { Stack } from '../../ui/Stack.tsx';
import type { RescueRow, Whom } from './whom.ts';

type Person = Extract<Whom, { kind: 'person' }>;

interface Props {
  readonly courts: RescueRow['courts'];
  readonly whom: Person;
  /** The person is known already; only how they file is asked. */
  readonly hasName: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (whom: Person) => void;
}

/** A person who gets this court together with the login: who, which court where several share a site, and as what. */
export function SomebodyElse({ courts, whom, hasName, isDisabled, onChoose }: Props) {
  const t = useT();
  return (
    <Stack>
      {hasName ? null : <PersonChoice whom={whom} isDisabled={isDisabled} onChoose={onChoose} />}
      {courts.length > 1 ? (
        <Field label={t('courts.court')}>
          <Select
            value={whom.courtId}
            disabled={isDisabled}
            onChange={(_event, data) => {
              const court = courts.find(({ courtId }) => courtId === data.value);
              if (court) onChoose({ ...whom, courtId: court.courtId });
            }}
          >
            {courts.map(({ courtId, courtName }) => (
              <option key={courtId} value={courtId}>
                {courtName}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={t('rescue.capacity')}>
        <Select
          value={whom.capacity}
          disabled={isDisabled}
          onChange={(_event, data) => {
            const capacity = ROLES.find((role) => role === data.value);
            if (capacity) onChoose({ ...whom, capacity });
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Stack>
  );
}

function PersonChoice({
  whom,
  isDisabled,
  onChoose,
}: Pick<Props, 'whom' | 'isDisabled' | 'onChoose'>) {
  const t = useT();
  const people = useLoaded(usePeople, 'all');
  const reload = usePeople((state) => state.reload);
  return (
    <LoadedPart loaded={people} onRetry={() => void reload()}>
      {(rows) => (
        <Field
          label={t('rescue.person')}
          {...(rows.length === 0 ? { hint: t('rescue.no-people') } : {})}
        >
          <Select
            value={whom.personId ?? ''}
            disabled={isDisabled}
            onChange={(_event, data) => {
              const chosen = rows.find(({ id }) => id === data.value);
              onChoose({ ...whom, personId: chosen?.id });
            }}
          >
            <option value="">{t('rescue.person-choose')}</option>
            {rows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </LoadedPart>
  );
}
