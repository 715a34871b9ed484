import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type RescuePreview, type RowsReport } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { Counts } from './Counts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { WhomList } from './WhomList.tsx';
import { choicesOf, firstWhoms, type Logins, rivals, unnamed, type Whom } from './whom.ts';

interface Props {
  readonly preview: RescuePreview;
  readonly onCommitted: (report: RowsReport) => void;
  readonly onAnother: () => void;
}

/** What was found, whom to keep it for, and the button that keeps it. */
export function PreviewStage({ preview, onCommitted, onAnother }: Props) {
  const t = useT();
  const { importId, rows } = preview;
  const [whoms, setWhoms] = useState(() => firstWhoms(rows));
  const lock = useSetByIt('Import');
  const [logins, setLogins] = useState<Logins>(new Map());
  const choices = choicesOf(whoms, logins);
  const isTwice = rivals(whoms).size > 0;
  const isUnnamed = unnamed(whoms).size > 0;
  const commit = useProvenAction(
    (_now: undefined) => ({ action: 'rescue' as const, importId }),
    (_now, grant) => bridge().rescue.commit({ importId, grant, choices }),
  );
  const onCommit = async () => {
    const result = await commit.run(undefined);
    if (result?.ok) onCommitted(result.value);
  };
  const choose = (row: number, whom: Whom) => setWhoms(new Map(whoms).set(row, whom));
  return (
    <Stack gap="l">
      <Panel title={t('rescue.preview-title')}>
        <Stack>
          <Counts preview={preview} />
          <LeftOut preview={preview} />
        </Stack>
      </Panel>
      {rows.length === 0 ? (
        <Message intent="info" title={t('rescue.none-title')}>
          {t('rescue.none')}
        </Message>
      ) : (
        <WhomList
          rows={rows}
          whoms={whoms}
          logins={logins}
          isDisabled={commit.isBusy}
          onChoose={choose}
          onPick={(row, login) => setLogins(new Map(logins).set(row, login))}
        />
      )}
      {isTwice ? <Message intent="error">{t('rescue.twice-all')}</Message> : null}
      {isUnnamed ? <Message intent="error">{t('rescue.unnamed')}</Message> : null}
      <FailureMessage failure={commit.failure} />
      <SetByIt lock={lock} />
      {commit.isBusy ? (
        <Keeping onStop={() => void ask(() => bridge().rescue.drop({ importId }))} />
      ) : (
        <Row>
          {rows.length > 0 ? (
            <Button
              appearance="primary"
              disabledFocusable={choices.length === 0 || isTwice || isUnnamed}
              onClick={() => void onCommit()}
              {...lock.button}
            >
              {t('rescue.keep', { logins: choices.length })}
            </Button>
          ) : null}
          <Button onClick={onAnother}>{t('rescue.another')}</Button>
        </Row>
      )}
    </Stack>
  );
}

/** How far the logins are on their way into the keychain, and a way to stop. */
function Keeping({ onStop }: { readonly onStop: () => void }) {
  const t = useT();
  return (
    <ProgressLine of="rescue" label={t('rescue.keeping')}>
      <div>
        <Button onClick={onStop}>{t('rescue.stop')}</Button>
      </div>
    </ProgressLine>
  );
}
