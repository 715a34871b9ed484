import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { LinkWay } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { Begin, LinkAction } from '../use-link-action.ts';
import { AccountPair } from './AccountPair.tsx';
import { GateForm } from './GateForm.tsx';
import { type Gate, gateKey, useGate } from './gate.store.ts';

const useStyles = makeStyles({
  account: { maxWidth: '28rem' },
});

interface Props {
  readonly view: LinkingView;
  readonly way: Exclude<LinkWay, 'practice'>;
  readonly action: LinkAction;
  readonly onBegin: (begin: Begin) => void;
  readonly onBack: () => void;
}

/** What must be settled before a real link, for its PACER account. */
export function GatePanel({ view, way, action, onBegin, onBack }: Props) {
  const styles = useStyles();
  const t = useT();
  const [chosen, setChosen] = useState<Gate['pacerAccountId']>();
  const { ecfAccountId } = view;
  const question = { ecfAccountId, way, ...(chosen ? { pacerAccountId: chosen } : {}) };
  const key = gateKey(question);
  const gate = useLoaded(useGate, key);
  const reload = useGate((state) => state.reload);
  return (
    <Panel title={t('gate.title', { way })}>
      <LoadedPart loaded={gate} onRetry={() => void reload()}>
        {(shown) => (
          <Stack gap="l">
            {shown.accounts.length > 1 ? (
              <Field className={styles.account} label={t('gate.account')}>
                <Select
                  value={shown.pacerAccountId ?? ''}
                  onChange={(_event, data) =>
                    setChosen(shown.accounts.find(({ id }) => id === data.value)?.id)
                  }
                >
                  {shown.accounts.map(({ id, username }) => (
                    <option key={id} value={id}>
                      {username || t('pacer.unnamed')}
                    </option>
                  ))}
                </Select>
              </Field>
            ) : null}
            <AccountPair
              view={view}
              username={shown.accounts.find(({ id }) => id === shown.pacerAccountId)?.username}
            />
            <GateForm
              key={shown.pacerAccountId ?? 'none'}
              gate={shown}
              gateKey={key}
              action={action}
              isGuided={way === 'guided'}
              onBegin={(accepted) => {
                const { pacerAccountId } = shown;
                onBegin({ way, accepted, ...(pacerAccountId ? { pacerAccountId } : {}) });
              }}
            />
            <Row>
              <Button onClick={() => void reload()}>{t('gate.look-again')}</Button>
              <Button appearance="subtle" onClick={onBack}>
                {t('gate.other-way')}
              </Button>
            </Row>
          </Stack>
        )}
      </LoadedPart>
    </Panel>
  );
}
