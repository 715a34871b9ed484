import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';

const READINGS = ['no-filing-menus', 'filing-menus', 'menus-empty'] as const;
type Reading = (typeof READINGS)[number];

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly save: string;
}

/** Which menus the court's page shows, as the person sees them in the browser. */
export function MenusAsked({ view, action, save }: Props) {
  const t = useT();
  const [reading, setReading] = useState<Reading>();
  const [isTried, setTried] = useState(false);
  const { ecfAccountId, pages } = view;
  const labels = {
    'no-filing-menus': pages.menusBefore.join(', '),
    'filing-menus': pages.menusAfter.join(', '),
    'menus-empty': pages.menusAfter.join(', '),
  };
  const onSave = () => {
    setTried(true);
    if (!reading) return;
    const seen = { source: 'menus', shows: reading } as const;
    void action.perform(() => bridge().linking.report({ ecfAccountId, seen }));
  };
  return (
    <Stack gap="m">
      <div id="menus-asked">{t('guided.which-menus')}</div>
      <RadioGroup
        aria-labelledby="menus-asked"
        value={reading ?? ''}
        onChange={(_event, data) => setReading(READINGS.find((name) => name === data.value))}
      >
        {READINGS.map((name) => (
          <Radio
            key={name}
            value={name}
            label={t(labels[name] ? `guided.menus-${name}` : `guided.menus-${name}-unnamed`, {
              labels: labels[name],
            })}
          />
        ))}
      </RadioGroup>
      {isTried && !reading ? (
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
          {save}
        </ActionButton>
      </div>
    </Stack>
  );
}
