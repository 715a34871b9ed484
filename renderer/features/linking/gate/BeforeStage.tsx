import type { LinkWay } from '../../../../electron/shared/domain/linking/events.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
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

/** The real way whose checks are on screen, or the choice of a way. */
export type Chosen = Exclude<LinkWay, 'practice'> | 'choice';

/**
 * The way to begin with: the one that somebody comes back to, or the usual one, so that the page of a real link shows its
 * checks at once. Practice asks what to practice.
 */
export function firstWay({ ways }: LinkingView, backTo: Chosen | undefined): Chosen {
  const isOffered = (wanted: Chosen) => ways.some(({ way, isOffered: is }) => way === wanted && is);
  if (backTo && isOffered(backTo)) return backTo;
  return isOffered('guided') && !ways.some(({ way }) => way === 'practice') ? 'guided' : 'choice';
}

interface Props {
  readonly view: LinkingView;
  readonly restart: Restart;
  readonly action: LinkAction;
  readonly onBegin: (begin: Begin) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What must be settled before a real link, or which way to link. */
export function BeforeStage({ view, restart, action, onBegin, chosen, onChoose }: Props) {
  const t = useT();
  const mark = useMarked();
  return (
    <Stack gap="l">
      {restart === 'none' ? null : (
        <Message intent="warning">{mark(t(`linking.restart-${restart}`))}</Message>
      )}
      {view.knownLink ? <KnownLink view={view} action={action} /> : null}
      {chosen === 'choice' ? (
        <WayCards view={view} action={action} onBegin={onBegin} onChoose={onChoose} />
      ) : (
        <GatePanel
          view={view}
          way={chosen}
          action={action}
          onBegin={onBegin}
          onBack={() => onChoose('choice')}
        />
      )}
      {view.knownLink ? null : <KnownLink view={view} action={action} />}
      <EarlierAttempts attempts={view.earlier} />
    </Stack>
  );
}
