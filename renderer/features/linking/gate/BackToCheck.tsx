import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLocalText } from '../../../i18n/use-local-text.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { isTyping } from '../../../lib/is-typing.ts';
import { type Errand, useGo, useNavigation } from '../../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { Message } from '../../../ui/Message.tsx';
import { type GateItem, useGate } from './gate.store.ts';

const LOOK_MS = 200;

/** Whether somebody is in a field with something in it. */
function isWriting(): boolean {
  const { activeElement } = document;
  if (!isTyping(activeElement)) return false;
  return !(activeElement instanceof HTMLInputElement && activeElement.value === '');
}

/**
 * Says above a page why somebody came here from the check before a link, and brings them back once it is fixed; not
 * while a form is open over the page or somebody is typing, which would be lost.
 */
export function BackToCheck({ errand }: { readonly errand: Errand }) {
  const t = useT();
  const text = useLocalText();
  const go = useGo();
  const announce = useAnnounce();
  const loaded = useLoaded(useGate, errand.gate);
  const isDialogOpen = useNavigation((state) => state.dialog !== undefined);
  const found =
    loaded.state === 'ready'
      ? loaded.value.items.find(({ id }) => id === errand.itemId)
      : undefined;
  const seen = useRef<GateItem>(undefined);
  if (found) seen.current = found;
  const item = seen.current;
  const isFixed = loaded.state === 'ready' && item !== undefined && !found;
  const what = item ? text(item.text, item.values) : '';
  const done = t('gate.errand-done');
  useEffect(() => {
    if (!isFixed || isDialogOpen) return;
    // A field that goes away with its form tells nobody, so we look again.
    const timer = setInterval(() => {
      if (isWriting()) return;
      announce(done);
      go(errand.from);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [isFixed, isDialogOpen, done, errand, announce, go]);
  return (
    <Message
      isBar
      intent={isFixed ? 'success' : 'info'}
      actions={
        <Button appearance={isFixed ? 'primary' : 'secondary'} onClick={() => go(errand.from)}>
          {t('gate.errand-back')}
        </Button>
      }
    >
      {isFixed ? done : t('gate.errand', { what })}
    </Message>
  );
}
