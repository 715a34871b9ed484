import { GATE_TEXTS } from '../../../electron/shared/domain/linking/gate-texts.ts';
import type { PacerAccount } from '../../../electron/shared/domain/pacer/account.ts';
import { barOf } from '../../../electron/shared/domain/pacer/barred.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { Message } from '../../ui/Message.tsx';

/** What keeps a person from signing in with this account, and the way back, in the words of the gate. */
export function BarNotice({ account }: { readonly account: PacerAccount }) {
  const text = useLocalText();
  const node = useLocalNode();
  const bar = barOf(account);
  if (bar === undefined) return null;
  return (
    <Message intent="error" title={text(GATE_TEXTS[bar].text)}>
      {node(GATE_TEXTS[bar].whatToDo)}
    </Message>
  );
}
