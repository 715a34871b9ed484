import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { type Asking, usePresenceAsked } from '../../lib/stores/presence.store.ts';
import { EnterPin } from './EnterPin.tsx';
import { FirstPin } from './FirstPin.tsx';
import { usePresence } from './presence.store.ts';
import { SystemPrompt } from './SystemPrompt.tsx';
import { WaitingDialog } from './WaitingDialog.tsx';

/** Asks the person at the keyboard to prove their presence when something waits for that. */
export function PresenceDialog() {
  const asking = usePresenceAsked((state) => state.asking);
  return asking ? <Question asking={asking} /> : null;
}

function Question({ asking: { act, answer } }: { readonly asking: Asking }) {
  const t = useT();
  const presence = useLoaded(usePresence, 'now');
  const onCancel = () => answer(undefined);
  const why = t(`presence.act-${act.action}`);
  if (presence.state === 'loading') return <WaitingDialog why={why} onCancel={onCancel} />;
  if (presence.state === 'failed') {
    return <WaitingDialog why={why} failure={presence.failure} onCancel={onCancel} />;
  }
  const { way, isSetUp, waitSeconds } = presence.value;
  const shared = { act, why, onProven: answer, onCancel };
  if (way === 'system') return <SystemPrompt {...shared} />;
  if (!isSetUp) return <FirstPin {...shared} />;
  return <EnterPin {...shared} waitSeconds={waitSeconds} />;
}
