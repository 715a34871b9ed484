import { useState } from 'react';
import type { LinkWay } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { EarlierAttempts } from '../menus/EarlierAttempts.tsx';
import type { Restart } from '../stage.ts';
import type { Begin, LinkAction } from '../use-link-action.ts';
import { WayCards } from '../WayCards.tsx';
import { GatePanel } from './GatePanel.tsx';
import { KnownLink } from './KnownLink.tsx';

interface Props {
  readonly view: LinkingView;
  readonly restart: Restart;
  readonly action: LinkAction;
  readonly onBegin: (begin: Begin) => void;
}

/** Which way to link, and what must be settled before a real link. */
export function BeforeStage({ view, restart, action, onBegin }: Props) {
  const t = useT();
  const [way, setWay] = useState<Exclude<LinkWay, 'practice'>>();
  return (
    <Stack gap="l">
      {restart === 'none' ? null : (
        <Message intent="warning">{t(`linking.restart-${restart}`)}</Message>
      )}
      <KnownLink view={view} action={action} />
      {way === undefined ? (
        <WayCards view={view} action={action} onBegin={onBegin} onChoose={setWay} />
      ) : (
        <GatePanel
          view={view}
          way={way}
          action={action}
          onBegin={onBegin}
          onBack={() => setWay(undefined)}
        />
      )}
      <EarlierAttempts attempts={view.earlier} />
    </Stack>
  );
}
