import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { KeptCredential } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useKeptCredentials } from '../../lib/stores/kept-credentials.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';

const EVERYBODY = '';

const useStyles = makeStyles({
  field: { maxWidth: '28rem' },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Writes one person's or everybody's credentials into one encrypted file, to take them to another machine. */
export function MoveScreen() {
  const t = useT();
  const kept = useLoaded(useKeptCredentials, 'all');
  const reload = useKeptCredentials((state) => state.reload);
  return (
    <>
      <PageHeading lead={t('move.lead')}>{t('move.title')}</PageHeading>
      <LoadedPart loaded={kept} onRetry={() => void reload()}>
        {(credentials) => <Move credentials={credentials} />}
      </LoadedPart>
    </>
  );
}

function Move({ credentials }: { readonly credentials: readonly KeptCredential[] }) {
  const styles = useStyles();
  const t = useT();
  const [personId, setPersonId] = useState<PersonId>();
  const people = new Map(credentials.map((one) => [one.personId, one.personName]));
  if (credentials.length === 0) return <Message intent="info">{t('kept.none')}</Message>;
  return (
    <Stack gap="l">
      <Panel title={t('move.how-title')}>
        <ol className={styles.steps}>
          <li>{t('move.how-first')}</li>
          <li>{t('move.how-then')}</li>
          <li>{t('move.how-there')}</li>
        </ol>
      </Panel>
      <Panel title={t('move.file-title')}>
        <Stack gap="l">
          <Field className={styles.field} label={t('move.whose')}>
            <Select
              value={personId ?? EVERYBODY}
              onChange={(_event, data) =>
                setPersonId([...people.keys()].find((id) => id === data.value))
              }
            >
              <option value={EVERYBODY}>
                {t('move.everybody', { logins: credentials.length })}
              </option>
              {[...people].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <PassphraseForm personId={personId} />
        </Stack>
      </Panel>
    </Stack>
  );
}
