import { useEffect } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { rememberedImport, rememberImport } from '../../lib/navigation/remembered.ts';
import { useImport } from './import.store.ts';

/** Reopens the file that was being fixed when a lock reloaded the page, and says why if it can't. */
export function useReopened(): { readonly isBusy: boolean; readonly failure: Failure | undefined } {
  const begin = useImport((state) => state.begin);
  const { run, isBusy, failure } = useAction((importId: string) =>
    bridge().rosterImport.reopen({ importId }),
  );
  useEffect(() => {
    const importId = rememberedImport();
    if (importId === undefined || useImport.getState().preview) return;
    void run(importId).then((reopened) => {
      if (reopened?.ok) begin(reopened.value);
      else if (reopened?.failure.code === 'import-not-open') rememberImport(undefined);
    });
  }, [run, begin]);
  return { isBusy, failure };
}
