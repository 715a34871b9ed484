import { useState } from 'react';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';

/** The diagnostics that are on the screen, and a way to look again. What was there stays when looking fails. */
export function useDiagnosticsText() {
  const [text, setText] = useState<string>();
  const look = useAction(async () => {
    const read = await bridge().diagnostics.read({});
    if (read.ok) setText(read.value.text);
    return read;
  });
  return { text, look };
}
