import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { BothNames } from '../names/BothNames.tsx';
import { NameFields } from '../names/NameFields.tsx';
import type { LinkAction } from '../use-link-action.ts';

const ANSWERS = ['confirmed', 'other-names', 'unknown', 'not-sent'] as const;
type Told = (typeof ANSWERS)[number];

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** The person presses Submit on the court's page and says what came of it. */
export function GuidedPress({ view, action }: Props) {
  const t = useT();
  const [told, setTold] = useState<Told>();
  const [isTried, setTried] = useState(false);
  const [names, setNames] = useState<NamesOnBothSides>({ ecf: '', pacer: '' });
  const { ecfAccountId } = view;
  const onSave = () => {
    setTried(true);
    if (!told) return;
    const answer =
      told === 'other-names' ? ({ is: told, ...names } as const) : ({ is: told } as const);
    void action.perform(() => bridge().linking.answer({ ecfAccountId, answer }));
  };
  return (
    <Panel title={t('guided.press-title')}>
      <Stack gap="l">
        {view.names ? <BothNames names={view.names} /> : null}
        <Message intent="warning" title={t('guided.press-once')}>
          {t('guided.press-about')}
        </Message>
        <div id="guided-answer">{t('guided.what-now')}</div>
        <RadioGroup
          aria-labelledby="guided-answer"
          value={told ?? ''}
          onChange={(_event, data) => setTold(ANSWERS.find((name) => name === data.value))}
        >
          {ANSWERS.map((name) => (
            <Radio key={name} value={name} label={t(`guided.answer-${name}`)} />
          ))}
        </RadioGroup>
        {told === 'other-names' ? (
          <NameFields names={names} failure={action.failure} onType={setNames} />
        ) : null}
        {isTried && !told ? (
          <Message intent="error" says="alert">
            {t('guided.choose-one')}
          </Message>
        ) : null}
        <div>
          <ActionButton
            appearance="primary"
            isBusy={action.isBusy}
            busyLabel={t('ui.saving')}
            onClick={onSave}
          >
            {t('guided.record-answer')}
          </ActionButton>
        </div>
      </Stack>
    </Panel>
  );
}
