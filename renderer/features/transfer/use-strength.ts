import { useEffect, useRef, useState } from 'react';
import { type Answer, ask, bridge } from '../../lib/bridge/bridge.ts';

/** How hard a passphrase is to guess. */
export type Strength = Answer<'transfer', 'strength'>;

const SETTLE_MS = 250;

/** Asks how strong what is being typed is, once the typing pauses; keeps the answer and never the passphrase. */
export function useStrength(): {
  readonly strength: Strength | undefined;
  readonly look: (passphrase: string) => void;
} {
  const [strength, setStrength] = useState<Strength>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = (passphrase: string) => {
    latest.current += 1;
    const mine = latest.current;
    clearTimeout(timer.current);
    if (passphrase === '') return setStrength(undefined);
    timer.current = setTimeout(async () => {
      const result = await ask(() => bridge().transfer.strength({ passphrase }));
      if (result.ok && mine === latest.current) setStrength(result.value);
    }, SETTLE_MS);
  };
  return { strength, look };
}
