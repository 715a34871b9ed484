import { useEffect, useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { AccountFacts } from '../../../electron/shared/domain/pacer/account-facts.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { TextField } from '../../ui/fields/TextField.tsx';

const SETTLE_MS = 350;

/** The PACER username; while it is typed, says when it looks like something else. */
export function UsernameField({ control }: { readonly control: Control<AccountFacts> }) {
  const t = useT();
  const typed = useWatch({ control, name: 'username' });
  return (
    <TextField
      control={control}
      name="username"
      label={t('pacer.username')}
      hint={t('pacer.username-hint')}
      advice={useAdvice(typed)}
    />
  );
}

function useAdvice(typed: string): string | undefined {
  const text = useLocalText();
  const username = useDebounced(typed, SETTLE_MS);
  const [advice, setAdvice] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setAdvice(undefined);
    if (username.trim() === '') return;
    void ask(() => bridge().pacer.readUsername({ username })).then((reading) => {
      if (!isCurrent || !reading.ok || !reading.value.explain) return;
      setAdvice(text(reading.value.explain));
    });
    return () => {
      isCurrent = false;
    };
  }, [username, text]);
  return typed === username ? advice : undefined;
}
