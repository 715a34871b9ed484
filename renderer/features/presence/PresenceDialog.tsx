import type { ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import type { MessageId } from '../../i18n/catalog.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { type Asking, usePresenceAsked } from '../../lib/stores/presence.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { WeightyText } from '../../parts/WeightyText.tsx';
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
  const presence = useLoaded(usePresence, 'now');
  const onCancel = () => answer(undefined);
  const isPractice = useProfile((state) => state.isPractice);
  const why = (
    <WeightyText id={isPractice ? inPractice(act.action) : `presence.act-${act.action}`} />
  );
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

/** What practice says of an act: at the practice court no link is at stake. */
function inPractice(action: ProtectedAct['action']): MessageId {
  if (action === 'link') return 'presence.act-rehearse';
  return action === 'link-copies' ? 'presence.practice-link-copies' : `presence.act-${action}`;
}
